#pragma once
// Simulated time: whole minutes since the run began (the start of warm-up), in types of their own.

#include <compare>
#include <cstdint>

namespace holloway {

inline constexpr std::int32_t minutes_per_day = 24 * 60;
inline constexpr double days_per_year = 365.25;
inline constexpr double minutes_per_year = days_per_year * minutes_per_day;

/// A length of simulated time, in whole minutes. May be negative only as an intermediate result.
class Duration {
 public:
  constexpr Duration() = default;
  static constexpr Duration minutes(std::int32_t n) { return Duration(n); }
  static constexpr Duration hours(std::int32_t n) { return Duration(n * 60); }
  static constexpr Duration days(std::int32_t n) { return Duration(n * minutes_per_day); }
  /// The nearest whole minute, so that no rate is biased; lengths beyond a thousand years are cut to a
  /// thousand years.
  static constexpr Duration from_days(double days) {
    constexpr double longest = 1000.0 * days_per_year;
    const double minutes = (days < longest ? days : longest) * minutes_per_day;
    return Duration(static_cast<std::int32_t>(minutes < 0 ? minutes - 0.5 : minutes + 0.5));
  }
  [[nodiscard]] constexpr std::int32_t in_minutes() const { return minutes_; }
  [[nodiscard]] constexpr double in_days() const { return static_cast<double>(minutes_) / minutes_per_day; }
  friend constexpr auto operator<=>(const Duration&, const Duration&) = default;
  friend constexpr Duration operator+(Duration a, Duration b) { return Duration(a.minutes_ + b.minutes_); }
  friend constexpr Duration operator-(Duration a, Duration b) { return Duration(a.minutes_ - b.minutes_); }

 private:
  explicit constexpr Duration(std::int32_t minutes) : minutes_(minutes) {}
  std::int32_t minutes_ = 0;
};

/// A day of the run: day 0 is the first day of warm-up.
using Day = std::int32_t;

/// A moment of the run, in whole minutes since it began. Holds some 4,000 years.
class Time {
 public:
  constexpr Time() = default;
  explicit constexpr Time(std::int32_t minutes_since_start) : minutes_(minutes_since_start) {}
  static constexpr Time start_of(Day day) { return Time(day * minutes_per_day); }
  /// Later than anything that happens.
  static constexpr Time never() { return Time(INT32_MAX); }
  /// The whole minute nearest to a moment given in minutes since the run began (0 or more); never() beyond
  /// all that can be told.
  static constexpr Time nearest(double minutes_since_start) {
    return minutes_since_start < static_cast<double>(INT32_MAX)
               ? Time(static_cast<std::int32_t>(minutes_since_start + 0.5))
               : never();
  }
  [[nodiscard]] constexpr std::int32_t in_minutes() const { return minutes_; }
  [[nodiscard]] constexpr Day day() const { return minutes_ / minutes_per_day; }
  friend constexpr auto operator<=>(const Time&, const Time&) = default;
  /// Saturates at never().
  friend constexpr Time operator+(Time t, Duration d) {
    const std::int64_t sum = std::int64_t{t.minutes_} + d.in_minutes();
    return sum >= INT32_MAX ? never() : Time(static_cast<std::int32_t>(sum));
  }
  friend constexpr Duration operator-(Time a, Time b) { return Duration::minutes(a.minutes_ - b.minutes_); }

 private:
  std::int32_t minutes_ = 0;
};

}  // namespace holloway
