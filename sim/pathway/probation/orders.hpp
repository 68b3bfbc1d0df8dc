#pragma once
// Community orders and suspended sentence orders: running, breach, completion, revocation. What is required
// is in requirements.hpp, what is missed in appointments.hpp.

#include "sim/pathway/area/area.hpp"

namespace holloway {

void order_ends(Area& area, OrderId number);
/// Breach proceedings begin.
void order_breached(Area& area, OrderId number);
void breach_hearing_due(Area& area, OrderId number);
void breach_hearing_done(Area& area, OrderId number);

}  // namespace holloway
