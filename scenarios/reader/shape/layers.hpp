#pragma once
// Where a value was said: in a programme's file, in a file that is extended, in the scenario's own, or on the
// command line.

#include <string>

#include "scenarios/reader/shape/cursor.hpp"

namespace holloway {

/// Layers, lowest first: programme files, the oldest ancestor ..., the file itself, the command line.
namespace layer {
inline constexpr int programme_file = -1000;
inline constexpr int scenario_file = 0;
inline constexpr int command_line = 1;
}  // namespace layer

/// Says that something would never act, or not where it was meant to: a problem where the scenario's own file
/// or the command line says it, a note where it is inherited, as nobody can be asked to change that.
void say_never_acts(const Cursor& said, std::string message);

}  // namespace holloway
