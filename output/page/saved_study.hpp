#pragma once
// Results that were saved, as a page takes them.

#include <filesystem>
#include <string>

#include "output/page/page.hpp"

namespace holloway {

/// What was read of a folder, or why nothing could be: "has no summary.json: give a folder that run or compare wrote".
struct SavedStudy {
  StudyForPage study;
  std::string problem;  ///< empty if there is a study
};

/// Reads summary.json of a folder. Its study is called as it was when it was run.
SavedStudy saved_study(const std::filesystem::path& folder);

}  // namespace holloway
