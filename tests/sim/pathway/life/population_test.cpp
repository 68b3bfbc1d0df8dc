// Women new to the system come as often as their rate says, however many of them are simulated.

#include "sim/pathway/life/population.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>

#include "tests/sim/pathway/small_world.hpp"

using namespace holloway;

TEST_CASE("at a scale of a tenth, one and ten, women new to the system come at the rate that is stated") {
  for (const double scale : {0.1, 1.0, 10.0}) {
    auto scenario = testing::baseline({"west-midlands"}, 3, 0);
    scenario.scale = scale;
    const World world = testing::run_baseline(scenario);
    const Area& area = world.areas().front();
    constexpr Day days = 3 * 365;
    const double expected = scenario.parameters.population.entrants_per_100k_women.value() / days_per_year *
                            days * area.place().adult_women / 1e5 * area.place().volume;
    const auto found = std::count_if(area.women.begin(), area.women.end(), [](const Woman& woman) {
      return woman.entered > Time() && woman.entered < Time::start_of(days);  // not those of the first moment
    });
    INFO("a scale of " << scale << ": " << found << " women, expected " << expected);
    CHECK(std::abs(static_cast<double>(found) - expected) < 4 * std::sqrt(expected));  // four standard errors
  }
}
