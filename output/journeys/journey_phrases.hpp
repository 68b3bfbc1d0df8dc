#pragma once
// Every permitted move as a sentence in plain English.

#include <string_view>

#include "sim/pathway/map/journey.hpp"

namespace holloway {

/// The sentence of a permitted move; empty for any other. "{occasion}" stands in it for what the case is
/// about,
/// "{programme}" for a programme's title.
std::string_view phrase_of(Stage from, Stage to);

}  // namespace holloway
