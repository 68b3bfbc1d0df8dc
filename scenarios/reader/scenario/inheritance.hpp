#pragma once
// A scenario file with everything it extends, as one value.

#include <filesystem>
#include <optional>
#include <string>

#include "scenarios/reader/files/node.hpp"
#include "scenarios/reader/shape/cursor.hpp"
#include "scenarios/reader/shape/layers.hpp"

namespace holloway {

/// How many files may extend one another.
inline constexpr std::size_t longest_chain = 20;

/// Reads a scenario file and what it extends, checks the structure of each and lays them over one another,
/// the file itself on top. Parameters written as bare numbers become objects with a value, so that what is
/// known of them is kept when only the number is overridden. Nothing if the file itself is not JSON or not an
/// object; a problem with what it extends only makes the findings incomplete.
std::optional<Node> read_with_inheritance(const std::filesystem::path& file,
                                          const std::filesystem::path& schemas, Findings& findings);

/// Turns every parameter that is a bare value into an object with that value.
void spell_out_parameters(Node& scenario);

}  // namespace holloway
