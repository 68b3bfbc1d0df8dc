#include "commands/verify/summary_difference.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

namespace holloway {

namespace {

using Json = nlohmann::ordered_json;

/// Not of what was simulated: who made it, from which data, with which command.
constexpr std::array<std::string_view, 3> left_out{"/program", "/published_data", "/reproduce"};

bool is_left_out(const std::string& path) {
  const bool of_file =
      path.starts_with("/scenarios/") && (path.ends_with("/file") || path.ends_with("/sha256"));
  return of_file || std::find(left_out.begin(), left_out.end(), path) != left_out.end();
}

/// What an entry of a list is known by; empty if nothing names it.
std::string name_of(const Json& entry) {
  if (!entry.is_object()) return {};
  std::string name;
  for (const char* const key :
       {"id", "path", "name", "process", "from", "to", "cost", "event", "payer", "programme", "effect"})
    if (const auto found = entry.find(key); found != entry.end() && found->is_primitive())
      name += (name.empty() ? "" : " ") + (found->is_string() ? found->get<std::string>() : found->dump());
  return name;
}

/// The entries of a list by their names; nothing if they have none, or not each its own.
std::map<std::string, const Json*> by_name(const Json& list) {
  std::map<std::string, const Json*> named;
  for (const Json& entry : list) {
    const auto name = name_of(entry);
    if (name.empty() || !named.emplace(name, &entry).second) return {};
  }
  return named;
}

class Comparison {
 public:
  void compare(const Json& then, const Json& now, const std::string& path) {
    if (is_left_out(path)) return;
    if (then.is_object() && now.is_object()) return compare_objects(then, now, path);
    if (then.is_array() && now.is_array()) return compare_lists(then, now, path);
    ++found_.values;
    if (then == now) return;
    if (then.is_string() && now.is_string())
      found_.reworded.push_back(path);
    else
      found_.moved.push_back({path, then, now});
  }

  SummaryDifference found() && { return std::move(found_); }

 private:
  void gone(const Json& then, const std::string& path) {
    ++found_.values;
    found_.moved.push_back({path, then, Json(Json::value_t::discarded)});
  }

  void compare_objects(const Json& then, const Json& now, const std::string& path) {
    for (const auto& [key, value] : then.items()) {
      const auto below = path + "/" + key;
      if (const auto other = now.find(key); other != now.end())
        compare(value, *other, below);
      else if (!is_left_out(below))
        gone(value, below);
    }
    for (const auto& [key, value] : now.items())
      if (!then.contains(key)) found_.added.push_back(path + "/" + key);
  }

  void compare_lists(const Json& then, const Json& now, const std::string& path) {
    const auto named = by_name(then);
    const auto others = by_name(now);
    if (named.empty() || others.empty()) return compare_by_place(then, now, path);
    for (const Json& entry : then) {
      const auto name = name_of(entry);
      const auto other = others.find(name);
      if (other == others.end())
        gone(entry, path + "/" + name);
      else
        compare(entry, *other->second, path + "/" + name);
    }
    for (const Json& entry : now)
      if (!named.contains(name_of(entry))) found_.added.push_back(path + "/" + name_of(entry));
  }

  void compare_by_place(const Json& then, const Json& now, const std::string& path) {
    for (std::size_t i = 0; i < then.size() || i < now.size(); ++i) {
      const auto below = path + "/" + std::to_string(i);
      if (i >= then.size())
        found_.added.push_back(below);
      else if (i >= now.size())
        gone(then[i], below);
      else
        compare(then[i], now[i], below);
    }
  }

  SummaryDifference found_;
};

}  // namespace

SummaryDifference compare_summaries(const Json& then, const Json& now) {
  Comparison comparison;
  comparison.compare(then, now, "");
  return std::move(comparison).found();
}

}  // namespace holloway
