#include "output/sweep/crossing.hpp"

#include <algorithm>
#include <cmath>

namespace holloway {

namespace {

using Outcomes = std::vector<std::optional<double>>;  // one for each value

struct Zero {
  double at = 0.0;
  bool positive_above = false;
};

/// Where the outcomes change their sign. Between a value below and one above zero the line is straight; where
/// they are exactly zero for a stretch, its middle is taken.
std::vector<Zero> zeros_of(std::span<const double> values, const Outcomes& outcomes) {
  std::vector<Zero> zeros;
  std::optional<std::size_t> last;  // the last value with a sign
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (!outcomes[i]) {
      last.reset();
      continue;
    }
    if (*outcomes[i] == 0.0) continue;
    if (last && (*outcomes[*last] > 0.0) != (*outcomes[i] > 0.0)) {
      const double before = *outcomes[*last];
      const double share = before / (before - *outcomes[i]);
      const double at = i == *last + 1 ? values[*last] + (values[i] - values[*last]) * share
                                       : (values[*last + 1] + values[i - 1]) / 2.0;
      zeros.push_back({at, *outcomes[i] > 0.0});
    }
    last = i;
  }
  return zeros;
}

/// The one of the same direction that is nearest; nothing if there is none.
std::optional<double> nearest(const std::vector<Zero>& zeros, const Zero& to) {
  std::optional<double> found;
  for (const Zero& zero : zeros)
    if (zero.positive_above == to.positive_above &&
        (!found || std::abs(zero.at - to.at) < std::abs(*found - to.at)))
      found = zero.at;
  return found;
}

/// The averages over all runs but one, or over all.
Outcomes means(const std::vector<Sample>& outcomes, std::optional<std::size_t> without) {
  Outcomes all;
  for (const Sample& sample : outcomes) {
    double sum = 0.0;
    std::size_t count = 0;
    for (std::size_t run = 0; run < sample.size(); ++run) {
      if (run == without || !sample[run]) continue;
      sum += *sample[run];
      ++count;
    }
    all.push_back(count > 0 ? std::optional(sum / static_cast<double>(count)) : std::nullopt);
  }
  return all;
}

void add_runs(Crossing& crossing, std::span<const double> values, const std::vector<Sample>& outcomes) {
  std::vector<double> at;
  for (std::size_t run = 0; run < outcomes.front().size(); ++run) {
    Outcomes of_run;
    for (const Sample& sample : outcomes) of_run.push_back(sample[run]);
    if (const auto zero = nearest(zeros_of(values, of_run), {crossing.at, crossing.positive_above}))
      at.push_back(*zero);
  }
  crossing.runs = at.size();
  if (at.size() < 2) return;
  std::sort(at.begin(), at.end());
  crossing.q025 = quantile(at, 0.025);
  crossing.q975 = quantile(at, 0.975);
}

void add_standard_error(Crossing& crossing, std::span<const double> values,
                        const std::vector<Sample>& outcomes) {
  const std::size_t runs = outcomes.front().size();
  if (runs < 2) return;
  std::vector<double> at;
  double sum = 0.0;
  for (std::size_t run = 0; run < runs; ++run) {
    const auto zero = nearest(zeros_of(values, means(outcomes, run)), {crossing.at, crossing.positive_above});
    if (!zero) return;
    at.push_back(*zero);
    sum += *zero;
  }
  const auto n = static_cast<double>(runs);
  double squares = 0.0;
  for (const double one : at) squares += (one - sum / n) * (one - sum / n);
  crossing.standard_error = std::sqrt((n - 1.0) / n * squares);
}

}  // namespace

std::vector<Crossing> crossings(std::span<const double> values, const std::vector<Sample>& outcomes) {
  std::vector<Crossing> all;
  if (values.empty()) return all;
  for (const Zero& zero : zeros_of(values, means(outcomes, std::nullopt))) {
    Crossing crossing;
    crossing.at = zero.at;
    crossing.positive_above = zero.positive_above;
    add_runs(crossing, values, outcomes);
    add_standard_error(crossing, values, outcomes);
    all.push_back(crossing);
  }
  return all;
}

}  // namespace holloway
