// Orders: appointments missed and why, discretion, warnings, breach, and what the court does about it.

#include "sim/pathway/probation/orders.hpp"

#include <catch2/catch.hpp>

#include "sim/pathway/area/handovers.hpp"
#include "sim/pathway/day/day.hpp"
#include "sim/pathway/probation/appointments.hpp"
#include "tests/sim/pathway/small_world.hpp"

using namespace holloway;

namespace {

using PerReason = PerEach<MissedBecause, double>;

/// No reason to miss anything but the one a test gives.
Scenario nothing_missed() {
  auto scenario = testing::baseline({"gwent"});
  auto& p = scenario.parameters.orders;
  p.missed_otherwise = p.missed_for_childcare = p.missed_for_anxiety_each_step =
      p.missed_for_distance_each_step = p.missed_for_safety = RatePerYear(0);
  p.missed_with_rehabilitation_activity = p.missed_with_unpaid_work = p.missed_with_curfew = Ratio(1);
  p.missed_if_neurodivergent = Ratio(1);
  for (auto& accepted : p.absence_accepted) accepted = Probability(0);
  return scenario;
}

World world_of(const Scenario& scenario) {
  return World(setting_of(testing::reference_data(), scenario), Luck(1, 0));
}

/// A woman at liberty with no order yet, whose offending is over.
WomanIndex quiet_woman(Area& area) {
  for (WomanIndex i = 0; i < area.women.size(); ++i) {
    Woman& woman = area.women[i];
    if (woman.place != Stage::community || woman.order != OrderId::none || woman.term != TermId::none)
      continue;
    woman.career_over = true;
    woman.offending.set_rate(area.now(), 0);
    ++woman.offence_stamp;
    return i;
  }
  throw std::runtime_error("no woman at liberty");
}

std::int64_t counted(const Area& area, Counter counter) {
  std::int64_t sum = 0;
  for (int month = 0; month < area.tally.months(); ++month) sum += area.tally.at(counter, month);
  return sum;
}

}  // namespace

TEST_CASE("the rate of missed appointments is the sum of what keeps her away", "[orders]") {
  auto scenario = nothing_missed();
  auto& p = scenario.parameters.orders;
  p.missed_otherwise = RatePerYear(0.5);
  p.missed_for_childcare = RatePerYear(0.7);
  p.missed_for_anxiety_each_step = RatePerYear(0.2);
  p.missed_for_distance_each_step = RatePerYear(0.1);
  p.missed_for_safety = RatePerYear(0.4);
  p.unsafe_requirements = Ratio(1.5);
  p.missed_with_unpaid_work = Ratio(2);
  World world = world_of(scenario);
  Area& area = world.areas().front();
  Order order;
  order.woman = quiet_woman(area);
  Woman& woman = area.women[order.woman];
  woman.needs = Needs();
  woman.children_with_her = 0;
  woman.abused_now = false;
  const auto rates = [&] { return absence_rates(area, order); };
  SECTION("nothing keeps her away but what keeps everybody") {
    CHECK(rates()[MissedBecause::other] == 0.5);
    CHECK(rates()[MissedBecause::childcare] == 0);
    CHECK(rates()[MissedBecause::safety] == 0);
  }
  SECTION("children, mental ill health at severity 3, money at severity 2, abuse") {
    woman.children_with_her = 2;
    woman.needs.set(Need::mental_health, 3);
    woman.needs.set(Need::finance, 2);
    woman.abused_now = true;
    CHECK(rates()[MissedBecause::childcare] == 0.7);
    CHECK(rates()[MissedBecause::anxiety] == Approx(0.6));
    CHECK(rates()[MissedBecause::distance] == Approx(0.2));
    CHECK(rates()[MissedBecause::safety] == 0.4);
    // Unpaid work asks twice as much of her, and is not safe.
    order.unpaid_work = true;
    CHECK(rates()[MissedBecause::childcare] == Approx(1.4));
    CHECK(rates()[MissedBecause::safety] == Approx(2 * 1.5 * 0.4));
  }
}

TEST_CASE("an order of a woman whom nothing keeps away is completed", "[orders]") {
  auto scenario = nothing_missed();
  World world = world_of(scenario);
  Area& area = world.areas().front();
  const WomanIndex her = quiet_woman(area);
  begin_order(area, her, 900, OrderKind::community_order);
  const auto lasts = static_cast<Day>(scenario.parameters.sentence.community_order_lasts.value());
  world.run(lasts, one_after_another);
  CHECK(area.women[her].order != OrderId::none);
  world.run(lasts + 1, one_after_another);
  CHECK(area.women[her].order == OrderId::none);
}

TEST_CASE("the first failure without excuse brings a warning, the second within a year a breach",
          "[orders]") {
  auto scenario = nothing_missed();
  auto& p = scenario.parameters.orders;
  p.missed_otherwise = RatePerYear(1000);
  p.breach_hearing_delay = Days(3650);
  World world = world_of(scenario);
  Area& area = world.areas().front();
  const WomanIndex her = quiet_woman(area);
  begin_order(area, her, 900, OrderKind::community_order);
  const OrderId number = area.women[her].order;
  SECTION("a breach follows") {
    // A thousand a year: two within the first weeks but for a chance below one in a million.
    world.run(14, one_after_another);
    CHECK(area.orders[number].stage == Stage::breach_hearing);
    CHECK(area.orders[number].warned);
    CHECK(area.orders[number].absences == 2);
  }
  SECTION("not where the warning is more than a year old") {
    area.orders[number].warned = true;
    area.orders[number].warned_at = Time() + Duration::from_days(-366);
    area.orders[number].absence.due = area.now();
    appointment_due(area, number);
    CHECK(area.orders[number].stage == Stage::order_running);
    CHECK(area.orders[number].warned_at == area.now());
  }
  SECTION("nor where the officer accepts the reason") {
    auto setting = *setting_of(testing::reference_data(), scenario);
    for (auto& accepted : setting.parameters.orders.absence_accepted) accepted = Probability(1);
    take_up(area, std::make_shared<const Setting>(setting));
    world.run(14, one_after_another);
    CHECK(area.orders[number].stage == Stage::order_running);
    CHECK_FALSE(area.orders[number].warned);
    CHECK(area.orders[number].absences > 2);
  }
}

TEST_CASE("an excuse that nobody has told the officer is weighed less", "[orders]") {
  auto scenario = nothing_missed();
  auto& p = scenario.parameters.orders;
  p.missed_for_childcare = RatePerYear(1000);
  p.absence_accepted[MissedBecause::childcare] = Probability(0.5);
  p.absence_accepted_if_not_known = Ratio(0);
  for (auto& asked : scenario.parameters.disclosure.asked) asked = Probability(0);
  World world = world_of(scenario);
  Area& area = world.areas().front();
  const WomanIndex her = quiet_woman(area);
  area.women[her].children_with_her = 1;
  area.women[her].known = {};
  SECTION("unknown: the first absence brings a warning") {
    begin_order(area, her, 900, OrderKind::community_order);
    const OrderId number = area.women[her].order;
    area.orders[number].absence.due = area.now();
    appointment_due(area, number);
    CHECK(area.orders[number].warned);
  }
  SECTION("known: about half of the absences are accepted") {
    area.women[her].tell(Agency::probation, has_children);
    int warned = 0;
    for (std::uint16_t occasion = 0; occasion < 400; ++occasion) {
      begin_order(area, her, static_cast<std::uint16_t>(1000 + occasion), OrderKind::community_order);
      const OrderId number = area.women[her].order;
      area.orders[number].absence.due = area.now();
      appointment_due(area, number);
      warned += area.orders[number].warned;
    }
    // 400 draws at one half: within five standard deviations (50) of 200.
    CHECK(warned > 150);
    CHECK(warned < 250);
  }
}

TEST_CASE("requirements follow what the court knows", "[orders]") {
  auto scenario = nothing_missed();
  auto& p = scenario.parameters.orders;
  p.unpaid_work = Probability(0.5);
  p.unpaid_work_if_children_known = Ratio(0);
  p.curfew = Probability(0.5);
  p.curfew_if_abuse_known = Ratio(0);
  for (auto& required : p.treatment_requirement) required = Probability(1);
  for (auto& reached : scenario.parameters.treatment.reached) reached = Probability(1);
  World world = world_of(scenario);
  Area& area = world.areas().front();
  const WomanIndex her = quiet_woman(area);
  area.women[her].known = {};
  SECTION("nothing known: no treatment, unpaid work and curfews for some") {
    int unpaid_work = 0, curfew = 0;
    for (std::uint16_t occasion = 0; occasion < 100; ++occasion) {
      begin_order(area, her, static_cast<std::uint16_t>(1000 + occasion), OrderKind::community_order);
      unpaid_work += area.orders[area.women[her].order].unpaid_work;
      curfew += area.orders[area.women[her].order].curfew;
    }
    CHECK(area.women[her].treatment == TreatmentId::none);
    CHECK(unpaid_work > 20);
    CHECK(curfew > 20);
  }
  SECTION("children, abuse and drinking known: treatment instead, and no unsafe requirement") {
    area.women[her].tell(Agency::court,
                         static_cast<Facts>(has_children | bit(Need::domestic_abuse) | bit(Need::alcohol)));
    for (std::uint16_t occasion = 0; occasion < 100; ++occasion) {
      begin_order(area, her, static_cast<std::uint16_t>(1000 + occasion), OrderKind::community_order);
      CHECK_FALSE(area.orders[area.women[her].order].unpaid_work);
      CHECK_FALSE(area.orders[area.women[her].order].curfew);
    }
    REQUIRE(area.women[her].treatment != TreatmentId::none);
    CHECK(area.treatments[area.women[her].treatment].kind == TreatmentKind::alcohol);
  }
}

TEST_CASE("every absence is accepted, warned of or brings a breach", "[orders]") {
  const auto scenario = testing::baseline({"west-midlands"}, 2, 1);
  const World world = testing::run_baseline(scenario);
  const Area& area = world.areas().front();
  std::int64_t missed = 0;
  for (std::size_t reason = 0; reason < count_of<MissedBecause>; ++reason) {
    const auto here = counted(area, counts.missed_for[static_cast<MissedBecause>(reason)]);
    INFO(id_of(MissedBecause(reason)));
    CHECK(here > 0);
    missed += here;
  }
  CHECK(missed == counted(area, counts.missed_accepted) + counted(area, counts.order_warnings) +
                      counted(area, counts.breaches));
}

TEST_CASE("a failure is a breach only while an earlier warning counts", "[orders]") {
  const auto with_memory = [](double counts_for) {
    auto scenario = nothing_missed();
    auto& p = scenario.parameters.orders;
    p.missed_otherwise = RatePerYear(12);
    p.warning_counts_for = Days(counts_for);
    World world = world_of(scenario);
    Area& area = world.areas().front();
    area.begin_counting();
    world.run(730, one_after_another);
    return std::pair(counted(area, counts.order_warnings), counted(area, counts.breaches));
  };
  CHECK(with_memory(0).second == 0);
  CHECK(with_memory(0).first > 10);
  const auto short_memory = with_memory(30), long_memory = with_memory(365.25);
  CHECK(short_memory.second > 0);
  CHECK(long_memory.second > short_memory.second);
}
