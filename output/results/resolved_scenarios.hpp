#pragma once
// Each scenario of a study as it was run, beside its results.

#include <filesystem>
#include <string>
#include <vector>

#include "output/files/staged_files.hpp"
#include "output/study/study.hpp"

namespace holloway {

/// Whether a file is what a run writes of a scenario. One that a person wrote has no reason to say so.
bool written_by_a_run(const std::filesystem::path& file);

/// The names of the files, within a folder of results.
std::vector<std::string> names_of_files(const Study& study);

/// Says early whether `scenarios/NAME.json` can be written into a folder of results: throws WriteError if a
/// file of that name is there that no run wrote, which is somebody's own scenario.
void check_scenarios_can_be_written(const std::filesystem::path& out_dir,
                                    const std::vector<std::string>& names);

/// Adds `scenarios/NAME.json` for each scenario. Throws WriteError.
void add_scenarios(const Study& study, const std::filesystem::path& out_dir, StagedFiles& files);

}  // namespace holloway
