// Reading a file of JSON: what may be read, and how much of it.

#include <system_error>

#include "output/files/regular_file.hpp"
#include "scenarios/reader/files/json_parser.hpp"
#include "scenarios/reader/problems/suggestion.hpp"

namespace holloway {

namespace {

/// Whether there is nothing of this name, or only a link to nothing.
bool missing(const std::filesystem::path& path) {
  std::error_code error;
  return std::filesystem::status(path, error).type() == std::filesystem::file_type::not_found;
}

}  // namespace

std::optional<Node> parse_json_file(const std::filesystem::path& path, const SourceFilePtr& file,
                                    std::vector<Problem>& problems) {
  const auto refuse = [&](std::string message) {
    problems.push_back({file->name, 1, "", std::move(message)});
    return std::nullopt;
  };
  if (missing(path))
    return refuse("cannot be read: this file does not exist" + did_you_mean_file(path, path.parent_path()));
  const auto text = read_file(path, limit::file_bytes, Readable::and_pipes_handed_over);
  if (!text.bytes)
    return refuse(text.problem.starts_with("is larger") ? text.problem + ", the most a scenario file may have"
                                                        : text.problem);
  return parse_json(*text.bytes, file, problems);
}

}  // namespace holloway
