#pragma once
// Averages over all the years reported dilute what begins late, or ends early.

#include <optional>
#include <string>

#include "output/analysis/analysis.hpp"

namespace holloway {

/// What of an option did not run from the first day reported to the last, and when it ran: for a note beside
/// averages over all years. Empty if everything ran throughout.
std::string ran_for_part(const Study& study, std::size_t option);

/// "In the last year reported there were 3,512 women in prison on an average day under the option and 3,530
/// under the baseline." Empty if only one year is reported.
std::string last_year_in_prison(const Analysis& analysis, std::size_t option);

}  // namespace holloway
