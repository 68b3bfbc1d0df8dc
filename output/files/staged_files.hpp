#pragma once
// Files that appear under their names only when all of them are complete.

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "output/files/write_error.hpp"
#include "output/files/writing_folder.hpp"

namespace holloway {

/// Whether what is written must be on the disk before anything else is done.
enum class OnDisk { at_once, when_it_comes };

/// Writes a whole file, and waits until the disk has it unless told not to. Throws WriteError with the
/// reason.
void write_whole_file(const std::filesystem::path& path, std::string_view bytes,
                      OnDisk when = OnDisk::at_once);

/// A folder that nothing can be written into, whatever the room: it is a file, or may not be written to.
class FolderError : public WriteError {
 public:
  using WriteError::WriteError;
};

/// Files on their way into a folder. They are written beside their destination and moved into place together
/// by commit(); if that never happens, the folder stays as it was, or is not made at all. What a run that was
/// killed left of its own is put right and cleared away first.
class StagedFiles {
 public:
  /// Makes a place to write in. Throws FolderError if `folder` cannot be made or written to.
  explicit StagedFiles(const std::filesystem::path& folder);
  ~StagedFiles();
  StagedFiles(const StagedFiles&) = delete;
  StagedFiles& operator=(const StagedFiles&) = delete;

  /// Throws FolderError if a file of one of these names could not take its place, because a folder has it.
  void expect(const std::vector<std::string>& names) const;
  /// Where they are written before they take their places: on the disk that they will be on.
  [[nodiscard]] const std::filesystem::path& where() const { return stage_->path(); }
  /// Whether any are on their way now. May be asked within a signal handler.
  static bool under_way();

  /// `name` is a path within the folder: "scenarios/mine.json".
  void add(const std::string& name, std::string_view bytes);
  /// Files of an earlier run that are to go when those added take their places.
  void remove(std::vector<std::string> names) { removed_ = std::move(names); }
  /// The files that are replaced or removed are kept in a folder of this name beside the folder.
  void keep_earlier_as(std::string name) { keep_as_ = std::move(name); }
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

  void move_files();

  Counted counted_;
  std::filesystem::path folder_;
  std::filesystem::path first_made_;  ///< the highest folder made on the way, or empty
  std::optional<WritingFolder> stage_;
  std::vector<std::string> names_;
  std::vector<std::string> removed_;
  std::string keep_as_;
  bool committed_ = false;
};

}  // namespace holloway
