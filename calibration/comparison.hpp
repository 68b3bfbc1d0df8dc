#pragma once
// The baseline's results beside the published figures.

#include <optional>
#include <vector>

#include "calibration/targets.hpp"
#include "output/study/statistics.hpp"
#include "sim/experiment/result.hpp"

namespace holloway {

/// One published figure beside what the replications gave.
struct TargetResult {
  const Target* target = nullptr;
  Distribution spread;  ///< over replications, all years reported
  std::optional<double>
      first_year;  ///< mean over replications of the first year reported; none for one area's
  std::optional<double> last_year;
  std::optional<double> ratio;  ///< mean to figure
  bool within = false;          ///< the tolerance
};

/// One area's figure beside its result.
struct AreaResult {
  AreaIndex area = 0;
  double published = 0.0;
  Distribution spread;
  std::optional<double> ratio;
  bool within = false;
};

/// Areas' figures beside their results.
struct AreaTargetsResult {
  const AreaTargets* targets = nullptr;
  std::vector<AreaResult> areas;  ///< the largest relative miss first; areas simulated with a figure above 0
  std::optional<double>
      correlation;  ///< of figures and mean results over areas (Pearson); none for fewer than 3
  std::size_t within = 0;
};

/// How near a group of targets is.
struct Nearness {
  std::size_t targets = 0;
  std::size_t within = 0;
  /// Mean of |ln ratio| by weight, as a relative miss: 0.1 means 10% off in either direction; none without
  /// weight.
  std::optional<double> typical_miss;
};

struct Comparison {
  std::vector<TargetResult> targets;
  std::vector<AreaTargetsResult> by_area;
  Nearness used;      ///< of the targets that went into the parameters
  Nearness held_out;  ///< of those that did not
};

/// Sets the replications of one scenario beside the targets. Throws std::invalid_argument if a target's area
/// is not simulated.
Comparison compare_with_targets(const Targets& targets, const Scenario& scenario, const ReferenceData& data,
                                const std::vector<ReplicationResult>& replications);

}  // namespace holloway
