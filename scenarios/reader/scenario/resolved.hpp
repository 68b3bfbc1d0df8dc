#pragma once
// A scenario as it was run, as a file that runs again wherever it lies.

#include <string>
#include <vector>

#include "scenarios/reader/files/node.hpp"
#include "scenarios/reader/scenario/reader.hpp"

namespace holloway {

/// The text of a scenario file with everything resolved: nothing is inherited, every programme is written in
/// full, and what was set over something else says so. `scenario` is what was read, with all that it extends
/// and the command line laid over it; `programmes` are its programmes with their fields; `read` is what they
/// came to. Keys are sorted; the same scenario gives the same text wherever its files are, and the file read
/// again gives the text again.
std::string resolved_text(Node scenario, std::vector<Node> programmes, const ReadScenario& read);

}  // namespace holloway
