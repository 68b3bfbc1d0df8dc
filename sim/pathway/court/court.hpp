#pragma once
// First hearing, plea, Crown Court and trial (bail and remand: bail.hpp). Every hearing takes a sitting slot,
// and waits for one.

#include "sim/pathway/area/area.hpp"

namespace holloway {

/// The listed day has come: a slot is taken, or she waits for one.
void hearing_due(Area& area, CaseId number);
enum class CourtTier : std::uint8_t { magistrates, crown };
/// A sitting slot is free for a case or order waiting in a court's queue: the hearing begins.
void slot_found(Area& area, const Waiter& waiting, CourtTier tier);
void hearing_done(Area& area, CaseId number);

}  // namespace holloway
