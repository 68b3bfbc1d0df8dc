#pragma once
// A scenario file with everything it extends, as one value.

#include <filesystem>
#include <optional>
#include <string>

#include "scenarios/reader/files/cursor.hpp"
#include "scenarios/reader/files/node.hpp"

namespace holloway {

/// Layers, lowest first: programme files, the oldest ancestor ..., the file itself, the command line.
namespace layer {
inline constexpr int programme_file = -1000;
inline constexpr int scenario_file = 0;
inline constexpr int command_line = 1;
}  // namespace layer

/// How many files may extend one another.
inline constexpr std::size_t longest_chain = 20;

/// Says that something would never act, or not where it was meant to: a problem where the scenario's own file
/// or the command line says it, a note where it is inherited, as nobody can be asked to change that.
void say_never_acts(const Cursor& said, std::string message);

/// Reads a scenario file and what it extends, checks the structure of each and lays them over one another,
/// the file itself on top. Parameters written as bare numbers become objects with a value, so that what is
/// known of them is kept when only the number is overridden. Nothing if the file itself is not JSON or not an
/// object; a problem with what it extends only makes the findings incomplete.
std::optional<Node> read_with_inheritance(const std::filesystem::path& file,
                                          const std::filesystem::path& schemas, Findings& findings);

/// Turns every parameter that is a bare value into an object with that value.
void spell_out_parameters(Node& scenario);

}  // namespace holloway
