#pragma once
// A custodial term: reception, serving, home detention curfew, release, licence, supervision, recall.

#include "sim/pathway/area/area.hpp"

namespace holloway {

/// Where the law on release has become milder: she who is serving leaves when it now says, not later. A
/// release that was due earlier stays.
void bring_release_forward(Area& area, TermId number);
void release_due(Area& area, TermId number);
/// The national estate has answered: she leaves, to approved premises if a bed was found.
void bed_answered(Area& area, TermId number);
void curfew_ends(Area& area, TermId number);
void sentence_ends(Area& area, TermId number);
void supervision_ends(Area& area, TermId number);
void woman_recalled(Area& area, TermId number);
void recall_ends(Area& area, TermId number);
/// Her first release from this term starts a reoffending follow-up.
void first_release_is_index_event(Area& area, TermId number);

}  // namespace holloway
