// How an area keeps its daily census up to date.

#include "sim/pathway/area/area.hpp"

namespace holloway {

void Area::move_of_order(WomanIndex woman, Stage from, Stage to) {
  const int change = (is_running_order(to) ? 1 : 0) - (is_running_order(from) ? 1 : 0);
  if (change == 0) return;
  update_census(woman);
  census.add_orders(women[woman].census_groups, change);
}

CensusPlace Area::census_place_of(const Woman& woman) const {
  CensusPlace first = CensusPlace::elsewhere;
  if (woman.place == Stage::remand) return CensusPlace::remand;
  if (woman.place == Stage::approved_premises) return CensusPlace::approved_premises;
  if (woman.place == Stage::serving) first = CensusPlace::serving_under_6_months;
  if (woman.place == Stage::recalled) first = CensusPlace::recalled_under_6_months;
  if (first == CensusPlace::elsewhere) return first;
  // Between the end of her term and her move out of prison she is counted as before.
  if (woman.term == TermId::none) return woman.census_place;
  return static_cast<CensusPlace>(index_of(first) +
                                  index_of(band_of_length(static_cast<double>(terms[woman.term].days))));
}

void Area::count_entry_or_release(WomanIndex woman, CensusPlace from, CensusPlace to) {
  const auto outside = [](CensusPlace place) {
    return place == CensusPlace::elsewhere || place == CensusPlace::approved_premises;
  };
  const auto steps = [](CensusPlace first, CensusPlace place) { return index_of(place) - index_of(first); };
  const auto band_of = [&steps](CensusPlace first, CensusPlace place) {
    return static_cast<LengthBand>(steps(first, place) % count_of<LengthBand>);
  };
  if (outside(from) && to == CensusPlace::remand) count(woman, counts.receptions_remand);
  if (outside(from) && CensusPlace::remand < to && to < CensusPlace::recalled_under_6_months)
    count(woman, counts.receptions_by_length[band_of(CensusPlace::serving_under_6_months, to)]);
  // On remand she is not released from a sentence; who has died or was deported is not released.
  if (outside(from) || from == CensusPlace::remand || !outside(to) || women[woman].gone()) return;
  count(woman, counts.releases_by_length[band_of(CensusPlace::serving_under_6_months, from)]);
}

void Area::update_census(WomanIndex index) {
  Woman& woman = women[index];
  const CensusPlace now_in = census_place_of(woman);
  // Most moves are in and out of a custody suite, by women whom the census does not count.
  if (now_in == CensusPlace::elsewhere && woman.census_place == now_in && woman.order == OrderId::none)
    return;
  const Groups groups = groups_of(woman, now().day());
  if (now_in == woman.census_place && groups == woman.census_groups) return;
  census.add(woman.census_place, woman.census_groups, -1);
  census.add(now_in, groups, 1);
  if (!(groups == woman.census_groups))
    for (OrderId order = woman.order; order != OrderId::none; order = orders[order].earlier)
      if (is_running_order(orders[order].stage)) {
        census.add_orders(woman.census_groups, -1);
        census.add_orders(groups, 1);
      }
  count_entry_or_release(index, woman.census_place, now_in);
  woman.census_place = now_in;
  woman.census_groups = groups;
}

}  // namespace holloway
