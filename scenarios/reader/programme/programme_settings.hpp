#pragma once
// The programmes that the command line adds to a scenario, and the fields of programmes that it sets.

#include <string>
#include <vector>

#include "scenarios/reader/files/node.hpp"
#include "scenarios/reader/shape/assignment.hpp"
#include "scenarios/reader/shape/cursor.hpp"

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

/// Adds the programmes named ("new-chance:offered=0.3") at the end of the scenario's list, and finds which of
/// its programmes each field belongs to. When and where a programme runs is laid over the list at once; its
/// other fields are given back.
ProgrammeSettings lay_over_programmes(Node& scenario, const std::vector<std::string>& added,
                                      const std::vector<Assignment>& set, Findings& findings);

/// Lays what is set of the programme at place `entry` of the list over its file's and the scenario's fields.
/// Whether there was anything.
bool lay_over_programme(Node& programme, std::size_t entry, const std::vector<ProgrammeSetting>& fields,
                        Findings& findings);

/// How the programmes in a scenario's list are called: by their identifiers, and where one is used more than
/// once, with a number: "new-chance[2]". Empty for what is no programme.
std::vector<std::string> names_in_paths(const Node& list);

/// Calls the programmes in the pointers of what the command line got wrong by those names:
/// "/programmes/0/offered" becomes "/programmes/new-chance/offered".
void name_programmes(std::vector<Problem>& problems, const Node& scenario);

}  // namespace holloway
