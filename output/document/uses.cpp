#include "output/document/uses.hpp"

#include <algorithm>
#include <cctype>

#include "output/files/regular_file.hpp"
#include "sim/pathway/map/vocabulary.hpp"

namespace holloway::document {

namespace {

bool in_a_name(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

bool has_word(std::string_view text, std::string_view word) {
  for (auto at = text.find(word); at != text.npos; at = text.find(word, at + 1)) {
    const auto after = at + word.size();
    const bool begins = at == 0 || !in_a_name(text[at - 1]) || !in_a_name(word.front());
    if (begins && (after >= text.size() || !in_a_name(text[after]))) return true;
  }
  return false;
}

}  // namespace

Sources Sources::of_the_program(const std::filesystem::path& root) {
  std::vector<std::pair<std::string, std::string>> files;
  for (const auto* folder : {"sim", "output"})
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root / folder)) {
      // Rows of queues stand in headers, and use numbers as code does.
      if (entry.path().extension() != ".cpp" && entry.path().filename() != "queues.hpp") continue;
      files.emplace_back(std::filesystem::relative(entry.path(), root).generic_string(),
                         read_file_or_throw(entry.path()));
    }
  std::sort(files.begin(), files.end());
  return Sources(std::move(files));
}

std::vector<std::string> Sources::with(std::string_view text) const {
  std::vector<std::string> found;
  for (const auto& [path, contents] : files_)
    if (has_word(contents, text)) found.push_back(path);
  return found;
}

std::vector<std::string> files_asking_for(const Sources& sources, std::string_view lever) {
  const auto& ids = Names<Lever>::ids;
  const auto at = static_cast<std::size_t>(std::find(ids.begin(), ids.end(), lever) - ids.begin());
  // Steps of a need or of trust are not asked for at a decision or clock, but taken, all in the same way.
  const bool steps = at < ids.size() && kind_of(static_cast<Lever>(at)) == LeverKind::steps;
  auto files = sources.with(steps ? "LeverKind::steps" : "Lever::" + std::string(lever));
  std::erase_if(files, [](const std::string& file) { return !file.starts_with("sim/"); });
  return files;
}

std::vector<std::string> files_offering_at(const Sources& sources, std::string_view point) {
  auto files = sources.with("ActsAt::" + std::string(point));
  std::erase_if(files, [](const std::string& file) {
    return !file.starts_with("sim/") || file == "sim/programmes/eligibility.cpp";
  });
  return files;
}

bool is_used(const Sources& sources, std::string_view parameter_path) {
  const auto dot = parameter_path.find('.');
  auto field = parameter_path.substr(dot);  // with its dot
  return !sources.with(field.substr(0, field.find('.', 1))).empty();
}

}  // namespace holloway::document
