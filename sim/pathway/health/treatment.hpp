#pragma once
// Treatment for drugs, alcohol or mental health: most who are referred never reach it, and those who do wait
// for a place, complete it or leave. Begun under an order, in prison, or on release.

#include "sim/pathway/area/area.hpp"

namespace holloway {

/// The referral has been dealt with: a place is taken, or she waits for one.
void treatment_due(Area& area, TreatmentId number);
/// A place is free for a woman who waited.
void treatment_place_found(Area& area, TreatmentId number);
/// The course is over, or she stops coming.
void treatment_ends(Area& area, TreatmentId number);

}  // namespace holloway
