#pragma once
// What a study would cost in memory and time, before it is begun.

#include <cstdint>
#include <string>
#include <vector>

#include "scenarios/reader.hpp"
#include "sim/pathway/reference_data.hpp"

namespace holloway {

struct StudyCost {
  double bytes = 0.0;    ///< to hold the counts of every replication
  double seconds = 0.0;  ///< on the threads asked for
};

/// An estimate, from the size of what each replication counts and from a measured speed (see study_cost.cpp).
StudyCost estimate_cost(const std::vector<ReadScenario>& scenarios, const ReferenceData& data,
                        std::uint64_t replications, int threads);

/// Why so many replications cannot be run here, with the memory and time they would need; empty if they can.
std::string too_large(const std::vector<ReadScenario>& scenarios, const ReferenceData& data,
                      std::uint64_t replications, int threads);

/// Why a scenario's parameters make its starting population too large to be simulated; empty if they do not.
std::string too_many_women(const ReadScenario& scenario, const ReferenceData& data);

}  // namespace holloway
