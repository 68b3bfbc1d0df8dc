// Pregnancies begin, last 280 days and end, and at any time as many women are pregnant as stated.

#include "sim/pathway/life/pregnancy.hpp"

#include <catch2/catch.hpp>

#include "tests/sim/pathway/women_of_one_area.hpp"

using namespace holloway;

TEST_CASE("on any day the stated share of women under 45 is pregnant, and not always the same women") {
  auto scenario = testing::baseline({"durham"});
  scenario.parameters.population.pregnant = Probability(0.03);
  const testing::WomenOfOneArea women(scenario, 20000);
  int both = 0, first = 0;
  for (const Day day : {0, 1000}) {
    int pregnant = 0, under_45 = 0;
    for (WomanIndex i = 0; i < women.women(); ++i) {
      const bool now = is_pregnant_on(women.area, i, day);
      const bool young = (day - women.area.women[i].born) / days_per_year < 45;
      if (!young) CHECK_FALSE(now);
      under_45 += young;
      pregnant += now;
      if (day == 0) first += now;
      if (day == 0) both += now && is_pregnant_on(women.area, i, 1000);
    }
    REQUIRE(under_45 > 10000);
    // Four standard errors of a share of 0.03 among 10,000.
    CHECK(pregnant / static_cast<double>(under_45) == Approx(0.03).margin(0.007));
  }
  CHECK(both < first / 4);
}

TEST_CASE("a pregnancy lasts 280 days, and without any chance of one nobody is pregnant") {
  auto scenario = testing::baseline({"durham"});
  scenario.parameters.population.pregnant = Probability(0.03);
  const testing::WomenOfOneArea women(scenario, 3000);
  int pregnancies = 0;
  for (WomanIndex i = 0; i < women.women(); ++i) {
    // She stays under 45, at which nobody is counted as pregnant.
    if (women.area.women[i].born < -39 * 365) continue;
    int length = 0;
    for (Day day = 0; day < 2000; ++day) {
      if (is_pregnant_on(women.area, i, day)) {
        ++length;
        continue;
      }
      // One that was under way on the first day is shorter; two in a row are longer.
      if (length > 0 && length < day) {
        CHECK(length >= 280);
        ++pregnancies;
      }
      length = 0;
    }
  }
  CHECK(pregnancies > 50);
  scenario.parameters.population.pregnant = Probability(0);
  const testing::WomenOfOneArea none(scenario, 3000);
  for (WomanIndex i = 0; i < none.women(); ++i) CHECK_FALSE(is_pregnant_on(none.area, i, 100));
}
