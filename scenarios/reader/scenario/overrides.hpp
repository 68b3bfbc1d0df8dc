#pragma once
// What the command line changes: --set, --area, --years, --programme.

#include <string>
#include <vector>

#include "scenarios/reader/files/cursor.hpp"
#include "scenarios/reader/files/node.hpp"
#include "scenarios/reader/scenario/assignment.hpp"
#include "scenarios/reader/scenario/reader.hpp"

namespace holloway {

/// A field of one programme in use that the command line sets.
struct ProgrammeSetting {
  std::size_t entry = 0;  ///< in the scenario's list of programmes
  Assignment assignment;
  std::vector<std::string> keys;  ///< within the programme
  Node value;
};

/// What of the command line could not be laid over the scenario itself.
struct ProgrammeSettings {
  std::vector<ProgrammeSetting> fields;  ///< to be laid over the programmes, once their files are read
  std::vector<Assignment> unused;        ///< of programmes that this scenario does not use
};

/// Lays the command line's options over a resolved scenario. Values are checked later, with everything else.
ProgrammeSettings lay_over_options(Node& scenario, const ReadOptions& options, Findings& findings);

/// How the programmes in a scenario's list are called: by their identifiers, and where one is used more than
/// once, with a number: "new-chance[2]". Empty for what is no programme.
std::vector<std::string> names_in_paths(const Node& list);

/// Calls the programmes in the pointers of what the command line got wrong by those names:
/// "/programmes/0/offered" becomes "/programmes/new-chance/offered".
void name_programmes(std::vector<Problem>& problems, const Node& scenario);

}  // namespace holloway
