#pragma once
// After any release: accommodation found, lost and found again, and whether she is back with an abuser.

#include "sim/pathway/area/area.hpp"

namespace holloway {

void resettlement_changes(Area& area, ResettlementId number);
void resettlement_ends(Area& area, ResettlementId number);
/// The rate, a year, at which her accommodation changes.
[[nodiscard]] double rate_of_change(const Area& area, const Resettlement& r);
/// That rate has changed by a change of parameters.
void resettlement_rate_changes(Area& area, ResettlementId number, double before);

}  // namespace holloway
