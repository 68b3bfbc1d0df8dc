#include "calibration/comparison_text.hpp"

#include <fmt/format.h>

#include <cmath>
#include <sstream>

#include "scenarios/describe/phrases/text_table.hpp"

namespace holloway {

namespace {

constexpr std::size_t width = 110;
constexpr std::size_t misses_shown = 5;
constexpr int few = 40;  // below this, a 95% range rests on the lowest and the highest replication alone

/// A figure with as many digits as it bears: shares as per cent.
std::string figure(std::optional<double> value, const std::string& unit) {
  if (!value) return "none";
  if (unit == "share") return fmt::format("{:.1f}%", 100.0 * *value);
  if (*value >= 1000.0) return with_thousands(*value);
  return *value >= 100.0 ? fmt::format("{:.0f}", *value)
                         : fmt::format("{:.{}f}", *value, *value >= 10.0 ? 1 : 2);
}

std::string interval(const Distribution& spread, const std::string& unit) {
  if (spread.count < 2) return "";
  return figure(spread.q025, unit) + " to " + figure(spread.q975, unit);
}

std::string ratio(std::optional<double> value) {
  return value ? fmt::format("{:.2f}", *value) : "none";
}

std::string verdict(bool within, double tolerance) {
  return fmt::format("{} {:.0f}%", within ? "within" : "MISSES", 100.0 * tolerance);
}

/// "96 to 104": how the result moves from the first year reported to the last, in per cent of the target.
std::string drift(const TargetResult& result) {
  if (!result.first_year || !result.last_year) return "";
  const double first = *result.first_year / result.target->value;
  const double last = *result.last_year / result.target->value;
  return fmt::format("{:.2f} to {:.2f}", first, last);
}

std::string table_of_targets(const Comparison& comparison) {
  TextTable table(
      {"target", "published", "result", "95% of replications", "ratio", "first to last year", "", "role"});
  for (const TargetResult& result : comparison.targets) {
    const Target& target = *result.target;
    table.add({target.title, figure(target.value, target.unit), figure(result.spread.mean, target.unit),
               interval(result.spread, target.unit), ratio(result.ratio), drift(result),
               verdict(result.within, target.tolerance), target.used ? "used" : "held out"});
  }
  std::ostringstream text;
  table.write(text);
  return text.str();
}

std::string text_of(const AreaTargetsResult& result, const ReferenceData& data) {
  const AreaTargets& targets = *result.targets;
  std::string text = fmt::format("{} ({}, {}): {} of {} areas {}; {}.\n", targets.title, targets.unit,
                                 targets.period, result.within, result.areas.size(),
                                 verdict(true, targets.tolerance), targets.used ? "used" : "held out");
  if (result.correlation)
    text += fmt::format("Correlation of published and result over areas: {:.2f}.", *result.correlation);
  text += fmt::format(" The largest misses:\n");
  TextTable table({"area", "published", "result", "95% of replications", "ratio"});
  for (std::size_t i = 0; i < std::min(misses_shown, result.areas.size()); ++i) {
    const AreaResult& area = result.areas[i];
    table.add({data.areas.at(area.area).name, figure(area.published, targets.unit),
               figure(area.spread.mean, targets.unit), interval(area.spread, targets.unit),
               ratio(area.ratio)});
  }
  std::ostringstream rows;
  table.write(rows);
  return text + rows.str();
}

std::string sources(const Targets& targets) {
  std::string text = "Sources and cautions\n";
  const auto add = [&text](const TargetFacts& facts) {
    text += fmt::format("  {} ({}, {}{})\n", facts.title, facts.unit, facts.period,
                        facts.weight == 1.0 ? "" : fmt::format(", weight {}", facts.weight));
    text += wrapped(facts.source + ".", width, 4);
    if (!facts.caution.empty()) text += wrapped(facts.caution, width, 4);
  };
  for (const Target& target : targets.targets) add(target);
  for (const AreaTargets& by_area : targets.by_area) add(by_area);
  return text;
}

std::string nearness(const char* which, const Nearness& near) {
  if (near.targets == 0) return fmt::format("{}: none.", which);
  std::string text = fmt::format("{}: {} of {} within tolerance", which, near.within, near.targets);
  if (near.typical_miss) text += fmt::format(", typically {:.0f}% off", 100.0 * *near.typical_miss);
  return text + ".";
}

}  // namespace

std::string comparison_text(const Comparison& comparison, const ComparisonFacts& facts) {
  std::string text = fmt::format("{}: \"{}\" ({}) beside {}\n", facts.targets->title, facts.scenario_name,
                                 facts.scenario_file, facts.file);
  const bool one = facts.replications == 1;
  text += fmt::format("{} replication{} of {} year{}, seed {}. ", facts.replications, one ? "" : "s",
                      facts.years, facts.years == 1 ? "" : "s", facts.seed);
  text += one ? "A range needs more than one.\n\n"
              : fmt::format("Ranges include chance only{}.\n\n",
                            facts.replications < few ? ", and are rough with so few" : "");
  text += table_of_targets(comparison) + "\n";
  text += wrapped(
      "Ratio: result to published, mean over replications and years; then in the first year and the last. "
      "Used: went into "
      "the parameters or is an input, so that agreement proves little. Held out: did not.",
      width, 0);
  for (const AreaTargetsResult& by_area : comparison.by_area) text += "\n" + text_of(by_area, *facts.data);
  text += "\n" + sources(*facts.targets) + "\n";
  text += nearness("Used", comparison.used) + "\n" + nearness("Held out", comparison.held_out) + "\n";
  return text + wrapped(no_fitting_yet, width, 0);
}

}  // namespace holloway
