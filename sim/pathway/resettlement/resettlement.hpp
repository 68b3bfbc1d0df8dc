#pragma once
// After any release: accommodation found, lost and found again, and whether she is back with an abuser.

#include "sim/pathway/area/area.hpp"

namespace holloway {

void begin_resettlement(Area& area, WomanIndex woman);
void resettlement_changes(Area& area, std::uint32_t number);
void resettlement_ends(Area& area, std::uint32_t number);
/// The rate, a year, at which her accommodation changes.
[[nodiscard]] double rate_of_change(const Area& area, const Resettlement& r);
/// That rate has changed by a change of parameters.
void resettlement_rate_changes(Area& area, std::uint32_t number, double before);
/// She goes back to prison, or is gone.
void end_resettlement(Area& area, WomanIndex woman);

}  // namespace holloway
