#pragma once
// A clock run down by a hazard: the time to the next event of a Poisson process whose rate may change on the
// way.

#include "sim/core/time.hpp"

namespace holloway {

/// One unit exponential is drawn per episode, and the hazard runs it down: it is due when the hazard summed
/// over time reaches the draw. A change of rate therefore moves the event by exactly the right amount, and
/// never because a different number was drawn. Compact and copyable.
class HazardClock {
 public:
  /// Begins an episode. `unit_exponential` must be finite and 0 or more, `rate_per_year` likewise;
  /// std::invalid_argument otherwise.
  void start(Time now, double unit_exponential, double rate_per_year);
  /// When the event happens if the rate stays as it is: the first whole minute by which the draw is used up.
  /// Time::never() if the rate is 0, or if that is beyond what Time can hold. Never before the last change.
  [[nodiscard]] Time due() const { return due_; }
  /// Changes the rate from `now` on. If it is the rate already, changes nothing at all - not a bit - and
  /// returns false: what is neutral cannot move anything by a rounding. Throws std::invalid_argument if the
  /// rate is negative or not finite, std::logic_error if `now` is before the last change.
  bool set_rate(Time now, double rate_per_year);
  /// Per year; 0 before the first episode.
  [[nodiscard]] double rate() const { return rate_per_year_; }

 private:
  void set_due();

  double remaining_ = 0.0;  // of the unit exponential, at `since_`
  double rate_per_year_ = 0.0;
  Time since_;  // the last start or change of rate
  Time due_ = Time::never();
};
static_assert(sizeof(HazardClock) == 24);

}  // namespace holloway
