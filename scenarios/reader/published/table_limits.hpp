#pragma once
// What numbers in the tables of published data may be. More than any place can have is a slip of the pen, and
// no sum of numbers within these limits is infinite.

#include <fmt/format.h>

#include <iterator>
#include <map>
#include <string>
#include <vector>

#include "scenarios/reader/files/csv.hpp"

namespace holloway {

namespace table_limits {
inline constexpr NumberLimits people{0.0, 1e8, true};
inline constexpr NumberLimits years{1900.0, 2200.0, true};
}  // namespace table_limits

/// Adds a problem for every year between the first and the last that a series does not hold.
template <class Value>
void check_years_follow(const std::map<int, Value>& series, const std::string& file,
                        std::vector<Problem>& problems) {
  int due = series.empty() ? 0 : series.begin()->first;
  for (const auto& [year, value] : series) {
    for (; due < year; ++due)
      problems.push_back({file, 1, "", fmt::format("does not hold the year {}", due)});
    ++due;
  }
}

}  // namespace holloway
