#pragma once
// How the spread of a value is told in rows, one for each statistic.

#include <array>
#include <optional>
#include <string_view>

#include "output/study/statistics.hpp"

namespace holloway::table {

struct Statistic {
  std::string_view id;
  std::optional<double> Distribution::*value;
};

inline constexpr std::array statistics{
    Statistic{"mean", &Distribution::mean},
    Statistic{"sd", &Distribution::sd},
    Statistic{"standard_error", &Distribution::standard_error},
    Statistic{"q025", &Distribution::q025},
    Statistic{"q50", &Distribution::q50},
    Statistic{"q975", &Distribution::q975},
};

/// All the years reported together.
inline constexpr std::string_view all_years = "all";

}  // namespace holloway::table
