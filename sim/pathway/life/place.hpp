#pragma once
// Where she is: it follows from what is open on her. And how she leaves the model.

#include "sim/pathway/area/area.hpp"

namespace holloway {

/// Puts her where her open cases and term say she must be. Going in is a reception; coming out is a release.
void settle_place(Area& area, WomanIndex woman);
/// Her life ends, wherever she is.
void woman_dies(Area& area, WomanIndex woman);
/// She has died or is deported: what she held is freed, and what is open on her ends as its next event comes.
void leaves_for_good(Area& area, WomanIndex woman, Stage to);

}  // namespace holloway
