#include "scenarios/overrides.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "scenarios/inheritance.hpp"
#include "scenarios/json_parser.hpp"
#include "scenarios/parameter_table.hpp"
#include "scenarios/suggestion.hpp"

namespace holloway {

namespace {

/// What --set may change beside parameters.
constexpr std::array<std::string_view, 4> settable{"years", "start", "warm_up_years", "scale"};

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

/// A number, true or false as JSON writes them; anything else as text.
Node value_node(std::string_view text, const SourceFilePtr& file) {
  std::vector<Problem> not_json;
  auto node = parse_json(text, file, not_json);
  if (!node || node->kind == Node::Kind::list || node->kind == Node::Kind::object)
    node = text_node(text, file);
  node->line = 0;
  return std::move(*node);
}

/// Why a path cannot be set, or empty if it can.
std::string why_not(std::string_view path) {
  const auto& paths = parameter_paths();
  if (std::find(paths.begin(), paths.end(), path) != paths.end()) return {};
  if (std::find(settable.begin(), settable.end(), path) != settable.end()) return {};
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

void set_one(Node& scenario, std::string_view assignment, const SourceFilePtr& file, Findings& findings) {
  const auto equals = assignment.find('=');
  const auto path = assignment.substr(0, equals);
  const auto refuse = [&](std::string message) {
    const auto pointer = path.empty() ? std::string() : "/" + std::string(path);
    findings.problems.push_back({file->name, 0, pointer, std::move(message)});
  };
  if (equals == assignment.npos || path.empty()) return refuse("needs a path and a value: PATH=VALUE");
  if (auto reason = why_not(path); !reason.empty()) return refuse(std::move(reason));
  Node over = empty(Node::Kind::object, file);
  Node* at = &over;
  if (std::find(settable.begin(), settable.end(), path) == settable.end()) {
    at = &at->at_or_new("parameters");
    at->kind = Node::Kind::object;
  }
  for (std::string_view rest = path; !rest.empty();) {
    const auto dot = rest.find('.');
    at = &at->at_or_new(rest.substr(0, dot));
    at->kind = Node::Kind::object;
    rest = dot == rest.npos ? std::string_view() : rest.substr(dot + 1);
  }
  *at = value_node(assignment.substr(equals + 1), file);
  spell_out_parameters(over);
  lay_over(scenario, over);
}

/// Adds a problem for each path that is set more than once: only the last would count.
void refuse_repeated(const std::vector<std::string>& assignments, Findings& findings) {
  std::set<std::string_view> seen, said;
  for (const std::string_view assignment : assignments) {
    const auto path = assignment.substr(0, assignment.find('='));
    if (!seen.insert(path).second && said.insert(path).second)
      findings.problems.push_back({"--set", 0, fmt::format("/{}", path), "is set more than once"});
  }
}

}  // namespace

void lay_over_options(Node& scenario, const ReadOptions& options, Findings& findings) {
  refuse_repeated(options.set, findings);
  for (const auto& assignment : options.set) set_one(scenario, assignment, option("--set"), findings);
  if (!options.areas.empty()) {
    Node over = empty(Node::Kind::object, option("--area"));
    Node& areas = over.at_or_new("areas");
    areas.kind = Node::Kind::list;
    for (const auto& area : options.areas) areas.items.push_back(text_node(area, over.file));
    lay_over(scenario, over);
  }
  if (options.years) {
    Node over = empty(Node::Kind::object, option("--years"));
    Node& years = over.at_or_new("years");
    years.kind = Node::Kind::number;
    years.number = *options.years;
    lay_over(scenario, over);
  }
}

}  // namespace holloway
