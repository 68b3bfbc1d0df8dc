#pragma once
// Within a career, spells of offending take turns with quiet ones.

#include "sim/pathway/area/area.hpp"

namespace holloway {

/// The spell of this number is over, unless her career is, or she has gone.
void spell_ends(Area& area, WomanIndex woman, std::uint32_t spell);

}  // namespace holloway
