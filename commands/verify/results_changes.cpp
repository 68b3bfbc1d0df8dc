#include "commands/verify/results_changes.hpp"

#include <algorithm>

namespace holloway {

namespace {

std::string_view next_line(std::string_view& text) {
  const auto line = text.substr(0, text.find('\n'));
  text.remove_prefix(std::min(text.size(), line.size() + 1));
  return line;
}

std::string without_emphasis(std::string_view text) {
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text.substr(i, 2) == "**")
      ++i;
    else if (text[i] != '`')
      plain += text[i];
  }
  return plain;
}

std::string_view trimmed(std::string_view text) {
  const auto begin = text.find_first_not_of(' ');
  return begin == text.npos ? std::string_view() : text.substr(begin);
}

}  // namespace

std::vector<ResultsChange> results_changes_since(std::string_view version, std::string_view changelog) {
  std::vector<ResultsChange> changes;
  std::string release;
  bool of_results = false;
  while (!changelog.empty()) {
    const auto line = next_line(changelog);
    if (line.starts_with("## [")) {
      release = std::string(line.substr(4, line.find(']') - 4));
      of_results = false;
      if (release == version) break;
    } else if (line.starts_with("#")) {
      of_results = line == "### Results";
    } else if (of_results && line.starts_with("- ")) {
      changes.push_back({release, without_emphasis(line.substr(2))});
    } else if (of_results && line.starts_with(" ") && !changes.empty()) {
      changes.back().text += " " + without_emphasis(trimmed(line));
    }
  }
  return changes;
}

}  // namespace holloway
