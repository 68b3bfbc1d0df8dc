#pragma once
// How a woman's needs change, and what that does to her offending.

#include "sim/pathway/area.hpp"

namespace holloway {

/// One need grows (steps above 0) or eases (below 0), within 0 to 3; her hazard of offending follows.
void need_changes(Area& area, WomanIndex woman, Need need, int steps);

/// A need is at least this severe from now on.
void need_at_least(Area& area, WomanIndex woman, Need need, int severity);

/// Domestic abuse begins, or begins again: a partner, or a former one.
void abuse_begins(Area& area, WomanIndex woman);

/// She is no longer abused; that she was stays true.
void abuse_ends(Area& area, WomanIndex woman);

/// Hazard ratio of offending for how far her needs have moved from those she came with.
[[nodiscard]] double hazard_of_needs(const Area& area, const Woman& woman);

}  // namespace holloway
