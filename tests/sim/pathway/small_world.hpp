#pragma once
// Scenarios and worlds for tests: the baseline file, cut to a few areas and years.

#include <string>
#include <vector>

#include "sim/experiment/replication.hpp"

namespace holloway::testing {

const ReferenceData& reference_data();

/// The national baseline for some areas (all if none are named), some years and some warm-up. Throws if it
/// cannot be read.
Scenario baseline(const std::vector<std::string>& areas, int years = 1, int warm_up_years = 1);

/// Runs a scenario, which has no programmes, from an empty calendar to the end of its tail; counting begins
/// at its start.
World run_baseline(const Scenario& scenario, std::uint64_t seed = 1, std::uint32_t replication = 0,
                   const ForEach& for_each = one_after_another);

/// Warms up under `first` and follows `then`.
ReplicationResult replicate(const Scenario& first, const Scenario& then, std::uint64_t seed = 1,
                            std::uint32_t replication = 0);

/// Sum of a counter over the years reported.
std::int64_t total(const ReplicationResult& result, Counter counter);
std::int64_t total(const ReplicationResult& result, std::size_t programme, ProgrammeCounter counter);

}  // namespace holloway::testing
