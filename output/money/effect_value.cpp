#include "output/money/effect_value.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "output/words/figures.hpp"
#include "output/words/wording.hpp"
#include "sim/experiment/effect_ends.hpp"

namespace holloway {

namespace {

using Runs = std::vector<ReplicationResult>;

/// The runs at one end; where a scenario has none of its own, nothing in it differs there.
const Runs& runs_at(const StudyScenario& s, EffectEnd end) {
  const auto& runs = s.at_effect_ends[static_cast<std::size_t>(end)];
  return runs.empty() ? s.results : runs;
}

EffectValue value_over(const Study& study, const StudyCosts& costs, std::size_t option, const Runs& without,
                       const Runs& with, std::size_t count) {
  Sample sample;
  for (std::size_t run = 0; run < count; ++run)
    sample.emplace_back(net_present_value(spending_of_run(study, costs, 0, without[run]),
                                          spending_of_run(study, costs, option, with[run])));
  return {.net_present_value = describe(sample),
          .probability_benefits_exceed_costs = share_above_zero(sample)};
}

std::string in_words(const EffectValue& value) {
  const auto& net = value.net_present_value;
  return fmt::format("{} (above nothing {})", pounds_text(net.mean.value_or(0.0)),
                     in_runs_text(value.probability_benefits_exceed_costs, net.count));
}

}  // namespace

std::optional<EffectValues> effect_values(const Study& study, const StudyCosts& costs, std::size_t option) {
  const auto none = [&study](std::size_t s) { return study.scenarios.at(s).at_effect_ends[0].empty(); };
  if (none(0) && none(option)) return std::nullopt;
  const auto& baseline = study.scenarios.front();
  const auto& chosen = study.scenarios[option];
  // Replications are simulated again from the first on: the same luck, and no more of it, is taken for all
  // three.
  std::size_t count = baseline.results.size();
  for (const auto* runs : {&runs_at(baseline, EffectEnd::weakest), &runs_at(chosen, EffectEnd::weakest)})
    count = std::min(count, runs->size());
  const auto at = [&](EffectEnd end) {
    return value_over(study, costs, option, runs_at(baseline, end), runs_at(chosen, end), count);
  };
  return EffectValues{.weakest = at(EffectEnd::weakest),
                      .as_taken = value_over(study, costs, option, baseline.results, chosen.results, count),
                      .strongest = at(EffectEnd::strongest)};
}

std::string effect_values_in_words(const std::optional<EffectValues>& values) {
  if (!values) return "";
  return wording("spending.ends_of_effects",
                 {{"weaker", in_words(values->weakest)},
                  {"stronger", in_words(values->strongest)},
                  {"runs", whole_text(values->weakest.net_present_value.count)},
                  {"taken", pounds_text(values->as_taken.net_present_value.mean.value_or(0.0))}});
}

}  // namespace holloway
