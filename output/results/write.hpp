#pragma once
// From a finished study to files.

#include <filesystem>
#include <string>

#include "output/analysis/analysis.hpp"
#include "output/files/write_error.hpp"
#include "output/tables/tables.hpp"

namespace holloway {

/// Says early, before anything is simulated, whether results of about so many bytes, with these tables, can
/// be written to `out_dir`. Leaves nothing behind. Throws FolderError if the folder cannot be used,
/// WriteError if there is not the room.
void check_results_can_be_written(const std::filesystem::path& out_dir, double bytes = 0.0,
                                  Tables tables = Tables::none);

/// What becomes of earlier results in the folder.
enum class Earlier {
  replaced,       ///< whole, whatever they are
  kept_if_worth,  ///< under a dated name beside the folder if they rest on more runs or another scenario file
};

/// Writes summary.json, results.h5, report.html, run.json, scenarios/NAME.json, each scenario as it was
/// run, and the tables asked for into `out_dir`, which is made if it is not there. They appear under their
/// names only when all are complete; until then, and if anything fails, what was there before stays as it
/// was. All files of earlier results go, and none that this program did not write. Returns a line that says
/// what was replaced, kept or left, without a line break; empty if there was nothing. Throws WriteError if
/// they cannot be written.
std::string write_results(const Analysis& analysis, const std::filesystem::path& out_dir,
                          const RunFacts& facts, Earlier earlier = Earlier::replaced,
                          Tables tables = Tables::none);

}  // namespace holloway
