// Children: separated by custody, looked after by others, home again or not; none is ever lost from sight.

#include "sim/pathway/life/children.hpp"

#include <catch2/catch.hpp>

#include "sim/pathway/day/day.hpp"
#include "sim/pathway/resettlement/resettlement.hpp"
#include "tests/sim/pathway/invariants.hpp"
#include "tests/sim/pathway/women_of_one_area.hpp"

namespace holloway {
namespace {

using testing::baseline;
using testing::reference_data;
using testing::WomenOfOneArea;

/// Counts over the whole run, its tail left out.
std::int64_t total(const World& world, Counter counter) {
  std::int64_t sum = 0;
  for (const Area& area : world.areas())
    for (int month = 0; month < area.tally.months(); ++month) sum += area.tally.at(counter, month);
  return sum;
}

std::int64_t children_apart(const World& world) {
  std::int64_t sum = 0;
  for (const Area& area : world.areas()) sum += area.standing[Standing::children_apart];
  return sum;
}

/// All mothers of the area go to prison, and those with children are released at once to a settled home.
struct Mothers : WomenOfOneArea {
  explicit Mothers(const Scenario& scenario) : WomenOfOneArea(scenario) {
    for (WomanIndex i = 0; i < women(); ++i)
      if (area.women[i].children_with_her > 0) {
        mothers.push_back(i);
        children += area.women[i].children_with_her;
        area.women[i].place = Stage::serving;
        children_are_separated(area, i, area.women[i].children_with_her);
      }
  }
  void released_to_a_home() {
    for (const WomanIndex i : mothers) {
      area.women[i].place = Stage::community;
      children_may_come_home(area, i);
    }
  }
  std::vector<WomanIndex> mothers;
  std::int64_t children = 0;
};

/// Children who had come home or were lost after so many days, with one lever moved.
struct After {
  std::int64_t home = 0;
  std::int64_t lost = 0;
};
After days_later(const Scenario& scenario, Day days, Lever lever, double ratio) {
  Mothers m(scenario);
  m.move_lever(lever, ratio);
  m.area.tally.open_month(0, 0);
  m.released_to_a_home();
  for (Day day = 0; day < days; ++day) run_day(m.area, day);
  After result;
  for (int month = 0; month < m.area.tally.months(); ++month) {
    result.home += m.area.tally.at(counts.children_returned, month);
    result.lost += m.area.tally.at(counts.children_lost_in_care_proceedings, month);
  }
  return result;
}

/// Nothing but the children's own clocks: nobody comes to notice again, dies or changes.
Scenario only_children() {
  auto scenario = baseline({"gwent"}, 3, 0);
  auto& p = scenario.parameters;
  p.population.mother_of_dependent_children = Probability(1.0);
  p.population.lives_with_her_children = Probability(1.0);
  p.population.deaths = RatePerYear(0.0);
  p.population.entrants_per_100k_women = RatePerYear(0.0);
  for (auto& rate : p.offending.occasions_while_active) rate = RatePerYear(0.0);
  p.children.stay_in_family_home = Probability(0.0);
  return scenario;
}

}  // namespace

TEST_CASE("children are conserved at every day's end") {
  auto scenario = baseline({"gwent", "south-wales"}, 2, 0);
  scenario.parameters.children.care_proceedings = RatePerYear(0.5);
  scenario.parameters.custody.mother_and_baby_asked = Probability(1.0);
  scenario.parameters.custody.mother_and_baby_child_young_enough = Probability(0.5);
  scenario.parameters.custody.mother_and_baby_places = Count(30);
  scenario.parameters.population.deaths = RatePerYear(0.05);
  World world(setting_of(reference_data(), scenario), Luck(1, 0));
  testing::check_day(world);
  world.at_day_end = [](const World& w, Day) { testing::check_day(w); };
  world.run(scenario.horizon.end_of_run(), one_after_another);
  CHECK(children_apart(world) > 0);
}

TEST_CASE("children who live apart from her come of age, and are apart no longer") {
  const auto apart_at_the_end = [](double come_of_age) {
    auto scenario = baseline({"gwent", "south-wales"}, 3, 0);
    scenario.parameters.children.come_of_age = RatePerYear(come_of_age);
    World world(setting_of(reference_data(), scenario), Luck(1, 0));
    world.run(scenario.horizon.end_of_reporting(), one_after_another);
    return children_apart(world);
  };
  CHECK(apart_at_the_end(4) < apart_at_the_end(0));
}

TEST_CASE("every child separated is home again, lost to care, or still apart") {
  auto scenario = baseline({"gwent", "south-wales"}, 3, 0);
  scenario.parameters.children.come_of_age = RatePerYear(0.0);
  scenario.parameters.population.deaths = RatePerYear(0.0);
  scenario.parameters.population.deported_after_custody = Probability(0.0);
  World world(setting_of(reference_data(), scenario), Luck(1, 0));
  for (Area& area : world.areas()) area.begin_counting();
  const std::int64_t at_first = children_apart(world);
  world.run(scenario.horizon.end_of_reporting(), one_after_another);
  const std::int64_t separated = total(world, counts.children_to[Carer::father]) +
                                 total(world, counts.children_to[Carer::relatives]) +
                                 total(world, counts.children_to[Carer::local_authority]);
  CHECK(separated > 100);
  CHECK(at_first + separated == children_apart(world) + total(world, counts.children_returned) +
                                    total(world, counts.children_lost_in_care_proceedings));
}

TEST_CASE("who looks after the children follows the published shares") {
  const Mothers m(only_children());
  const double all = static_cast<double>(m.children);
  const double father = static_cast<double>(m.counted(counts.children_to[Carer::father])) / all;
  CHECK(m.counted(counts.children_to[Carer::father]) + m.counted(counts.children_to[Carer::relatives]) +
            m.counted(counts.children_to[Carer::local_authority]) ==
        m.children);
  // Published: 9%. Families of several children go together: four standard errors of 4,000 families of two
  // are 0.02.
  CHECK(father == Approx(0.09).margin(0.02));
  CHECK(m.area.standing[Standing::children_apart] == m.children);
}

TEST_CASE("children who stay in the family home are with her again the day she is settled") {
  auto scenario = only_children();
  scenario.parameters.children.stay_in_family_home = Probability(1.0);
  Mothers m(scenario);
  CHECK(m.counted(counts.children_in_family_home) == m.children);
  CHECK(m.counted(counts.children_to[Carer::local_authority]) == 0);
  m.released_to_a_home();
  CHECK(m.counted(counts.children_returned) == m.children);
  CHECK(m.area.standing[Standing::children_apart] == 0);
  CHECK(m.area.separations.open_records() == 0);
}

TEST_CASE("without a home of her own no child comes back") {
  auto scenario = only_children();
  scenario.parameters.children.stay_in_family_home = Probability(1.0);
  Mothers m(scenario);
  for (const WomanIndex i : m.mothers) m.area.women[i].home_lost = true;
  m.released_to_a_home();
  CHECK(m.counted(counts.children_returned) == 0);
}

TEST_CASE("children come home at the rate stated, and lost children never") {
  auto scenario = only_children();
  auto& c = scenario.parameters.children;
  c.care_proceedings = RatePerYear(0.0);
  c.come_home = RatePerYear(2.0);
  c.come_home_if_local_authority = Ratio(1.0);
  const Mothers m(scenario);
  const auto all = static_cast<double>(m.children);
  // After half a year at a rate of 2, 1 - 1/e are home; four standard errors for 4,000 families are 0.035.
  const After half_a_year = days_later(scenario, 183, Lever::children_return, 1.0);
  CHECK(static_cast<double>(half_a_year.home) / all == Approx(0.633).margin(0.035));
  c.care_proceedings = RatePerYear(1000.0);
  c.care_proceedings_last = Days(0.0);
  c.lost_in_care_proceedings = Probability(1.0);
  const After lost = days_later(scenario, 60, Lever::children_return, 1.0);
  CHECK(static_cast<double>(lost.lost) > 0.99 * all);
  CHECK(static_cast<double>(lost.home) < 0.01 * all);
}

TEST_CASE(
    "a programme that brings children home sooner, or keeps care proceedings away, does not do the reverse") {
  auto scenario = only_children();
  scenario.parameters.children.care_proceedings = RatePerYear(0.5);
  scenario.parameters.children.come_home = RatePerYear(1.0);
  std::int64_t home = -1;
  for (const double ratio : {0.0, 0.5, 1.0, 2.0, 4.0}) {
    const After after = days_later(scenario, 365, Lever::children_return, ratio);
    CHECK(after.home > home);
    home = after.home;
  }
  std::int64_t lost = -1;
  for (const double ratio : {0.0, 0.3, 1.0, 3.0}) {
    const After after = days_later(scenario, 365, Lever::care_proceedings, ratio);
    CHECK(after.lost > lost);
    lost = after.lost;
  }
}

TEST_CASE("losing her children in care proceedings costs a mother health and trust") {
  auto scenario = only_children();
  auto& c = scenario.parameters.children;
  c.care_proceedings = RatePerYear(1000.0);
  c.care_proceedings_last = Days(0.0);
  c.lost_in_care_proceedings = Probability(1.0);
  c.loss_worsens_mental_health = Probability(1.0);
  c.loss_costs_trust = Probability(1.0);
  Mothers m(scenario);
  const std::vector<Woman> before = m.area.women;
  for (const WomanIndex i : m.mothers) {
    const Woman& woman = m.area.women[i];
    const SeparationId number = woman.separation;
    m.area.separations[number].proceedings.due = m.area.now();
    care_proceedings(m.area, number);  // begin
    CHECK(woman.in_care_proceedings);
    care_proceedings(m.area, number);  // end
    CHECK_FALSE(woman.in_care_proceedings);
    CHECK(woman.separation == SeparationId::none);
    CHECK(woman.needs.severity(Need::mental_health) ==
          std::min(3, before[i].needs.severity(Need::mental_health) + 1));
    CHECK(int{woman.trust} == std::max(-3, before[i].trust - 1));
    CHECK(woman.carer == Carer::local_authority);
  }
  CHECK(m.counted(counts.care_proceedings) == static_cast<std::int64_t>(m.mothers.size()));
  CHECK(m.counted(counts.children_lost_in_care_proceedings) == m.children);
}

}  // namespace holloway
