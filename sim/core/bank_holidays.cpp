#include "sim/core/bank_holidays.hpp"

#include <algorithm>
#include <array>

namespace holloway {
namespace {

using namespace std::chrono;

weekday weekday_of(Date date) {
  return weekday(sys_days(date));
}

bool is_weekend(Date date) {
  return weekday_of(date) == Saturday || weekday_of(date) == Sunday;
}

/// Easter Sunday of a year in the Gregorian calendar, by the rule of the anonymous computus (Nature, 1876).
sys_days easter(int y) {
  const int a = y % 19, b = y / 100, c = y % 100;
  const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
  const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
  const int m = (a + 11 * h + 22 * l) / 451;
  const int n = h + l - 7 * m + 114;
  return sys_days(year(y) / month(static_cast<unsigned>(n / 31)) / day(static_cast<unsigned>(n % 31 + 1)));
}

/// Days that a proclamation added, or to which it moved one.
constexpr std::array added{year(2011) / 4 / 29, year(2012) / 6 / 4, year(2012) / 6 / 5,  year(2020) / 5 / 8,
                           year(2022) / 6 / 2,  year(2022) / 6 / 3, year(2022) / 9 / 19, year(2023) / 5 / 8};
/// Days that were moved away by one.
constexpr std::array moved{year(2012) / 5 / 28, year(2020) / 5 / 4, year(2022) / 5 / 30};

template <std::size_t n>
bool is_among(const std::array<Date, n>& dates, Date date) {
  return std::find(dates.begin(), dates.end(), date) != dates.end();
}

/// Whether the date is a day that falls every year on `fixed`, or the weekday to which it is carried from a
/// weekend; `taken` weekdays after it are holidays already.
bool is_or_stands_for(Date date, Date fixed, int taken) {
  if (!is_weekend(fixed)) return date == fixed;
  sys_days carried = sys_days(fixed);
  while (is_weekend(Date(carried))) carried += days(1);
  return date == Date(carried + days(taken));
}

bool is_of_the_year_end(Date date) {
  const year y = date.year();
  if (is_or_stands_for(date, y / 1 / 1, 0)) return true;
  const Date christmas = y / 12 / 25;
  const Date boxing_day = y / 12 / 26;
  // Of two days on a weekend, one stands for the next free weekday; Christmas on a Sunday stands for the day
  // after Boxing Day.
  if (weekday_of(christmas) == Sunday) return date == boxing_day || date == y / 12 / 27;
  return is_or_stands_for(date, christmas, 0) ||
         is_or_stands_for(date, boxing_day, weekday_of(christmas) == Saturday ? 1 : 0);
}

}  // namespace

bool is_bank_holiday(Date date) {
  if (is_among(added, date)) return true;
  if (is_among(moved, date)) return false;
  if (is_of_the_year_end(date)) return true;
  const year y = date.year();
  const sys_days easter_sunday = easter(static_cast<int>(y));
  const sys_days that_day(date);
  return that_day == easter_sunday - days(2) || that_day == easter_sunday + days(1) ||
         that_day == sys_days(y / May / Monday[1]) || that_day == sys_days(y / May / Monday[last]) ||
         that_day == sys_days(y / August / Monday[last]);
}

bool is_working_day(Date date) {
  return !is_weekend(date) && !is_bank_holiday(date);
}

bool sits_for_women_held(Date date) {
  const bool christmas = date.month() == December && date.day() == day(25);
  return weekday_of(date) != Sunday && !christmas;
}

}  // namespace holloway
