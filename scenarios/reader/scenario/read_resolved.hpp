#pragma once
// A scenario from what its files came to.

#include <filesystem>

#include "scenarios/reader/files/node.hpp"
#include "scenarios/reader/scenario/reader.hpp"
#include "scenarios/reader/shape/cursor.hpp"

namespace holloway {

/// Lays the command line's options over a scenario with everything it inherits (read_with_inheritance()), and
/// reads what it means. `file` is the scenario's own; `findings` are those of its files.
ReadOutcome read_resolved_scenario(Node root, const std::filesystem::path& file, const ReferenceData& data,
                                   const ReadOptions& options, Findings& findings);

}  // namespace holloway
