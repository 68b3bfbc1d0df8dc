#include "output/words/effect_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <vector>

#include "output/words/figures.hpp"
#include "output/words/wording.hpp"

namespace holloway {

namespace {

std::string spaced(std::string_view identifier) {
  std::string words(identifier);
  std::replace(words.begin(), words.end(), '_', ' ');
  return words;
}

}  // namespace

const std::string& title_of(const Programme& programme) {
  return programme.title.empty() ? programme.id : programme.title;
}

const std::string& words_for(Lever lever) {
  return wording_of("levers", id_of(lever));
}

const std::string& words_for(EffectScale scale) {
  return wording_of("scales", id_of(scale));
}

std::string size_text(const Effect& effect, double size) {
  if (effect.scale == EffectScale::one_year_prevalence_change)
    return (size > 0.0 ? "+" : "") + chance_text(size);
  return fmt::format("{:.3g}", size);
}

std::string size_and_range(const Effect& effect) {
  return fmt::format("{} {} (range {} to {}){}", words_for(effect.scale), size_text(effect, effect.size),
                     size_text(effect, effect.low), size_text(effect, effect.high),
                     effect.for_whom.empty() ? "" : " " + wording("effects.for_some"));
}

std::string effect_in_words(const Effect& effect) {
  // A change in how many reoffend says itself of what it is.
  if (effect.scale == EffectScale::one_year_prevalence_change) return size_and_range(effect);
  return fmt::format("{}{}: {}", words_for(effect.on),
                     effect.need ? fmt::format(" ({})", spaced(id_of(*effect.need))) : std::string(),
                     size_and_range(effect));
}

std::string evidence_in_words(const std::string& evidence) {
  static constexpr std::array<std::string_view, 5> kinds{"found", "computed", "fitted", "unverified",
                                                         "not stated"};
  if (evidence.empty()) return "not stated";
  if (evidence == "assumption") return "an assumption";
  if (std::find(kinds.begin(), kinds.end(), evidence) != kinds.end() || evidence.starts_with("set by"))
    return evidence;
  return fmt::format("published ({})", evidence);
}

std::string time_in_words(const Effect& effect) {
  std::string text = effect.when == EffectIf::completed ? "from completing it" : "from the start";
  if (effect.starts_after.value() > 0)
    text = fmt::format("from {} days after {}", effect.starts_after.value(),
                       effect.when == EffectIf::completed ? "completing it" : "the start");
  if (effect.lasts_after_support && effect.lasts.value() > 0)
    text += " " + wording("effects.until_after_support", {{"days", fmt::format("{}", effect.lasts.value())}});
  else if (effect.lasts_after_support)
    text += " until support ends";
  else
    text = fmt::format("for {} days", effect.lasts.value()) +
           (effect.when == EffectIf::started && effect.starts_after.value() == 0 ? "" : ", " + text);
  if (effect.halves_every)
    text += wording("effects.halving", {{"days", fmt::format("{}", effect.halves_every->value())}});
  if (kind_of(effect.on) == LeverKind::steps)
    text +=
        effect.afterwards == Afterwards::returns ? wording("effects.goes_back") : wording("effects.keeps");
  return text;
}

std::string change_in_words(const PracticeChange& change) {
  const auto range = fmt::format("({} to {})", change.low, change.high);
  const auto fading = change.fades ? std::string(wording("effects.fading")) : std::string();
  switch (change.scale) {
    case ChangeScale::value:
      return fmt::format("{} is {} {}", change.parameter, change.size, range);
    case ChangeScale::multiply:
      return fmt::format("{} is multiplied by {} {}{}", change.parameter, change.size, range, fading);
    case ChangeScale::odds_ratio:
      return wording("effects.odds", {{"parameter", change.parameter},
                                      {"factor", fmt::format("{}", change.size)},
                                      {"range", range},
                                      {"fading", fading}});
  }
  return {};
}

std::string effects_with_ranges(const Scenario& scenario, const Scenario& baseline) {
  // A sentence bears a few; the report lists them all with their sources.
  constexpr std::size_t most = 4;
  std::vector<std::string> all;
  const auto say = [&all](const Programme& programme) {
    for (const auto& effect : programme.effects)
      all.push_back(fmt::format("{}{}, {}",
                                &effect == &programme.effects.front() ? title_of(programme) + ": " : "",
                                effect_in_words(effect), evidence_in_words(effect.evidence)));
  };
  for (const auto& programme : scenario.programmes) say(programme);
  for (const auto& programme : baseline.programmes)
    if (std::none_of(scenario.programmes.begin(), scenario.programmes.end(),
                     [&](const Programme& one) { return one.id == programme.id; }))
      say(programme);
  if (all.size() <= most) return fmt::format("{}", fmt::join(all, "; "));
  const auto more = all.size() - (most - 1);
  all.resize(most - 1);
  return wording("effects.and_more", {{"effects", fmt::format("{}", fmt::join(all, "; "))}, {"more", more}});
}

}  // namespace holloway
