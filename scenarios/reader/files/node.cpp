#include "scenarios/reader/files/node.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>

#include "scenarios/reader/files/node_json.hpp"

namespace holloway {

namespace {

auto place_of(auto& members, std::string_view key) {
  return std::lower_bound(
      members.begin(), members.end(), key,
      [](const Member& member, std::string_view wanted) { return member.key.compare(wanted) < 0; });
}

/// The value of that key, or null.
auto* value_of(auto& members, std::string_view key) {
  const auto at = place_of(members, key);
  return at != members.end() && at->key == key ? &at->value : nullptr;
}

}  // namespace

const Node* Node::find(std::string_view key) const {
  return value_of(members, key);
}

Node* Node::find(std::string_view key) {
  return value_of(members, key);
}

Node* Node::find_path(std::string_view dotted) {
  const auto dot = dotted.find('.');
  Node* const below = find(dotted.substr(0, dot));
  return below == nullptr || dot == dotted.npos ? below : below->find_path(dotted.substr(dot + 1));
}

Node& Node::at_or_new(std::string_view key) {
  auto at = place_of(members, key);
  if (at == members.end() || at->key != key) {
    Node value;
    value.file = file;
    value.line = line;
    at = members.insert(at, Member{std::string(key), std::move(value), line});
  }
  return at->value;
}

void Node::erase(std::string_view key) {
  const auto at = place_of(members, key);
  if (at != members.end() && at->key == key) members.erase(at);
}

std::string pointer_part(std::string_view key) {
  std::string part;
  for (const char c : key) {
    if (c == '~')
      part += "~0";
    else if (c == '/')
      part += "~1";
    else
      part += c;
  }
  return part;
}

void lay_over(Node& base, const Node& over) {
  if (base.kind != Node::Kind::object || over.kind != Node::Kind::object) {
    base = over;
    return;
  }
  if (over.line > 0) {
    base.file = over.file;
    base.line = over.line;
  }
  for (const auto& member : over.members) {
    const auto at = place_of(base.members, member.key);
    if (at == base.members.end() || at->key != member.key) {
      base.members.insert(at, member);
    } else {
      at->line = member.line;
      lay_over(at->value, member.value);
    }
  }
}

std::string in_quotes(std::string_view text) {
  constexpr std::size_t longest = 60;
  if (text.size() <= longest) return fmt::format("\"{}\"", text);
  return fmt::format("\"{}...\"", beginning_of(text, longest));
}

std::string_view beginning_of(std::string_view text, std::size_t longest) {
  if (text.size() <= longest) return text;
  std::size_t end = longest;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  return text.substr(0, end);
}

std::string shown(const Node& node) {
  switch (node.kind) {
    case Node::Kind::null:
      return "null";
    case Node::Kind::boolean:
      return node.truth ? "true" : "false";
    case Node::Kind::number:
      return fmt::format("{}", node.number);
    case Node::Kind::text:
      return in_quotes(node.text);
    case Node::Kind::list:
      return node.items.empty() ? "an empty list" : "a list";
    case Node::Kind::object:
      return "an object";
  }
  return {};
}

std::string to_json_text(const Node& node) {
  return to_json(node).dump(2, ' ', false, nlohmann::json::error_handler_t::replace);
}

}  // namespace holloway
