#include "sim/engine/waits.hpp"

#include <algorithm>

#include "sim/core/mathematics.hpp"

namespace holloway {

bool SharedRate::set_mean_days(Time now, double mean_days) {
  if (!pieces_.empty() && pieces_.back().mean_days == mean_days) return false;
  pieces_.push_back({now, mean_days});
  return true;
}

Time SharedRate::due(Time from, double unit_exponential) const {
  return Time::nearest(due_minute(from.in_minutes(), unit_exponential));
}

Time SharedRate::due(Time from, double unit_exponential, const Growth& growth) const {
  if (!(growth.at_first > 0)) return Time::never();
  // In a time of its own, in which e to `a_year` a year is even, the wait is one at the shared rate.
  const double begun = from.in_minutes();
  const double a_minute = growth.a_year / minutes_per_year;
  const auto own_time = [&](double minute) {
    const double since = minute - begun;
    return growth.at_first * (a_minute == 0 ? since : mathematics::expm1(a_minute * since) / a_minute);
  };
  const auto minute_at = [&](double own) {
    const double since = own / growth.at_first;
    return begun + (a_minute == 0 ? since : mathematics::log1p(std::max(-1.0, a_minute * since)) / a_minute);
  };
  double left = unit_exponential;
  double at = begun;
  for (std::size_t i = 0; i < pieces_.size(); ++i) {
    const double mean_minutes = pieces_[i].mean_days * minutes_per_day;
    const bool last = i + 1 == pieces_.size();
    const double end = last ? never : pieces_[i + 1].from.in_minutes();
    if (end <= at) continue;
    if (mean_minutes < never) {
      const double due = minute_at(own_time(at) + left * mean_minutes);
      if (due <= end) return Time::nearest(due);
      left -= (own_time(end) - own_time(at)) / mean_minutes;
    }
    at = end;
  }
  return Time::never();
}

double SharedRate::due_minute(double from_minute, double unit_exponential) const {
  double left = unit_exponential;
  double at = from_minute;
  for (std::size_t i = 0; i < pieces_.size(); ++i) {
    const bool last = i + 1 == pieces_.size();
    const double mean_minutes = pieces_[i].mean_days * minutes_per_day;
    if (last) return mean_minutes < never ? at + left * mean_minutes : never;
    const double end = pieces_[i + 1].from.in_minutes();
    if (end <= at) continue;
    const double used = (end - at) / mean_minutes;
    if (used >= left) return at + left * mean_minutes;
    left -= used;
    at = end;
  }
  return never;
}

void RunningWait::begin(Time now, double unit_exponential, double rate_per_year) {
  units_left = static_cast<float>(unit_exponential);
  due = rate_per_year > 0 ? now + Duration::from_days(unit_exponential * (days_per_year / rate_per_year))
                          : Time::never();
}

void RunningWait::change_rate(Time now, double before_per_year, double after_per_year) {
  if (units_left <= 0) return;
  double units = static_cast<double>(units_left);
  if (before_per_year > 0) units = std::max(1e-9, (due - now).in_days() * (before_per_year / days_per_year));
  begin(now, units, after_per_year);
}

}  // namespace holloway
