#pragma once
// What a sweep shows, in sentences and as a short table for the terminal.

#include <string>
#include <vector>

#include "output/sweep/response.hpp"

namespace holloway {

/// Where it pays back, then where headlines turn, a sentence each: "Pays back if the effect on offending is
/// stronger than 9% (95% of runs: 6% to 14%)." A headline is told of only along a single path, and only where
/// the runs leave no doubt of its sign at either end and four of five change theirs.
std::vector<std::string> sweep_in_words(const Analysis& analysis, const Response& response);

/// One row for each option: its values, women in prison, reoffending and the net value. Ends with a newline.
std::string sweep_table(const Analysis& analysis);

}  // namespace holloway
