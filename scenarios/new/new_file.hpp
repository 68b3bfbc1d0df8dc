#pragma once
// Files for users to go on from: a scenario and a programme, commented, which validate as they stand.

#include <filesystem>
#include <string>
#include <string_view>

#include "scenarios/reader/scenario/reader.hpp"

namespace holloway {

/// "Evening drop in", from "evening-drop-in".
std::string title_from(std::string_view name);

/// The `$schema` of a file in `folder`, in a form that editors follow: a path from there if the file is part
/// of this project, and moves with it, else the schema's URL on this machine.
std::string schema_seen_from(const std::filesystem::path& folder, std::string_view schema);

/// A path to `file` as it is written into a file in `folder`: relative if both are part of this project, or
/// if `file` itself was named so; else absolute.
std::string path_seen_from(const std::filesystem::path& folder, const std::filesystem::path& file);

/// A scenario of this name, for a file in `folder`, that extends the scenario in `extended.file`.
std::string new_scenario_text(const std::string& name, const std::filesystem::path& folder,
                              const ReadScenario& extended, const ReferenceData& data);

/// A programme of this identifier, for a file in `folder`.
std::string new_programme_text(const std::string& id, const std::filesystem::path& folder);

}  // namespace holloway
