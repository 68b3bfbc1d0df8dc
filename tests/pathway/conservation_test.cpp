// Nothing is lost: at every simulated day's end, each woman is in one place, and each record in one stage.

#include <catch2/catch.hpp>
#include <numeric>

#include "tests/pathway/small_world.hpp"

using namespace holloway;

namespace {

struct Recount {
  std::vector<std::int64_t> stages = std::vector<std::int64_t>(holloway::stages);
  void add(Stage stage) { ++stages[index_of(stage)]; }
};

Recount recount(const Area& area) {
  Recount counted;
  for (const Woman& woman : area.women) counted.add(woman.place);
  area.cases.each([&](const Case& c) { counted.add(c.stage); });
  area.orders.each([&](const Order& o) { counted.add(o.stage); });
  area.terms.each([&](const Term& t) { counted.add(t.stage); });
  area.resettlements.each([&](const Resettlement& r) { counted.add(r.stage); });
  area.treatments.each([&](const Treatment& t) { counted.add(t.stage); });
  area.separations.each([&](const Separation& s) { counted.add(s.stage); });
  return counted;
}

/// Where her records say she must be.
bool place_agrees(const Area& area, const Woman& woman) {
  if (woman.gone()) return true;
  const Stage term = woman.term == nobody ? Stage::begin : area.terms[woman.term].stage;
  if (term == Stage::reception || term == Stage::term_serving) return woman.place == Stage::serving;
  if (term == Stage::term_recalled) return woman.place == Stage::recalled;
  if (woman.remand_holds > 0) return woman.place == Stage::remand;
  if (woman.detained) return woman.place == Stage::custody_suite;
  return woman.place == (woman.in_approved_premises ? Stage::approved_premises : Stage::community);
}

std::vector<int> remanded_cases(const Area& area) {
  std::vector<int> cases(area.women.size());
  area.cases.each([&](const Case& c) { cases[c.woman] += c.remanded ? 1 : 0; });
  return cases;
}

void check_day(const World& world) {
  std::int64_t in_prison = 0;
  std::int64_t beds = 0;
  for (const Area& area : world.areas()) {
    REQUIRE(recount(area).stages == area.stage_population);
    const auto remanded = remanded_cases(area);
    std::size_t astray = 0;
    for (std::size_t i = 0; i < area.women.size(); ++i) {
      const Woman& woman = area.women[i];
      // A woman granted a bed at the day's end moves into it as the next day opens.
      const bool leaves_tomorrow = woman.in_approved_premises && woman.in_prison();
      astray += !leaves_tomorrow && !place_agrees(area, woman);
      astray += woman.remand_holds != remanded[i];
      in_prison += woman.in_prison();
      beds += woman.in_approved_premises;
    }
    REQUIRE(astray == 0);
  }
  const auto& held = world.estate().held();
  REQUIRE(std::accumulate(held.begin(), held.end(), std::int64_t{0}) + world.estate().not_placed() ==
          in_prison);
  REQUIRE(world.estate().beds_taken() == beds);
}

}  // namespace

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
  bool overfull = false;
  world.at_day_end = [&](const World& w, Day) {
    check_day(w);
    overfull = overfull || w.estate().not_placed() > 0;
  };
  world.run(scenario.horizon.end_of_run(), one_after_another);
  CHECK(overfull);
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
  CHECK(recount(area).stages == area.stage_population);
}

TEST_CASE("a court with a long backlog, many breaches and many deaths mixes up nobody's hearing") {
  auto scenario = testing::baseline({"gwent"}, 2, 1);
  auto& p = scenario.parameters;
  p.court.magistrates_slots_per_100k_women = Count(0.05);
  p.court.magistrates_hearing = Days(1.5);
  p.orders.breach = RatePerYear(5.0);
  p.population.deaths = RatePerYear(0.5);
  World world(setting_of(testing::reference_data(), scenario), Luck(1, 0));
  world.at_day_end = [](const World& w, Day) { check_day(w); };
  world.run(scenario.horizon.end_of_run(), one_after_another);
  const Area& area = world.areas().front();
  CHECK(area.magistrates_court.waiting() > 100);
  CHECK(area.magistrates_court.busy() == area.magistrates_court.servers());
}
