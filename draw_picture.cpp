#include "draw_picture.hpp"

#include <fmt/format.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <stdexcept>

#include "output/staged_files.hpp"
#include "sha256.hpp"

namespace holloway {

namespace {

std::string mark_of(std::string_view dot) {
  return fmt::format("<!-- Drawn from the DOT with SHA-256 {} -->", sha256(dot));
}

/// What a command of the shell writes, if it succeeds.
std::optional<std::string> output_of(const std::string& command) {
  std::FILE* const pipe = ::popen(command.c_str(), "r");
  if (pipe == nullptr) return std::nullopt;
  std::string text;
  std::array<char, 4096> part{};
  for (std::size_t read = 0; (read = std::fread(part.data(), 1, part.size(), pipe)) > 0;)
    text.append(part.data(), read);
  if (::pclose(pipe) != 0) return std::nullopt;
  return text;
}

/// A file of our own that goes when it is no longer needed.
class TemporaryFile {
 public:
  explicit TemporaryFile(std::string_view bytes) {
    path_ = (std::filesystem::temp_directory_path() / "holloway-picture-XXXXXX").string();
    const int file = ::mkstemp(path_.data());
    if (file < 0) throw std::runtime_error("no temporary file can be made");
    std::FILE* const open = ::fdopen(file, "w");
    const bool written = std::fwrite(bytes.data(), 1, bytes.size(), open) == bytes.size();
    if (std::fclose(open) != 0 || !written) throw std::runtime_error(path_ + " cannot be written");
  }
  ~TemporaryFile() {
    std::error_code ignored;
    std::filesystem::remove(path_, ignored);
  }
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  [[nodiscard]] const std::string& path() const { return path_; }

 private:
  std::string path_;
};

}  // namespace

std::optional<std::string> drawn_as_svg(const std::string& dot) {
  if (!output_of("command -v dot")) return std::nullopt;
  const TemporaryFile file(dot);
  auto svg = output_of(fmt::format("dot -Tsvg '{}'", file.path()));
  if (!svg) throw std::runtime_error("Graphviz could not draw a picture of the pathway");
  const auto at = svg->find("<svg");
  if (at == svg->npos) throw std::runtime_error("Graphviz drew something that is not an SVG");
  return svg->insert(at, mark_of(dot) + "\n");
}

bool belongs_to(std::string_view svg, std::string_view dot) {
  return svg.find(mark_of(dot)) != svg.npos;
}

}  // namespace holloway
