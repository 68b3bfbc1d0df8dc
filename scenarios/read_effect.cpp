#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <string_view>

#include "scenarios/read_programme.hpp"
#include "scenarios/record.hpp"
#include "scenarios/suggestion.hpp"

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
}};

/// The scales that a lever may be moved on.
std::vector<std::string_view> scales_for(Lever lever) {
  if (lever == Lever::offending) return {"hazard_ratio", "one_year_prevalence_change"};
  switch (kind_of(lever)) {
    case LeverKind::clock:
      return {"hazard_ratio"};
    case LeverKind::steps:
      return {"severity_change"};
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

void read_size(const Cursor& effect, const std::string& path, Effect& read,
               std::vector<ParameterRecord>& records) {
  const auto& facts = scale_facts[index_of(read.scale)];
  const auto size = effect["size"];
  const auto number = size.number(facts.unit);
  if (!number) return;
  if (read.scale == EffectScale::severity_change && *number != std::round(*number))
    size.is_not("a whole number of steps of severity");
  const auto meaning =
      fmt::format("effect on {}{}", id_of(read.on), read.need ? " of " + std::string(id_of(*read.need)) : "");
  auto record = make_record(path, meaning, facts.unit, size, effect);
  read.size = record.value;
  read.low = record.low;
  read.high = record.high;
  const bool includes_none = record.low <= facts.neutral && facts.neutral <= record.high;
  if (read.evidence == "assumption" && effect["range"].is(Node::Kind::list) && !includes_none)
    effect["range"].problem(
        fmt::format("the range of an assumption must include no effect, {}", facts.neutral));
  records.push_back(std::move(record));
}

}  // namespace

Effect read_effect(const Cursor& effect, const std::string& path, std::vector<ParameterRecord>& records) {
  Effect read;
  const auto on = effect["on"].one_of<Lever>("a lever");
  const auto scale = effect["scale"].one_of<EffectScale>("a scale");
  read.evidence = effect["evidence"].text().value_or("");
  read.source = effect["source"].text().value_or("");
  read.for_whom = read_conditions(effect["for"]);
  const auto need = effect["need"];
  if (need.exists()) read.need = need.one_of<Need>("a need");
  if (!on || !scale) return read;
  read.on = *on;
  read.scale = *scale;
  check_scale_fits(effect["scale"], *on);
  if (*on == Lever::need && !need.exists()) effect.problem("needs \"need\": which need is changed");
  if (*on != Lever::need && need.exists())
    need.problem(fmt::format("\"need\" is only for effects on \"need\", not on \"{}\"", id_of(*on)));
  read_size(effect, path, read, records);
  return read;
}

}  // namespace holloway
