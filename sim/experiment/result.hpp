#pragma once
// What one replication of one scenario leaves behind. Whole numbers only.

#include <cstddef>
#include <cstdint>
#include <vector>

#include "sim/core/table.hpp"
#include "sim/pathway/counting/counters.hpp"
#include "sim/pathway/map/journey.hpp"
#include "sim/pathway/woman/groups.hpp"

namespace holloway {

/// Counts of one replication. Months are counted from the scenario's start: the years reported, then the
/// tail.
class ReplicationResult {
 public:
  ReplicationResult() = default;
  ReplicationResult(int years, int months, std::size_t areas, std::size_t programmes)
      : years_(years),
        months_(months),
        areas_(areas),
        programmes_(programmes),
        monthly_({months_in_all()}),
        yearly_by_area_({areas, reported_years()}),
        yearly_by_group_({reported_years()}),
        programme_monthly_({programmes, months_in_all()}),
        moves_by_year_({reported_years()}) {}

  [[nodiscard]] int years() const { return years_; }
  [[nodiscard]] int months() const { return months_; }
  [[nodiscard]] std::size_t areas() const { return areas_; }
  [[nodiscard]] std::size_t programmes() const { return programmes_; }

  /// All areas together, by month.
  std::int64_t& monthly(Counter c, int month) { return monthly_(c, month); }
  [[nodiscard]] std::int64_t monthly(Counter c, int month) const { return monthly_(c, month); }
  /// One area (position in Scenario::areas), by reported year.
  std::int64_t& yearly(std::size_t area, Counter c, int year) { return yearly_by_area_(area, c, year); }
  [[nodiscard]] std::int64_t yearly(std::size_t area, Counter c, int year) const {
    return yearly_by_area_(area, c, year);
  }
  /// One group of women, all areas together, by reported year.
  std::int64_t& yearly(Group group, Counter c, int year) { return yearly_by_group_(group, c, year); }
  [[nodiscard]] std::int64_t yearly(Group group, Counter c, int year) const {
    return yearly_by_group_(group, c, year);
  }
  /// One programme (position in Scenario::programmes), by month.
  std::int64_t& programme(std::size_t programme, ProgrammeCounter c, int month) {
    return programme_monthly_(programme, c, month);
  }
  [[nodiscard]] std::int64_t programme(std::size_t programme, ProgrammeCounter c, int month) const {
    return programme_monthly_(programme, c, month);
  }
  /// How often a permitted move (position in journey.hpp's `moves`) was made in a reported year.
  std::int64_t& moves(std::size_t move, int year) { return moves_by_year_(move, year); }
  [[nodiscard]] std::int64_t moves(std::size_t move, int year) const { return moves_by_year_(move, year); }

  /// Everything above as flat arrays, in the order of the constructor's members: for saving and comparing.
  [[nodiscard]] const std::vector<std::int64_t>& flat_monthly() const { return monthly_.flat(); }
  [[nodiscard]] const std::vector<std::int64_t>& flat_yearly_by_area() const {
    return yearly_by_area_.flat();
  }
  [[nodiscard]] const std::vector<std::int64_t>& flat_yearly_by_group() const {
    return yearly_by_group_.flat();
  }
  [[nodiscard]] const std::vector<std::int64_t>& flat_programme_monthly() const {
    return programme_monthly_.flat();
  }
  [[nodiscard]] const std::vector<std::int64_t>& flat_moves_by_year() const { return moves_by_year_.flat(); }
  std::vector<std::int64_t>& flat_monthly() { return monthly_.flat(); }
  std::vector<std::int64_t>& flat_yearly_by_area() { return yearly_by_area_.flat(); }
  std::vector<std::int64_t>& flat_yearly_by_group() { return yearly_by_group_.flat(); }
  std::vector<std::int64_t>& flat_programme_monthly() { return programme_monthly_.flat(); }
  std::vector<std::int64_t>& flat_moves_by_year() { return moves_by_year_.flat(); }

  friend bool operator==(const ReplicationResult&, const ReplicationResult&) = default;

 private:
  [[nodiscard]] std::size_t reported_years() const { return static_cast<std::size_t>(years_); }
  [[nodiscard]] std::size_t months_in_all() const { return static_cast<std::size_t>(months_); }

  int years_ = 0;
  int months_ = 0;
  std::size_t areas_ = 0;
  std::size_t programmes_ = 0;
  Table<std::int64_t, counters, at_run_time> monthly_;                           // [counter][month]
  Table<std::int64_t, at_run_time, counters, at_run_time> yearly_by_area_;       // [area][counter][year]
  Table<std::int64_t, count_of<Group>, counters, at_run_time> yearly_by_group_;  // [group][counter][year]
  Table<std::int64_t, at_run_time, programme_counters, at_run_time>
      programme_monthly_;                                       // [programme][counter][month]
  Table<std::int64_t, move_count, at_run_time> moves_by_year_;  // [move][year]
};

}  // namespace holloway
