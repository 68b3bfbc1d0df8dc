#include "commands/draw_picture.hpp"

#include <fmt/format.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <stdexcept>
#include <vector>

#include "commands/shared/sha256.hpp"

namespace holloway {

namespace {

constexpr std::string_view mark = "<!-- Drawn from the DOT with SHA-256 ";

std::string mark_of(std::string_view dot) {
  return fmt::format("{}{} -->", mark, sha256(dot));
}

/// A file in memory, without a name, that goes when it is no longer needed.
class MemoryFile {
 public:
  MemoryFile() : number_(::memfd_create("holloway-picture", MFD_CLOEXEC)) {
    if (number_ < 0) throw std::runtime_error(fmt::format("no file can be made: {}", std::strerror(errno)));
  }
  ~MemoryFile() { ::close(number_); }
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;
  [[nodiscard]] int number() const { return number_; }

  void fill(std::string_view bytes) const {
    while (!bytes.empty()) {
      const ssize_t written = ::write(number_, bytes.data(), bytes.size());
      if (written < 0 && errno == EINTR) continue;
      if (written < 0)
        throw std::runtime_error(fmt::format("a file cannot be written: {}", std::strerror(errno)));
      bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    ::lseek(number_, 0, SEEK_SET);
  }

  [[nodiscard]] std::string text() const {
    std::string all;
    std::array<char, 1U << 14> part{};
    ::lseek(number_, 0, SEEK_SET);
    for (ssize_t got = 0; (got = ::read(number_, part.data(), part.size())) > 0;)
      all.append(part.data(), static_cast<std::size_t>(got));
    return all;
  }

 private:
  int number_;
};

/// What another program of the PATH does with a text on its standard input: its exit status and output. It is
/// started by a list of arguments, so that no shell reads them. Nothing if there is no such program.
struct Ended {
  bool well = false;
  std::string output;
};
std::optional<Ended> run_program(std::vector<std::string> words, std::string_view input) {
  const MemoryFile in;
  const MemoryFile out;
  in.fill(input);
  std::vector<char*> arguments;
  for (std::string& word : words) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  posix_spawn_file_actions_t streams;
  posix_spawn_file_actions_init(&streams);
  posix_spawn_file_actions_adddup2(&streams, in.number(), STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&streams, out.number(), STDOUT_FILENO);
  pid_t process = 0;
  const int error = ::posix_spawnp(&process, arguments[0], &streams, nullptr, arguments.data(), environ);
  posix_spawn_file_actions_destroy(&streams);
  if (error == ENOENT || error == EACCES || error == ENOTDIR) return std::nullopt;
  if (error != 0)
    throw std::runtime_error(fmt::format("{} cannot be started: {}", words.front(), std::strerror(error)));
  int status = 0;
  while (::waitpid(process, &status, 0) < 0 && errno == EINTR) {
  }
  return Ended{WIFEXITED(status) && WEXITSTATUS(status) == 0, out.text()};
}

}  // namespace

std::optional<std::string> drawn_as_svg(const std::string& dot) {
  auto drawn = run_program({"dot", "-Tsvg"}, dot);
  if (!drawn) return std::nullopt;
  if (!drawn->well) throw std::runtime_error("Graphviz could not draw a picture of the pathway");
  const auto at = drawn->output.find("<svg");
  if (at == std::string::npos) throw std::runtime_error("Graphviz drew something that is not an SVG");
  return drawn->output.insert(at, mark_of(dot) + "\n");
}

bool drawn_by_us(std::string_view svg) {
  return svg.find(mark) != svg.npos;
}

bool belongs_to(std::string_view svg, std::string_view dot) {
  return svg.find(mark_of(dot)) != svg.npos;
}

}  // namespace holloway
