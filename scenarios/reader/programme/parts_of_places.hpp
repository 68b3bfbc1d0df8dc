#pragma once
// Programmes that have less than one place in an area, as a scale or few staff leave it.

#include "scenarios/reader/files/cursor.hpp"
#include "sim/experiment/scenario.hpp"

namespace holloway {

/// Asks about each programme of the list that has a part of a place only in an area where it acts: runs have
/// one there or none, by chance. `programmes` is the list that `scenario.programmes` was read from.
void ask_about_parts_of_places(const Cursor& programmes, const Scenario& scenario, const ReferenceData& data);

}  // namespace holloway
