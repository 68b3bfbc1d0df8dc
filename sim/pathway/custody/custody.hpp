#pragma once
// Where a woman is: at liberty, detained, or in prison, and what happens as she goes in and comes out.

#include "sim/pathway/area/area.hpp"

namespace holloway {

/// Puts her where her open cases and term say she must be. Going in is a reception; coming out is a release.
void settle_place(Area& area, WomanIndex woman);
/// The rate, a year, at which a woman in prison harms herself.
[[nodiscard]] double rate_of_self_harm(const Area& area, WomanIndex woman);
/// That rate has changed by a change of parameters.
void self_harm_rate_changes(Area& area, WomanIndex woman, double before);
/// Self-harm in prison; the next is scheduled while her spell lasts.
void self_harm(Area& area, WomanIndex woman, std::uint16_t spell, std::uint32_t incident);
/// A sentenced prisoner of the starting stock: `served` days in all, `left` of them to come.
void begin_in_prison(Area& area, WomanIndex woman, double served, double left);
void leaves_approved_premises(Area& area, WomanIndex woman, std::uint16_t spell);
void woman_dies(Area& area, WomanIndex woman);
/// Removed from the country at the end of her term; returns true if she is.
bool deported_at_release(Area& area, WomanIndex woman, std::uint32_t term);

}  // namespace holloway
