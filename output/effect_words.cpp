#include "output/effect_words.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "output/figures.hpp"

namespace holloway {

const std::string& title_of(const Programme& programme) {
  return programme.title.empty() ? programme.id : programme.title;
}

std::string_view words_for(Lever lever) {
  switch (lever) {
    case Lever::offending:
      return "how often she offends";
    case Lever::no_further_action:
      return "odds of no further action";
    case Lever::charge:
      return "odds of charge";
    case Lever::remand:
      return "odds of remand in custody";
    case Lever::custody:
      return "odds of immediate custody";
    case Lever::report:
      return "odds of a pre-sentence report";
    case Lever::breach:
      return "how often an order is breached";
    case Lever::recall:
      return "how often she is recalled";
    case Lever::disclosure:
      return "odds that she discloses a need";
    case Lever::need:
      return "severity of a need";
  }
  return "";
}

std::string_view words_for(EffectScale scale) {
  switch (scale) {
    case EffectScale::hazard_ratio:
      return "hazard ratio";
    case EffectScale::odds_ratio:
      return "odds ratio";
    case EffectScale::one_year_prevalence_change:
      return "change in women reoffending within a year";
    case EffectScale::severity_change:
      return "steps of severity";
  }
  return "";
}

std::string size_text(const Effect& effect, double size) {
  if (effect.scale == EffectScale::one_year_prevalence_change)
    return (size > 0.0 ? "+" : "") + chance_text(size);
  return fmt::format("{:.3g}", size);
}

std::string size_and_range(const Effect& effect) {
  return fmt::format("{} {} (range {} to {}){}", words_for(effect.scale), size_text(effect, effect.size),
                     size_text(effect, effect.low), size_text(effect, effect.high),
                     effect.for_whom.empty() ? "" : " for some of the women");
}

std::string effects_with_ranges(const Scenario& scenario) {
  std::string words;
  for (const auto& programme : scenario.programmes)
    for (const auto& effect : programme.effects) {
      const bool assumed = effect.evidence.empty() || effect.evidence == "assumption";
      words += fmt::format("{}{}: {}, {}", words.empty() ? "" : "; ", title_of(programme),
                           size_and_range(effect), assumed ? "an assumption" : "from an evaluation");
    }
  return words;
}

std::string chance_only(const Scenario& scenario) {
  const auto effects = effects_with_ranges(scenario);
  if (effects.empty()) return "this is chance only: it takes every number put in as certain";
  return "this is chance only, and takes what the programmes do as certain, though that is itself known only "
         "within a range: " +
         effects;
}

}  // namespace holloway
