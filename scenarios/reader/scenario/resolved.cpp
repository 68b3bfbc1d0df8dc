#include "scenarios/reader/scenario/resolved.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "scenarios/reader/parameters/record.hpp"

namespace holloway {

namespace {

Node text_node(std::string text) {
  Node node;
  node.kind = Node::Kind::text;
  node.text = std::move(text);
  return node;
}

/// Whether a number's range, evidence and source stand in the same object as the number.
bool known_beside_it(std::string_view path) {
  constexpr std::array<std::string_view, 3> claims{".size", ".odds_ratio", ".probability"};
  return std::any_of(claims.begin(), claims.end(), [&](std::string_view end) { return path.ends_with(end); });
}

/// The value at a path of keys and places of lists with dots between.
Node* at_path(Node& root, std::string_view path) {
  Node* at = &root;
  while (at != nullptr && !path.empty()) {
    const auto dot = path.find('.');
    const std::string key(path.substr(0, dot));
    path = dot == path.npos ? std::string_view() : path.substr(dot + 1);
    if (at->kind == Node::Kind::list)
      at = &at->items.at(std::stoul(key));
    else
      at = at->find(key);
  }
  return at;
}

/// Writes what is known of a number as it has come to be: in one file there is nothing left that says which
/// of its parts was written over which.
void write_what_is_known(Node& details, const ParameterRecord& record) {
  if (Node* const range = details.find("range"); range != nullptr && range->items.size() == 2) {
    range->items[0].number = record.low;
    range->items[1].number = record.high;
  }
  details.erase("set_by");
  const std::string_view evidence = record.evidence;
  if (!evidence.starts_with(set_by_text)) return;
  details.at_or_new("set_by") = text_node(std::string(evidence.substr(std::string_view(set_by_text).size())));
  if (!record.source.empty()) details.at_or_new("source") = text_node(record.source);
}

void write_parameters(Node& parameters, const std::vector<ParameterRecord>& records) {
  for (const auto& record : records)
    if (Node* const details = parameters.find_path(record.path)) write_what_is_known(*details, record);
}

/// `path` is within the programme.
void write_number(Node& programme, std::string_view path, const ParameterRecord& record) {
  if (known_beside_it(path)) {
    if (Node* const claim = at_path(programme, path.substr(0, path.rfind('.'))))
      write_what_is_known(*claim, record);
    return;
  }
  const bool set = record.evidence.starts_with(set_by_text);
  const Node* const known = programme.find("assumptions");
  if (!set && (known == nullptr || known->find(path) == nullptr)) return;
  Node& assumptions = programme.at_or_new("assumptions");
  assumptions.kind = Node::Kind::object;
  Node& details = assumptions.at_or_new(path);
  details.kind = Node::Kind::object;
  write_what_is_known(details, record);
}

void write_programmes(std::vector<Node>& programmes, const ReadScenario& read) {
  std::size_t at = 0;
  for (std::size_t i = 0; i < programmes.size(); ++i)
    for (; at < read.programme_ends[i]; ++at) {
      const std::string_view path = read.programme_parameters[at].path;  // "programmes.ID.FIELD"
      const auto of_programme = path.find('.', path.find('.') + 1) + 1;
      write_number(programmes[i], path.substr(of_programme), read.programme_parameters[at]);
    }
}

}  // namespace

std::string resolved_text(Node scenario, std::vector<Node> programmes, const ReadScenario& read) {
  if (Node* const parameters = scenario.find("parameters")) write_parameters(*parameters, read.parameters);
  write_programmes(programmes, read);
  if (Node* const list = scenario.find("programmes")) list->items = std::move(programmes);
  if (Node* const areas = scenario.find("areas"))
    std::sort(areas->items.begin(), areas->items.end(),
              [](const Node& a, const Node& b) { return a.text < b.text; });
  Node& resolved = scenario.at_or_new("resolved");
  resolved.kind = Node::Kind::boolean;
  resolved.truth = true;
  return to_json_text(scenario) + "\n";
}

}  // namespace holloway
