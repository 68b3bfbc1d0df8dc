#pragma once
// Confidence bands for tests that compare a simulation with theory.
//
// Seeds are fixed, so a test always gives the same answer. The false-alarm probability says how likely a
// right engine was to fail it when its seed was chosen: one in a million for each comparison, small enough
// for some hundred comparisons and for seeds to be changed without thought. What a band can detect is its
// width, which tests also state.

#include <algorithm>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <catch2/catch.hpp>
#include <cmath>
#include <cstddef>
#include <vector>

namespace holloway::test {

inline constexpr double false_alarm = 1e-6;

/// How many standard errors either side of the truth an estimate may lie.
inline double normal_limit() {
  return boost::math::quantile(boost::math::complement(boost::math::normal(), false_alarm / 2));
}

struct Estimate {
  double mean = 0.0;
  double variance = 0.0;
  double half_width = 0.0;  ///< of the confidence band of the mean, by Student's t
};

/// The mean of independent replications with its band.
inline Estimate estimate(const std::vector<double>& replications) {
  const double n = static_cast<double>(replications.size());
  Estimate result;
  for (const double x : replications) result.mean += x / n;
  for (const double x : replications) result.variance += (x - result.mean) * (x - result.mean) / (n - 1.0);
  const double t =
      boost::math::quantile(boost::math::complement(boost::math::students_t(n - 1.0), false_alarm / 2));
  result.half_width = t * std::sqrt(result.variance / n);
  return result;
}

/// The replications agree with theory, and the band is narrower than the stated share of the value: narrow
/// enough to notice an error of that size.
inline void require_agreement(const std::vector<double>& replications, double theory,
                              double narrower_than_share) {
  const Estimate found = estimate(replications);
  INFO("theory " << theory << ", found " << found.mean << " plus or minus " << found.half_width);
  REQUIRE(found.half_width < narrower_than_share * theory);
  REQUIRE(std::abs(found.mean - theory) <= found.half_width);
}

/// Two-sided limits of a chi-squared statistic.
inline void require_chi_squared(double statistic, double degrees_of_freedom) {
  const boost::math::chi_squared distribution(degrees_of_freedom);
  INFO("chi-squared " << statistic << " on " << degrees_of_freedom << " degrees of freedom");
  REQUIRE(statistic > boost::math::quantile(distribution, false_alarm / 2));
  REQUIRE(statistic < boost::math::quantile(boost::math::complement(distribution, false_alarm / 2)));
}

/// Kolmogorov-Smirnov: values that should be uniform on (0, 1) are. The limit is the asymptotic one,
/// P(D > x / sqrt(n)) = 2 exp(-2 x^2) (later terms of the series are below 1e-24 here).
inline void require_uniform(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  const double n = static_cast<double>(values.size());
  double distance = 0.0;
  for (std::size_t i = 0; i < values.size(); ++i) {
    const double below = static_cast<double>(i) / n;
    distance = std::max({distance, values[i] - below, below + 1.0 / n - values[i]});
  }
  INFO("Kolmogorov-Smirnov distance " << distance << " of " << values.size() << " values");
  REQUIRE(distance < std::sqrt(-0.5 * std::log(false_alarm / 2) / n));
}

}  // namespace holloway::test
