#pragma once
// What `run` and `compare` are asked to do: their options, read and checked before anything is simulated.

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "commands/shared/command_line.hpp"
#include "output/tables/tables.hpp"
#include "scenarios/reader/scenario/reader.hpp"
#include "sim/experiment/journeys/drawn_journeys.hpp"
#include "sim/pathway/numbers/reference_data.hpp"

namespace holloway {

/// The options that `run` and `compare` share, as they were typed.
struct StudyOptions {
  std::optional<std::string> replications;
  std::optional<std::string> seed;
  std::optional<std::string> threads;
  std::optional<std::string> years;
  std::optional<std::string> out;
  std::vector<std::string> areas;
  std::vector<std::string> set;
  std::vector<std::string> programmes;
  std::vector<std::string> sweep;       ///< of `compare` only
  std::optional<std::string> journeys;  ///< of `run` only
  std::optional<std::string> where;
  std::optional<std::string> csv;
  bool json = false;
  bool yes = false;
  bool quiet = false;
  bool progress = false;

  void add_to(CommandLine& line);
  /// Those that say what is simulated, which `explain` has too.
  void add_what_is_simulated_to(CommandLine& line);
};

/// A checked request.
struct StudyRequest {
  std::string name;  ///< "west-midlands", "new-chance-against-baseline", "sweep-new-chance-against-baseline"
  std::vector<ReadScenario> scenarios;  ///< the baseline first
  std::vector<Problem> warnings;        ///< what may not be meant so: to be said, stopping nothing
  std::uint64_t seed = 1;
  int replications = 100;
  int threads = 1;
  std::filesystem::path out;
  bool out_is_default = false;  ///< no folder was asked for
  Tables tables = Tables::none;
  bool json = false;  ///< the headline as data
  bool quiet = false;
  bool progress = false;
  bool afresh = false;  ///< no kept replication is used, and none is kept
  std::optional<JourneysWanted> journeys;  ///< to be written too
  /// The command that gives the same results again.
  std::string reproduce;
  /// As typed.
  std::string command_line;
};

/// Reads the scenario files and checks everything. Throws WrongInput with every problem found.
StudyRequest check_request(const std::string& command, const std::vector<std::string>& files,
                           const StudyOptions& options, const ReferenceData& data, Words typed);

/// Prints warnings and notes on standard error, a line each.
void print_warnings(const std::vector<Problem>& warnings);

/// The name of the folder that results go into unless another is asked for: the study's own, or a shorter one
/// that begins like it where it is too long for a folder.
std::string default_folder_name(const std::string& study_name);

/// The product's own folder: where scenarios/ and the kept replications are.
std::filesystem::path project_folder();

/// How many threads this process may use.
int threads_available();

/// Text that a POSIX shell reads as this one word.
std::string quoted_for_shell(const std::string& word);

}  // namespace holloway
