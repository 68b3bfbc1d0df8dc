#include "output/files/staged_files.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <system_error>
#include <thread>

#include "output/files/file_moves.hpp"

namespace holloway {

namespace fs = std::filesystem;

namespace {

std::atomic<int> staged_now{0};
static_assert(std::atomic<int>::is_always_lock_free, "a signal handler may only touch what takes no lock");

[[noreturn]] void fail(const fs::path& path, std::string_view reason) {
  throw WriteError(fmt::format("{}: cannot be written: {}", path.string(), reason));
}

/// A file open for writing, closed when it goes.
class OpenFile {
 public:
  explicit OpenFile(const fs::path& path)
      : path_(path), file_(::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666)) {
    if (file_ < 0) fail(path, std::strerror(errno));
  }
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;
  ~OpenFile() {
    if (file_ >= 0) ::close(file_);
  }
  void write(std::string_view bytes) {
    while (!bytes.empty()) {
      const ssize_t written = ::write(file_, bytes.data(), bytes.size());
      if (written < 0 && errno == EINTR) continue;
      if (written < 0) fail(path_, std::strerror(errno));
      bytes.remove_prefix(static_cast<std::size_t>(written));
    }
  }
  /// Some file systems report a full disk only here.
  void finish(OnDisk when) {
    if (when == OnDisk::at_once && ::fsync(file_) != 0 && errno != EINVAL && errno != ENOSYS)
      fail(path_, std::strerror(errno));
    const int file = file_;
    file_ = -1;
    if (::close(file) != 0) fail(path_, std::strerror(errno));
  }

 private:
  fs::path path_;
  int file_;
};

/// The highest folder on the way to `folder` that does not exist, or empty if it exists.
fs::path first_missing(const fs::path& folder) {
  fs::path missing;
  for (fs::path at = folder; !at.empty() && !fs::exists(at); at = at.parent_path()) {
    missing = at;
    if (at == at.parent_path()) break;
  }
  return missing;
}

[[noreturn]] void refuse(const fs::path& path, std::string_view reason) {
  throw FolderError(fmt::format("{}: cannot be written: {}", path.string(), reason));
}

/// A folder in place of a file is somebody's: it is never put aside.
void check_replaceable(const fs::path& file) {
  std::error_code error;
  if (fs::is_directory(fs::symlink_status(file, error))) refuse(file, "it is a folder");
}

/// Folders made on the way, from the lowest up, are left only if something is in them.
void remove_made(fs::path at, const fs::path& first_made) {
  std::error_code ignored;
  if (first_made.empty()) return;
  for (; fs::remove(at, ignored) && at != first_made; at = at.parent_path()) {
  }
}

/// A folder taken for this process alone while files are moved into it, so that two runs never mix. Some file
/// systems have no locks: there it takes what it gets.
class TakenFolder {
 public:
  explicit TakenFolder(const fs::path& folder)
      : file_(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
    constexpr int tries = 100;
    for (int i = 0; file_ >= 0 && ::flock(file_, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK; ++i) {
      if (i == tries) {
        ::close(file_);
        fail(folder, "another run is writing into it");
      }
      std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
  }
  ~TakenFolder() {
    if (file_ >= 0) ::close(file_);
  }
  TakenFolder(const TakenFolder&) = delete;
  TakenFolder& operator=(const TakenFolder&) = delete;

 private:
  int file_;
};

/// What runs that were killed have left in a folder is put right and goes.
void clear_abandoned(const fs::path& folder) {
  auto all = abandoned_in(folder);
  if (all.empty()) return;
  const TakenFolder taken(folder);
  for (WritingFolder& left : all)
    if (!finish_or_move_back(left.path())) left.leave();
}

}  // namespace

void write_whole_file(const fs::path& path, std::string_view bytes, OnDisk when) {
  OpenFile file(path);
  file.write(bytes);
  file.finish(when);
}

StagedFiles::Counted::Counted() {
  ++staged_now;
}
StagedFiles::Counted::~Counted() {
  --staged_now;
}

bool StagedFiles::under_way() {
  return staged_now > 0;
}

StagedFiles::StagedFiles(const fs::path& folder) : folder_(fs::absolute(folder).lexically_normal()) {
  if (!folder_.has_filename()) folder_ = folder_.parent_path();  // "results/" is "results"
  std::error_code error;
  const bool there = fs::exists(folder_, error);
  if (error) refuse(folder_, error.message());
  if (!there && fs::is_symlink(folder_)) refuse(folder_, "it is a link to something that does not exist");
  if (there && !fs::is_directory(folder_)) refuse(folder_, "it is not a folder");
  const auto parent = there ? folder_ : folder_.parent_path();
  clear_abandoned(folder_.parent_path());
  if (there) clear_abandoned(folder_);
  first_made_ = first_missing(parent);
  fs::create_directories(parent, error);
  if (error) refuse(parent, error.message());
  try {
    stage_.emplace(parent);
    fs::create_directory(stage_->path() / "new");
  } catch (const fs::filesystem_error& failure) {
    stage_.reset();
    remove_made(parent, first_made_);
    const bool no_room = failure.code() == std::errc::no_space_on_device;
    no_room ? fail(folder_, failure.code().message()) : refuse(folder_, failure.code().message());
  }
}

StagedFiles::~StagedFiles() {
  const auto parent = fs::exists(folder_) ? folder_ : folder_.parent_path();
  stage_.reset();
  if (!committed_) remove_made(parent, first_made_);
}

void StagedFiles::expect(const std::vector<std::string>& names) const {
  for (const auto& name : names) check_replaceable(folder_ / name);
}

void StagedFiles::add(const std::string& name, std::string_view bytes) {
  const auto path = stage_->path() / "new" / name;
  std::error_code error;
  fs::create_directories(path.parent_path(), error);
  if (error) fail(path.parent_path(), error.message());
  write_whole_file(path, bytes);
  names_.push_back(name);
}

void StagedFiles::commit() {
  // In one move where there is nothing yet; if somebody made the folder meanwhile, file by file.
  std::error_code error;
  if (!fs::exists(folder_)) fs::rename(stage_->path() / "new", folder_, error);
  if (error && !fs::exists(folder_)) fail(folder_, error.message());
  if (fs::exists(stage_->path() / "new")) move_files();
  committed_ = true;
}

void StagedFiles::move_files() {
  const TakenFolder taken(folder_);
  FileMoves moves{.put = names_, .remove = {}, .keep_as = keep_as_};
  for (const auto& name : removed_)
    if (std::find(names_.begin(), names_.end(), name) == names_.end()) moves.remove.push_back(name);
  for (const auto& name : names_) check_replaceable(folder_ / name);
  try {
    move_into(stage_->path(), folder_, moves);
  } catch (const WriteError&) {
    if (!finish_or_move_back(stage_->path())) stage_->leave();
    throw;
  }
}

}  // namespace holloway
