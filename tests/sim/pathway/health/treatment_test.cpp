// Treatment: who reaches it, who waits, how it ends, and what ends it early.

#include "sim/pathway/health/treatment.hpp"

#include <catch2/catch.hpp>

#include "sim/pathway/area/handovers.hpp"
#include "tests/sim/pathway/small_world.hpp"

using namespace holloway;

namespace {

/// An area in which every referral reaches treatment at once, is completed after ten days and eases the need,
/// unless a test says otherwise.
Scenario sure_scenario() {
  auto scenario = testing::baseline({"gwent"});
  auto& p = scenario.parameters.treatment;
  for (auto& reached : p.reached) reached = Probability(1);
  for (auto& days : p.lasts) days = Days(10);
  p.referral_takes = Days(0);
  p.places_per_100k_women = Count(1000);
  p.completed = Probability(1);
  p.eases_need = Probability(1);
  // Nobody but the women of a test is referred.
  for (auto& required : scenario.parameters.orders.treatment_requirement) required = Probability(0);
  scenario.parameters.disclosure.asked[Agency::prison] = Probability(0);
  return scenario;
}

World world_of(const Scenario& scenario) {
  return World(setting_of(testing::reference_data(), scenario), Luck(1, 0));
}

/// Women at liberty with the need, whose lives are quiet: no offence and no death comes in between.
std::vector<WomanIndex> quiet_women(Area& area, Need need, std::size_t wanted) {
  std::vector<WomanIndex> found;
  for (WomanIndex i = 0; i < area.women.size() && found.size() < wanted; ++i) {
    Woman& woman = area.women[i];
    if (woman.place != Stage::community || woman.needs.severity(need) == 0 || woman.order != OrderId::none)
      continue;
    woman.career_over = true;
    woman.offending.set_rate(area.now(), 0);
    ++woman.offence_stamp;
    found.push_back(i);
  }
  REQUIRE(found.size() == wanted);
  return found;
}

}  // namespace

TEST_CASE("a woman who reaches treatment and completes it is one step better", "[treatment]") {
  World world = world_of(sure_scenario());
  Area& area = world.areas().front();
  const WomanIndex her = quiet_women(area, Need::alcohol, 1).front();
  const int before = area.women[her].needs.severity(Need::alcohol);
  const auto referred = area.stage_population[index_of(Stage::referred)];  // in prison, at the start
  refer_to_treatment(area, her, {TreatmentKind::alcohol, ReferredBy::order, 7});
  CHECK(area.stage_population[index_of(Stage::referred)] == referred + 1);
  world.run(9, one_after_another);
  CHECK(area.women[her].in_treatment);
  CHECK(area.queues[Queue::treatment_places].busy() == 1);
  world.run(12, one_after_another);
  CHECK_FALSE(area.women[her].in_treatment);
  CHECK(area.women[her].treatment == TreatmentId::none);
  CHECK(area.queues[Queue::treatment_places].busy() == 0);
  CHECK(area.women[her].needs.severity(Need::alcohol) == before - 1);
}

TEST_CASE("who leaves treatment is no better, and leaves before its end", "[treatment]") {
  auto scenario = sure_scenario();
  scenario.parameters.treatment.completed = Probability(0);
  World world = world_of(scenario);
  Area& area = world.areas().front();
  const WomanIndex her = quiet_women(area, Need::drugs, 1).front();
  const int before = area.women[her].needs.severity(Need::drugs);
  refer_to_treatment(area, her, {TreatmentKind::drugs, ReferredBy::order, 7});
  world.run(11, one_after_another);
  CHECK(area.women[her].treatment == TreatmentId::none);
  CHECK(area.women[her].needs.severity(Need::drugs) == before);
}

TEST_CASE("a referral that nobody takes up comes to nothing at once", "[treatment]") {
  auto scenario = sure_scenario();
  for (auto& reached : scenario.parameters.treatment.reached) reached = Probability(0);
  World world = world_of(scenario);
  Area& area = world.areas().front();
  const WomanIndex her = quiet_women(area, Need::drugs, 1).front();
  refer_to_treatment(area, her, {TreatmentKind::drugs, ReferredBy::order, 7});
  CHECK(area.women[her].treatment == TreatmentId::none);
  CHECK(area.treatments.open_records() == 0);
}

TEST_CASE("with one place, women are treated one after another, in the order they came", "[treatment]") {
  auto scenario = sure_scenario();
  scenario.parameters.treatment.places_per_100k_women = Count(0.001);
  World world = world_of(scenario);
  Area& area = world.areas().front();
  REQUIRE(area.queues[Queue::treatment_places].servers() == 1);
  const auto women = quiet_women(area, Need::mental_health, 3);
  for (const WomanIndex her : women)
    refer_to_treatment(area, her, {TreatmentKind::mental_health, ReferredBy::release, 7});
  const auto treated = [&] {
    std::vector<bool> now;
    for (const WomanIndex her : women) now.push_back(area.women[her].in_treatment);
    return now;
  };
  world.run(5, one_after_another);
  CHECK(treated() == std::vector{true, false, false});
  CHECK(area.queues[Queue::treatment_places].waiting() == 2);
  world.run(15, one_after_another);
  CHECK(treated() == std::vector{false, true, false});
  SECTION("a woman who stops waiting gives up her turn") {
    treatment_interrupted(area, women[2]);
    CHECK(area.queues[Queue::treatment_places].waiting() == 0);
    CHECK(area.women[women[2]].treatment == TreatmentId::none);
  }
  SECTION("a treatment cut short passes the place on") {
    treatment_interrupted(area, women[1]);
    CHECK(treated() == std::vector{false, false, true});
  }
  SECTION("treatment in prison needs no place of the area's") {
    const WomanIndex fourth = quiet_women(area, Need::alcohol, 4).back();
    refer_to_treatment(area, fourth, {TreatmentKind::alcohol, ReferredBy::prison, 7});
    world.run(16, one_after_another);
    CHECK(area.women[fourth].in_treatment);
  }
}

TEST_CASE("an order that ends takes with it the treatment it requires, and no other", "[treatment]") {
  World world = world_of(sure_scenario());
  Area& area = world.areas().front();
  const auto women = quiet_women(area, Need::drugs, 2);
  refer_to_treatment(area, women[0], {TreatmentKind::drugs, ReferredBy::order, 7, OrderId(3)});
  refer_to_treatment(area, women[1], {TreatmentKind::drugs, ReferredBy::release, 7});
  world.run(5, one_after_another);
  order_ends_treatment(area, women[0], OrderId(4));
  CHECK(area.women[women[0]].in_treatment);
  order_ends_treatment(area, women[0], OrderId(3));
  CHECK_FALSE(area.women[women[0]].in_treatment);
  order_ends_treatment(area, women[1], OrderId(3));
  CHECK(area.women[women[1]].in_treatment);
}

TEST_CASE("a second referral changes nothing while the first is open", "[treatment]") {
  World world = world_of(sure_scenario());
  Area& area = world.areas().front();
  const WomanIndex her = quiet_women(area, Need::drugs, 1).front();
  const auto open = area.treatments.open_records();  // of women in prison at the start
  refer_to_treatment(area, her, {TreatmentKind::drugs, ReferredBy::order, 7});
  refer_to_treatment(area, her, {TreatmentKind::alcohol, ReferredBy::order, 8});
  CHECK(area.treatments.open_records() == open + 1);
}

TEST_CASE("more places never lengthen the wait for treatment", "[treatment]") {
  std::uint64_t shorter = UINT64_MAX;
  for (const double places : {0.05, 0.2, 0.4, 1000.0}) {
    auto scenario = testing::baseline({"west-midlands"}, 2, 1);
    auto& p = scenario.parameters;
    for (auto& reached : p.treatment.reached) reached = Probability(1);
    // Arrivals do not answer to how treatment goes: it eases nothing.
    p.treatment.eases_need = Probability(0);
    p.offending.in_treatment = Ratio(1);
    p.treatment.places_per_100k_women = Count(places);
    const World world = testing::run_baseline(scenario);
    const Area& area = world.areas().front();
    const auto waited = static_cast<std::uint64_t>(
        area.queues[Queue::treatment_places].statistics(area.now()).waiting_minutes);
    INFO(places << " places per 100,000: " << waited << " minutes");
    CHECK(waited <= shorter);
    shorter = waited;
  }
  CHECK(shorter == 0);
}
