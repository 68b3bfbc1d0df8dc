#include "scenarios/reader/shape/assignment.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <memory>
#include <utility>

#include "output/words/unprintable.hpp"
#include "scenarios/reader/files/json_parser.hpp"
#include "scenarios/reader/shape/layers.hpp"

namespace holloway {

namespace {

/// A whole number as people write it, or nothing: "00" is none, so that one place has one name.
std::optional<std::size_t> position_in(std::string_view text) {
  std::size_t position = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), position);
  if (text.size() > 1 && text.front() == '0') return std::nullopt;
  if (text.empty() || error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return position;
}

/// "effects[0]" as its name and what stands in the brackets; nothing there if it has none.
std::pair<std::string_view, std::string_view> without_brackets(std::string_view key) {
  const auto open = key.find('[');
  if (open == key.npos || !key.ends_with(']')) return {key, {}};
  return {key.substr(0, open), key.substr(open + 1, key.size() - open - 2)};
}

/// What is known of a number stands under the number's whole path: "assumptions", "capacity.caseload".
std::vector<std::string> with_whole_paths(std::vector<std::string> keys) {
  const auto at = std::find(keys.begin(), keys.end(), "assumptions");
  if (at == keys.end() || keys.end() - at < 3) return keys;
  constexpr std::array known_of_it{"range", "evidence", "source", "note", "set_by"};
  const bool leaf = std::find(known_of_it.begin(), known_of_it.end(), keys.back()) != known_of_it.end();
  std::vector<std::string> whole(keys.begin(), at + 1);
  whole.push_back(fmt::format("{}", fmt::join(at + 1, keys.end() - (leaf ? 1 : 0), ".")));
  if (leaf) whole.push_back(keys.back());
  return whole;
}

/// One key for each level of a path. In a path into a programme "effects[0]" is the same as "effects.0".
std::vector<std::string> keys_of(std::string_view path) {
  std::vector<std::string> keys;
  while (!path.empty()) {
    const auto dot = path.find('.');
    const auto key = path.substr(0, dot);
    path = dot == path.npos ? std::string_view() : path.substr(dot + 1);
    const auto [name, position] = without_brackets(key);
    const bool of_list = keys.size() > 1 && keys.front() == "programmes" && position_in(position);
    keys.emplace_back(of_list ? name : key);
    if (of_list) keys.emplace_back(position);
  }
  return with_whole_paths(std::move(keys));
}

std::optional<Assignment> assignment_of(std::string_view option, std::string path, std::string_view value,
                                        std::string written) {
  Assignment read{std::string(option), std::move(written), std::move(path), std::string(value), {}};
  read.keys = keys_of(read.path);
  return read;
}

std::string kind_of(const Node& node) {
  return node.kind == Node::Kind::text ? "a text" : shown(node);
}

/// Makes room for a key within an object or a list. Gives the place, or why there is none.
std::pair<Node*, std::string> step(Node& at, const std::string& key, const std::string& so_far,
                                   const Node& value) {
  if (at.kind == Node::Kind::null) {
    at.kind = Node::Kind::object;
    at.file = value.file;
    at.line = value.line;
  }
  if (at.kind == Node::Kind::object) return {&at.at_or_new(key), {}};
  if (at.kind != Node::Kind::list)
    return {nullptr, fmt::format("{} is {}, and has nothing within it", so_far, kind_of(at))};
  const auto position = position_in(key);
  if (position && *position < at.items.size()) return {&at.items[*position], {}};
  const std::string there =
      at.items.empty()
          ? "the list is empty"
          : fmt::format("the list has {0}.0{1}", so_far,
                        at.items.size() == 1 ? "" : fmt::format(" to {}.{}", so_far, at.items.size() - 1));
  return {nullptr, fmt::format("there is no {}.{}; {}", so_far, key, there)};
}

}  // namespace

std::vector<std::string_view> split_at_commas(std::string_view text) {
  std::vector<std::string_view> parts;
  int depth = 0;
  bool quoted = false;
  std::size_t begin = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '"' && (i == 0 || text[i - 1] != '\\')) quoted = !quoted;
    if (quoted) continue;
    if (c == '[' || c == '{') ++depth;
    if (c == ']' || c == '}') --depth;
    if (c != ',' || depth > 0) continue;
    parts.push_back(text.substr(begin, i - begin));
    begin = i + 1;
  }
  parts.push_back(text.substr(begin));
  return parts;
}

std::optional<Assignment> read_assignment(std::string_view option, std::string_view text,
                                          Findings& findings) {
  const auto equals = text.find('=');
  const auto path = text.substr(0, equals);
  if (equals != text.npos && !path.empty())
    return assignment_of(option, std::string(path), text.substr(equals + 1),
                         fmt::format("{} {}", option, beginning_of(text, 100)));
  findings.problems.push_back({std::string(option), 0, path.empty() ? "" : "/" + std::string(path),
                               "needs a path and a value: PATH=VALUE"});
  return std::nullopt;
}

std::optional<ProgrammeAdded> read_programme_added(std::string_view text, Findings& findings) {
  const auto wrong = [&] {
    findings.problems.push_back(
        {"--programme", 0, "",
         fmt::format("{} is not ID or ID:FIELD=VALUE,FIELD=VALUE, such as new-chance:offered=0.5",
                     in_quotes(text))});
    return std::nullopt;
  };
  const auto colon = text.find(':');
  ProgrammeAdded added{std::string(text.substr(0, colon)), {}};
  if (added.id.empty() || added.id.find_first_of("=,.[]") != std::string::npos) return wrong();
  if (colon == text.npos) return added;
  for (const auto part : split_at_commas(text.substr(colon + 1))) {
    const auto equals = part.find('=');
    if (equals == part.npos || equals == 0) return wrong();
    auto one = assignment_of("--programme", fmt::format("programmes.{}.{}", added.id, part.substr(0, equals)),
                             part.substr(equals + 1),
                             fmt::format("--programme {}:{}", added.id, beginning_of(part, 100)));
    added.fields.push_back(std::move(*one));
  }
  return added;
}

ProgrammeNamed programme_named(const Assignment& assignment) {
  const auto [id, which] = without_brackets(assignment.keys.at(1));
  if (which.empty()) return {std::string(assignment.keys[1]), std::nullopt};
  return {std::string(id), position_in(which).value_or(0)};  // no use has the number 0
}

std::optional<Node> value_of(const Assignment& assignment, MayBe what, Findings& findings) {
  const auto file = std::make_shared<const SourceFile>(SourceFile{assignment.option, layer::command_line});
  std::vector<Problem> not_json;
  auto node = parse_json(assignment.value, file, not_json);
  const bool holds_more = node && (node->kind == Node::Kind::list || node->kind == Node::Kind::object);
  if (!node || (holds_more && what != MayBe::anything)) {
    if (assignment.value.size() > limit::text_bytes) {
      refuse(assignment, fmt::format("this text is longer than {} bytes", limit::text_bytes), findings);
      return std::nullopt;
    }
    if (const auto found = unprintable(assignment.value)) {
      refuse(assignment,
             fmt::format("this text holds the control character {}, which is not allowed", *found), findings);
      return std::nullopt;
    }
    node.emplace();
    node->kind = Node::Kind::text;
    node->text = assignment.value;
  }
  const auto place = [&](auto&& self, Node& at) -> void {
    at.file = file;
    at.line = 0;
    for (auto& item : at.items) self(self, item);
    for (auto& member : at.members) {
      member.line = 0;
      self(self, member.value);
    }
  };
  place(place, *node);
  return node;
}

void refuse(const Assignment& assignment, std::string message, Findings& findings) {
  findings.problems.push_back({assignment.option, 0, "/" + assignment.path, std::move(message)});
}

std::string put_at(Node& root, const std::vector<std::string>& keys, Node value) {
  Node* at = &root;
  std::string so_far;
  for (const auto& key : keys) {
    const auto [next, why_not] = step(*at, key, so_far, value);
    if (next == nullptr) return why_not;
    at = next;
    so_far += (so_far.empty() ? "" : ".") + key;
  }
  *at = std::move(value);
  return {};
}

void refuse_said_twice(const std::vector<Assignment>& assignments,
                       const std::vector<std::vector<std::string>>& places, Findings& findings) {
  for (std::size_t later = 0; later < assignments.size(); ++later)
    for (std::size_t earlier = 0; earlier < later; ++earlier) {
      const auto& one = places[earlier];
      const auto& other = places[later];
      const auto shared = std::min(one.size(), other.size());
      if (!std::equal(one.begin(), one.begin() + static_cast<std::ptrdiff_t>(shared), other.begin()))
        continue;
      const bool same = one.size() == other.size();
      refuse(assignments[later],
             fmt::format("is set more than once: by {} and by {}{}", assignments[earlier].written,
                         assignments[later].written, same ? "" : ", one within the other"),
             findings);
      break;
    }
}

}  // namespace holloway
