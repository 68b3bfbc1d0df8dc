#include "output/words/effect_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <vector>

#include "output/words/figures.hpp"

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

std::string_view words_for(Lever lever) {
  static constexpr std::array<std::string_view, count_of<Lever>> words{
      "how often she offends",
      "odds of no further action",
      "odds of charge",
      "odds of remand in custody",
      "odds of immediate custody",
      "odds of a pre-sentence report",
      "odds that an order is revoked when its breach is heard",
      "how often she is recalled",
      "odds that she discloses a need",
      "severity of a need",
      "odds of arrest rather than voluntary interview",
      "odds that the police see that she is the primary victim",
      "odds that she admits the offence",
      "odds of caution rather than charge",
      "odds that one agency passes on what it knows",
      "odds of acquittal at trial",
      "how often she misses an appointment of her order",
      "odds that a treatment requirement reaches treatment",
      "how often domestic abuse begins again",
      "her trust in agencies",
      "odds of a settled home on release",
      "how soon her home is lost in prison",
      "odds that a release plan is ready in time",
      "odds that she is met at the gate",
      "how often she harms herself in prison",
      "odds that a mother and baby place is asked for",
      "how often care proceedings begin",
      "how soon her children come home",
      "odds that she accepts a programme offered",
      "odds that she sees another programme through"};
  return words[index_of(lever)];
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
    case EffectScale::trust_change:
      return "steps of trust";
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
    text += fmt::format(" until {} days after support has ended", effect.lasts.value());
  else if (effect.lasts_after_support)
    text += " until support ends";
  else
    text = fmt::format("for {} days", effect.lasts.value()) +
           (effect.when == EffectIf::started && effect.starts_after.value() == 0 ? "" : ", " + text);
  if (effect.halves_every)
    text += fmt::format(", its strength halving every {} days", effect.halves_every->value());
  if (kind_of(effect.on) == LeverKind::steps)
    text += effect.afterwards == Afterwards::returns ? "; then she goes back to where she was"
                                                     : "; she keeps what she gained";
  return text;
}

std::string change_in_words(const PracticeChange& change) {
  const auto range = fmt::format("({} to {})", change.low, change.high);
  const auto fading = change.fades ? std::string(", less as awareness fades") : std::string();
  switch (change.scale) {
    case ChangeScale::value:
      return fmt::format("{} is {} {}", change.parameter, change.size, range);
    case ChangeScale::multiply:
      return fmt::format("{} is multiplied by {} {}{}", change.parameter, change.size, range, fading);
    case ChangeScale::odds_ratio:
      return fmt::format("the odds of {} are multiplied by {} {}{}", change.parameter, change.size, range,
                         fading);
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
  return fmt::format("{}; and {} more effects, listed in the report", fmt::join(all, "; "), more);
}

}  // namespace holloway
