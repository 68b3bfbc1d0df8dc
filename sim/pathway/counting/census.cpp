#include "sim/pathway/counting/census.hpp"

namespace holloway {
namespace {

/// The counts of women serving or recalled, all together and by length of sentence.
struct Banded {
  CensusPlace first;
  Counted<> total;
  Counted<LengthBand> by_length;
};
constexpr std::array banded{
    Banded{CensusPlace::serving_under_6_months, counts.sentenced_days, counts.sentenced_days_by_length},
    Banded{CensusPlace::recalled_under_6_months, counts.recall_days, counts.recall_days_by_length}};

}  // namespace

void Census::month_ended(AreaTally& tally) {
  const auto days = [this](std::size_t row, std::size_t group) {
    return days_[row * count_of<Group> + group];
  };
  for (std::size_t g = 0; g < count_of<Group>; ++g) {
    const auto group = static_cast<Group>(g);
    tally.count_in_group(group, counts.remand_days, days(index_of(CensusPlace::remand), g));
    tally.count_in_group(group, counts.approved_premises_days,
                         days(index_of(CensusPlace::approved_premises), g));
    tally.count_in_group(group, counts.order_days, days(orders_row, g));
  }
  for (const Banded& b : banded)
    for (std::size_t band = 0; band < count_of<LengthBand>; ++band) {
      const std::size_t row = index_of(b.first) + band;
      const Counter counter = b.by_length[static_cast<LengthBand>(band)];
      for (std::size_t g = 0; g < count_of<Group>; ++g) {
        // Each woman is of one ethnic group: these alone add up to everyone.
        if (g < count_of<EthnicGroup>) tally.count(counter, days(row, g));
        tally.count_in_group(static_cast<Group>(g), counter, days(row, g));
        tally.count_in_group(static_cast<Group>(g), b.total, days(row, g));
      }
    }
  forget_days();
}

}  // namespace holloway
