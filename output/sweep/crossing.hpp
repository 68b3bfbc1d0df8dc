#pragma once
// Where an outcome changes its sign as a number is varied, by straight lines between neighbouring values.

#include <optional>
#include <span>
#include <vector>

#include "output/study/statistics.hpp"

namespace holloway {

/// One change of sign.
struct Crossing {
  double at = 0.0;              ///< of the averages over runs
  bool positive_above = false;  ///< the outcome is above zero where the number is higher
  std::size_t runs = 0;         ///< runs that change their sign in the same direction anywhere
  std::optional<double> q025;   ///< where those runs do, each nearest to `at`; nothing for a single one
  std::optional<double> q975;
  std::optional<double> standard_error;  ///< of `at`, by leaving out each run in turn; none where that moves
                                         ///< it out of what was tried
};

/// Every change of sign, in order. `values` ascend; `outcomes`: for each value the outcome of every run. An
/// outcome of exactly nothing has no sign: zero at either end is no change of sign.
std::vector<Crossing> crossings(std::span<const double> values, const std::vector<Sample>& outcomes);

}  // namespace holloway
