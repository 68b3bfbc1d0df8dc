#pragma once
// Lists of police force areas.

#include <vector>

#include "scenarios/reader/shape/cursor.hpp"
#include "sim/pathway/numbers/reference_data.hpp"

namespace holloway {

/// Reads a list of area identifiers, in order; a problem for every unknown or repeated one.
std::vector<AreaIndex> read_areas(const Cursor& list, const ReferenceData& data);

/// The same for where something happens within a scenario: a problem (a note, if it is inherited) for every
/// area that it does not simulate, if `fixed`. Empty if there is no list: everywhere.
std::vector<AreaIndex> read_areas_simulated(const Cursor& list, const ReferenceData& data,
                                            const std::vector<AreaIndex>& simulated, bool fixed);

}  // namespace holloway
