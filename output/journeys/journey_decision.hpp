#pragma once
// Which decision, or which clock of her life, a move comes from; and what may act on it.

#include <string_view>
#include <vector>

#include "sim/experiment/journeys/journeys.hpp"

namespace holloway {

/// A decision made about her, or something in her life that comes when it comes.
struct DecisionPoint {
  /// Completes "they part at ": "the sentence", "whether she is recalled to prison".
  std::string_view name;
  /// What of it programmes may move.
  std::vector<Lever> levers;
  /// How the paths of the parameters begin that bear on it.
  std::vector<std::string_view> parameters;
};

/// Where a move comes from. Every permitted move comes from somewhere.
DecisionPoint decision_of(Process process, Stage from, Stage to);

}  // namespace holloway
