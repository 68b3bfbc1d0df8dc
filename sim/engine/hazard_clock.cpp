#include "sim/engine/hazard_clock.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <string>

namespace holloway {

namespace {
void require_finite_and_not_negative(double value, const char* what) {
  if (!(value >= 0.0) || !std::isfinite(value)) {
    throw std::invalid_argument(std::string(what) + " of " + std::to_string(value) +
                                " is not a finite number of 0 or more");
  }
}
}  // namespace

void HazardClock::start(Time now, double unit_exponential, double rate_per_year) {
  require_finite_and_not_negative(unit_exponential, "a unit exponential");
  require_finite_and_not_negative(rate_per_year, "a rate per year");
  remaining_ = unit_exponential;
  rate_per_year_ = rate_per_year;
  since_ = now;
  set_due();
}

bool HazardClock::set_rate(Time now, double rate_per_year) {
  if (rate_per_year == rate_per_year_) return false;
  require_finite_and_not_negative(rate_per_year, "a rate per year");
  if (now < since_) throw std::logic_error("a hazard clock cannot be put back");
  const double run_down = rate_per_year_ * ((now - since_).in_minutes() / minutes_per_year);
  remaining_ = std::max(0.0, remaining_ - run_down);
  rate_per_year_ = rate_per_year;
  since_ = now;
  set_due();
  return true;
}

void HazardClock::set_due() {
  const double minutes = std::ceil(remaining_ / rate_per_year_ * minutes_per_year);  // NaN for 0 / 0
  const double longest = Time::never().in_minutes() - since_.in_minutes();
  due_ = rate_per_year_ > 0.0 && minutes < longest
             ? since_ + Duration::minutes(static_cast<std::int32_t>(minutes))
             : Time::never();
}

}  // namespace holloway
