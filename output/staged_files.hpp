#pragma once
// Files that appear under their names only when all of them are complete.

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace holloway {

/// Writes a whole file, and waits until the disk has it unless told not to. Throws WriteError with the
/// reason.
void write_whole_file(const std::filesystem::path& path, std::string_view bytes, bool wait_for_disk = true);

/// Files on their way into a folder. They are written beside their destination and moved into place together
/// by commit(); if that never happens, the folder stays as it was, or is not made at all.
class StagedFiles {
 public:
  /// Makes a place to write in. Throws WriteError if `folder` cannot be made or written to.
  explicit StagedFiles(const std::filesystem::path& folder);
  ~StagedFiles();
  StagedFiles(const StagedFiles&) = delete;
  StagedFiles& operator=(const StagedFiles&) = delete;

  /// Throws WriteError if a file of one of these names could not take its place, because a folder has it.
  void expect(const std::vector<std::string>& names) const;
  /// Whether any are on their way now. May be asked within a signal handler.
  static bool under_way();

  /// `name` may have a folder before it: "scenarios/mine.json".
  void add(const std::string& name, std::string_view bytes);
  /// Moves all files into place. If one cannot be moved, those moved already are moved back. Throws
  /// WriteError.
  void commit();

 private:
  /// Counts those alive. The first member, so that it goes last.
  struct Counted {
    Counted();
    ~Counted();
    Counted(const Counted&) = delete;
    Counted& operator=(const Counted&) = delete;
  };

  void move_folder();
  void move_files();

  Counted counted_;
  std::filesystem::path folder_;
  std::filesystem::path stage_;
  std::filesystem::path first_made_;  ///< the highest folder made on the way, or empty
  std::vector<std::string> names_;
  bool committed_ = false;
};

}  // namespace holloway
