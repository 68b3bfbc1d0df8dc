#pragma once
// Everything a result is written from: what was asked, what was read, and what the simulation counted.

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "output/study/parameter_record.hpp"
#include "output/study/price_index.hpp"
#include "output/study/swept_value.hpp"
#include "sim/experiment/journeys/drawn_journeys.hpp"
#include "sim/experiment/result.hpp"
#include "sim/experiment/scenario.hpp"
#include "sim/experiment/trials.hpp"
#include "sim/pathway/numbers/reference_data.hpp"

namespace holloway {

/// One scenario of a study: as it was read, and what its replications counted.
struct StudyScenario {
  Scenario scenario;
  std::string title;          ///< for readers; may be empty, and the name is then used
  std::string description{};  ///< what the file says it is; may be empty
  std::string file;           ///< path as given on the command line
  std::string sha256;         ///< of `resolved`, in hexadecimal
  std::string resolved{};  ///< a scenario file with everything resolved (`extends` followed, `--set` applied)
  std::vector<ReplicationResult> results;  ///< one for each replication, in order
  /// The first of the replications again, by EffectEnd; empty if no effect has a range, or for too few runs.
  std::array<std::vector<ReplicationResult>, 2> at_effect_ends{};
  std::vector<ParameterRecord> parameters;  ///< every parameter, in the order of visit_parameters()
  /// The numbers of the changes that have a date, and of the programmes used, with what is known of each.
  std::vector<ParameterRecord> changed_parameters{};
  std::vector<ParameterRecord> programme_parameters{};
  /// What `validate` says of each programme used, in paragraphs.
  std::vector<std::vector<std::string>> programmes_in_words{};
  std::vector<Conversion> conversions;  ///< published prevalence changes, as the hazard ratios simulated
  std::vector<SweptValue> sweep{};      ///< what the sweep of which it is an option sets in it; else none
};

/// A finished run or comparison. scenarios[0] is the baseline; the rest are options, each compared with it.
struct Study {
  std::string name;  ///< "new-chance-against-baseline"; heads the report
  std::string
      reproduce;        ///< the command that gives these results again, without --threads, --out and the like
  std::string version;  ///< of the program: its release number
  std::string model_sha256;      ///< of the sources that results are made from
  std::string published_sha256;  ///< of the published data read, scenarios/data
  std::uint64_t seed = 1;
  int replications = 0;
  ReferenceData data;
  PriceIndex price_index;  ///< brings unit costs to one price year
  std::vector<StudyScenario> scenarios;
  std::optional<DrawnJourneys> journeys{};  ///< of women of the first scenario, if they were asked for
};

/// What may vary between two runs that give the same results. Written to run.json and nowhere else.
struct RunFacts {
  std::string version;       ///< of the program
  std::string command_line;  ///< as typed
  std::string started;       ///< date and time, UTC, as YYYY-MM-DDTHH:MM:SSZ
  double seconds = 0.0;      ///< from start to the writing of results
  int threads = 1;
  int replications_reused = 0;  ///< over all scenarios, found finished from an earlier run
  std::string host;
  std::string compiler;
  std::vector<std::pair<std::string, std::string>> libraries;  ///< name, version
};

}  // namespace holloway
