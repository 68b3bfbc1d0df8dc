#pragma once
// Moving a set of files into a folder as one: all of them, or after a failure or a kill, none.

#include <filesystem>
#include <string>
#include <vector>

namespace holloway {

/// What is to happen to a folder. Files are named by their paths within it.
struct FileMoves {
  std::vector<std::string> put;     ///< come from the stage's "new", in place of what has their names
  std::vector<std::string> remove;  ///< of an earlier run, and have no successor
  /// The name of a folder beside it in which the files put aside are kept; empty to let them go.
  std::string keep_as;
};

/// Moves the files within `stage` / "new" into `folder`, having put what they replace into `stage` /
/// "earlier". `stage` must be in `folder` or beside it. Throws WriteError, having moved back what could be,
/// if that cannot be done.
void move_into(const std::filesystem::path& stage, const std::filesystem::path& folder,
               const FileMoves& moves);

/// After a kill while move_into() was at work: moves everything back, or, if all was in place, sees to what
/// was left to do. False if that could not be done, and `stage` still holds what belongs elsewhere.
[[nodiscard]] bool finish_or_move_back(const std::filesystem::path& stage);

}  // namespace holloway
