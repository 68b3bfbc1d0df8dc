#include "scenarios/reader/shape/key_suggestion.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <string_view>
#include <utility>
#include <vector>

#include "scenarios/reader/problems/suggestion.hpp"

namespace holloway {

namespace {

using Json = nlohmann::json;

bool holds_parameters(const Json& schema) {
  return schema.value("title", "") == "an object with parameters";
}

std::vector<std::string_view> keys_of(const Json& schema) {
  std::vector<std::string_view> keys;
  if (const auto properties = schema.find("properties"); properties != schema.end())
    for (const auto& [name, ignored] : properties->items()) keys.push_back(name);
  return keys;
}

/// The path within a schema to the first key of that name, with dots; empty if there is none.
std::string path_to(std::string_view key, const Json& schema) {
  const auto properties = schema.find("properties");
  if (properties == schema.end()) return {};
  if (properties->contains(key)) return std::string(key);
  for (const auto& [name, below] : properties->items())
    if (const auto path = path_to(key, below); !path.empty()) return fmt::format("{}.{}", name, path);
  return {};
}

/// The nearest of a schema's keys; empty if none is near.
std::string nearest_key(const std::string& key, const Json& schema) {
  const auto properties = schema.find("properties");
  if (properties == schema.end()) return {};
  if (properties->contains(key)) return key;
  std::vector<std::string_view> known;
  for (const auto& [name, ignored] : properties->items()) known.push_back(name);
  return std::string(nearest(key, known));
}

/// For a path with dots that was written as one key, how it is written: `; nest it: "police": { "admission":
/// 0.6 }`. Empty if it is no path to anything the schema knows.
std::string nested_instead(const std::string& key, const Cursor& member, const Json& schema) {
  if (key.find('.') == key.npos) return {};
  std::string path = key;
  if (const auto first = path_to(path.substr(0, path.find('.')), schema); !first.empty())
    path.replace(0, path.find('.'), first);
  std::string before, after;
  const Json* at = &schema;
  while (!path.empty()) {
    const auto dot = path.find('.');
    const auto name = nearest_key(path.substr(0, dot), *at);
    if (name.empty()) return {};
    at = &at->at("properties").at(name);
    path.erase(0, dot == path.npos ? dot : dot + 1);
    before += fmt::format("\"{}\": {}", name, path.empty() ? "" : "{ ");
    if (!path.empty()) after += " }";
  }
  const bool short_enough = !member.is(Node::Kind::object) && !member.is(Node::Kind::list);
  return fmt::format("; nest it: {}{}{}", before, short_enough ? shown(member.node()) : "...", after);
}

/// Every key below an object of a file, by its path from there: "capacity.places_per_area". Parameters are
/// known by paths of their own, and lists by their first entry.
void collect_paths(const Json& schema, const std::string& prefix,
                   std::vector<std::pair<std::string, const Json*>>& into) {
  if (holds_parameters(schema)) return;
  if (const auto properties = schema.find("properties"); properties != schema.end())
    for (const auto& [name, below] : properties->items()) {
      into.emplace_back(prefix + name, &below);
      collect_paths(below, prefix + name + ".", into);
    }
  if (const auto items = schema.find("items"); items != schema.end())
    collect_paths(*items, prefix + "0.", into);
}

/// What people write for a key, and the key: tried where an object may have it.
constexpr std::array<std::pair<std::string_view, std::string_view>, 14> other_words{{
    {"until", "to"},
    {"end", "to"},
    {"ends", "to"},
    {"end_date", "to"},
    {"start", "from"},
    {"starts", "from"},
    {"begins", "from"},
    {"start_date", "from"},
    {"uptake", "taken_up"},
    {"take_up", "taken_up"},
    {"acceptance", "taken_up"},
    {"where", "areas"},
    {"place", "areas"},
    {"programme", "use"},
}};

/// The key that is meant by another word for it; empty if there is none here.
std::string_view by_another_word(const std::string& key, const Json& schema) {
  const auto keys = keys_of(schema);
  for (const auto& [word, meant] : other_words)
    if (key == word && std::find(keys.begin(), keys.end(), meant) != keys.end()) return meant;
  return {};
}

/// The beginning of a description, as far as it takes to tell one key from another.
std::string in_brackets(const Json& schema) {
  const auto text = schema.value("description", "");
  const auto first = text.substr(0, text.find(". "));
  const auto end = first.find_last_not_of('.');
  return first.empty() ? "" : fmt::format(" ({})", beginning_of(first.substr(0, end + 1), 100));
}

/// `; did you mean "places_per_area" (Places ...) or "places_per_100k_women" (...)?`: keys with the same
/// words, here or, if there are none, deeper.
std::string with_its_words(const std::string& key, const Json& schema) {
  constexpr std::size_t few = 4;
  std::vector<std::pair<std::string, const Json*>> all;
  collect_paths(schema, "", all);
  for (const bool here : {true, false}) {
    std::vector<std::string> said;
    for (const auto& [path, below] : all) {
      const auto name = std::string_view(path).substr(path.rfind('.') == path.npos ? 0 : path.rfind('.') + 1);
      if ((path == name) == here && !with_the_words(key, {name}).empty())
        said.push_back(fmt::format("\"{}\"{}", path, in_brackets(*below)));
    }
    if (said.empty() || said.size() > few) continue;
    return fmt::format("; did you mean {}?", fmt::join(said, " or "));
  }
  return {};
}

}  // namespace

std::string suggestion_for_key(const std::string& key, const Cursor& member, const Json& schema,
                               const Json& whole) {
  if (auto nested = nested_instead(key, member, schema); !nested.empty()) return nested;
  if (const auto meant = by_another_word(key, schema); !meant.empty())
    return fmt::format("; did you mean \"{}\"?", meant);
  if (const auto near = nearest(key, keys_of(schema)); !near.empty())
    return fmt::format("; did you mean \"{}\"?", near);
  if (auto similar = with_its_words(key, schema); !similar.empty()) return similar;
  const auto elsewhere = path_to(key, whole);
  // A parameter is meant where parameters stand or could stand, and no part of one, such as one offence
  // group.
  const bool of_parameters = holds_parameters(schema) || &schema == &whole;
  const bool deep = std::count(elsewhere.begin(), elsewhere.end(), '.') > 2;
  if (elsewhere.empty() || (elsewhere.starts_with("parameters.") && (!of_parameters || deep))) return {};
  return fmt::format("; did you mean \"{}\"?", elsewhere);
}

}  // namespace holloway
