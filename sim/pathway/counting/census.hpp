#pragma once
// The daily census: how many women of each group are in prison (by length of sentence), in approved premises
// and under orders. Kept up to date as women move, so that a day's count does not go through all women.

#include <array>
#include <cstdint>

#include "sim/pathway/counting/tally.hpp"
#include "sim/pathway/woman/woman.hpp"

namespace holloway {

/// The groups she is in on a day. Domestic abuse counts as known if any agency knows of it, past or current.
inline Groups groups_of(const Woman& woman, Day day) {
  Facts known = 0;
  for (const Facts facts : woman.known) known = static_cast<Facts>(known | facts);
  return {woman.ethnic_group,
          woman.age_band(day),
          woman.children > 0,
          woman.care_experienced,
          woman.nationality != Nationality::british,
          (known & bit(Need::domestic_abuse)) != 0};
}

/// An order that is being served: what `order_days` counts.
constexpr bool is_running_order(Stage stage) {
  return stage == Stage::order_running || stage == Stage::breach_hearing;
}

class Census {
 public:
  void add(CensusPlace place, Groups groups, int women) {
    if (place != CensusPlace::elsewhere) add(index_of(place), groups, women);
  }
  void add_orders(Groups groups, int orders) { add(orders_row, groups, orders); }

  /// Women in one place who are in one group.
  [[nodiscard]] std::int64_t women(CensusPlace place, Group group) const {
    return now_[index_of(place) * count_of<Group> + index_of(group)];
  }
  /// Orders being served by women who are in one group.
  [[nodiscard]] std::int64_t orders(Group group) const {
    return now_[orders_row * count_of<Group> + index_of(group)];
  }

  /// A day has ended: everyone counted now was there on it.
  void day_ended() {
    for (std::size_t i = 0; i < cells; ++i) days_[i] += now_[i];
  }
  /// A month has ended: hands over its days, by group and by length of sentence.
  void month_ended(AreaTally& tally);
  /// Forgets days that were not handed over.
  void forget_days() { days_.fill(0); }

 private:
  static constexpr std::size_t orders_row = static_cast<std::size_t>(CensusPlace::approved_premises) + 1;
  static constexpr std::size_t cells = (orders_row + 1) * count_of<Group>;
  void add(std::size_t row, Groups groups, int n) {
    groups.each([&](Group g) { now_[row * count_of<Group> + index_of(g)] += n; });
  }
  std::array<std::int64_t, cells> now_{};   // [place, orders last][group]
  std::array<std::int64_t, cells> days_{};  // likewise, since the month began
};

}  // namespace holloway
