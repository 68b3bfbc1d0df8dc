#pragma once
// Community orders and suspended sentence orders: running, breach, completion, revocation. What is required
// is in requirements.hpp, what is missed in appointments.hpp.

#include "sim/pathway/area/area.hpp"

namespace holloway {

void begin_order(Area& area, WomanIndex woman, std::uint16_t occasion, bool suspended_sentence);
void order_ends(Area& area, std::uint32_t number);
/// Breach proceedings begin.
void order_breached(Area& area, std::uint32_t number);
void breach_hearing_due(Area& area, std::uint32_t number);
void breach_hearing_done(Area& area, std::uint32_t number);
/// She has been sent to custody: her orders end.
void end_orders(Area& area, WomanIndex woman);
/// Sentenced otherwise than to custody for a further offence: a suspended sentence that is running may be
/// activated.
void reconvicted_while_suspended(Area& area, const Case& c);

}  // namespace holloway
