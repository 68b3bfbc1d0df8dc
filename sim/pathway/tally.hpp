#pragma once
// What one area counts as it runs. Warm-up is counted into a row that is thrown away.

#include <cstdint>
#include <vector>

#include "sim/pathway/counters.hpp"
#include "sim/pathway/journey.hpp"

namespace holloway {

class AreaTally {
 public:
  AreaTally() : months_((1) * counters), moves_(move_count) { open_month(-1, -1); }

  /// Makes room for the months and years of a run; forgets what was counted before.
  void begin(int months, int years) {
    months_.assign(static_cast<std::size_t>(months + 1) * counters, 0);
    moves_.assign(static_cast<std::size_t>(years + 1) * move_count, 0);
    month_count_ = months;
    year_count_ = years;
    open_month(-1, -1);
  }
  /// From now on, counts belong to this month and year; negative or beyond the years reported: to neither.
  void open_month(int month, int year) {
    month_ = month;
    // The last row is the one thrown away.
    month_row_ =
        static_cast<std::size_t>(month >= 0 && month < month_count_ ? month : month_count_) * counters;
    year_row_ = static_cast<std::size_t>(year >= 0 && year < year_count_ ? year : year_count_) * move_count;
  }
  void count(Counter c, std::int64_t n = 1) { months_[month_row_ + static_cast<std::size_t>(c)] += n; }
  void count_in_month(int month, Counter c, std::int64_t n) {
    months_[static_cast<std::size_t>(month) * counters + static_cast<std::size_t>(c)] += n;
  }
  void move(std::size_t position) { ++moves_[year_row_ + position]; }

  [[nodiscard]] int month() const { return month_; }
  [[nodiscard]] int months() const { return month_count_; }
  [[nodiscard]] int years() const { return year_count_; }
  [[nodiscard]] std::int64_t at(Counter c, int month) const {
    return months_[static_cast<std::size_t>(month) * counters + static_cast<std::size_t>(c)];
  }
  [[nodiscard]] std::int64_t moves(std::size_t position, int year) const {
    return moves_[static_cast<std::size_t>(year) * move_count + position];
  }

 private:
  std::vector<std::int64_t> months_;  // [month][counter], one row more than there are months
  std::vector<std::int64_t> moves_;   // [year][move], likewise
  std::size_t month_row_ = 0;
  std::size_t year_row_ = 0;
  int month_count_ = 0;
  int year_count_ = 0;
  int month_ = -1;
};

}  // namespace holloway
