#include "output/files/writing_folder.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <ctime>
#include <optional>
#include <system_error>
#include <utility>

#include "output/files/regular_file.hpp"
#include "output/files/staged_files.hpp"

namespace holloway {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view heading = "holloway writes here 1\n";
constexpr const char* unnamed = "marker";  // until it is locked
constexpr std::time_t a_week = std::time_t{7} * 24 * 60 * 60;

/// Stands for this machine since it was last started: as long as it lasts, a lock that is free means that the
/// process that held it has ended. Empty if the system does not say.
std::string this_boot() {
  return read_file("/proc/sys/kernel/random/boot_id").bytes.value_or("");
}

bool lock_at_once(int file) {
  return ::flock(file, LOCK_EX | LOCK_NB) == 0;
}

/// Whether a marker that could be locked was left by a run that has ended. Locks do not reach other machines
/// on every file system: there only time tells.
bool abandoned(int marker, const std::string& text) {
  const auto boot = this_boot();
  if (!boot.empty() && text == std::string(heading) + boot) return true;
  struct stat status {};
  return ::fstat(marker, &status) == 0 && std::time(nullptr) - status.st_mtime > a_week;
}

/// Whether the open file is still the one of this name.
bool still_there(const fs::path& path, int file) {
  struct stat named {};
  struct stat open {};
  return ::lstat(path.c_str(), &named) == 0 && ::fstat(file, &open) == 0 && named.st_ino == open.st_ino &&
         named.st_dev == open.st_dev;
}

/// Whether a run ended before its folder was marked: nothing is in it but the marker on its way.
bool hardly_begun(const fs::path& folder) {
  constexpr std::time_t a_minute = 60;
  struct stat status {};
  if (::lstat(folder.c_str(), &status) != 0 || std::time(nullptr) - status.st_mtime < a_minute) return false;
  std::error_code error;
  for (auto entry = fs::directory_iterator(folder, error); !error && entry != fs::directory_iterator();
       entry.increment(error)) {
    const auto text = first_bytes(entry->path(), heading.size());
    if (entry->path().filename() != unnamed || !text || !heading.starts_with(*text)) return false;
  }
  return !error;
}

std::optional<WritingFolder> take_over(const fs::path& folder) {
  if (hardly_begun(folder)) return std::optional<WritingFolder>(std::in_place, folder, -1);
  const auto path = folder / WritingFolder::marker;
  const auto text = first_bytes(path, 200);
  if (!text || !text->starts_with(heading)) return std::nullopt;
  const int marker = ::open(path.c_str(), O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
  if (marker < 0) return std::nullopt;
  if (lock_at_once(marker) && abandoned(marker, *text) && still_there(path, marker))
    return std::optional<WritingFolder>(std::in_place, folder, marker);
  ::close(marker);
  return std::nullopt;
}

}  // namespace

WritingFolder::WritingFolder(const fs::path& parent) {
  auto name = (parent / (std::string(prefix) + "XXXXXX")).string();
  if (::mkdtemp(name.data()) == nullptr)
    throw fs::filesystem_error("cannot make a folder", parent,
                               std::error_code(errno, std::generic_category()));
  path_ = name;
  try {
    mark();
  } catch (...) {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
    if (marker_ >= 0) ::close(marker_);
    throw;
  }
}

WritingFolder::WritingFolder(fs::path path, int locked_marker)
    : path_(std::move(path)), marker_(locked_marker) {}

WritingFolder::WritingFolder(WritingFolder&& other) noexcept
    : path_(std::exchange(other.path_, {})), marker_(std::exchange(other.marker_, -1)) {}

WritingFolder::~WritingFolder() {
  std::error_code ignored;
  if (!path_.empty()) fs::remove_all(path_, ignored);
  if (marker_ >= 0) ::close(marker_);  // and with it the lock: only now
}

/// The marker is locked before it has its name, so that nobody ever sees it without its lock.
void WritingFolder::mark() {
  const auto begun = path_ / unnamed;
  const auto fail = [&] {
    throw fs::filesystem_error("cannot write", begun, std::error_code(errno, std::generic_category()));
  };
  marker_ = ::open(begun.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
  if (marker_ < 0) fail();
  const bool locked = lock_at_once(marker_);  // some file systems have no locks
  const auto text = std::string(heading) + (locked ? this_boot() : "");
  if (::write(marker_, text.data(), text.size()) != static_cast<ssize_t>(text.size())) fail();
  fs::rename(begun, path_ / marker);
}

std::vector<WritingFolder> abandoned_in(const fs::path& parent) {
  std::vector<WritingFolder> found;
  std::error_code error;
  for (auto entry = fs::directory_iterator(parent, error); !error && entry != fs::directory_iterator();
       entry.increment(error)) {
    std::error_code ignored;
    if (!entry->path().filename().string().starts_with(WritingFolder::prefix)) continue;
    if (entry->is_symlink(ignored) || !entry->is_directory(ignored)) continue;
    if (auto folder = take_over(entry->path())) found.push_back(std::move(*folder));
  }
  return found;
}

}  // namespace holloway
