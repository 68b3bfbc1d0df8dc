#pragma once
// What time in prison takes from her, on remand as under sentence: home, work, money, health. And discipline.

#include "sim/pathway/area/area.hpp"

namespace holloway {

/// She leaves after so many days: what they have cost her becomes hers to live with.
void time_served_takes(Area& area, WomanIndex woman, double days);

/// Events of a Poisson process with this mean, from a uniform in (0, 1); more with a larger mean, to the same
/// luck.
[[nodiscard]] int poisson_count(double mean, double uniform);

}  // namespace holloway
