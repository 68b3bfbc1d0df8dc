#include "scenarios/new/new_file.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <vector>

#include "output/words/fill_blanks.hpp"
#include "output/words/unprintable.hpp"
#include "output/words/wording.hpp"
#include "scenarios/describe/describe.hpp"
#include "scenarios/describe/phrases/phrases.hpp"
#include "scenarios/new/embedded.hpp"

namespace holloway {

namespace {

namespace fs = std::filesystem;

using Blanks = std::map<std::string, std::string, std::less<>>;

std::string in_json(const std::string& text) {
  return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::string filled(std::string_view form, const Blanks& blanks) {
  return fill_blanks(form, {"<<", ">>"}, [&](std::string_view name) { return blanks.find(name)->second; });
}

fs::path whole(const fs::path& path) {
  return fs::weakly_canonical(fs::absolute(path));
}

bool within(const fs::path& folder, const fs::path& path) {
  return std::mismatch(folder.begin(), folder.end(), path.begin(), path.end()).first == folder.end();
}

/// Of this project: what is below it moves with it.
bool of_this_project(const fs::path& path) {
  return within(whole(scenarios_folder().parent_path()), whole(path));
}

/// A file's URL: whatever could mean something else in one is written as a number.
std::string url_of(const fs::path& file) {
  constexpr std::string_view plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/";
  std::string url = "file://";
  for (const char c : file.string())
    url += plain.find(c) != plain.npos ? std::string(1, c)
                                       : fmt::format("%{:02X}", static_cast<unsigned char>(c));
  return url;
}

std::string what_is_extended(const ReadScenario& extended, const ReferenceData& data) {
  const auto& horizon = extended.scenario.horizon;
  return on_one_line(wording("new.extended", {{"title", extended.title},
                                              {"areas", area_names(extended.scenario.areas, data)},
                                              {"start", in_words(horizon.start)},
                                              {"years", horizon.years},
                                              {"unit", horizon.years == 1 ? "year" : "years"}}));
}

std::string what_is_switched_on(const Scenario& extended) {
  std::vector<std::string> ids;
  for (const auto& programme : extended.programmes) ids.push_back(programme.id);
  return ids.empty() ? wording("new.none_inherited") : wording("new.replaces", {{"programmes", listed(ids)}});
}

}  // namespace

std::string title_from(std::string_view name) {
  std::string title(name);
  for (char& c : title)
    if (c == '-' || c == '_') c = ' ';
  if (!title.empty() && title[0] >= 'a' && title[0] <= 'z')
    title[0] = static_cast<char>(title[0] - 'a' + 'A');
  return title;
}

std::string path_seen_from(const fs::path& folder, const fs::path& file) {
  const bool together = of_this_project(folder) && of_this_project(file);
  return together || file.is_relative() ? whole(file).lexically_relative(whole(folder)).string()
                                        : file.string();
}

std::string schema_seen_from(const fs::path& folder, std::string_view schema) {
  const auto file = whole(scenarios_folder() / "schema" / schema);
  if (!of_this_project(folder)) return url_of(file);
  const auto path = path_seen_from(folder, file);
  return path.starts_with("..") ? path : "./" + path;  // some editors take only what begins with a dot
}

std::string new_scenario_text(const std::string& name, const fs::path& folder, const ReadScenario& extended,
                              const ReferenceData& data) {
  const auto& scenario = extended.scenario;
  const auto& horizon = scenario.horizon;
  const auto title = title_from(name);
  return filled(new_files::scenario,
                {{"title", title},
                 {"schema", in_json(schema_seen_from(folder, "scenario.schema.json"))},
                 {"name", in_json(name)},
                 {"title text", in_json(title)},
                 {"extended", what_is_extended(extended, data)},
                 {"extends", in_json(path_seen_from(folder, extended.file))},
                 {"area", in_json(data.areas.at(scenario.areas.front()).id)},
                 {"years", fmt::format("{}", horizon.years)},
                 {"inherited programmes", what_is_switched_on(scenario)},
                 {"start", to_text(horizon.start)},
                 {"change", to_text(months_after(horizon.start, horizon.years > 1 ? 12 : 6))}});
}

std::string new_programme_text(const std::string& id, const fs::path& folder) {
  const auto title = title_from(id);
  return filled(new_files::programme, {{"title", title},
                                       {"schema", in_json(schema_seen_from(folder, "programme.schema.json"))},
                                       {"name", in_json(id)},
                                       {"title text", in_json(title)}});
}

}  // namespace holloway
