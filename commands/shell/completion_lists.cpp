#include "commands/shell/completion_lists.hpp"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "output/files/regular_file.hpp"
#include "scenarios/reader/files/scenarios_folder.hpp"
#include "scenarios/reader/parameters/parameter_table.hpp"
#include "scenarios/reader/programme/programme_files.hpp"
#include "scenarios/reader/scenario/overrides.hpp"

namespace holloway {

namespace {

using Json = nlohmann::ordered_json;

/// What nobody sets on a command line: texts, and what is known of numbers.
constexpr std::array<std::string_view, 8> left_out{"use",   "id",          "title",    "summary",
                                                   "notes", "in_baseline", "evidence", "assumptions"};

Json schema_in(const std::string& name) {
  return Json::parse(read_file_or_throw(scenarios_folder() / "schema" / name));
}

/// The fields of a programme in use, as its schema has them; of those that are objects, their own fields.
std::vector<std::string> fields_of_programmes() {
  const auto scenario = schema_in("scenario.schema.json");
  const auto programme = schema_in("programme.schema.json");
  const auto& in_use = scenario.at("/properties/programmes/items/properties"_json_pointer);
  std::vector<std::string> fields;
  for (const auto& [key, what] : in_use.items()) {
    if (std::find(left_out.begin(), left_out.end(), key) != left_out.end()) continue;
    const auto& all = programme.at("properties");
    const auto own = all.find(key);
    if (own == all.end() || !own->contains("properties")) {
      fields.push_back(key);
      continue;
    }
    for (const auto& [below, ignored] : own->at("properties").items()) fields.push_back(key + "." + below);
  }
  return fields;
}

}  // namespace

CompletionLists completion_lists(const ReferenceData& data) {
  CompletionLists lists;
  for (const auto& area : data.areas) lists.areas.push_back(area.id);
  for (const auto& file : programme_files(scenarios_folder() / "programmes"))
    lists.programmes.push_back(file.id);
  lists.settings.assign(parameter_paths().begin(), parameter_paths().end());
  lists.settings.insert(lists.settings.end(), settable.begin(), settable.end());
  lists.fields = fields_of_programmes();
  return lists;
}

}  // namespace holloway
