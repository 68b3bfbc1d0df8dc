// Proven reoffending, as the Ministry of Justice counts it, on cases worked out by hand.

#include "sim/pathway/life/reoffending.hpp"

#include <catch2/catch.hpp>

#include "sim/pathway/day/day.hpp"
#include "tests/sim/pathway/small_world.hpp"

using namespace holloway;

namespace {

/// One woman to whom nothing happens but what a test makes happen. Days count from the start of reporting.
class OneWoman {
 public:
  OneWoman() : scenario(testing::baseline({"gwent"}, 2, 0)), world(make()), area(world.areas().front()) {
    area.begin_counting();
    woman = 0;
  }
  /// Runs every day up to and including this one.
  void until(int day) {
    for (; next_day <= day; ++next_day) run_day(area, next_day);
  }
  Case offence(int day, int offences = 1) const {
    Case c;
    c.woman = woman;
    c.offence = Time::start_of(day);
    c.offences = static_cast<std::uint8_t>(offences);
    return c;
  }
  std::int64_t counted(Counter c) const {
    std::int64_t sum = 0;
    for (int m = 0; m < area.tally.months(); ++m) sum += area.tally.at(c, m);
    return sum;
  }

  Scenario scenario;
  World world;
  Area& area;
  WomanIndex woman = 0;
  int next_day = 0;

 private:
  World make() {
    auto& p = scenario.parameters;
    p.population.entrants_per_100k_women = RatePerYear(0.0);
    p.population.deaths = RatePerYear(0.0);
    p.custody.initial_stock_served_12_months_to_4_years = Days(0.0);
    p.custody.initial_stock_served_4_years_or_more = Days(0.0);
    for (auto& rate : p.offending.occasions_while_active) rate = RatePerYear(0.0);
    World w(setting_of(testing::reference_data(), scenario), Luck(1, 0));
    w.areas().front().women.resize(1);
    return w;
  }
};

}  // namespace

TEST_CASE("an offence within twelve months, proven within eighteen, makes a reoffender") {
  const auto [committed, proven, reoffender] = GENERATE(table<int, int, bool>({
      {2, 3, true},       // at once
      {365, 400, true},   // on the last day, proven in the six months after
      {364, 547, true},   // proven on the last day of the eighteen months
      {364, 549, false},  // proven too late
      {367, 400, false},  // committed too late
  }));
  OneWoman w;
  w.until(0);
  start_follow_up(w.area, w.woman, IndexDisposal::court_order);
  w.until(proven);
  Case c = w.offence(committed, 3);
  conviction_recorded(w.area, c);
  count_follow_ups(w.area);
  INFO("committed on day " << committed << ", proven on day " << proven);
  CHECK(w.counted(counts.cohort[IndexDisposal::court_order]) == 1);
  CHECK(w.counted(counts.reoffenders[IndexDisposal::court_order]) == (reoffender ? 1 : 0));
  CHECK(w.counted(counts.reoffences[IndexDisposal::court_order]) == (reoffender ? 3 : 0));
}

TEST_CASE("an offence committed before the index event is not a reoffence, whenever it is proven") {
  OneWoman w;
  w.until(10);
  start_follow_up(w.area, w.woman, IndexDisposal::caution);
  w.until(50);
  Case c = w.offence(9);
  conviction_recorded(w.area, c);
  count_follow_ups(w.area);
  CHECK(w.counted(counts.reoffenders[IndexDisposal::caution]) == 0);
}

TEST_CASE("her first index event in a quarter counts, once, and each quarter has its own cohort") {
  OneWoman w;
  w.until(0);
  start_follow_up(w.area, w.woman, IndexDisposal::caution);
  w.until(30);
  start_follow_up(w.area, w.woman, IndexDisposal::court_order);  // the same quarter
  w.until(100);
  start_follow_up(w.area, w.woman, IndexDisposal::court_order);  // the next
  w.until(120);
  Case c = w.offence(110);
  conviction_recorded(w.area, c);
  count_follow_ups(w.area);
  CHECK(w.counted(counts.cohort[IndexDisposal::caution]) == 1);
  CHECK(w.counted(counts.cohort[IndexDisposal::court_order]) == 1);
  CHECK(w.counted(counts.reoffenders[IndexDisposal::caution]) == 1);  // one offence counts for both cohorts
  CHECK(w.counted(counts.reoffenders[IndexDisposal::court_order]) == 1);
}

TEST_CASE("a conviction after a conditional caution that was not met is on the record once") {
  OneWoman w;
  w.until(0);
  Case c = w.offence(0);
  caution_given(w.area, c);
  CHECK(w.area.women[w.woman].recorded == 1);
  caution_taken_back(w.area, c);
  CHECK(w.area.women[w.woman].recorded == 0);
  conviction_recorded(w.area, c);
  CHECK(w.area.women[w.woman].recorded == 1);
  CHECK(c.previous == 0);
  CHECK(w.counted(counts.recorded[RecordBand::none]) == 1);
}

TEST_CASE("a conditional caution is an index event from the day it was given, once its conditions are met") {
  OneWoman w;
  w.until(10);
  Case c = w.offence(0);
  caution_given(w.area, c);
  w.until(50);
  Case later = w.offence(40);  // while the conditions ran
  conviction_recorded(w.area, later);
  w.until(100);
  caution_stands(w.area, c);
  count_follow_ups(w.area);
  CHECK(w.counted(counts.cohort[IndexDisposal::caution]) == 1);
  CHECK(w.counted(counts.reoffenders[IndexDisposal::caution]) == 1);
  CHECK(w.counted(counts.recorded[RecordBand::none]) == 1);
}

TEST_CASE("a caution taken back is no index event, and keeps none out of its quarter") {
  OneWoman w;
  w.until(10);
  Case c = w.offence(0);
  caution_given(w.area, c);
  w.until(40);
  caution_taken_back(w.area, c);
  start_follow_up(w.area, w.woman, IndexDisposal::court_order);  // the same quarter
  count_follow_ups(w.area);
  CHECK(w.counted(counts.cohort[IndexDisposal::caution]) == 0);
  CHECK(w.counted(counts.cohort[IndexDisposal::court_order]) == 1);
}

TEST_CASE("of two index events in a quarter the first counts, though it came to stand later") {
  OneWoman w;
  w.until(10);
  Case c = w.offence(0);
  caution_given(w.area, c);
  w.until(40);
  start_follow_up(w.area, w.woman, IndexDisposal::court_order);
  w.until(120);
  caution_stands(w.area, c);
  count_follow_ups(w.area);
  CHECK(w.counted(counts.cohort[IndexDisposal::caution]) == 1);
  CHECK(w.counted(counts.cohort[IndexDisposal::court_order]) == 0);
}
