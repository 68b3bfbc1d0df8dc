#include "scenarios/reader/scenario/overrides.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>
#include <utility>

#include "scenarios/reader/parameters/parameter_table.hpp"
#include "scenarios/reader/problems/suggestion.hpp"
#include "scenarios/reader/programme/programme_settings.hpp"
#include "scenarios/reader/scenario/inheritance.hpp"

namespace holloway {

namespace {

/// What is not said with --set, and how it is said.
constexpr std::array<std::pair<std::string_view, std::string_view>, 8> said_otherwise{
    {{"areas", "is said with --area NAME"},
     {"area", "is said with --area NAME"},
     {"seed", "is said with --seed S"},
     {"replications", "is said with --replications N"},
     {"threads", "is said with --threads N"},
     {"out", "is said with --out DIR"},
     {"changes", "is a list of the scenario's file; a parameter that is set here goes before a dated value"},
     {"programmes",
      "is a list of the scenario's file; set one field, such as \"programmes.new-chance.offered\", or add a "
      "programme with --programme ID"}}};

Node empty(Node::Kind kind, const SourceFilePtr& file) {
  Node node;
  node.kind = kind;
  node.file = file;
  return node;
}

SourceFilePtr option(const char* name) {
  return std::make_shared<const SourceFile>(SourceFile{name, layer::command_line});
}

Node text_node(std::string_view text, const SourceFilePtr& file) {
  Node node = empty(Node::Kind::text, file);
  node.text = text;
  return node;
}

/// Why a path cannot be set, or empty if it can.
std::string why_not(std::string_view path) {
  const auto& paths = parameter_paths();
  if (std::find(paths.begin(), paths.end(), path) != paths.end()) return {};
  if (std::find(settable.begin(), settable.end(), path) != settable.end()) return {};
  for (const auto& [what, how] : said_otherwise)
    if (path == what) return std::string(how);
  constexpr std::string_view prefix = "parameters.";
  if (path.starts_with(prefix) && why_not(path.substr(prefix.size())).empty())
    return fmt::format("is written without \"{}\": {}", prefix, path.substr(prefix.size()));
  const auto within = [&](std::string_view p) {
    return p.size() > path.size() && p.starts_with(path) && p[path.size()] == '.';
  };
  const auto first = std::find_if(paths.begin(), paths.end(), within);
  if (first != paths.end())
    return fmt::format("is a group of {} parameters; set them one by one, such as {}",
                       std::count_if(paths.begin(), paths.end(), within), in_quotes(*first));
  auto known = paths;
  known.insert(known.end(), settable.begin(), settable.end());
  return fmt::format("there is no such parameter{}", did_you_mean(path, known));
}

/// For the field of a programme in use that lacks what comes before it, the whole path.
std::optional<std::string> meant_of_programme(const Assignment& assignment, const Node& scenario) {
  const Node* const list = scenario.find("programmes");
  if (list == nullptr || list->kind != Node::Kind::list) return std::nullopt;
  const auto names = names_in_paths(*list);
  if (std::find(names.begin(), names.end(), assignment.keys.front()) == names.end()) return std::nullopt;
  return fmt::format("there is no such parameter; did you mean \"programmes.{}\"?", assignment.path);
}

void set_parameter(Node& scenario, const Assignment& assignment, Findings& findings) {
  if (auto reason = why_not(assignment.path); !reason.empty())
    return refuse(assignment, meant_of_programme(assignment, scenario).value_or(reason), findings);
  auto value = value_of(assignment, MayBe::one_value, findings);
  if (!value) return;
  auto keys = assignment.keys;
  if (std::find(settable.begin(), settable.end(), assignment.path) == settable.end())
    keys.insert(keys.begin(), "parameters");
  Node over = empty(Node::Kind::object, value->file);
  put_at(over, keys, std::move(*value));
  spell_out_parameters(over);
  lay_over(scenario, over);
}

bool into_programmes(const Assignment& assignment) {
  return assignment.keys.size() > 1 && assignment.keys.front() == "programmes";
}

void lay_over_areas(Node& scenario, const std::vector<std::string>& named) {
  if (named.empty()) return;
  Node over = empty(Node::Kind::object, option("--area"));
  Node& areas = over.at_or_new("areas");
  areas.kind = Node::Kind::list;
  for (const auto& area : named) areas.items.push_back(text_node(area, over.file));
  lay_over(scenario, over);
}

void lay_over_years(Node& scenario, const ReadOptions& options, const std::vector<Assignment>& set,
                    Findings& findings) {
  if (!options.years) return;
  for (const auto& assignment : set)
    if (assignment.path == "years")
      refuse(
          assignment,
          fmt::format("is set more than once: by --years {} and by {}", *options.years, assignment.written),
          findings);
  Node over = empty(Node::Kind::object, option("--years"));
  Node& years = over.at_or_new("years");
  years.kind = Node::Kind::number;
  years.number = *options.years;
  lay_over(scenario, over);
}

/// What an option that is made from its baseline is called.
void lay_over_name(Node& scenario, const ReadOptions& options) {
  if (options.name.empty()) return;
  const auto file = option("--programme");
  const Node* const name = scenario.find("name");
  const Node* const title = scenario.find("title");
  const bool taken = name != nullptr && name->text == options.name;
  const std::string baseline = title != nullptr && !title->text.empty() ? title->text
                               : name != nullptr                        ? name->text
                                                                        : std::string();
  scenario.at_or_new("title") = text_node(fmt::format("{}, with {}", baseline, options.name), file);
  scenario.at_or_new("name") = text_node(options.name + (taken ? "-added" : ""), file);
  scenario.erase("description");
}

/// The options of a sweep are called after the one that they are made from.
void lay_over_name_ending(Node& scenario, const std::string& ending) {
  if (ending.empty()) return;
  if (Node* const name = scenario.find("name"); name != nullptr && name->kind == Node::Kind::text)
    *name = text_node(name->text + ending, option("--sweep"));
}

/// Every assignment of --set and --sweep, those into programmes apart.
struct Assignments {
  std::vector<Assignment> of_parameters;
  std::vector<Assignment> of_programmes;
};
Assignments read_assignments(const ReadOptions& options, Findings& findings) {
  Assignments all;
  const auto add = [&](std::string_view named, const std::string& text) {
    if (auto one = read_assignment(named, text, findings))
      (into_programmes(*one) ? all.of_programmes : all.of_parameters).push_back(std::move(*one));
  };
  for (const auto& text : options.set) add("--set", text);
  for (const auto& value : options.swept) add("--sweep", value.path + "=" + value.text);
  return all;
}

}  // namespace

ProgrammeSettings lay_over_options(Node& scenario, const ReadOptions& options, Findings& findings) {
  const auto [of_parameters, of_programmes] = read_assignments(options, findings);
  std::vector<std::vector<std::string>> places;
  for (const auto& assignment : of_parameters) places.push_back(assignment.keys);
  refuse_said_twice(of_parameters, places, findings);
  lay_over_name(scenario, options);
  lay_over_name_ending(scenario, options.name_ending);
  for (const auto& assignment : of_parameters) set_parameter(scenario, assignment, findings);
  lay_over_areas(scenario, options.areas);
  lay_over_years(scenario, options, of_parameters, findings);
  return lay_over_programmes(scenario, options.programmes, of_programmes, findings);
}

}  // namespace holloway
