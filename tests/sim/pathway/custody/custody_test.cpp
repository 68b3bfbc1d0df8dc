// What time in prison takes, and what happens there.

#include "sim/pathway/custody/custody.hpp"

#include <catch2/catch.hpp>
#include <cmath>

#include "sim/pathway/custody/mother_and_baby.hpp"
#include "sim/pathway/custody/time_served.hpp"
#include "tests/sim/pathway/women_of_one_area.hpp"

namespace holloway {
namespace {

using testing::baseline;
using testing::WomenOfOneArea;

std::int64_t after_days(const Scenario& scenario, double days, Counter counter,
                        Lever lever = Lever::offending, double ratio = 1.0) {
  WomenOfOneArea w(scenario);
  w.move_lever(lever, ratio);
  w.area.tally.open_month(0, 0);
  for (WomanIndex i = 0; i < w.women(); ++i) time_served_takes(w.area, i, days);
  return w.counted(counter);
}

}  // namespace

TEST_CASE("a Poisson count by hand") {
  // Mean 1: the sums of the first terms are 0.368, 0.736, 0.920, 0.981, 0.996.
  CHECK(poisson_count(1.0, 0.3) == 0);
  CHECK(poisson_count(1.0, 0.5) == 1);
  CHECK(poisson_count(1.0, 0.9) == 2);
  CHECK(poisson_count(1.0, 0.99) == 4);
  CHECK(poisson_count(0.0, 0.999999) == 0);
  CHECK(poisson_count(2.0, 0.9) >= poisson_count(1.0, 0.9));
}

TEST_CASE("longer in prison, more is lost: by hand at either end, and never less with more time") {
  auto scenario = baseline({"gwent"}, 1, 0);
  CHECK(after_days(scenario, 0, counts.homes_lost) == 0);
  CHECK(after_days(scenario, 0, counts.jobs_lost) == 0);
  CHECK(after_days(scenario, 0, counts.adjudications) == 0);
  for (const Counter counter : {counts.homes_lost, counts.jobs_lost, counts.debts_grown,
                                counts.mental_health_worsened, counts.adjudications}) {
    std::int64_t before = 0;
    for (const double days : {10.0, 60.0, 300.0}) {
      const auto now = after_days(scenario, days, counter);
      CHECK(now > before);
      before = now;
    }
  }
}

TEST_CASE("homes are lost to time as stated") {
  auto scenario = baseline({"gwent"}, 1, 0);
  scenario.parameters.custody.home_lost_after = Days(100);
  WomenOfOneArea w(scenario);
  int with_home = 0;
  for (WomanIndex i = 0; i < w.women(); ++i) {
    with_home += w.area.women[i].needs.severity(Need::accommodation) < 2;
    time_served_takes(w.area, i, 100);
  }
  // After the mean time, 1 - 1/e are lost; four standard errors for over 2,000 women are below 0.045.
  CHECK(with_home > 2000);
  CHECK(static_cast<double>(w.counted(counts.homes_lost)) / with_home == Approx(0.632).margin(0.045));
}

TEST_CASE("a woman who loses her job needs work") {
  auto scenario = baseline({"gwent"}, 1, 0);
  scenario.parameters.custody.job_lost_after = Days(0);
  WomenOfOneArea w(scenario);
  std::int64_t in_work = 0;
  for (WomanIndex i = 0; i < w.women(); ++i) {
    in_work += w.area.women[i].needs.severity(Need::employment) == 0;
    time_served_takes(w.area, i, 1);
    CHECK(w.area.women[i].needs.severity(Need::employment) > 0);
  }
  CHECK(w.counted(counts.jobs_lost) == in_work);
}

TEST_CASE("keeping homes: a lower hazard never loses more") {
  const auto scenario = baseline({"gwent"}, 1, 0);
  std::int64_t lost = -1;
  for (const double ratio : {0.0, 0.5, 1.0, 2.0}) {
    const auto now = after_days(scenario, 90, counts.homes_lost, Lever::home_lost, ratio);
    CHECK(now > lost);
    lost = now;
  }
}

TEST_CASE("asking for a mother and baby place: more likely where programmes help, less with mistrust") {
  const auto scenario = baseline({"gwent"}, 1, 0);
  const auto asked = [&](double ratio, std::int8_t trust) {
    WomenOfOneArea w(scenario, 8000);
    w.move_lever(Lever::mother_and_baby, ratio);
    w.area.tally.open_month(0, 0);
    for (WomanIndex i = 0; i < w.women(); ++i) {
      w.area.women[i].trust = trust;
      asks_for_mother_and_baby_place(w.area, i);
    }
    CHECK(w.counted(counts.mother_and_baby_asked) <= w.counted(counts.mother_and_baby_eligible));
    return w.counted(counts.mother_and_baby_asked);
  };
  CHECK(asked(0.0, 0) == 0);
  CHECK(asked(1.0, 0) > 0);
  CHECK(asked(3.0, 0) > asked(1.0, 0));
  CHECK(asked(1.0, -2) < asked(1.0, 0));
  CHECK(asked(1.0, 2) > asked(1.0, 0));
}

TEST_CASE("self-harm follows mental health and programmes") {
  auto scenario = baseline({"west-midlands"}, 1, 1);
  auto& c = scenario.parameters.custody;
  c.self_harm = RatePerYear(2.0);
  c.self_harm_each_step_of_mental_health = Ratio(1.0);
  const auto result = testing::replicate(scenario, scenario);
  const double years = static_cast<double>(testing::total(result, counts.remand_days) +
                                           testing::total(result, counts.sentenced_days) +
                                           testing::total(result, counts.recall_days)) /
                       days_per_year;
  const double incidents = static_cast<double>(testing::total(result, counts.self_harm_incidents));
  // A Poisson count of a known rate: four standard deviations.
  CHECK(incidents == Approx(2.0 * years).margin(4 * std::sqrt(2.0 * years)));
  c.self_harm_each_step_of_mental_health = Ratio(1.5);
  const auto moved = testing::replicate(scenario, scenario);
  CHECK(testing::total(moved, counts.self_harm_incidents) > static_cast<std::int64_t>(1.3 * incidents));
}

}  // namespace holloway
