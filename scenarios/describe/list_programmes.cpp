// The list of programmes: the user's own and the catalogue's, by section.

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <system_error>

#include "output/words/wording.hpp"
#include "scenarios/describe/list_rows.hpp"
#include "scenarios/describe/programme_facts.hpp"
#include "scenarios/reader/files/tsv.hpp"
#include "scenarios/reader/programme/programme_files.hpp"
#include "scenarios/reader/scenario/reader.hpp"

namespace holloway {

namespace {

using Json = Listing::Json;

/// Where the catalogue puts a programme; empty for the user's own.
struct Entry {
  std::string section;  ///< a letter
  std::string section_name;
  std::string stage;
};

std::map<std::string, Entry> read_catalogue() {
  std::map<std::string, Entry> entries;
  for (const auto& row : read_tsv(scenarios_folder() / "programmes" / "list.tsv"))
    entries[row.at(0)] = {row.at(1), row.at(2), row.at(4)};
  return entries;
}

/// The folder of programmes that a folder or a scenario file means.
std::filesystem::path folder_beside(const std::filesystem::path& place) {
  std::error_code error;
  if (!std::filesystem::is_directory(place, error)) return place.parent_path() / "programmes";
  const auto within = place / "programmes";
  return std::filesystem::is_directory(within, error) ? within : place;
}

/// As a scenario there would find them: of two with one identifier the nearer is used.
std::vector<ProgrammeFile> files_to_list(const std::filesystem::path& beside) {
  std::vector<std::filesystem::path> folders;
  if (!beside.empty()) folders.push_back(folder_beside(beside));
  folders.emplace_back("programmes");
  folders.emplace_back(display_name(scenarios_folder() / "programmes"));
  return programme_files_in(folders);
}

Json ids_of(const std::vector<ActsAt>& points) {
  Json ids = Json::array();
  for (const auto point : points) ids.push_back(id_of(point));
  return ids;
}

Json area_ids(const std::vector<AreaIndex>& areas, const ReferenceData& data) {
  Json ids = Json::array();
  for (const auto area : areas) ids.push_back(data.areas[area].id);
  return ids;
}

bool wanted(const Programme& programme, const Entry& entry, const ListFilter& filter) {
  const auto& points = programme.acts_at;
  if (filter.acts_at && std::find(points.begin(), points.end(), *filter.acts_at) == points.end())
    return false;
  return filter.stage.empty() ||
         occurs(filter.stage,
                fmt::format("{}; {}; {}", entry.stage, entry.section_name, stages_in_words(programme)));
}

/// What stands below a programme's line: its summary only if something was asked for.
std::vector<std::string> details(const Programme& programme, const Entry& entry, const ListFilter& filter) {
  std::vector<std::string> below;
  if (filter.brief) return below;
  if (!filter.wants_everything()) below.push_back(programme.summary);
  if (!entry.section.empty())
    below.push_back(
        fmt::format("Section {}, {}. Stage: {}.", entry.section, entry.section_name, entry.stage));
  below.push_back(
      fmt::format("Where: {}. For: {}.", stages_in_words(programme), eligibility_in_words(programme)));
  if (const auto effects = effects_in_words(programme); !effects.empty())
    below.push_back(fmt::format("Effects: {}.", fmt::join(effects, "; ")));
  return below;
}

Json as_json(const ReadProgramme& read, const Entry& entry, const ReferenceData& data) {
  const auto& programme = read.programme;
  Json parameters = Json::array();
  for (const auto& record : read.parameters) parameters.push_back(record_as_json(record));
  return {{"id", programme.id},
          {"file", read.file},
          {"title", programme.title},
          {"summary", programme.summary},
          {"section", entry.section},
          {"section_name", entry.section_name},
          {"acts_at", ids_of(programme.acts_at)},
          {"stage", stages_in_words(programme)},
          {"catalogue_stage", entry.stage},
          {"eligible", eligibility_in_words(programme)},
          {"evidence_grade", evidence_grade(programme)},
          {"effects", effects_in_words(programme)},
          {"home_areas", area_ids(programme.home_areas, data)},
          {"in_baseline", programme.in_baseline},
          {"evidence", programme.evidence},
          {"parameters", std::move(parameters)}};
}

std::string hint(const std::map<std::string, Entry>& catalogue) {
  std::map<std::string, std::string> names;
  for (const auto& [id, entry] : catalogue) names[entry.section] = entry.section_name;
  std::string text = "Sections:";
  for (const auto& [letter, name] : names) text += fmt::format(" {} {};", letter, name);
  text.back() = '.';
  text = wrapped(text, 100, 0) + wrapped(wording("saying.how_to_list"), 100, 0);
  text.pop_back();  // the line ends where the list does
  return text;
}

}  // namespace

Listing list_programmes(const ReferenceData& data, const ListFilter& filter, std::vector<Problem>& problems) {
  const auto catalogue = read_catalogue();
  std::vector<std::pair<ReadProgramme, Entry>> found;
  for (const auto& file : files_to_list(filter.beside)) {
    auto outcome = read_programme(file.path, data);
    problems.insert(problems.end(), outcome.problems.begin(), outcome.problems.end());
    if (!outcome.programme) continue;
    const bool ours =
        std::filesystem::path(display_name(file.path)) ==
        std::filesystem::path(display_name(scenarios_folder() / "programmes" / file.path.filename()));
    const auto entry = catalogue.find(file.id);
    found.emplace_back(std::move(*outcome.programme),
                       ours && entry != catalogue.end() ? entry->second : Entry{});
  }
  std::stable_sort(found.begin(), found.end(),
                   [](const auto& a, const auto& b) { return a.second.section < b.second.section; });
  Listing list(filter.words, TextTable({"programme", "section", "effect sizes", "title"}));
  for (const auto& [read, entry] : found) {
    const auto& programme = read.programme;
    if (!wanted(programme, entry, filter)) {
      list.leave_out();
      continue;
    }
    list.add({programme.id, entry.section.empty() ? "own" : entry.section,
              std::string(evidence_grade(programme)), programme.title},
             details(programme, entry, filter), as_json(read, entry, data));
  }
  if (filter.wants_everything()) list.end_with(hint(catalogue));
  return list;
}

}  // namespace holloway
