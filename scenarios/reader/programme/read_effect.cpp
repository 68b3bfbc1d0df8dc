#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <string_view>

#include "scenarios/reader/parameters/record.hpp"
#include "scenarios/reader/problems/suggestion.hpp"
#include "scenarios/reader/programme/read_programme.hpp"

namespace holloway {

namespace {

/// What a scale measures: its limits, and the size that changes nothing.
struct ScaleFacts {
  Unit unit;
  double neutral;
};

constexpr std::array<ScaleFacts, count_of<EffectScale>> scale_facts{{
    {{"hazard ratio", "a hazard ratio (0 to 100)", 0.0, 100.0}, 1.0},
    {{"odds ratio", "an odds ratio (0 to 1000)", 0.0, 1000.0}, 1.0},
    {{"one-year prevalence change", "a relative change in prevalence (-1 to 1; -0.16 is 16% fewer)", -1.0,
      1.0},
     0.0},
    {{"severity change", "a change in severity (-3 to 3)", -3.0, 3.0}, 0.0},
    {{"trust change", "a change in trust (-6 to 6)", -6.0, 6.0}, 0.0},
}};

/// The scales that a lever may be moved on.
std::vector<std::string_view> scales_for(Lever lever) {
  if (lever == Lever::offending) return {"hazard_ratio", "one_year_prevalence_change"};
  switch (kind_of(lever)) {
    case LeverKind::clock:
      return {"hazard_ratio"};
    case LeverKind::steps:
      return {lever == Lever::trust ? "trust_change" : "severity_change"};
    case LeverKind::decision:
      break;
  }
  return {"odds_ratio"};
}

void check_scale_fits(const Cursor& scale, Lever lever) {
  const auto fitting = scales_for(lever);
  if (std::find(fitting.begin(), fitting.end(), std::string_view(scale.node().text)) == fitting.end())
    scale.problem(fmt::format("{} cannot move {}; it can be {}", shown(scale.node()), id_of(lever),
                              alternatives(fitting)));
}

void read_size(const Cursor& effect, const std::string& path, NumberReader& numbers, Effect& read) {
  const auto& facts = scale_facts[index_of(read.scale)];
  const auto size = effect["size"];
  const auto meaning =
      fmt::format("effect on {}{}", id_of(read.on), read.need ? " of " + std::string(id_of(*read.need)) : "");
  const auto claim = numbers.read_claim(effect, "size", path + "size", meaning, facts.unit, facts.neutral);
  if (!claim) return;
  if (kind_of(read.on) == LeverKind::steps && claim->size != std::round(claim->size))
    size.is_not(read.on == Lever::trust ? "a whole number of steps of trust"
                                        : "a whole number of steps of severity");
  read.size = claim->size;
  read.low = claim->low;
  read.high = claim->high;
}

void read_times(const Cursor& effect, const std::string& path, NumberReader& numbers, Effect& read) {
  const bool after_support = effect["lasts_after_support_days"].exists();
  const auto key = after_support ? "lasts_after_support_days" : "lasts_days";
  numbers.read_from(effect["lasts_days"], path + "lasts_days",
                    "how long that effect lasts, from the start of support or from completing it",
                    read.lasts);
  numbers.read_from(effect["lasts_after_support_days"], path + "lasts_after_support_days",
                    "how long that effect lasts after support has ended", read.lasts);
  read.lasts_after_support = after_support;
  if (!after_support)
    effect["lasts_days"].required();
  else if (effect["lasts_days"].exists())
    effect[key].problem("give \"lasts_days\" or \"lasts_after_support_days\", not both");
  numbers.read_from(effect["starts_after_days"], path + "starts_after_days", "how soon that effect sets in",
                    read.starts_after);
  if (!after_support && effect["lasts_days"].exists() && effect["starts_after_days"].exists() &&
      read.starts_after >= read.lasts)
    effect["starts_after_days"].problem(
        fmt::format("it would be over, after {} days, before it sets in", read.lasts.value()));
  Days halves;
  if (numbers.read_from(effect["fades_by_half_every_days"], path + "fades_by_half_every_days",
                        "time in which the strength of that effect halves", halves))
    read.halves_every = halves;
  if (read.halves_every && kind_of(read.on) == LeverKind::steps)
    effect["fades_by_half_every_days"].problem(
        "a step does not fade; say what becomes of it with \"afterwards\"");
  const auto afterwards = effect["afterwards"];
  if (const auto what = afterwards.one_of<Afterwards>("what becomes of a step")) read.afterwards = *what;
  if (afterwards.exists() && kind_of(read.on) != LeverKind::steps)
    afterwards.problem("\"afterwards\" is only for effects on \"need\" and \"trust\"");
}

}  // namespace

Effect read_effect(const Cursor& effect, const std::string& path, const Programme& of,
                   NumberReader& numbers) {
  Effect read;
  const auto on = effect["on"].one_of<Lever>("something that a programme can move");
  const auto scale = effect["scale"].one_of<EffectScale>("a scale");
  read.evidence = effect["evidence"].text().value_or("");
  read.source = effect["source"].text().value_or("");
  read.for_whom = read_conditions(effect["for"], of);
  if (const auto when = effect["if"].one_of<EffectIf>("when an effect begins")) read.when = *when;
  const auto need = effect["need"];
  if (need.exists()) read.need = need.one_of<Need>("a need");
  if (on) read.on = *on;
  read_times(effect, path, numbers, read);
  if (!on || !scale) return read;
  read.scale = *scale;
  check_scale_fits(effect["scale"], *on);
  if (*on == Lever::need && !need.exists()) effect.problem("needs \"need\": which need is changed");
  if (*on != Lever::need && need.exists())
    need.problem(fmt::format("\"need\" is only for effects on \"need\", not on \"{}\"", id_of(*on)));
  read_size(effect, path, numbers, read);
  return read;
}

}  // namespace holloway
