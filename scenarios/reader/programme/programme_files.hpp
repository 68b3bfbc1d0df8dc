#pragma once
// Programmes by their identifiers: where their files are, and what a scenario that uses them overrides.

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "output/study/parameter_record.hpp"
#include "scenarios/reader/parameters/read_changes.hpp"
#include "scenarios/reader/programme/programme_settings.hpp"
#include "scenarios/reader/shape/cursor.hpp"
#include "sim/experiment/scenario.hpp"
#include "sim/pathway/numbers/reference_data.hpp"
#include "sim/programmes/programme.hpp"

namespace holloway {

/// A programme's identifier and file.
struct ProgrammeFile {
  std::string id;
  std::filesystem::path path;
};

/// How problems call one of the product's own files: relative to the working directory if it is below it.
std::string display_name(const std::filesystem::path& path);

/// The programmes in a folder, in order of identifier; none if there is no such folder.
std::vector<ProgrammeFile> programme_files(const std::filesystem::path& folder);

/// Those in several folders, in their order: of two with one identifier the one in the earlier folder.
std::vector<ProgrammeFile> programme_files_in(const std::vector<std::filesystem::path>& folders);

/// Whether what a file holds is a programme and no scenario, whatever else is wrong with it.
bool holds_programme(const Node& root);

/// Reads a programme's file and checks its structure. Nothing if it is not JSON or not an object.
std::optional<Node> read_programme_file(const std::filesystem::path& file,
                                        const std::filesystem::path& schemas, Findings& findings);

/// What a scenario's list of programmes came to.
struct ProgrammesInUse {
  std::vector<Programme> programmes;
  std::vector<ParameterRecord> records;
  std::vector<std::size_t> ends;    ///< for each programme, where its records end
  std::vector<ReadChange> changes;  ///< of practice, in the order of the programmes
  std::vector<Node> resolved;       ///< each with its file's and the scenario's fields together
};

/// Reads the `programmes` of a resolved scenario file. Programmes are looked for in the folder "programmes"
/// beside the file that names them, beside `scenario_file`, and in the product's. A programme that is never
/// in use within the years reported is a mistake. `settings`: fields that the command line sets.
ProgrammesInUse read_programmes(const Cursor& list, const std::filesystem::path& scenario_file,
                                const Simulated& simulated, const std::vector<ProgrammeSetting>& settings,
                                Findings& findings);

}  // namespace holloway
