// Limits of age, need and hazard: moving one changes what it is about, in the way it says.

#include <algorithm>
#include <catch2/catch.hpp>

#include "sim/pathway/life/needs.hpp"
#include "tests/sim/pathway/women_of_one_area.hpp"

namespace holloway {
namespace {

using testing::baseline;
using testing::WomenOfOneArea;

}  // namespace

TEST_CASE("nobody comes to notice older than stated, and who is younger is as old as before") {
  auto scenario = baseline({"gwent"}, 1, 0);
  const WomenOfOneArea before(scenario);
  const double oldest = 40 * days_per_year;
  scenario.parameters.population.oldest_at_entry = Days(oldest);
  const WomenOfOneArea after(scenario);
  int older = 0;
  for (WomanIndex i = 0; i < before.women(); ++i) {
    const Day was = before.area.women[i].born;
    older += -was > oldest;
    CHECK(after.area.women[i].born == std::max(was, static_cast<Day>(-oldest)));
  }
  CHECK(older > 100);
}

TEST_CASE("destitute women need money as much as stated at least") {
  for (const int severity : {0, 1, 3}) {
    auto scenario = baseline({"gwent"}, 1, 0);
    auto& p = scenario.parameters;
    for (auto& share : p.population.nationality) share = Probability(0);
    p.population.nationality[Nationality::foreign_no_recourse] = Probability(1);
    p.needs.destitute_without_recourse = Probability(1);
    p.needs.destitute_severity = NeedSeverity(severity);
    const WomenOfOneArea women(scenario, 500);
    int least = 3;
    for (const Woman& woman : women.area.women) least = std::min(least, woman.needs.severity(Need::finance));
    CHECK(least == severity);
  }
}

TEST_CASE("a woman has no home of her own from the stated severity of need") {
  for (const int severity : {0, 1, 2, 3}) {
    auto scenario = baseline({"gwent"}, 1, 0);
    scenario.parameters.needs.no_home_severity = NeedSeverity(severity);
    WomenOfOneArea women(scenario, 1);
    Woman woman = women.area.women[0];
    for (const int now : {0, 1, 2, 3}) {
      woman.needs.set(Need::accommodation, now);
      CHECK(too_severe_for_a_home(women.area, woman) == (now >= severity));
    }
  }
}

TEST_CASE("changes of needs move offending within the stated bounds") {
  auto scenario = baseline({"gwent"}, 1, 0);
  auto& p = scenario.parameters.offending;
  for (auto& step : p.each_step_of_need) step = Ratio(2);
  WomenOfOneArea women(scenario, 1);
  Woman woman = women.area.women[0];
  woman.coerced = woman.coerced_at_entry;
  const auto hazard = [&](int at_entry, int now, double lowest, double highest) {
    p.lowest_by_needs = Ratio(lowest);
    p.highest_by_needs = Ratio(highest);
    WomenOfOneArea same(scenario, 1);
    for (std::size_t n = 0; n < count_of<Need>; ++n) {
      woman.needs_at_entry.set(Need(n), at_entry);
      woman.needs.set(Need(n), n < 2 ? now : at_entry);
    }
    return hazard_of_needs(same.area, woman);
  };
  // Two needs by three steps each: 2 to the power of 6.
  CHECK(hazard(0, 3, 0.1, 100) == 64);
  CHECK(hazard(0, 3, 0.1, 10) == 10);
  CHECK(hazard(0, 3, 0.1, 1) == 1);
  CHECK(hazard(3, 0, 0.01, 10) == Approx(1.0 / 64));
  CHECK(hazard(3, 0, 0.1, 10) == 0.1);
  CHECK(hazard(3, 0, 1, 10) == 1);
  CHECK(hazard(2, 2, 0.1, 10) == 1);
}

}  // namespace holloway
