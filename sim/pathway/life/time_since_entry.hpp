#pragma once
// How long ago women whose careers are under way at the start entered, when past entry differed from today's.

#include <functional>

namespace holloway {

/// Survivors of past entry. Careers end at `ends` a year; `past` times as many as now entered five or more
/// years ago, and entry changed in a straight line since.
class TimeSinceEntry {
 public:
  /// `ends` is above 0; `past` is 0 or more.
  TimeSinceEntry(double ends, double past) : ends_(ends), past_(past) {}

  /// How many are under way for each that now enters in a year: the mean number of years, if entry never
  /// changed.
  [[nodiscard]] double women_per_yearly_entrant() const;

  /// The years since a woman entered. `uniform` gives numbers between 0 and 1, of which it takes as many as
  /// it needs, but never without end.
  [[nodiscard]] double draw(const std::function<double()>& uniform) const;

 private:
  /// Survivors of the entry of the last `years`, at most five, for each that now enters in a year.
  [[nodiscard]] double of_the_last(double years) const;
  [[nodiscard]] double by_inversion(double share, double further) const;

  double ends_;
  double past_;
};

}  // namespace holloway
