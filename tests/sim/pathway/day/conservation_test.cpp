// Nothing is lost: at every simulated day's end, each woman is in one place, and each record in one stage.

#include <catch2/catch.hpp>

#include "tests/sim/pathway/invariants.hpp"
#include "tests/sim/pathway/small_world.hpp"

using namespace holloway;
using testing::check_day;

TEST_CASE("women, cases, orders, terms and prison places are conserved at every day's end") {
  const auto scenario = testing::baseline({"cumbria", "gwent", "west-midlands"}, 1, 1);
  World world(setting_of(testing::reference_data(), scenario), Luck(1, 0));
  check_day(world);
  int days = 0;
  world.at_day_end = [&](const World& w, Day) {
    check_day(w);
    ++days;
  };
  world.run(scenario.horizon.end_of_run(), one_after_another);
  CHECK(days == scenario.horizon.end_of_run());
}

TEST_CASE("conservation holds when the estate is far too small") {
  auto data = testing::reference_data();
  for (PrisonFacts& prison : data.prisons) prison.places = 1;
  auto scenario = testing::baseline({"gwent", "south-wales"}, 1, 1);
  scenario.parameters.custody.approved_premises_beds = Count(1);
  World world(setting_of(data, scenario), Luck(2, 0));
  for (Area& area : world.areas()) area.begin_counting();
  const Day counted_from = scenario.horizon.start_day();
  std::int64_t without_place = 0;
  world.at_day_end = [&](const World& w, Day day) {
    check_day(w);
    if (day >= counted_from) without_place += w.estate().not_placed();
  };
  world.run(scenario.horizon.end_of_run(), one_after_another);
  CHECK(without_place > 0);
  std::int64_t counted = 0;
  for (const Area& area : world.areas())
    for (int m = 0; m < scenario.horizon.months(); ++m) counted += area.tally.at(counts.not_placed_days, m);
  CHECK(counted == without_place);
}

TEST_CASE("women who left the model hold nothing open for ever") {
  auto scenario = testing::baseline({"gwent"}, 1, 1);
  scenario.parameters.population.deaths = RatePerYear(3.0);
  const World world = testing::run_baseline(scenario);
  const Area& area = world.areas().front();
  std::size_t gone = 0;
  for (const Woman& woman : area.women) {
    gone += woman.gone();
    if (woman.gone()) CHECK_FALSE(woman.in_prison());
  }
  CHECK(gone > area.women.size() / 2);
  CHECK(testing::recount(area) == area.stage_population);
}

TEST_CASE("a court with a long backlog, many breaches and many deaths mixes up nobody's hearing") {
  auto scenario = testing::baseline({"gwent"}, 2, 1);
  auto& p = scenario.parameters;
  p.court.magistrates_slots_per_100k_women = Count(0.05);
  p.court.magistrates_hearing = Days(1.5);
  p.orders.missed_otherwise = RatePerYear(20.0);
  p.population.deaths = RatePerYear(0.5);
  World world(setting_of(testing::reference_data(), scenario), Luck(1, 0));
  world.at_day_end = [](const World& w, Day) { check_day(w); };
  world.run(scenario.horizon.end_of_run(), one_after_another);
  const Area& area = world.areas().front();
  CHECK(area.queues[Queue::magistrates_court].waiting() > 100);
  CHECK(area.queues[Queue::magistrates_court].busy() == area.queues[Queue::magistrates_court].servers());
}
