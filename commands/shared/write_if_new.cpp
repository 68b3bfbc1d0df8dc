#include "commands/shared/write_if_new.hpp"

#include <fmt/core.h>

#include <string>
#include <system_error>

#include "output/files/staged_files.hpp"
#include "output/files/writing_folder.hpp"

namespace holloway {

namespace fs = std::filesystem;

namespace {

std::string told(const fs::path& path, const std::error_code& error) {
  return fmt::format("{}: cannot be written: {}", path.string(), error.message());
}

}  // namespace

bool write_if_new(const fs::path& file, std::string_view bytes) {
  std::error_code error;
  if (fs::symlink_status(file, error).type() != fs::file_type::not_found && !error) return false;
  const auto folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
  fs::create_directories(folder, error);
  if (error) throw FolderError(told(folder, error));
  try {
    // Written beside its place and then linked there, which fails if anybody has been quicker.
    const WritingFolder writing(folder);
    write_whole_file(writing.path() / "new", bytes);
    fs::create_hard_link(writing.path() / "new", file, error);
    if (error == std::errc::file_exists) return false;
    if (error) fs::rename(writing.path() / "new", file);  // a file system without links
  } catch (const fs::filesystem_error& failure) {
    throw FolderError(told(folder, failure.code()));
  }
  return true;
}

}  // namespace holloway
