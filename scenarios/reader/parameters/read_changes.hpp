#pragma once
// Parameters that change on a date, as files state them: in the `changes` of a scenario, and wherever else
// parameters are given for some time.

#include <optional>
#include <string>
#include <vector>

#include "output/study/parameter_record.hpp"
#include "scenarios/reader/shape/cursor.hpp"
#include "sim/experiment/scenario.hpp"

namespace holloway {

/// A change as it was read, and where, to be complained about if it cannot be made.
struct ReadChange {
  ParameterChange change;
  Problem where;  ///< without a message
};

struct ReadChanges {
  std::vector<ReadChange> changes;       ///< in the order in which they are made
  std::vector<ParameterRecord> records;  ///< one for each
};

/// What a scenario simulates, as far as it has been read: what else it says must act there and then.
struct Simulated {
  const ReferenceData& data;
  const std::vector<AreaIndex>& areas;
  bool areas_are_the_files_own = true;    ///< so that naming another is a mistake
  const std::optional<Horizon>& horizon;  ///< nothing if it could not be read
  bool time_is_the_files_own = true;      ///< no option says which time is simulated
};

/// The last day that measures count. Beyond it only what the last women cost is followed up.
Date last_day_reported(const Horizon& horizon);

/// Reads the `parameters` of one change: every number there becomes a change of one parameter (of every
/// member, where a group is changed in relation to what it was), with the dates, areas, title and source of
/// `like`. Records are kept under `record_prefix`. Adds a problem for everything that is no change of a
/// parameter.
void read_changed_parameters(const Cursor& parameters, const ParameterChange& like,
                             const std::string& record_prefix, ReadChanges& into);

/// Reads the `changes` of a scenario. A change that acts only after the last day reported, or only
/// before the run, is a mistake if the scenario's own file has it and says which time is simulated. Else
/// there is a note.
ReadChanges read_changes(const Cursor& list, const Simulated& simulated);

/// The changes that a scenario makes, in order. Adds a problem for every one that takes a parameter out of
/// its limits on any day of the run, or that may not be made in some areas only. What `--set` says of a
/// parameter goes before a dated value: such changes are left out. The scenario's parameters, areas and
/// horizon must have been read; `parameters` are those of its file.
std::vector<ParameterChange> checked_changes(const std::vector<ReadChange>& changes, const Scenario& scenario,
                                             const Cursor& parameters, Findings& findings);

}  // namespace holloway
