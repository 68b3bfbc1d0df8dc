#pragma once
// Civil dates, and how they fall on a run's days.

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "sim/core/time.hpp"

namespace holloway {

using Date = std::chrono::year_month_day;

/// Reads YYYY-MM-DD; nothing if it is not a date that exists.
std::optional<Date> parse_date(std::string_view text);

/// YYYY-MM-DD.
std::string to_text(Date date);

/// The same day of the month `months` later; the last day of that month if it is shorter.
Date months_after(Date date, int months);

/// Whole days from `from` to `to`, negative if `to` is earlier.
int days_between(Date from, Date to);

/// A run's calendar: warm-up, the years reported, and a tail that completes follow-up.
struct Horizon {
  static constexpr int tail_months = 18;
  Date start{};           ///< first day reported; programmes act from here at the earliest
  int warm_up_years = 0;  ///< simulated before `start`
  int years = 1;          ///< reported

  [[nodiscard]] Date run_begins() const { return months_after(start, -12 * warm_up_years); }
  /// Months counted: those reported, then the tail.
  [[nodiscard]] int months() const { return 12 * years + tail_months; }
  /// The first day of counted month m (0 = the month of `start`), in days of the run; m may equal months().
  [[nodiscard]] Day month_begins(int m) const { return days_between(run_begins(), months_after(start, m)); }
  [[nodiscard]] Day start_day() const { return month_begins(0); }
  [[nodiscard]] Day end_of_reporting() const { return month_begins(12 * years); }
  [[nodiscard]] Day end_of_run() const { return month_begins(months()); }
  /// A date in days of the run; may lie before day 0.
  [[nodiscard]] Day day_of(Date date) const { return days_between(run_begins(), date); }
  [[nodiscard]] Date date_of(Day day) const {
    return Date(std::chrono::sys_days(run_begins()) + std::chrono::days(day));
  }
};

}  // namespace holloway
