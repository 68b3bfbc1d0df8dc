#include "commands/study/effect_runs.hpp"

#include "commands/study/kept_replications.hpp"
#include "sim/experiment/trials.hpp"

namespace holloway {

namespace {

constexpr std::array<EffectEnd, 2> ends{EffectEnd::weakest, EffectEnd::strongest};

/// A scenario at one end, and where its runs go.
struct AtOneEnd {
  std::size_t scenario = 0;
  std::size_t end = 0;
};

}  // namespace

std::uint64_t replications_at_effect_ends(std::uint64_t replications) {
  return replications / 5;
}

std::optional<EffectRuns> simulate_effect_ends(const StudyRequest& request, const ReferenceData& data,
                                               const std::vector<std::vector<ReplicationResult>>& results,
                                               const Account& account, const std::atomic<bool>& stop) {
  EffectRuns runs(request.scenarios.size());
  // A sweep shows itself what hangs on a number, and its values are not to be put aside for the ends.
  if (!request.scenarios.back().swept.empty()) return runs;
  // The baseline comes first as it is: women warm up under it here as in the study.
  std::vector<ReadScenario> scenarios{request.scenarios.front()};
  std::vector<AtOneEnd> places{{}};
  for (std::size_t s = 0; s < request.scenarios.size(); ++s)
    for (std::size_t end = 0; end < ends.size(); ++end) {
      if (!has_effects_with_range(request.scenarios[s].scenario)) continue;
      ReadScenario at_end = request.scenarios[s];
      at_end.scenario = with_effects_at(ends[end], std::move(at_end.scenario));
      at_end.canonical += end == 0 ? "\nevery effect at its weakest" : "\nevery effect at its strongest";
      scenarios.push_back(std::move(at_end));
      places.push_back({s, end});
    }
  const auto replications =
      static_cast<int>(replications_at_effect_ends(static_cast<std::uint64_t>(request.replications)));
  if (request.scenarios.size() < 2 || scenarios.size() < 2 || replications < 1) return runs;
  const KeptReplications kept(scenarios, request.seed, request.afresh);
  Plan plan{.data = &data,
            .scenarios = {},
            .seed = request.seed,
            .replications = replications,
            .threads = account.threads};
  for (const auto& read : scenarios) plan.scenarios.push_back(&read.scenario);
  PlanHooks hooks;
  hooks.find = [&](std::size_t scenario, int replication) -> std::optional<ReplicationResult> {
    if (scenario == 0) return results[0][static_cast<std::size_t>(replication)];
    return kept.find(scenario, replication);
  };
  hooks.finished = [&](std::size_t scenario, int replication, const ReplicationResult& result) {
    if (account.keeps) kept.keep(scenario, replication, result);
  };
  hooks.stop = &stop;
  auto simulated = run_plan(plan, hooks);
  if (!simulated) return std::nullopt;
  for (std::size_t i = 1; i < places.size(); ++i)
    runs[places[i].scenario][places[i].end] = std::move((*simulated)[i]);
  return runs;
}

}  // namespace holloway
