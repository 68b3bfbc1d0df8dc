#pragma once
// What `--journeys` and `--where` ask for.

#include <optional>
#include <string>
#include <vector>

#include "scenarios/reader/problems/problem.hpp"
#include "sim/experiment/journeys/drawn_journeys.hpp"

namespace holloway {

/// So many women's journeys at most: their tables are made in memory.
inline constexpr std::uint64_t most_journeys = 100'000;

/// What is asked for; nothing without --journeys, and a problem for each thing that is wrong.
std::optional<JourneysWanted> journeys_wanted(const std::optional<std::string>& number,
                                              const std::optional<std::string>& where,
                                              std::vector<Problem>& problems);

/// Reads "recalled and not homeless": happenings, or stages, joined by "and", any of them after "not". A
/// problem for every word that is none.
JourneyCondition read_condition(const std::string& text, std::vector<Problem>& problems);

}  // namespace holloway
