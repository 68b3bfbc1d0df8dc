// Scenarios nobody would choose still end, with results that make sense and nothing lost.

#include <catch2/catch.hpp>

#include "sim/pathway/life/reoffending.hpp"
#include "tests/sim/pathway/invariants.hpp"
#include "tests/sim/pathway/small_world.hpp"

using namespace holloway;

namespace {

Scenario small() {
  return testing::baseline({"gwent", "south-wales"}, 2, 1);
}

/// Runs to the end, checking everything that must hold each tenth day.
World run_checked(const Scenario& scenario, const ReferenceData& data = testing::reference_data()) {
  World world = warm_up(data, scenario, Luck(5, 0), one_after_another);
  DatedSettings settings(data, scenario);
  begin_policy(world, settings, scenario, {});
  world.at_day_end = [](const World& w, Day day) {
    if (day % 10 == 0) testing::check_day(w);
  };
  world.run(scenario.horizon.end_of_run(), one_after_another);
  for (Area& area : world.areas()) count_follow_ups(area);
  testing::check_day(world);
  return world;
}

std::int64_t in_years(const World& world, Counter counter, int first_year, int years) {
  std::int64_t sum = 0;
  for (const Area& area : world.areas())
    for (int m = 12 * first_year; m < 12 * (first_year + years); ++m) sum += area.tally.at(counter, m);
  return sum;
}

template <class Values, class Value>
void set_all(Values& values, Value value) {
  for (auto& v : values) v = value;
}

}  // namespace

TEST_CASE("where the police drop every case and nothing goes by summons, nobody new comes before a court") {
  Scenario scenario = small();
  set_all(scenario.parameters.notice.summons, Probability(0));
  set_all(scenario.parameters.police.no_further_action, Probability(1));
  const World world = run_checked(scenario);
  CHECK(in_years(world, counts.arrests, 0, 2) > 0);
  CHECK(in_years(world, counts.charges, 0, 2) == 0);
  CHECK(in_years(world, counts.prosecutions, 1, 1) == 0);
  CHECK(in_years(world, counts.sentences_custody, 1, 1) == 0);
}

TEST_CASE("where every woman whose case is put off is remanded, prisons hold more women on remand") {
  Scenario scenario = small();
  const auto usual = in_years(run_checked(scenario), counts.remand_days, 1, 1);
  set_all(scenario.parameters.court.remand, Probability(1));
  const World world = run_checked(scenario);
  CHECK(in_years(world, counts.remand_days, 1, 1) > usual);
  CHECK(in_years(world, counts.custody_receptions, 1, 1) > 0);
}

TEST_CASE(
    "with custody abolished for sentences under twelve months, none is passed, and orders take their place") {
  Scenario scenario = small();
  const World before = run_checked(scenario);
  scenario.parameters.sentence.no_custody_under = Days(365.25);
  scenario.parameters.sentence.no_custody_followed = Probability(1);
  const World after = run_checked(scenario);
  CHECK(in_years(before, counts.custody_by_length[LengthBand::under_6_months], 0, 2) > 0);
  CHECK(in_years(after, counts.custody_by_length[LengthBand::under_6_months], 0, 2) == 0);
  CHECK(in_years(after, counts.custody_by_length[LengthBand::under_12_months], 0, 2) == 0);
  CHECK(in_years(after, counts.custody_by_length[LengthBand::under_4_years], 0, 2) > 0);
  const auto orders = [](const World& w) {
    return in_years(w, counts.sentences_community_order, 0, 2) +
           in_years(w, counts.sentences_suspended, 0, 2);
  };
  CHECK(orders(after) > orders(before));
}

TEST_CASE("an estate of ten places leaves women unplaced, and loses none of them") {
  auto data = testing::reference_data();
  for (PrisonFacts& prison : data.prisons) prison.places = 0;
  data.prisons.front().places = 100;  // two of 42 areas have a tenth of national custody, and so of places
  const World world = run_checked(small(), data);
  CHECK(world.estate().not_placed() > 0);
  CHECK(world.estate().held().front() <= 100);
}

TEST_CASE("without a judge or an investigator the queues grow and nothing else breaks") {
  Scenario scenario = small();
  auto& p = scenario.parameters;
  p.court.magistrates_slots_per_100k_women = Count(0);
  p.court.crown_slots_per_100k_women = Count(0);
  p.police.investigators_per_100k_women = Count(0);
  p.report.writers_per_100k_women = Count(0);
  const World world = run_checked(scenario);
  CHECK(in_years(world, counts.prosecutions, 1, 1) == 0);
  CHECK(in_years(world, counts.no_further_action_under_demand, 0, 2) > 0);
  CHECK(world.areas().front().queues[Queue::magistrates_court].waiting() > 0);
}

TEST_CASE("where everything is certain the model still runs") {
  Scenario scenario = small();
  auto& p = scenario.parameters;
  p.police.admission = Probability(1);
  p.report.asked_for = Probability(1);
  p.court.guilty_plea = Probability(1);
  p.court.bail_breached = Probability(1);
  p.orders.revoked_at_breach = Probability(1);
  p.orders.custody_if_revoked_community_order = Probability(1);
  p.release.recall = RatePerYear(50);
  p.population.deaths = RatePerYear(1);
  CHECK(in_years(run_checked(scenario), counts.recalls, 0, 2) > 0);
}

TEST_CASE("with nobody coming to notice, courts and prisons empty") {
  Scenario scenario = testing::baseline({"gwent"}, 6, 1);
  scenario.parameters.population.entrants_per_100k_women = RatePerYear(0);
  set_all(scenario.parameters.offending.occasions_while_active, RatePerYear(0));
  const World world = run_checked(scenario);
  CHECK(in_years(world, counts.arrests, 1, 5) == 0);
  CHECK(in_years(world, counts.sentenced_days, 5, 1) <= in_years(world, counts.sentenced_days, 1, 1));
}
