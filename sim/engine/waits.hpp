#pragma once
// Waits for events that come at a rate, when the rate may change on the way. Each uses up one unit
// exponential at the rates in force, so that a change moves the event by exactly the right amount, and a rate
// that falls to nothing for a time comes back.

#include <limits>
#include <vector>

#include "sim/core/time.hpp"

namespace holloway {

/// A rate that many waits share, and what it was at every time so far.
class SharedRate {
 public:
  static constexpr double never = std::numeric_limits<double>::infinity();

  /// From `now` on the mean wait is so many days; `never` if it does not happen. Returns whether that is a
  /// change.
  bool set_mean_days(Time now, double mean_days);
  /// When a wait that began at `from` with this unit exponential ends, if the rate stays as it is;
  /// Time::never() if it does not.
  [[nodiscard]] Time due(Time from, double unit_exponential) const;
  /// How a wait's own rate grows from what is shared: by e to `a_year` each year, from `at_first` times it.
  struct Growth {
    double a_year = 0;
    double at_first = 1;
  };
  /// The same for a wait whose rate grows as it lasts.
  [[nodiscard]] Time due(Time from, double unit_exponential, const Growth& growth) const;
  /// The same before it is rounded to a whole minute: minutes since the run began, infinite for never.
  /// Arrivals that follow on one another wait from one such moment to the next, so that however close they
  /// come, what each is rounded by does not add up.
  [[nodiscard]] double due_minute(double from_minute, double unit_exponential) const;

 private:
  struct Piece {
    Time from;
    double mean_days;
  };
  std::vector<Piece> pieces_;
};

/// One wait at a rate of its own.
struct RunningWait {
  Time due = Time::never();  ///< if the rate stays as it is
  float units_left = 0;  ///< of the unit exponential when the rate last changed; 0 if nothing is waited for

  /// Begins with a unit exponential. The rate is a year.
  void begin(Time now, double unit_exponential, double rate_per_year);
  /// The rate changes from one to another now. What was waited already counts. Nothing if nothing is waited
  /// for.
  void change_rate(Time now, double before_per_year, double after_per_year);
};

}  // namespace holloway
