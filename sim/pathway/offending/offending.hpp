#pragma once
// When a woman's offending comes to notice, and what it is. What others hand over is in area/handovers.hpp.

#include "sim/pathway/area/area.hpp"

namespace holloway {

/// Occasions a year at which she comes to notice, as she is now.
[[nodiscard]] double hazard_of_offending(const Area& area, const Woman& woman);

/// Her clock has run out, unless it has been set anew since.
void offence_due(Area& area, const Event& event);

}  // namespace holloway
