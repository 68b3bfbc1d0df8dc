#pragma once
// Changes of the pathway's numbers in plain English, by what the numbers mean and not by their paths alone.

#include <string>
#include <string_view>
#include <vector>

#include "sim/experiment/scenario.hpp"
#include "sim/programmes/programme.hpp"

namespace holloway {

/// A parameter, or a group of them, by its meaning: "‘remanded in custody at the first hearing, no previous
/// record’ for theft (court.remand.theft)".
std::string parameter_in_words(std::string_view path);

/// What a programme changes in practice: "the odds of ‘...’ (report.oral) are multiplied by 0.2 (assumed,
/// 0.05 to 1), less as awareness fades". How it fades and builds up is the programme's.
std::string in_words(const PracticeChange& change, const Programme& programme);

/// What a scenario changes at the same time in the same place, as it is said.
struct DatedChange {
  std::vector<ParameterChange> changes;
  std::string sentence;
};

/// All of them in the order of their dates. What its programmes change is left out.
std::vector<DatedChange> dated_changes(const Scenario& scenario, const ReferenceData& data);

/// The sentences alone.
std::vector<std::string> dated_changes_in_words(const Scenario& scenario, const ReferenceData& data);

}  // namespace holloway
