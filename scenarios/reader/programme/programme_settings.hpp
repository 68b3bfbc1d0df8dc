#pragma once
// The programmes that the command line adds to a scenario, and the fields of programmes that it sets.

#include <string>
#include <vector>

#include "scenarios/reader/scenario/overrides.hpp"

namespace holloway {

/// Adds the programmes named ("new-chance:offered=0.3") at the end of the scenario's list, and finds which of
/// its programmes each field belongs to. When and where a programme runs is laid over the list at once; its
/// other fields are given back.
ProgrammeSettings lay_over_programmes(Node& scenario, const std::vector<std::string>& added,
                                      const std::vector<Assignment>& set, Findings& findings);

/// Lays what is set of the programme at place `entry` of the list over its file's and the scenario's fields.
/// Whether there was anything.
bool lay_over_programme(Node& programme, std::size_t entry, const std::vector<ProgrammeSetting>& fields,
                        Findings& findings);

}  // namespace holloway
