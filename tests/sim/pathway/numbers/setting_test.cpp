// What a setting makes of the published figures.

#include "sim/pathway/numbers/setting.hpp"

#include <catch2/catch.hpp>
#include <cmath>

#include "tests/sim/pathway/small_world.hpp"

namespace holloway {
namespace {

/// How far chances of custody differ between bands of record within offence groups, summed up.
double spread(double borrowed_women) {
  auto scenario = testing::baseline({"gwent"}, 1, 0);
  scenario.parameters.sentence.surface_borrowed_women = Count(borrowed_women);
  const auto setting = setting_of(testing::reference_data(), scenario);
  double sum = 0;
  for (std::size_t g = 0; g < count_of<OffenceGroup>; ++g)
    for (std::size_t b = 1; b < count_of<RecordBand>; ++b)
      sum += std::abs(setting->sentence[OffenceGroup(g)][RecordBand(b)].custody -
                      setting->sentence[OffenceGroup(g)][RecordBand(b - 1)].custody);
  return sum;
}

}  // namespace

TEST_CASE("the more women each cell of the surface borrows, the more alike the cells of an offence group") {
  CHECK(spread(20) < spread(5));
  CHECK(spread(5) < spread(0.001));
  CHECK(spread(1e6) < 0.1);
  CHECK(spread(1e6) > 0);
}

}  // namespace holloway
