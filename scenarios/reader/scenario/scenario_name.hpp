#pragma once
// What a scenario may be called.

#include <fmt/core.h>

#include <string>
#include <string_view>

namespace holloway {

/// Completes "... is not ".
inline constexpr std::string_view scenario_name_article =
    "a name (small letters, digits, _ and -; not \"unit\" or \"definition\")";

/// It becomes part of a folder's name.
inline constexpr std::size_t longest_name = 100;

/// Whether it is made of the right characters, however long.
constexpr bool is_scenario_name(std::string_view text) {
  // Results hold these two beside the names of scenarios.
  return !text.empty() && text != "unit" && text != "definition" &&
         text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_-") == text.npos;
}

inline std::string name_too_long() {
  return fmt::format("a name may have {} characters at most", longest_name);
}

}  // namespace holloway
