#include "output/files/regular_file.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <stdexcept>

namespace holloway {

namespace {

/// A file open for reading, closed when it goes; below zero if it could not be opened.
class Descriptor {
 public:
  Descriptor(const std::filesystem::path& path, int flags) : number_(::open(path.c_str(), flags)) {}
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  [[nodiscard]] int number() const { return number_; }

 private:
  int number_;
};

bool handed_over(const std::filesystem::path& path) {
  const auto name = path.string();
  return name == "/dev/stdin" || name.starts_with("/dev/fd/") || name.starts_with("/proc/self/fd/");
}

/// Why something of this kind is not read; empty if it is.
std::string refusal(mode_t mode, bool pipes_too) {
  if (S_ISREG(mode) || (pipes_too && (S_ISFIFO(mode) || S_ISSOCK(mode)))) return {};
  return S_ISDIR(mode) ? "is a folder, not a file" : "is not a regular file";
}

std::string reason_of(int error) {
  return fmt::format("cannot be read: {}", std::strerror(error));
}

/// Up to so many bytes; false if reading failed, with the reason in errno.
bool read_up_to(int file, std::size_t most_bytes, std::string& bytes) {
  std::array<char, 1U << 16> block{};
  while (bytes.size() < most_bytes) {
    const auto wanted = std::min(block.size(), most_bytes - bytes.size());
    const ssize_t got = ::read(file, block.data(), wanted);
    if (got == 0) return true;
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return false;
    bytes.append(block.data(), static_cast<std::size_t>(got));
  }
  return true;
}

}  // namespace

FileText read_file(const std::filesystem::path& path, std::size_t most_bytes, Readable what) {
  const bool pipes_too = what == Readable::and_pipes_handed_over && handed_over(path);
  struct stat before {};
  // Looked at before it is opened as well: merely opening some devices does something.
  if (::stat(path.c_str(), &before) != 0) return {{}, reason_of(errno)};
  if (auto reason = refusal(before.st_mode, pipes_too); !reason.empty()) return {{}, std::move(reason)};
  const Descriptor file(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | (pipes_too ? 0 : O_NONBLOCK));
  struct stat opened {};
  if (file.number() < 0 || ::fstat(file.number(), &opened) != 0) return {{}, reason_of(errno)};
  if (auto reason = refusal(opened.st_mode, pipes_too); !reason.empty()) return {{}, std::move(reason)};
  std::string bytes;
  if (!read_up_to(file.number(), most_bytes + 1, bytes)) return {{}, reason_of(errno)};
  if (bytes.size() > most_bytes) return {{}, fmt::format("is larger than {} MiB", most_bytes >> 20)};
  return {std::move(bytes), {}};
}

std::string read_file_or_throw(const std::filesystem::path& path) {
  auto text = read_file(path);
  if (!text.bytes) throw std::runtime_error(fmt::format("{}: {}", path.string(), text.problem));
  return std::move(*text.bytes);
}

std::optional<std::string> first_bytes(const std::filesystem::path& path, std::size_t bytes) {
  struct stat status {};
  if (::lstat(path.c_str(), &status) != 0 || !S_ISREG(status.st_mode)) return std::nullopt;
  const Descriptor file(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK | O_NOFOLLOW);
  if (file.number() < 0 || ::fstat(file.number(), &status) != 0 || !S_ISREG(status.st_mode))
    return std::nullopt;
  std::string start;
  return read_up_to(file.number(), bytes, start) ? std::optional(std::move(start)) : std::nullopt;
}

}  // namespace holloway
