#pragma once
// Pictures of the pathway, drawn from the table of permitted moves that the code runs on.

#include <string>
#include <string_view>
#include <vector>

#include "sim/pathway/map/journey.hpp"

namespace holloway::document {

/// A picture as text in Graphviz' DOT language. `name` is its file's, without the ending.
struct Picture {
  std::string name;
  std::string dot;
};

/// The overview, called "pathway", and then one picture for each process, called by its identifier.
std::vector<Picture> pictures();

/// One process: every stage it can be in, and every permitted move of it; nothing else.
std::string picture_of(Process process);

/// All processes side by side, with stages that belong together drawn as one box (`box_of`). An arrow between
/// two boxes stands for the permitted moves between their stages; a dashed one says that the one opens the
/// other.
std::string overview();

/// The box of the overview that a stage is drawn in: a title of several stages, or the stage's own. Empty for
/// stages the overview leaves out (where processes come from, and the end of a case by death).
std::string box_of(Stage stage);

/// What opens a process, in the overview: a box of one process leads to a box of another. Not a move.
struct Opens {
  Stage from;
  Stage to;
};
const std::vector<Opens>& openings();

/// A stage or process as words: "awaiting_first_hearing" -> "Awaiting first hearing".
std::string in_words(Stage stage);
std::string in_words(Process process);

}  // namespace holloway::document
