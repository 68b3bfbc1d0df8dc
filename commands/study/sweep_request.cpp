#include "commands/study/sweep_request.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>
#include <utility>

#include "scenarios/reader/shape/sweep.hpp"

namespace holloway {

namespace {

/// What must be the same in all scenarios that are compared.
constexpr std::array<std::string_view, 4> shared_by_all{"years", "start", "warm_up_years", "scale"};

void refuse_what_is_shared(const std::vector<Sweep>& sweeps, Findings& findings) {
  for (const Sweep& sweep : sweeps)
    if (std::find(shared_by_all.begin(), shared_by_all.end(), sweep.first.path) != shared_by_all.end())
      refuse(sweep.first, "must be the same in the baseline and every option, so that it cannot be swept",
             findings);
}

/// What is swept twice, or is set beside.
void refuse_set_beside(const std::vector<Sweep>& sweeps, const std::vector<std::string>& set,
                       Findings& findings) {
  std::vector<Assignment> assignments;
  Findings told_elsewhere;
  for (const auto& text : set)
    if (auto one = read_assignment("--set", text, told_elsewhere)) assignments.push_back(std::move(*one));
  for (const Sweep& sweep : sweeps) assignments.push_back(sweep.first);
  std::vector<std::vector<std::string>> places;
  for (const auto& one : assignments) places.push_back(one.keys);
  // Two that --set sets are told of where they are read.
  Findings found;
  refuse_said_twice(assignments, places, found);
  std::copy_if(found.problems.begin(), found.problems.end(), std::back_inserter(findings.problems),
               [](const Problem& problem) { return problem.file == "--sweep"; });
}

std::vector<SweepPoint> grid_of(const std::vector<Sweep>& sweeps) {
  std::vector<SweepPoint> points{{}};
  for (const Sweep& sweep : sweeps) {
    std::vector<SweepPoint> longer;
    for (const SweepPoint& point : points)
      for (const SweptValue& value : sweep.values) {
        longer.push_back(point);
        longer.back().push_back(value);
      }
    points = std::move(longer);
  }
  return points;
}

}  // namespace

std::vector<SweepPoint> points_of_sweeps(const std::vector<std::string>& sweeps,
                                         const std::vector<std::string>& set,
                                         std::vector<Problem>& problems) {
  if (sweeps.empty()) return {};
  Findings findings;
  std::vector<Sweep> read;
  for (const auto& text : sweeps)
    if (auto sweep = read_sweep(text, findings)) read.push_back(std::move(*sweep));
  refuse_what_is_shared(read, findings);
  refuse_set_beside(read, set, findings);
  double points = 1.0;
  for (const Sweep& sweep : read) points *= static_cast<double>(sweep.values.size());
  if (points > static_cast<double>(most_sweep_points))
    findings.problems.push_back(
        {"--sweep", 0, "",
         fmt::format("{:.0f} options would be run, more than the most, {}", points, most_sweep_points)});
  if (findings.problems.empty()) return grid_of(read);
  problems.insert(problems.end(), findings.problems.begin(), findings.problems.end());
  return {};
}

std::string name_of_sweep(const std::vector<ReadScenario>& scenarios) {
  const std::string& option = scenarios.back().scenario.name;
  return fmt::format("sweep-{}-against-{}", option.substr(0, option.rfind('-')),
                     scenarios.front().scenario.name);
}

}  // namespace holloway
