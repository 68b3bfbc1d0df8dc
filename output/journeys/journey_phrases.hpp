#pragma once
// Every permitted move as a sentence in plain English.

#include <span>
#include <string_view>

#include "sim/pathway/map/journey.hpp"

namespace holloway {

/// What is said of a move. "{occasion}" stands for what the case is about, "{programme}" for a programme's
/// title.
struct MovePhrase {
  Stage from;
  Stage to;
  std::string_view sentence;
};

/// All of them. A test checks that every move of journey.hpp has exactly one, and that there is none for any
/// other.
std::span<const MovePhrase> move_phrases();

/// The sentence of a permitted move; empty for any other.
std::string_view phrase_of(Stage from, Stage to);

}  // namespace holloway
