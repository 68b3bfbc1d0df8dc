#include "sim/pathway/life/time_since_entry.hpp"

#include <algorithm>
#include <cmath>

#include "sim/core/mathematics.hpp"
#include "sim/core/random.hpp"

namespace holloway {
namespace {

constexpr double ramp = 5.0;  // years over which entry changed

/// So many draws in vain only happen where hardly any would ever do: at a chance of 1 in 20 for each, which
/// is less than any values meant give, with probability 5e-23.
constexpr int most_draws = 1000;

/// Below this, the closed forms lose more digits to subtraction than the series' next term is worth.
constexpr double small = 1e-5;

}  // namespace

double TimeSinceEntry::of_the_last(double years) const {
  const double x = ends_ * years;
  if (x < small) return years * (1 - x / 2) + (past_ - 1) / ramp * years * years * (0.5 - x / 3);
  const double all = -mathematics::expm1(-x) / ends_;
  return all + (past_ - 1) / ramp * (all - years * mathematics::exp(-x)) / ends_;
}

double TimeSinceEntry::women_per_yearly_entrant() const {
  if (ends_ * ramp < small) return of_the_last(ramp) + past_ * mathematics::exp(-ends_ * ramp) / ends_;
  return 1 / ends_ + (past_ - 1) * (1 - mathematics::exp(-ends_ * ramp)) / (ramp * ends_ * ends_);
}

double TimeSinceEntry::draw(const std::function<double()>& uniform) const {
  const double most = std::max(1.0, past_);
  for (int i = 0; i < most_draws; ++i) {
    const double years = exponential(uniform(), 1 / ends_);
    if (uniform() * most <= 1 + (past_ - 1) * std::min(years / ramp, 1.0)) return years;
  }
  const double share = uniform();
  return by_inversion(share, uniform());
}

double TimeSinceEntry::by_inversion(double share, double further) const {
  const double wanted = share * women_per_yearly_entrant();
  if (wanted >= of_the_last(ramp)) return ramp + exponential(further, 1 / ends_);
  double low = 0, high = ramp;
  for (int i = 0; i < 60; ++i) {  // each halves the error: to the last digit of five years
    const double middle = (low + high) / 2;
    (of_the_last(middle) < wanted ? low : high) = middle;
  }
  return high;
}

}  // namespace holloway
