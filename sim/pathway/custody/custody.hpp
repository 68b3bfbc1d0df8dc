#pragma once
// What happens as a woman goes into prison and comes out, and while she is there.

#include "sim/pathway/area/area.hpp"

namespace holloway {

/// The rate, a year, at which a woman in prison harms herself.
[[nodiscard]] double rate_of_self_harm(const Area& area, WomanIndex woman);
/// That rate has changed by a change of parameters.
void self_harm_rate_changes(Area& area, WomanIndex woman, double before);
/// Self-harm in prison; the next is scheduled while her spell lasts.
void self_harm(Area& area, WomanIndex woman, std::uint32_t incident);
/// The first weeks after a release are over, in which she offends more often.
void first_weeks_end(Area& area, WomanIndex woman);
void leaves_approved_premises(Area& area, WomanIndex woman);
/// Removed from the country at the end of her term; returns true if she is.
bool deported_at_release(Area& area, WomanIndex woman, TermId term);

}  // namespace holloway
