#pragma once
// Published figures that the baseline is held against.

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "output/analysis.hpp"
#include "scenarios/problem.hpp"
#include "sim/pathway/reference_data.hpp"

namespace holloway {

/// One published figure, and the measure that should come near it.
struct Target {
  std::string id;
  std::string measure;            ///< id of a measure
  std::optional<AreaIndex> area;  ///< none: all areas simulated
  double value = 0.0;             ///< in the measure's unit
  double tolerance = 0.0;         ///< how far off, relative to the value, still counts as near: 0.2 is 20%
  std::string period;             ///< that the figure is for
  std::string source;
  std::string note;
};

/// The targets of a file, or what is wrong with it; problems is empty if and only if the targets are good.
struct TargetsOutcome {
  std::vector<Target> targets;
  std::vector<Problem> problems;
};

/// Reads a JSON list of targets. Never throws for a wrong file.
TargetsOutcome read_targets(const std::filesystem::path& file, const ReferenceData& data);

/// A target beside what the baseline gave.
struct TargetResult {
  const Target* target = nullptr;
  std::optional<double> mean;   ///< over replications; none where the measure has no denominator
  std::optional<double> low;    ///< 2.5% of replications lie below
  std::optional<double> high;   ///< 2.5% lie above
  std::optional<double> ratio;  ///< mean to target
  bool near = false;            ///< within the tolerance
};

/// Sets every target beside the baseline's result. The baseline must simulate the area of each target that
/// names one.
std::vector<TargetResult> set_beside(const std::vector<Target>& targets, const Analysis& analysis);

}  // namespace holloway
