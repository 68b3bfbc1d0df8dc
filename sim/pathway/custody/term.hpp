#pragma once
// A custodial term: reception, serving, home detention curfew, release, licence, supervision, recall.

#include "sim/pathway/area/area.hpp"

namespace holloway {

/// A sentence of `days` begins, `already_served` of them on remand. A sentence met while serving another is
/// concurrent: the two are served as one term, to the later of their release dates.
void begin_term(Area& area, WomanIndex woman, double days, double already_served, std::uint16_t occasion);
/// A term under way when the run begins.
void begin_term_of_starting_stock(Area& area, WomanIndex woman, double served, double left);
/// Where the law on release has become milder: she who is serving leaves when it now says, not later. A
/// release that was due earlier stays.
void bring_release_forward(Area& area, std::uint32_t number);
void release_due(Area& area, std::uint32_t number);
/// The national estate has answered: she leaves, to approved premises if a bed was found.
void bed_answered(Area& area, std::uint32_t number);
void curfew_ends(Area& area, std::uint32_t number);
void sentence_ends(Area& area, std::uint32_t number);
void supervision_ends(Area& area, std::uint32_t number);
void woman_recalled(Area& area, std::uint32_t number);
void recall_ends(Area& area, std::uint32_t number);
/// Her first release from this term starts a reoffending follow-up.
void first_release_is_index_event(Area& area, std::uint32_t number);

}  // namespace holloway
