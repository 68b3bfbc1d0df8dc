#pragma once
// Replications of several scenarios on the same synthetic women, spread over the cores.

#include <atomic>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include "sim/experiment/result.hpp"
#include "sim/experiment/scenario.hpp"
#include "sim/experiment/threads.hpp"

namespace holloway {

/// What to simulate. scenarios[0] is the baseline: every replication warms up under it, once, and each
/// scenario then goes its own way from the start date.
struct Plan {
  const ReferenceData* data = nullptr;
  std::vector<const Scenario*> scenarios;
  std::uint64_t seed = 1;
  int replications = 100;
  int threads = 0;  ///< 0: all
};

/// The hazard ratio that stands for a one-year prevalence change, for each effect that states one.
struct Conversion {
  std::string programme;
  std::size_t effect = 0;          ///< position in Programme::effects
  double prevalence_change = 0.0;  ///< as the file states it
  double hazard_ratio = 1.0;       ///< what the simulation uses
  double prevalence_before = 0.0;  ///< one-year reoffending of the women it applies to, without it
  std::size_t women = 0;           ///< how many women the conversion was worked out on
};

/// Where a replication that was finished earlier may be found, and where finished ones are reported.
/// The first two are called from several threads at once, never for the same (scenario, replication) twice.
struct PlanHooks {
  std::function<std::optional<ReplicationResult>(std::size_t scenario, int replication)> find;
  std::function<void(std::size_t scenario, int replication, const ReplicationResult&)> finished;
  /// Called once, before the first replication: each scenario's conversions.
  std::function<void(const std::vector<std::vector<Conversion>>&)> converted{};
  const std::atomic<bool>* stop = nullptr;  ///< when it turns true, no further replication is begun
};

/// Results by scenario, then by replication. Does not depend on the number of threads.
/// Empty if stopped before everything was finished.
std::optional<std::vector<std::vector<ReplicationResult>>> run_plan(const Plan& plan,
                                                                    const PlanHooks& hooks = {});

/// Works out every conversion a scenario needs, on women of a pilot run of the baseline; run_plan uses the
/// same.
std::vector<Conversion> convert_effects(const ReferenceData& data, const Scenario& baseline,
                                        const Scenario& scenario, std::uint64_t seed,
                                        const ForEach& for_each = one_after_another);

}  // namespace holloway
