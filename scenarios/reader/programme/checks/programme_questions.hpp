#pragma once
// What of a scenario's programmes is worth a second look once all is read: parts of places, and support
// without a price.

#include "scenarios/reader/shape/cursor.hpp"
#include "sim/experiment/scenario.hpp"

namespace holloway {

/// Asks about each programme of the list that has a part of a place only in an area where it acts: runs have
/// one there or none, by chance. `programmes` is the list that `scenario.programmes` was read from.
void ask_about_parts_of_places(const Cursor& programmes, const Scenario& scenario, const ReferenceData& data);

/// Asks about each programme of the list that supports women and has no price: the money then says that it
/// costs nothing.
void ask_about_missing_prices(const Cursor& programmes, const Scenario& scenario);

}  // namespace holloway
