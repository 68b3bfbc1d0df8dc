#include "output/staged_files.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstring>
#include <system_error>

#include "output/write.hpp"

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
  void finish(bool wait_for_disk) {
    if (wait_for_disk && ::fsync(file_) != 0 && errno != EINVAL && errno != ENOSYS)
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

void rename_or_fail(const fs::path& from, const fs::path& to) {
  std::error_code error;
  fs::rename(from, to, error);
  if (error) fail(to, error.message());
}

void make_folder_of(const fs::path& file) {
  std::error_code error;
  fs::create_directories(file.parent_path(), error);
  if (error) fail(file.parent_path(), error.message());
}

/// A folder in place of a file is somebody's: it is never put aside.
void check_replaceable(const fs::path& file) {
  std::error_code error;
  if (fs::is_directory(fs::symlink_status(file, error))) fail(file, "it is a folder");
}

}  // namespace

void write_whole_file(const fs::path& path, std::string_view bytes, bool wait_for_disk) {
  OpenFile file(path);
  file.write(bytes);
  file.finish(wait_for_disk);
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
  if (error) fail(folder_, error.message());
  if (!there && fs::is_symlink(folder_)) fail(folder_, "it is a link to something that does not exist");
  if (there && !fs::is_directory(folder_)) fail(folder_, "it is not a folder");
  const auto parent = there ? folder_ : folder_.parent_path();
  const auto label = fmt::format(".writing-{}{}", there ? "" : folder_.filename().string() + "-", ::getpid());
  first_made_ = first_missing(parent);
  fs::create_directories(parent, error);
  if (error) fail(parent, error.message());
  stage_ = parent / label;
  fs::remove_all(stage_, error);  // left by a process of the same number that was killed
  if (!fs::create_directory(stage_, error)) {
    std::error_code ignored;
    if (!first_made_.empty()) fs::remove_all(first_made_, ignored);
    fail(folder_, error.message());
  }
}

StagedFiles::~StagedFiles() {
  std::error_code ignored;
  fs::remove_all(stage_, ignored);
  // Folders made on the way are left only if something is in them.
  if (committed_ || first_made_.empty()) return;
  for (auto at = stage_.parent_path(); fs::remove(at, ignored) && at != first_made_; at = at.parent_path()) {
  }
}

void StagedFiles::expect(const std::vector<std::string>& names) const {
  for (const auto& name : names) check_replaceable(folder_ / name);
}

void StagedFiles::add(const std::string& name, std::string_view bytes) {
  make_folder_of(stage_ / name);
  write_whole_file(stage_ / name, bytes);
  names_.push_back(name);
}

void StagedFiles::commit() {
  if (stage_.parent_path() == folder_)
    move_files();
  else
    move_folder();
  committed_ = true;
}

void StagedFiles::move_folder() {
  if (!fs::exists(folder_)) return rename_or_fail(stage_, folder_);
  move_files();  // somebody made it meanwhile
}

void StagedFiles::move_files() {
  for (const auto& name : names_) check_replaceable(folder_ / name);
  std::size_t done = 0;
  const auto earlier = [this](const std::string& name) { return stage_ / "earlier" / name; };
  try {
    for (; done < names_.size(); ++done) {
      const auto& name = names_[done];
      make_folder_of(folder_ / name);
      make_folder_of(earlier(name));
      if (fs::exists(folder_ / name)) rename_or_fail(folder_ / name, earlier(name));
      rename_or_fail(stage_ / name, folder_ / name);
    }
  } catch (const WriteError&) {
    std::error_code ignored;
    for (std::size_t i = 0; i <= done && i < names_.size(); ++i)
      if (fs::exists(earlier(names_[i]), ignored))
        fs::rename(earlier(names_[i]), folder_ / names_[i], ignored);
      else if (i < done)
        fs::remove(folder_ / names_[i], ignored);
    throw;
  }
}

}  // namespace holloway
