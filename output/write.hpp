#pragma once
// From a finished study to files and to the short text on standard output.

#include <filesystem>
#include <string>

#include "output/study.hpp"
#include "output/write_error.hpp"

namespace holloway {

/// Says early, before anything is simulated, whether results can be written to `out_dir`. Leaves nothing
/// behind. Throws WriteError if not.
void check_results_can_be_written(const std::filesystem::path& out_dir);

/// Writes summary.json, results.h5, report.html and run.json into `out_dir`, which is made if it is not
/// there. They appear under their names only when all four are complete; until then, and if anything fails,
/// what was there before stays as it was. Throws WriteError if they cannot be written, std::invalid_argument
/// if the study contradicts itself (no scenarios, different years, a unit cost without a price year).
void write_results(const Study& study, const std::filesystem::path& out_dir, const RunFacts& facts);

/// The short readable result for standard output. Ends with a newline.
std::string headline_text(const Study& study);

}  // namespace holloway
