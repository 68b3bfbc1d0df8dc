#pragma once
// From a finished study to files.

#include <array>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "output/analysis/analysis.hpp"
#include "output/files/write_error.hpp"
#include "output/tables/tables.hpp"

namespace holloway {

/// The files of journeys, written where a study has them: the table, and what its columns mean.
inline constexpr std::array<std::string_view, 2> files_of_journeys{"journeys.csv", "journeys_codebook.csv"};

/// Says early, before anything is simulated, whether results of about so many bytes, with other files of
/// these names beside the four that are always written, can be written to `out_dir`. Leaves nothing behind.
/// Throws FolderError if the folder cannot be used, WriteError if there is not the room.
void check_results_can_be_written(const std::filesystem::path& out_dir, double bytes = 0.0,
                                  const std::vector<std::string>& beside = {});

/// What becomes of earlier results in the folder.
enum class Earlier {
  replaced,       ///< whole, whatever they are
  kept_if_worth,  ///< under a dated name beside the folder if they rest on more runs or another scenario file
};

/// Writes summary.json, results.h5, report.html, run.json, scenarios/NAME.json, each scenario as it was
/// run, the tables asked for, and journeys.csv with its codebook if the study has journeys, into `out_dir`,
/// which is made if it is not there. They appear under their names only when all are complete; until then,
/// and if anything fails, what was there before stays as it was. All files of earlier results go, and none
/// that this program did not write. Returns a line that says what was replaced, kept or left, without a line
/// break; empty if there was nothing. Throws WriteError if they cannot be written.
std::string write_results(const Analysis& analysis, const std::filesystem::path& out_dir,
                          const RunFacts& facts, Earlier earlier = Earlier::replaced,
                          Tables tables = Tables::none);

}  // namespace holloway
