#include "calibration/comparison.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <stdexcept>

#include "sim/core/mathematics.hpp"

namespace holloway {

namespace {

std::optional<double> value_of(const Target& target, const Tally& tally) {
  double sum = 0.0;
  for (const Measure* measure : target.measures) {
    const auto value = evaluate(*measure, tally);
    if (!value) return std::nullopt;
    sum += *value;
  }
  if (target.share_of == nullptr) return sum;
  const auto whole = evaluate(*target.share_of, tally);
  if (!whole || *whole <= 0.0) return std::nullopt;
  return sum / *whole;
}

using TallyOf = std::function<Tally(const ReplicationResult&)>;

Sample sample_of(const Target& target, const std::vector<ReplicationResult>& replications,
                 const TallyOf& tally) {
  Sample sample;
  for (const auto& replication : replications) sample.push_back(value_of(target, tally(replication)));
  return sample;
}

std::size_t position_of(AreaIndex area, const Scenario& scenario) {
  const auto found = std::find(scenario.areas.begin(), scenario.areas.end(), area);
  if (found == scenario.areas.end()) throw std::invalid_argument("a target's area is not simulated");
  return static_cast<std::size_t>(found - scenario.areas.begin());
}

bool is_within(std::optional<double> ratio, double tolerance) {
  return ratio && std::abs(*ratio - 1.0) <= tolerance;
}

TargetResult result_of(const Target& target, const Scenario& scenario, const ReferenceData& data,
                       const std::vector<ReplicationResult>& replications) {
  TargetResult result;
  result.target = &target;
  if (target.area) {
    const std::size_t area = position_of(*target.area, scenario);
    result.spread = describe(sample_of(target, replications, [&](const ReplicationResult& r) {
      return tally_area(scenario, data, r, area);
    }));
  } else {
    const auto mean_of_year = [&](int year) {
      return describe(
                 sample_of(target, replications,
                           [&](const ReplicationResult& r) { return tally_year(scenario, data, r, year); }))
          .mean;
    };
    result.spread = describe(sample_of(
        target, replications, [&](const ReplicationResult& r) { return tally_reported(scenario, data, r); }));
    result.first_year = mean_of_year(0);
    result.last_year = mean_of_year(scenario.horizon.years - 1);
  }
  if (result.spread.mean) result.ratio = *result.spread.mean / target.value;
  result.within = is_within(result.ratio, target.tolerance);
  return result;
}

/// How far off, in either direction: twice and half are equally far. Infinite for nothing at all.
double miss(std::optional<double> ratio) {
  return ratio && *ratio > 0.0 ? std::abs(mathematics::log(*ratio)) : std::numeric_limits<double>::infinity();
}

std::optional<double> correlation(const std::vector<AreaResult>& areas) {
  double n = 0, x = 0, y = 0, xx = 0, yy = 0, xy = 0;
  for (const AreaResult& area : areas) {
    if (!area.spread.mean) continue;
    const double a = area.published, b = *area.spread.mean;
    n += 1, x += a, y += b, xx += a * a, yy += b * b, xy += a * b;
  }
  const double spread = (n * xx - x * x) * (n * yy - y * y);
  if (n < 3 || !(spread > 0.0)) return std::nullopt;
  return (n * xy - x * y) / std::sqrt(spread);
}

AreaTargetsResult result_of(const AreaTargets& targets, const Scenario& scenario, const ReferenceData& data,
                            const std::vector<ReplicationResult>& replications) {
  AreaTargetsResult result;
  result.targets = &targets;
  for (std::size_t position = 0; position < scenario.areas.size(); ++position) {
    const AreaIndex area = scenario.areas[position];
    const auto published = targets.published.at(area);
    if (!published || *published <= 0.0) continue;
    Sample sample;
    for (const auto& r : replications)
      sample.push_back(evaluate(*targets.measure, tally_area(scenario, data, r, position)));
    AreaResult found{
        .area = area, .published = *published, .spread = describe(sample), .ratio = {}, .within = {}};
    if (found.spread.mean) found.ratio = *found.spread.mean / *published;
    found.within = is_within(found.ratio, targets.tolerance);
    result.within += found.within ? 1 : 0;
    result.areas.push_back(std::move(found));
  }
  result.correlation = correlation(result.areas);
  std::stable_sort(result.areas.begin(), result.areas.end(),
                   [](const AreaResult& a, const AreaResult& b) { return miss(a.ratio) > miss(b.ratio); });
  return result;
}

Nearness nearness(const std::vector<TargetResult>& results, bool used) {
  Nearness near;
  double weights = 0.0, misses = 0.0;
  for (const TargetResult& result : results) {
    if (result.target->used != used) continue;
    ++near.targets;
    near.within += result.within ? 1 : 0;
    weights += result.target->weight;
    if (result.target->weight > 0.0) misses += result.target->weight * miss(result.ratio);
  }
  if (weights > 0.0 && std::isfinite(misses)) near.typical_miss = mathematics::expm1(misses / weights);
  return near;
}

}  // namespace

Comparison compare_with_targets(const Targets& targets, const Scenario& scenario, const ReferenceData& data,
                                const std::vector<ReplicationResult>& replications) {
  Comparison comparison;
  for (const Target& target : targets.targets)
    comparison.targets.push_back(result_of(target, scenario, data, replications));
  for (const AreaTargets& area_targets : targets.by_area)
    comparison.by_area.push_back(result_of(area_targets, scenario, data, replications));
  comparison.used = nearness(comparison.targets, true);
  comparison.held_out = nearness(comparison.targets, false);
  return comparison;
}

}  // namespace holloway
