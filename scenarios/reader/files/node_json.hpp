#pragma once
// From our located values to the JSON library's.

#include <cmath>
#include <cstdint>
#include <limits>
#include <nlohmann/json.hpp>

#include "scenarios/reader/files/node.hpp"

namespace holloway {

/// The same value without files and lines. Texts longer than `longest_text` bytes are cut.
inline nlohmann::json to_json(const Node& node,
                              std::size_t longest_text = std::numeric_limits<std::size_t>::max()) {
  switch (node.kind) {
    case Node::Kind::null:
      return nullptr;
    case Node::Kind::boolean:
      return node.truth;
    case Node::Kind::number: {
      constexpr double exact = 9007199254740992.0;  // 2^53: every whole number up to here is a double
      if (node.number == std::floor(node.number) && std::abs(node.number) <= exact)
        return static_cast<std::int64_t>(node.number);
      return node.number;
    }
    case Node::Kind::text:
      return std::string(beginning_of(node.text, longest_text));
    case Node::Kind::list: {
      auto list = nlohmann::json::array();
      for (const auto& item : node.items) list.push_back(to_json(item, longest_text));
      return list;
    }
    case Node::Kind::object: {
      auto object = nlohmann::json::object();
      for (const auto& member : node.members) object.emplace(member.key, to_json(member.value, longest_text));
      return object;
    }
  }
  return nullptr;
}

}  // namespace holloway
