#pragma once
// What one area counts as it runs. Warm-up is counted into a row that is thrown away.

#include <cstdint>

#include "sim/core/table.hpp"
#include "sim/pathway/counting/counters.hpp"
#include "sim/pathway/map/journey.hpp"
#include "sim/pathway/woman/groups.hpp"

namespace holloway {

class AreaTally {
 public:
  AreaTally() { begin(0, 0); }

  /// Makes room for the months and years of a run; forgets what was counted before.
  void begin(int months, int years) {
    months_ = ByMonth({static_cast<std::size_t>(months + 1)});
    moves_ = ByYear({static_cast<std::size_t>(years + 1)});
    groups_ = ByYearAndGroup({static_cast<std::size_t>(years + 1)});
    month_count_ = months;
    year_count_ = years;
    open_month(-1, -1);
  }
  /// From now on, counts belong to this month and year; negative or beyond the years reported: to neither.
  void open_month(int month, int year) {
    month_ = month;
    // The last row is the one thrown away.
    month_row_ = month >= 0 && month < month_count_ ? month : month_count_;
    year_row_ = year >= 0 && year < year_count_ ? year : year_count_;
    reporting_ = year >= 0 && year < year_count_;
  }
  /// Counts for all women together only.
  void count(Counter c, std::int64_t n = 1) { months_(month_row_, c) += n; }
  /// Counts for one group only.
  void count_in_group(Group group, Counter c, std::int64_t n) { groups_(year_row_, c, group) += n; }
  /// Counts for each of her groups, not for all women together.
  void count_in_groups(Groups groups, Counter c, std::int64_t n) {
    groups.each([&](Group group) { count_in_group(group, c, n); });
  }
  /// The same, in a month other than the current one: one of the years reported.
  void count_in_month(int month, Groups groups, Counter c, std::int64_t n) {
    months_(month, c) += n;
    groups.each([&](Group group) { groups_(month / 12, c, group) += n; });
  }
  void move(std::size_t position) { ++moves_(year_row_, position); }

  /// Whether counts belong to one of the years reported: only those are kept by group.
  [[nodiscard]] bool reporting() const { return reporting_; }
  [[nodiscard]] int month() const { return month_; }
  [[nodiscard]] int months() const { return month_count_; }
  [[nodiscard]] int years() const { return year_count_; }
  [[nodiscard]] std::int64_t at(Counter c, int month) const { return months_(month, c); }
  [[nodiscard]] std::int64_t at(Group group, Counter c, int year) const { return groups_(year, c, group); }
  [[nodiscard]] std::int64_t moves(std::size_t position, int year) const { return moves_(year, position); }

 private:
  using ByMonth = Table<std::int64_t, at_run_time, counters>;
  using ByYear = Table<std::int64_t, at_run_time, move_count>;
  using ByYearAndGroup = Table<std::int64_t, at_run_time, counters, count_of<Group>>;

  ByMonth months_;         // [month][counter], one row more than there are months
  ByYear moves_;           // [year][move], likewise
  ByYearAndGroup groups_;  // [year][counter][group], likewise
  int month_row_ = 0;
  int year_row_ = 0;
  int month_count_ = 0;
  int year_count_ = 0;
  int month_ = -1;
  bool reporting_ = false;
};

}  // namespace holloway
