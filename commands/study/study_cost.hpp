#pragma once
// What a study would cost in memory and time, before it is begun.

#include <cstdint>
#include <string>
#include <vector>

#include "scenarios/reader/scenario/reader.hpp"
#include "sim/pathway/numbers/reference_data.hpp"

namespace holloway {

struct StudyCost {
  double events = 0.0;    ///< over all scenarios and replications: the same on every machine
  double bytes = 0.0;     ///< to hold the counts of every replication, and the women of those under way
  bool at_least = false;  ///< the events are at least so many, and may be far more
};

/// An estimate from a count of events in a small copy of each scenario (sim/experiment/event_count.hpp): what
/// the rates, dated changes and programmes of each bring about, times the replications.
StudyCost estimate_cost(const std::vector<ReadScenario>& scenarios, const ReferenceData& data,
                        std::uint64_t replications, int threads);

/// Why a study is refused whoever asks: it would not end within months. Empty if it would.
std::string would_never_end(const StudyCost& cost, std::uint64_t replications);

/// Why a study needs a yes before it is begun: more events than an hour's, or more memory than this machine
/// has. Empty if it needs none.
std::string needs_a_yes(const StudyCost& cost, std::uint64_t replications);

/// Why a scenario's parameters make its starting population too large to be simulated; empty if they do not.
std::string too_many_women(const ReadScenario& scenario, const ReferenceData& data);

}  // namespace holloway
