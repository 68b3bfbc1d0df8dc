#pragma once
// Folders that files are written in before they take their places, and what is left of them by a run that was
// killed.

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace holloway {

/// A fresh folder ".writing-holloway-XXXXXX", ours alone: it holds a marker that is locked while this lives,
/// so that no other run takes it for abandoned, on this machine or on another that shares the file system.
/// Goes with all that is in it.
class WritingFolder {
 public:
  static constexpr std::string_view prefix = ".writing-holloway-";
  static constexpr std::string_view marker = "holloway-writes-here";

  /// Throws std::filesystem::filesystem_error if it cannot be made.
  explicit WritingFolder(const std::filesystem::path& parent);
  /// One of abandoned_in(), taken over.
  WritingFolder(std::filesystem::path path, int locked_marker);
  ~WritingFolder();
  WritingFolder(WritingFolder&& other) noexcept;
  WritingFolder(const WritingFolder&) = delete;
  WritingFolder& operator=(const WritingFolder&) = delete;
  WritingFolder& operator=(WritingFolder&&) = delete;

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }
  /// It stays when this goes, for the next run to see to: something in it is worth more than tidiness.
  void leave() { path_.clear(); }

 private:
  void mark();

  std::filesystem::path path_;
  int marker_ = -1;
};

/// The writing folders in `parent` whose runs have ended without tidying up, each taken over. One that holds
/// anything but has no marker of ours is somebody's, and left alone; so is one from another machine, or from
/// before this one was started again, until it is a week old. Empty ones, of runs that ended before they
/// could mark them, are taken after a minute.
std::vector<WritingFolder> abandoned_in(const std::filesystem::path& parent);

}  // namespace holloway
