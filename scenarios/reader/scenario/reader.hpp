#pragma once
// Reads scenario files: everything a file inherits is merged, checked and turned into a Scenario, or all its
// problems are reported at once.

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "output/study/parameter_record.hpp"
#include "output/study/price_index.hpp"
#include "output/study/swept_value.hpp"
#include "scenarios/reader/files/scenarios_folder.hpp"
#include "scenarios/reader/problems/problem.hpp"
#include "sim/experiment/scenario.hpp"

namespace holloway {

/// What the command line changes in every scenario it reads.
struct ReadOptions {
  /// "police.admission=0.8": any parameter; years, start, warm_up_years, scale; or any field of a programme
  /// in use, "programmes.new-chance.offered=0.3".
  std::vector<std::string> set;
  std::vector<std::string> areas;  ///< identifiers; empty: as the file says
  std::optional<int> years;
  /// Added to the scenario's own: "new-chance", or "new-chance:offered=0.3,from=2020-01-01".
  std::vector<std::string> programmes{};
  /// What the scenario is called in place of its own name, for an option made from its baseline; if not
  /// empty.
  std::string name{};
  /// What a sweep sets in this one of its options, beside `set`; and what its name then ends with: "-3".
  std::vector<SweptValue> swept{};
  std::string name_ending{};
};

/// Where something was said.
struct Place {
  std::string file;
  int line = 0;
};

/// A scenario that is complete and makes sense, with what is known about its numbers.
struct ReadScenario {
  Scenario scenario;
  std::string file;         ///< as it was named
  std::string title;        ///< for readers; the name if the file gives none
  std::string description;  ///< may be empty
  std::string notes;        ///< may be empty
  /// The whole scenario with everything it inherits and uses, as a scenario file that gives it again (see
  /// resolved.hpp). The same scenario gives the same text wherever its files are: it is written into the
  /// results, its SHA-256 stands in the summary, and it is the key of kept results.
  std::string canonical;
  std::map<std::string, Place>
      places;  ///< where name, areas, start, years, warm_up_years, scale, data and price_index were said last
  std::optional<OwnPriceIndex> price_index;  ///< of years after the published one's last, if it gives one
  std::vector<ParameterRecord> parameters;   ///< every parameter, in the order of visit_parameters()
  /// The numbers of changes that have a date ("changes.0.custody.released_after_share"): the value, the
  /// factor or the odds ratio.
  std::vector<ParameterRecord> changed_parameters;
  /// The numbers of the programmes used ("programmes.new-chance.offered",
  /// "programmes.new-chance.effects.0.size"), those that a programme file states or that were overridden.
  std::vector<ParameterRecord> programme_parameters;
  /// For each programme used, where its numbers end in `programme_parameters`.
  std::vector<std::size_t> programme_ends;
  std::vector<SweptValue> swept;  ///< by a sweep of which this is one option; else none
};

/// A field of a programme that is set on the command line, of a programme that a scenario does not use.
struct UnusedSetting {
  std::string option;     ///< "--set"
  std::string path;       ///< "programmes.new-chance.offered"
  std::string programme;  ///< "new-chance"
};

/// A scenario, or what is wrong. Exactly one of the two: problems is empty if and only if there is a
/// scenario.
struct ReadOutcome {
  std::optional<ReadScenario> scenario;
  std::vector<Problem> problems;  ///< all of them, in order of file and line
  std::vector<Problem> warnings;  ///< what may not be meant so, and notes; they stop nothing
  /// What `--set` says of programmes that this scenario does not use. It is no problem where it is compared
  /// with one that does.
  std::vector<UnusedSetting> unused{};
};

/// Reads a scenario file and everything it extends and uses. Never throws for a wrong file.
ReadOutcome read_scenario(const std::filesystem::path& file, const ReferenceData& data,
                          const ReadOptions& options = {});

/// A programme as its own file gives it, not yet used by a scenario.
struct ReadProgramme {
  Programme programme;
  std::string file;
  std::string notes;
  std::vector<ParameterRecord> parameters;
};
struct ReadProgrammeOutcome {
  std::optional<ReadProgramme> programme;
  std::vector<Problem> problems;
  std::vector<Problem> warnings;
};

/// Reads one programme file by itself. Never throws for a wrong file.
ReadProgrammeOutcome read_programme(const std::filesystem::path& file, const ReferenceData& data);

/// Why the two cannot be compared: they need equal areas, start, years, warm_up_years, scale, year of custody
/// by area and price index (where both give one), and names of their own. Call it for every pair.
std::vector<Problem> check_comparable(const ReadScenario& baseline, const ReadScenario& option);

}  // namespace holloway
