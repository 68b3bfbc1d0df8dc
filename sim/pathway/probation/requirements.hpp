#pragma once
// The requirements of an order: treatment, rehabilitation activity, unpaid work, curfew.

#include "sim/pathway/area/area.hpp"

namespace holloway {

/// Draws what the court requires of her, by what it knows of her, and refers her to treatment where it
/// requires that.
void draw_requirements(Area& area, OrderId number);

}  // namespace holloway
