#include "sim/experiment/trials.hpp"

#include <algorithm>
#include <thread>

#include "sim/experiment/replication.hpp"
#include "sim/experiment/threads.hpp"

namespace holloway {
namespace {

/// Thrown between two simulated days when the run is to stop.
struct Stopped {};

struct Running {
  const Plan& plan;
  const PlanHooks& hooks;
  std::vector<std::vector<Conversion>> conversions;
  std::vector<std::vector<ReplicationResult>> results;
  std::vector<std::vector<char>> done;
  ForEach for_each_area;

  [[nodiscard]] bool stopped() const { return hooks.stop && hooks.stop->load(std::memory_order_relaxed); }

  void replicate(int replication) {
    const auto r = static_cast<std::size_t>(replication);
    std::vector<std::size_t> missing;
    for (std::size_t s = 0; s < plan.scenarios.size(); ++s) {
      auto found = hooks.find ? hooks.find(s, replication) : std::nullopt;
      if (!found) {
        missing.push_back(s);
        continue;
      }
      results[s][r] = std::move(*found);
      done[s][r] = 1;
    }
    if (missing.empty() || stopped()) return;
    const Luck luck(plan.seed, static_cast<std::uint32_t>(replication));
    World world = warm_up(*plan.data, *plan.scenarios.front(), luck, for_each_area);
    for (const std::size_t s : missing) {
      if (stopped()) return;
      const bool last = s == missing.back();
      results[s][r] = follow(last ? std::move(world) : World(world), *plan.data, *plan.scenarios[s],
                             conversions[s], for_each_area);
      done[s][r] = 1;
      if (hooks.finished) hooks.finished(s, replication, results[s][r]);
    }
  }
};

}  // namespace

std::optional<std::vector<std::vector<ReplicationResult>>> run_plan(const Plan& plan,
                                                                    const PlanHooks& hooks) {
  const int threads =
      plan.threads > 0 ? plan.threads : static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
  const auto replications = static_cast<std::size_t>(plan.replications);
  Running running{plan, hooks, {}, {}, {}, {}};
  running.results.assign(plan.scenarios.size(), std::vector<ReplicationResult>(replications));
  running.done.assign(plan.scenarios.size(), std::vector<char>(replications, 0));
  // With few replications the areas of each share out the cores; with many, whole replications do.
  const ForEach for_each =
      threads > 1 && plan.replications < 2 * threads ? ForEach(side_by_side) : ForEach(one_after_another);
  running.for_each_area = [&running, for_each](std::size_t n, const std::function<void(std::size_t)>& body) {
    if (running.stopped()) throw Stopped();
    for_each(n, body);
  };
  try {
    with_threads(threads, [&] {
      for (const Scenario* scenario : plan.scenarios)
        running.conversions.push_back(convert_effects(*plan.data, *plan.scenarios.front(), *scenario,
                                                      plan.seed, running.for_each_area));
      if (hooks.converted) hooks.converted(running.conversions);
      each_on_its_own(plan.replications, [&](int replication) { running.replicate(replication); });
    });
  } catch (const Stopped&) {
    return std::nullopt;
  }
  for (const auto& of_scenario : running.done)
    if (std::find(of_scenario.begin(), of_scenario.end(), 0) != of_scenario.end()) return std::nullopt;
  return std::move(running.results);
}

}  // namespace holloway
