#include "calibration/targets.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <set>
#include <stdexcept>

#include "output/measures.hpp"
#include "scenarios/cursor.hpp"
#include "scenarios/json_parser.hpp"
#include "scenarios/suggestion.hpp"

namespace holloway {

namespace {

constexpr Unit any_value{"value", "a figure above 0", 1e-12, unit::most};
constexpr std::array<std::string_view, 8> known_keys{"id",        "measure", "area",   "value",
                                                     "tolerance", "period",  "source", "note"};

void report_unknown_keys(const Cursor& at) {
  for (const auto& [key, member] : at.members())
    if (std::find(known_keys.begin(), known_keys.end(), key) == known_keys.end())
      member.problem(fmt::format("unknown key \"{}\"{}", key,
                                 did_you_mean(key, {known_keys.begin(), known_keys.end()})));
}

void check_measure(const Cursor& at, const std::string& id) {
  if (find_measure(id)) return;
  std::vector<std::string_view> ids;
  for (const Measure& measure : measures()) ids.push_back(measure.id);
  at.problem(fmt::format("no measure \"{}\"{}", id, did_you_mean(id, ids)));
}

std::optional<AreaIndex> read_area(const Cursor& at, const ReferenceData& data) {
  const auto id = at.text();
  if (!id) return std::nullopt;
  std::vector<std::string_view> ids;
  for (AreaIndex i = 0; i < data.areas.size(); ++i) {
    if (data.areas[i].id == *id) return i;
    ids.push_back(data.areas[i].id);
  }
  at.problem(fmt::format("no area \"{}\"{}", *id, did_you_mean(*id, ids)));
  return std::nullopt;
}

Target read_target(const Cursor& at, const ReferenceData& data) {
  report_unknown_keys(at);
  Target target;
  target.id = at["id"].required().text().value_or("");
  if (const auto measure = at["measure"].required().text()) {
    target.measure = *measure;
    check_measure(at["measure"], *measure);
  }
  if (at["area"].exists()) target.area = read_area(at["area"], data);
  target.value = at["value"].required().number(any_value).value_or(1.0);
  target.tolerance = at["tolerance"].required().number(unit::ratio).value_or(0.0);
  target.period = at["period"].text().value_or("");
  target.source = at["source"].required().text().value_or("");
  target.note = at["note"].text().value_or("");
  return target;
}

const Distribution& result_of(const Target& target, const Analysis& analysis) {
  const auto all = measures();
  const auto measure = static_cast<std::size_t>(find_measure(target.measure) - all.data());
  const MeasureResult& result = analysis.scenarios.front().measures.at(measure);
  if (!target.area) return result.whole;
  const auto& areas = analysis.study->scenarios.front().scenario.areas;
  const auto found = std::find(areas.begin(), areas.end(), *target.area);
  if (found == areas.end()) throw std::invalid_argument("the target's area is not simulated: " + target.id);
  if (result.by_area.empty())
    throw std::invalid_argument("the measure is not counted by area: " + target.measure);
  return result.by_area.at(static_cast<std::size_t>(found - areas.begin()));
}

}  // namespace

TargetsOutcome read_targets(const std::filesystem::path& file, const ReferenceData& data) {
  TargetsOutcome outcome;
  const auto source = std::make_shared<const SourceFile>(SourceFile{.name = file.string(), .layer = 0});
  const auto root = parse_json_file(file, source, outcome.problems);
  if (!root) return outcome;
  Findings findings;
  std::set<std::string> ids;
  for (const Cursor& item : Cursor(*root, findings).items()) {
    outcome.targets.push_back(read_target(item, data));
    if (!ids.insert(outcome.targets.back().id).second)
      item["id"].problem(fmt::format("\"{}\" is given twice", outcome.targets.back().id));
  }
  if (outcome.targets.empty() && findings.problems.empty())
    Cursor(*root, findings).problem("there are no targets");
  outcome.problems = in_order(std::move(findings.problems));
  return outcome;
}

std::vector<TargetResult> set_beside(const std::vector<Target>& targets, const Analysis& analysis) {
  std::vector<TargetResult> results;
  for (const Target& target : targets) {
    const Distribution& found = result_of(target, analysis);
    TargetResult result{
        .target = &target, .mean = found.mean, .low = found.q025, .high = found.q975, .ratio = {}};
    if (found.mean) {
      result.ratio = *found.mean / target.value;
      result.near = std::abs(*result.ratio - 1.0) <= target.tolerance;
    }
    results.push_back(result);
  }
  return results;
}

}  // namespace holloway
