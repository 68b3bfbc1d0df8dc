// Reading a file of JSON: what may be read, and how much of it.

#include <fmt/format.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <system_error>

#include "scenarios/json_parser.hpp"
#include "scenarios/suggestion.hpp"

namespace holloway {

namespace {

/// What a shell hands over in place of a file: `< file`, `<(command)`.
bool handed_over(const std::filesystem::path& path) {
  const auto name = path.string();
  return name == "/dev/stdin" || name.starts_with("/dev/fd/") || name.starts_with("/proc/self/fd/");
}

/// Why this cannot be read as a file, or empty. Anything else could keep the program waiting for ever.
std::string no_file(const std::filesystem::path& path) {
  std::error_code error;
  const auto status = std::filesystem::status(path, error);
  if (std::filesystem::is_directory(status)) return "is a folder, not a file";
  if (status.type() == std::filesystem::file_type::not_found)
    return "cannot be read: this file does not exist" + did_you_mean_file(path, path.parent_path());
  if (!std::filesystem::exists(status) || std::filesystem::is_regular_file(status)) return {};
  return handed_over(path) && !std::filesystem::is_block_file(status) ? "" : "is not a regular file";
}

}  // namespace

std::optional<Node> parse_json_file(const std::filesystem::path& path, const SourceFilePtr& file,
                                    std::vector<Problem>& problems) {
  const auto refuse = [&](std::string message) {
    problems.push_back({file->name, 1, "", std::move(message)});
    return std::nullopt;
  };
  if (auto reason = no_file(path); !reason.empty()) return refuse(std::move(reason));
  errno = 0;
  std::ifstream in(path, std::ios::binary);
  if (!in) return refuse(fmt::format("cannot be read: {}", std::strerror(errno != 0 ? errno : EIO)));
  std::string text;
  for (std::array<char, 1U << 16> block{}; text.size() <= limit::file_bytes && in.good();) {
    in.read(block.data(), block.size());
    text.append(block.data(), static_cast<std::size_t>(in.gcount()));
  }
  if (in.bad()) return refuse("cannot be read");
  if (text.size() > limit::file_bytes)
    return refuse(
        fmt::format("is larger than {} MiB, the most a scenario file may have", limit::file_bytes >> 20));
  return parse_json(text, file, problems);
}

}  // namespace holloway
