#pragma once
// First hearing, plea, Crown Court and trial (bail and remand: bail.hpp). Every hearing takes a sitting slot,
// and waits for one.

#include "sim/pathway/area/area.hpp"

namespace holloway {

/// The listed day has come: a slot is taken, or she waits for one.
void hearing_due(Area& area, std::uint32_t number);
/// A sitting slot is free for a case or order waiting in a court's queue: the hearing begins.
void slot_found(Area& area, std::uint32_t waiting, bool crown);
void hearing_done(Area& area, std::uint32_t number);
/// A slot for a breach hearing of an order; `order_hearing` events come back to orders.cpp.
void order_hearing_due(Area& area, std::uint32_t order);
void order_hearing_slot_free(Area& area);

/// The next hearing is after `days`.
void list_hearing(Area& area, std::uint32_t number, double days);

}  // namespace holloway
