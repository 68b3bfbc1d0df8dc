#pragma once
// How a woman's needs change, and what that does to her offending.

#include "sim/pathway/area/area.hpp"

namespace holloway {

/// The needs she comes with, drawn together, and whether she is abused or made to offend.
void draw_needs(Area& area, WomanIndex woman);

/// From now on her circumstances change from time to time, until her career ends.
void start_circumstances(Area& area, WomanIndex woman);

/// The rate has changed at which circumstances change in her area.
void circumstances_rate_changes(Area& area, WomanIndex woman);

/// The mean number of days between moments at which circumstances may change.
[[nodiscard]] double days_between_circumstances(const Parameters& parameters);

/// The moment has come, unless the rate has changed since it was due.
void circumstances_may_change(Area& area, WomanIndex woman, std::uint32_t number);

/// Something in her circumstances may change: a need is drawn afresh, abuse begins again or ends. `number`
/// counts these moments for her.
void circumstances_change(Area& area, WomanIndex woman, std::uint32_t number);

/// Whether her need of accommodation is so severe that she has no home of her own.
[[nodiscard]] bool too_severe_for_a_home(const Area& area, const Woman& woman);

/// One need grows (steps above 0) or eases (below 0), within 0 to 3; her hazard of offending follows.
void need_changes(Area& area, WomanIndex woman, Need need, int steps);

/// A need is at least this severe from now on.
void need_at_least(Area& area, WomanIndex woman, Need need, int severity);

/// Domestic abuse begins, or begins again: a partner, or a former one. With it she may be made to offend.
void abuse_begins(Area& area, WomanIndex woman, double uniform);

/// She is no longer abused; that she was stays true.
void abuse_ends(Area& area, WomanIndex woman);

/// Hazard ratio of offending for how far her needs have moved from those she came with. Her own level of
/// offending already reflects the needs she had then: these are not counted twice.
[[nodiscard]] double hazard_of_needs(const Area& area, const Woman& woman);

}  // namespace holloway
