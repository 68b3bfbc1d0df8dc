#pragma once
// What an area does with all stages at once: a day of it, and a change of its setting.

#include "sim/pathway/area/area.hpp"

namespace holloway {

/// Runs all events of a day, then counts who is where at its end.
void run_day(Area& area, Day day);

/// From now on the area follows another setting. What is under way stays as planned, but for release: a
/// milder rule also applies to women already serving, as the orders on early release of 2024 do.
void take_up(Area& area, std::shared_ptr<const Setting> setting);

}  // namespace holloway
