#pragma once
// What one replication of one scenario leaves behind. Whole numbers only.

#include <cstddef>
#include <cstdint>
#include <vector>

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
        monthly_(counters * static_cast<std::size_t>(months)),
        yearly_by_area_(areas * counters * static_cast<std::size_t>(years)),
        yearly_by_group_(count_of<Group> * counters * static_cast<std::size_t>(years)),
        programme_monthly_(programmes * programme_counters * static_cast<std::size_t>(months)),
        moves_by_year_(move_count * static_cast<std::size_t>(years)) {}

  [[nodiscard]] int years() const { return years_; }
  [[nodiscard]] int months() const { return months_; }
  [[nodiscard]] std::size_t areas() const { return areas_; }
  [[nodiscard]] std::size_t programmes() const { return programmes_; }

  /// All areas together, by month.
  std::int64_t& monthly(Counter c, int month) {
    return monthly_[static_cast<std::size_t>(c) * static_cast<std::size_t>(months_) +
                    static_cast<std::size_t>(month)];
  }
  [[nodiscard]] std::int64_t monthly(Counter c, int month) const {
    return const_cast<ReplicationResult*>(this)->monthly(c, month);
  }
  /// One area (position in Scenario::areas), by reported year.
  std::int64_t& yearly(std::size_t area, Counter c, int year) {
    return yearly_by_area_[(area * counters + static_cast<std::size_t>(c)) *
                               static_cast<std::size_t>(years_) +
                           static_cast<std::size_t>(year)];
  }
  [[nodiscard]] std::int64_t yearly(std::size_t area, Counter c, int year) const {
    return const_cast<ReplicationResult*>(this)->yearly(area, c, year);
  }
  /// One group of women, all areas together, by reported year.
  std::int64_t& yearly(Group group, Counter c, int year) {
    return yearly_by_group_[(index_of(group) * counters + static_cast<std::size_t>(c)) *
                                static_cast<std::size_t>(years_) +
                            static_cast<std::size_t>(year)];
  }
  [[nodiscard]] std::int64_t yearly(Group group, Counter c, int year) const {
    return const_cast<ReplicationResult*>(this)->yearly(group, c, year);
  }
  /// One programme (position in Scenario::programmes), by month.
  std::int64_t& programme(std::size_t programme, ProgrammeCounter c, int month) {
    return programme_monthly_[(programme * programme_counters + static_cast<std::size_t>(c)) *
                                  static_cast<std::size_t>(months_) +
                              static_cast<std::size_t>(month)];
  }
  [[nodiscard]] std::int64_t programme(std::size_t p, ProgrammeCounter c, int month) const {
    return const_cast<ReplicationResult*>(this)->programme(p, c, month);
  }
  /// How often a permitted move (position in journey.hpp's `moves`) was made in a reported year.
  std::int64_t& moves(std::size_t move, int year) {
    return moves_by_year_[move * static_cast<std::size_t>(years_) + static_cast<std::size_t>(year)];
  }
  [[nodiscard]] std::int64_t moves(std::size_t move, int year) const {
    return const_cast<ReplicationResult*>(this)->moves(move, year);
  }

  /// Everything above as flat arrays, in the order of the constructor's members: for saving and comparing.
  [[nodiscard]] const std::vector<std::int64_t>& flat_monthly() const { return monthly_; }
  [[nodiscard]] const std::vector<std::int64_t>& flat_yearly_by_area() const { return yearly_by_area_; }
  [[nodiscard]] const std::vector<std::int64_t>& flat_yearly_by_group() const { return yearly_by_group_; }
  [[nodiscard]] const std::vector<std::int64_t>& flat_programme_monthly() const { return programme_monthly_; }
  [[nodiscard]] const std::vector<std::int64_t>& flat_moves_by_year() const { return moves_by_year_; }
  std::vector<std::int64_t>& flat_monthly() { return monthly_; }
  std::vector<std::int64_t>& flat_yearly_by_area() { return yearly_by_area_; }
  std::vector<std::int64_t>& flat_yearly_by_group() { return yearly_by_group_; }
  std::vector<std::int64_t>& flat_programme_monthly() { return programme_monthly_; }
  std::vector<std::int64_t>& flat_moves_by_year() { return moves_by_year_; }

  friend bool operator==(const ReplicationResult&, const ReplicationResult&) = default;

 private:
  int years_ = 0;
  int months_ = 0;
  std::size_t areas_ = 0;
  std::size_t programmes_ = 0;
  std::vector<std::int64_t> monthly_;
  std::vector<std::int64_t> yearly_by_area_;
  std::vector<std::int64_t> yearly_by_group_;
  std::vector<std::int64_t> programme_monthly_;
  std::vector<std::int64_t> moves_by_year_;
};

}  // namespace holloway
