#pragma once
// When a woman's offending comes to notice, and what it is.

#include "sim/pathway/area/area.hpp"

namespace holloway {

/// Starts the clock of her next occasion: one unit exponential, run down by her hazard.
void start_offending_clock(Area& area, WomanIndex woman);

/// Occasions a year at which she comes to notice, as she is now.
[[nodiscard]] double hazard_of_offending(const Area& area, const Woman& woman);

/// Recomputes her hazard after anything it depends on has changed: liberty, release, homelessness, support,
/// career end.
void refresh_hazard(Area& area, WomanIndex woman);

/// Her clock has run out: an occasion of offending comes to notice, and the next clock starts.
void offence_comes_to_notice(Area& area, WomanIndex woman);

void career_ends(Area& area, WomanIndex woman);

}  // namespace holloway
