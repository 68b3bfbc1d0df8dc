#pragma once
// The needs of women under sentence, sampled: as assessments find them, not as a day's count.

#include "sim/pathway/area/area.hpp"

namespace holloway {

/// Counts the needs of every woman in prison and of every woman under sentence in the community (on an order,
/// on licence or under supervision) as they are now, and brings their groups in the daily census up to date.
/// Once a month.
void sample_needs(Area& area);

}  // namespace holloway
