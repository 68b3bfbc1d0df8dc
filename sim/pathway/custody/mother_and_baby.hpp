#pragma once
// Mother and baby units: a pregnant woman, or the mother of a child young enough, may ask for a place when
// she is received into prison. The national estate answers at the day's end; until then the child stays with
// her.

#include "sim/pathway/area/area.hpp"

namespace holloway {

/// She is received into prison. Returns whether she asks for a place.
bool asks_for_mother_and_baby_place(Area& area, WomanIndex woman);
/// The estate has answered. Without a place her child is separated from her.
enum class UnitAnswer : std::uint8_t { granted, full };
void mother_and_baby_place_answered(Area& area, WomanIndex woman, UnitAnswer answer);
/// Her child has reached the age at which it leaves the unit: it is separated from her.
void mother_and_baby_time_over(Area& area, WomanIndex woman);
/// She leaves the unit, if she is in one: her place is free again at the day's end.
void leave_mother_and_baby_unit(Area& area, WomanIndex woman);

}  // namespace holloway
