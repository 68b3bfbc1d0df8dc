#pragma once
// Published figures that the baseline is held against.

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "output/measures/measures.hpp"
#include "scenarios/reader/problems/problem.hpp"
#include "sim/experiment/scenario.hpp"
#include "sim/pathway/numbers/reference_data.hpp"

namespace holloway {

/// What every target says of itself.
struct TargetFacts {
  std::string id;
  std::string title;
  std::string unit;        ///< of the published figure; "share" for 0 to 1
  std::string period;      ///< that the figure is for
  double tolerance = 0.0;  ///< how far off, relative to the figure, still counts as within: 0.2 is 20%
  double weight = 1.0;     ///< how much a miss counts beside others
  bool used = false;       ///< in setting parameters, or as an input; otherwise it is held out
  std::string source;
  std::string caution;  ///< why result and figure may not count the same; may be empty
};

/// One published figure, and the measures that should come near it.
struct Target : TargetFacts {
  std::vector<const Measure*> measures;  ///< added up
  const Measure* share_of = nullptr;     ///< and divided by this, if given
  std::optional<AreaIndex> area;         ///< none: all areas simulated
  double value = 0.0;                    ///< above 0
  Problem place;                         ///< where in the file it names its area, for problems found later
};

/// A figure published for each area, and the measure that should come near it in each.
struct AreaTargets : TargetFacts {
  const Measure* measure = nullptr;
  std::vector<std::optional<double>> published;  ///< by AreaIndex; nothing where none is published
};

/// A file of targets.
struct Targets {
  std::string name;
  std::string title;
  std::filesystem::path scenario;  ///< the baseline's file
  std::vector<std::string> areas;  ///< identifiers of those to simulate; empty: as the scenario says
  int replications = 3;            ///< unless the command line says otherwise
  std::optional<int> years;        ///< reported; none: as the scenario says
  std::vector<Target> targets;
  std::vector<AreaTargets> by_area;
};

/// The targets of a file, or what is wrong with it: problems is empty if and only if there are targets.
struct TargetsOutcome {
  std::optional<Targets> targets;
  std::vector<Problem> problems;
};

/// Reads a file of targets: its shape as calibration/targets.schema.json has it, then its meaning. Never
/// throws for a wrong file.
TargetsOutcome read_targets(const std::filesystem::path& file, const ReferenceData& data);

/// Problems of targets for areas that the scenario does not simulate.
std::vector<Problem> check_areas(const Targets& targets, const Scenario& scenario, const ReferenceData& data);

}  // namespace holloway
