#pragma once
// How a value is spread over replications, and how two scenarios differ, replication by replication.

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace holloway {

/// One value for each replication, in order. Nothing where the value does not exist (no denominator).
using Sample = std::vector<std::optional<double>>;

/// A sample described. Replications without a value are left out; every field is empty if none has one.
struct Distribution {
  std::size_t count = 0;  ///< replications that have a value
  std::optional<double> mean;
  std::optional<double> sd;  ///< divisor count - 1; none for a single replication
  std::optional<double>
      standard_error;  ///< Monte Carlo standard error of the mean; none for a single replication
  std::optional<double> q025;
  std::optional<double> q50;
  std::optional<double> q975;
};

/// Throws NotFinite if a value, or what is worked out from them, is infinite or no number.
Distribution describe(const Sample& sample);

/// Quantile of values in ascending order, interpolated between order statistics (type 7 of Hyndman and Fan,
/// the default of R and NumPy). `ascending` must not be empty; `p` lies between 0 and 1.
double quantile(std::span<const double> ascending, double p);

/// Option minus baseline for each replication; nothing where either has no value. Both must be of one size.
Sample paired_difference(const Sample& option, const Sample& baseline);

/// Whether an average is further from zero than two of its standard errors: further than chance alone takes
/// it 19 times of 20. Never of a single replication.
bool differs_from_zero(const Distribution& spread);

/// Share of replications with a value that lie strictly below zero: ties do not count. Nothing if none has a
/// value.
std::optional<double> share_below_zero(const Sample& sample);
/// Share strictly above zero.
std::optional<double> share_above_zero(const Sample& sample);

}  // namespace holloway
