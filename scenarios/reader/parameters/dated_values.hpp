#pragma once
// Values of one parameter by date: two for one day, and one that never holds, are mistakes.

#include <vector>

#include "scenarios/reader/parameters/read_changes.hpp"

namespace holloway {

/// Adds a problem for each dated value that begins on the day on which another of the same parameter does,
/// where both act, and for each that is never in force because others begin later whenever it would be. Both
/// are named. `changes` are those of `all`, in their order.
void refuse_values_that_clash(const std::vector<ReadChange>& all, const std::vector<ParameterChange>& changes,
                              const Scenario& scenario, Findings& findings);

}  // namespace holloway
