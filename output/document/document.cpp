#include "output/document/document.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <stdexcept>

#include "output/document/embedded.hpp"
#include "output/document/fill.hpp"
#include "output/document/lists.hpp"
#include "output/document/mechanisms.hpp"
#include "output/document/source_lists.hpp"
#include "output/document/uses.hpp"
#include "output/files/regular_file.hpp"
#include "scenarios/describe/phrases/phrases.hpp"

namespace holloway::document {

namespace {

namespace fs = std::filesystem;

fs::path root() {
  return scenarios_folder().parent_path();
}

std::string text_of(const fs::path& file) {
  return read_file_or_throw(root() / file);
}

/// What each header in a folder says of itself, room by room.
std::string files_of(const fs::path& folder) {
  std::vector<fs::path> headers;
  for (const auto& entry : fs::recursive_directory_iterator(root() / folder))
    if (entry.path().extension() == ".hpp") headers.push_back(fs::relative(entry.path(), root() / folder));
  std::sort(headers.begin(), headers.end());
  std::vector<std::vector<std::string>> rows{{"file", "what it says of itself"}};
  for (const auto& header : headers)
    rows.push_back(
        {fmt::format("`{}`", (folder / header).string()), opening_comment(text_of(folder / header))});
  return table(rows);
}

std::string fields_of(const std::string& file, const std::string& record) {
  std::vector<std::vector<std::string>> rows{{"state variable", "meaning"}};
  for (const Field& field : fields(text_of(file), record))
    rows.push_back(
        {fmt::format("`{}`", field.name), field.meaning.empty() ? spaced(field.name) : field.meaning});
  return table(rows);
}

Process process_called(std::string_view id) {
  for (std::size_t p = 0; p < count_of<Process>; ++p)
    if (Names<Process>::ids[p] == id) return static_cast<Process>(p);
  throw std::runtime_error(fmt::format("no process \"{}\"", id));
}

/// Makes the lists, and remembers which parameters and processes the text has asked for.
class Lists {
 public:
  Lists(const ReferenceData& data, std::span<const ParameterRecord> records, Sources sources)
      : data_(data), records_(records), sources_(std::move(sources)) {}

  std::string operator()(const std::vector<std::string>& words) {
    const std::string& what = words.at(0);
    const std::vector<std::string> rest(words.begin() + 1, words.end());
    if (what == "parameters") {
      shown_.insert(shown_.end(), rest.begin(), rest.end());
      return parameters(records_, rest, sources_);
    }
    if (what == "other-parameters") return other_parameters();
    if (what == "moves") {
      processes_.push_back(rest.at(0));
      return moves_of(process_called(rest.at(0)));
    }
    if (what == "other-moves") return other_moves();
    if (what == "fields") return fields_of(rest.at(0), rest.at(1));
    if (what == "files") return files_of(rest.at(0));
    return whole_list(what);
  }

 private:
  [[nodiscard]] std::string whole_list(std::string_view what) const {
    if (what == "evidence") return evidence(records_);
    if (what == "prisons") return prisons(data_);
    if (what == "events") return events();
    if (what == "draws") return draws();
    if (what == "points") return points(sources_);
    if (what == "levers") return levers(sources_);
    if (what == "facts") return facts();
    if (what == "terms") return terms();
    if (what == "counters") return counters_with_meaning();
    if (what == "programme-counters") return programme_counters_with_meaning();
    if (what == "measures") return measures_with_definitions();
    throw std::runtime_error(fmt::format("the document asks for an unknown list, \"{}\"", what));
  }
  /// Groups of parameters that no submodel's text has asked for yet, so that none is left out.
  [[nodiscard]] std::string other_parameters() const {
    std::vector<std::string> left;
    for (const ParameterRecord& record : records_) {
      const bool shown = std::any_of(shown_.begin(), shown_.end(), [&](const std::string& group) {
        return record.path == group || record.path.starts_with(group + ".");
      });
      if (!shown) left.push_back(record.path);
    }
    return left.empty() ? "There are none: every parameter is listed with its submodel above.\n"
                        : parameters(records_, left, sources_);
  }
  [[nodiscard]] std::string other_moves() const {
    std::string text;
    for (std::size_t p = 0; p < count_of<Process>; ++p) {
      const auto process = static_cast<Process>(p);
      const auto id = id_of(process);
      if (std::find(processes_.begin(), processes_.end(), id) != processes_.end()) continue;
      text += fmt::format("**{}**\n\n![Moves of {}](pictures/{}.svg)\n\n{}\n", in_words(process), id, id,
                          moves_of(process));
    }
    return text.empty() ? "There are none: every process is described above.\n" : text;
  }

  const ReferenceData& data_;
  std::span<const ParameterRecord> records_;
  Sources sources_;
  std::vector<std::string> shown_;
  std::vector<std::string> processes_;
};

}  // namespace

Document make_document(const ReferenceData& data, std::vector<Problem>& problems) {
  Document document;
  document.pictures = pictures();
  const auto mechanisms = read_mechanisms(root() / "sim" / "mechanisms.csv", root(), problems);
  document.mechanisms = mechanisms_page(mechanisms);
  const auto baseline = read_scenario(scenarios_folder() / "england-and-wales.json", data);
  problems.insert(problems.end(), baseline.problems.begin(), baseline.problems.end());
  if (!baseline.scenario) return document;
  Lists lists(data, baseline.scenario->parameters, Sources::of_the_program(root()));
  document.odd = numbered(fill(prose, [&](const std::vector<std::string>& words) { return lists(words); }));
  return document;
}

}  // namespace holloway::document
