#pragma once
// What is searched for when a woman is looked for by what differs in her life, and what is found, in words.

#include <string>
#include <string_view>

#include "sim/experiment/journeys/happenings.hpp"
#include "sim/experiment/journeys/journey_search.hpp"

namespace holloway {

/// Completes "women who ": "avoided custody".
const std::string& words_for(Difference difference);
/// Exactly what is asked: "in prison at some time under the baseline, never under the option".
const std::string& meaning_of(Difference difference);
/// Exactly what is asked of one journey: "in prison at some time, or there at the start".
const std::string& meaning_of(Happening happening);
/// Every kind with its meaning, a line or two each, for the help.
std::string differences_for_help();
std::string happenings_for_help();
/// "In replication 1, women who avoided custody (...): 12 of the 5,300 to whom anything happens. The other
/// way (sent-to-prison): 3."
std::string found_text(const WomenFound& found, std::uint64_t replication);

}  // namespace holloway
