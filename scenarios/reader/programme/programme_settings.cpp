#include "scenarios/reader/programme/programme_settings.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <memory>
#include <string_view>
#include <utility>

#include "scenarios/reader/shape/layers.hpp"

namespace holloway {

namespace {

/// What a scenario says of a programme in use and no programme's file does.
constexpr std::array<std::string_view, 4> when_and_where{"from", "to", "areas", "in_home_areas"};

std::string id_of_entry(const Node& entry) {
  for (const auto key : {"use", "id"})
    if (const Node* const id = entry.find(key); id != nullptr && id->kind == Node::Kind::text)
      return id->text;
  return {};
}

/// Where in a list a programme is used.
std::vector<std::size_t> uses_of(const std::string& id, const Node* list) {
  std::vector<std::size_t> uses;
  if (list == nullptr || list->kind != Node::Kind::list) return uses;
  for (std::size_t i = 0; i < list->items.size(); ++i)
    if (id_of_entry(list->items[i]) == id) uses.push_back(i);
  return uses;
}

/// " (from 2019-01-01, to 2020-12-31)", to tell two uses of one programme apart.
std::string when(const Node& entry) {
  std::vector<std::string> parts;
  for (const auto key : {"from", "to"})
    if (const Node* const day = entry.find(key); day != nullptr && day->kind == Node::Kind::text)
      parts.push_back(fmt::format("{} {}", key, beginning_of(day->text, 10)));
  return parts.empty() ? std::string() : fmt::format(" ({})", fmt::join(parts, ", "));
}

/// One programme is used several times, and which is meant is not said.
void refuse_ambiguous(const Assignment& assignment, const Node& list, const std::vector<std::size_t>& uses,
                      Findings& findings) {
  const auto named = programme_named(assignment);
  const auto field =
      assignment.path.substr(std::string_view("programmes.").size() + assignment.keys[1].size());
  std::vector<std::string> each;
  for (std::size_t i = 0; i < uses.size(); ++i)
    each.push_back(fmt::format("programmes.{}[{}]{}{}", named.id, i + 1, field, when(list.items[uses[i]])));
  refuse(assignment,
         fmt::format("{} is used {} times; say which: {}", in_quotes(named.id), uses.size(),
                     fmt::join(each, " or ")),
         findings);
}

/// The use that is meant, by its place in the list. Nothing if there is none, or if it is not clear.
std::optional<std::size_t> use_meant(const Assignment& assignment, const Node& scenario,
                                     ProgrammeSettings& settings, Findings& findings) {
  const Node* const list = scenario.find("programmes");
  const auto named = programme_named(assignment);
  const auto uses = uses_of(named.id, list);
  if (!named.which && uses.size() > 1) {
    refuse_ambiguous(assignment, *list, uses, findings);
    return std::nullopt;
  }
  const auto which = named.which.value_or(1);
  if (which >= 1 && which <= uses.size()) return uses[which - 1];
  settings.unused.push_back(assignment);
  return std::nullopt;
}

/// Why a field cannot be set, or empty if it can.
std::string why_not(const std::vector<std::string>& keys) {
  if (keys.empty() || keys.front().empty())
    return "names a programme but none of its fields, such as \"offered\"";
  if (keys.front() == "use" || keys.front() == "id" || keys.front() == "$schema")
    return fmt::format("\"{}\" cannot be set: which programme it is, the path says already", keys.front());
  return {};
}

/// Lays when and where over the list's entry. What the command line says of the one takes the place of what a
/// file says of the other.
void set_when_and_where(Node& entry, const ProgrammeSetting& setting, Findings& findings) {
  const bool of_areas = setting.keys.front() == "areas" || setting.keys.front() == "in_home_areas";
  const auto other = setting.keys.front() == "areas" ? "in_home_areas" : "areas";
  if (const Node* const said = of_areas ? entry.find(other) : nullptr;
      said != nullptr && said->file->layer < layer::command_line)
    entry.erase(other);
  if (auto reason = put_at(entry, setting.keys, setting.value); !reason.empty())
    refuse(setting.assignment, std::move(reason), findings);
}

void add_programme(Node& scenario, const std::string& id) {
  Node entry;
  entry.kind = Node::Kind::object;
  entry.file = std::make_shared<const SourceFile>(SourceFile{"--programme", layer::command_line});
  Node& use = entry.at_or_new("use");
  use.kind = Node::Kind::text;
  use.text = id;
  Node& list = scenario.at_or_new("programmes");
  if (list.kind == Node::Kind::null) {
    list.kind = Node::Kind::list;
    list.file = entry.file;
    list.line = 0;
  }
  if (list.kind == Node::Kind::list) list.items.push_back(std::move(entry));
}

/// One that --set or --programme says, once it is known of which programme.
void take(const Assignment& assignment, std::size_t entry, ProgrammeSettings& settings, Findings& findings) {
  std::vector<std::string> keys(assignment.keys.begin() + 2, assignment.keys.end());
  if (auto reason = why_not(keys); !reason.empty()) return refuse(assignment, std::move(reason), findings);
  if (auto value = value_of(assignment, MayBe::anything, findings))
    settings.fields.push_back({entry, assignment, std::move(keys), std::move(*value)});
}

void refuse_fields_said_twice(const std::vector<ProgrammeSetting>& fields, Findings& findings) {
  std::vector<Assignment> assignments;
  std::vector<std::vector<std::string>> places;
  for (const auto& field : fields) {
    assignments.push_back(field.assignment);
    places.push_back(field.keys);
    places.back().insert(places.back().begin(), fmt::format("{}", field.entry));
  }
  refuse_said_twice(assignments, places, findings);
}

bool is_when_or_where(const ProgrammeSetting& setting) {
  return std::find(when_and_where.begin(), when_and_where.end(), setting.keys.front()) !=
         when_and_where.end();
}

}  // namespace

ProgrammeSettings lay_over_programmes(Node& scenario, const std::vector<std::string>& added,
                                      const std::vector<Assignment>& set, Findings& findings) {
  ProgrammeSettings settings;
  for (const auto& text : added) {
    const auto programme = read_programme_added(text, findings);
    if (!programme) continue;
    add_programme(scenario, programme->id);
    const Node* const list = scenario.find("programmes");
    if (list->kind != Node::Kind::list) continue;  // which is reported with everything else
    for (const auto& field : programme->fields) take(field, list->items.size() - 1, settings, findings);
  }
  for (const auto& assignment : set)
    if (const auto entry = use_meant(assignment, scenario, settings, findings))
      take(assignment, *entry, settings, findings);
  refuse_fields_said_twice(settings.fields, findings);
  for (const auto& setting : settings.fields)
    if (is_when_or_where(setting))
      set_when_and_where(scenario.find("programmes")->items[setting.entry], setting, findings);
  std::erase_if(settings.fields, is_when_or_where);
  return settings;
}

bool lay_over_programme(Node& programme, std::size_t entry, const std::vector<ProgrammeSetting>& fields,
                        Findings& findings) {
  bool any = false;
  for (const auto& setting : fields) {
    if (setting.entry != entry) continue;
    any = true;
    if (auto reason = put_at(programme, setting.keys, setting.value); !reason.empty())
      refuse(setting.assignment, std::move(reason), findings);
  }
  return any;
}

std::vector<std::string> names_in_paths(const Node& list) {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < list.items.size(); ++i) {
    auto id = id_of_entry(list.items[i]);
    const auto uses = uses_of(id, &list);
    const auto which = std::find(uses.begin(), uses.end(), i) - uses.begin();
    names.push_back(uses.size() > 1 && !id.empty() ? fmt::format("{}[{}]", id, which + 1) : std::move(id));
  }
  return names;
}

void name_programmes(std::vector<Problem>& problems, const Node& scenario) {
  constexpr std::string_view list = "/programmes/";
  const Node* const programmes = scenario.find("programmes");
  if (programmes == nullptr || programmes->kind != Node::Kind::list) return;
  const auto names = names_in_paths(*programmes);
  for (auto& problem : problems) {
    if (problem.line > 0 || !problem.pointer.starts_with(list)) continue;
    const auto end = std::min(problem.pointer.find('/', list.size()), problem.pointer.size());
    const auto number = problem.pointer.substr(list.size(), end - list.size());
    const bool digits =
        !number.empty() && number.size() < 9 &&
        std::all_of(number.begin(), number.end(), [](unsigned char c) { return std::isdigit(c); });
    const auto place = digits ? std::stoul(number) : names.size();
    if (place < names.size() && !names[place].empty())
      problem.pointer.replace(list.size(), number.size(), names[place]);
  }
}

}  // namespace holloway
