#pragma once
// All queues of the pathway: those of each room, joined.

#include "sim/pathway/area/area.hpp"

namespace holloway {

/// Every queue has as many places as the area's parameters say; whoever a larger number has room for is
/// seated.
void set_capacities(Area& area);

}  // namespace holloway
