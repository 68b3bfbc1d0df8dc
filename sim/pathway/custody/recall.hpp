#pragma once
// The clock of recall while she is out under curfew, licence or supervision: one unit exponential for each
// release, run down by a hazard that is higher in the first month and follows her circumstances.

#include "sim/pathway/area/area.hpp"

namespace holloway {

/// She has just been released under this term.
void start_recall_clock(Area& area, TermId term);
/// How fast the clock runs: a day once the first month is over, how many times that before, and how many days
/// that is.
struct RecallRate {
  double a_day = 0;
  double at_first = 1;
  double first_days = 0;
  friend bool operator==(const RecallRate&, const RecallRate&) = default;
};
[[nodiscard]] RecallRate recall_rate(const Area& area, const Term& term);
/// That has changed by a change of parameters.
void recall_rate_changes(Area& area, TermId term, const RecallRate& before);
/// Out under this term: on curfew, on licence or under supervision after the sentence.
[[nodiscard]] bool may_be_recalled(const Term& term);

}  // namespace holloway
