#include "output/study/statistics.hpp"

#include <algorithm>
#include <boost/math/statistics/univariate_statistics.hpp>
#include <cmath>
#include <stdexcept>

#include "output/study/finite.hpp"

namespace holloway {

namespace {

std::vector<double> values_of(const Sample& sample) {
  std::vector<double> values;
  values.reserve(sample.size());
  for (const auto& value : sample)
    if (value) values.push_back(finite(*value, "a result of one run"));
  return values;
}

template <class Test>
std::optional<double> share(const Sample& sample, Test test) {
  const auto values = values_of(sample);
  if (values.empty()) return std::nullopt;
  return static_cast<double>(std::count_if(values.begin(), values.end(), test)) /
         static_cast<double>(values.size());
}

}  // namespace

double quantile(std::span<const double> ascending, double p) {
  if (ascending.empty()) throw std::invalid_argument("a quantile of nothing");
  const double position = p * static_cast<double>(ascending.size() - 1);
  const auto below = static_cast<std::size_t>(position);
  if (below + 1 >= ascending.size()) return ascending.back();
  const double fraction = position - static_cast<double>(below);
  return ascending[below] + fraction * (ascending[below + 1] - ascending[below]);
}

Distribution describe(const Sample& sample) {
  Distribution d;
  auto values = values_of(sample);
  d.count = values.size();
  if (values.empty()) return d;
  d.mean = finite(boost::math::statistics::mean(values), "an average over runs");
  if (values.size() > 1) {
    d.sd = finite(std::sqrt(boost::math::statistics::sample_variance(values)), "a spread over runs");
    d.standard_error = *d.sd / std::sqrt(static_cast<double>(values.size()));
  }
  std::sort(values.begin(), values.end());
  d.q025 = quantile(values, 0.025);
  d.q50 = quantile(values, 0.5);
  d.q975 = quantile(values, 0.975);
  return d;
}

Sample paired_difference(const Sample& option, const Sample& baseline) {
  if (option.size() != baseline.size())
    throw std::invalid_argument("samples of different sizes cannot be paired");
  Sample difference(option.size());
  for (std::size_t i = 0; i < option.size(); ++i)
    if (option[i] && baseline[i]) difference[i] = *option[i] - *baseline[i];
  return difference;
}

bool differs_from_zero(const Distribution& spread) {
  return spread.mean && spread.standard_error && std::abs(*spread.mean) > 2.0 * *spread.standard_error;
}

std::optional<double> share_below_zero(const Sample& sample) {
  return share(sample, [](double value) { return value < 0.0; });
}

std::optional<double> share_above_zero(const Sample& sample) {
  return share(sample, [](double value) { return value > 0.0; });
}

}  // namespace holloway
