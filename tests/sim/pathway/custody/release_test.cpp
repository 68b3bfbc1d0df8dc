// Release: what is prepared for it, what she finds on the day, and the clock of recall.

#include <catch2/catch.hpp>
#include <cmath>

#include "sim/pathway/area/handovers.hpp"
#include "sim/pathway/custody/recall.hpp"
#include "sim/pathway/custody/release_planning.hpp"
#include "sim/pathway/day/day.hpp"
#include "sim/pathway/offending/offending.hpp"
#include "sim/pathway/resettlement/resettlement.hpp"
#include "tests/sim/pathway/women_of_one_area.hpp"

namespace holloway {
namespace {

using testing::baseline;
using testing::WomenOfOneArea;

struct Released : WomenOfOneArea {
  Released(const Scenario& scenario, double days, ReleasedFrom from, Lever lever = Lever::offending,
           double ratio = 1.0)
      : WomenOfOneArea(scenario) {
    move_lever(lever, ratio);
    area.tally.open_month(0, 0);
    for (WomanIndex i = 0; i < women(); ++i) {
      before.push_back(area.women[i]);
      prepared_for_release(area, i, days, from);
      begin_resettlement(area, i);
    }
  }
  [[nodiscard]] double share(Counter counter) const {
    return static_cast<double>(counted(counter)) / static_cast<double>(women());
  }
  std::vector<Woman> before;
};

/// A woman out on licence from now, for a year, with nothing to move recall but what the test says.
struct OnLicence : WomenOfOneArea {
  explicit OnLicence(const Scenario& scenario) : WomenOfOneArea(scenario, 200) {
    for (WomanIndex i = 0; i < women(); ++i) {
      area.women[i].trust = 0;
      area.women[i].children_with_her = 0;
      area.women[i].has_release_plan = true;
      Term term;
      term.woman = i;
      term.stage = Stage::licence;
      term.sentence_ends = term.supervision_ends = Time::start_of(365);
      area.women[i].term = area.terms.open(term);
      start_recall_clock(area, area.women[i].term);
    }
  }
  [[nodiscard]] double unit(WomanIndex i) const {
    return exponential(area.draw(i, 0, Draw::recall_wait), 1.0);
  }
  [[nodiscard]] double due_in_days(WomanIndex i) const {
    const Term& term = area.terms[area.women[i].term];
    return term.recall_due == Time::never() ? 1e9 : (term.recall_due - Time()).in_days();
  }
};

Scenario one_a_year() {
  auto scenario = baseline({"gwent"}, 1, 0);
  scenario.parameters.population.entrants_per_100k_women = RatePerYear(0.0);
  scenario.parameters.release.recall = RatePerYear(1.0);
  scenario.parameters.release.recall_first_month = Ratio(2.0);
  scenario.parameters.release.recall_first_month_if_met_at_gate = Ratio(0.5);
  scenario.parameters.release.recall_if_homeless = Ratio(3.0);
  scenario.parameters.release.recall_each_step_of_trust = Ratio(1.0);
  return scenario;
}

}  // namespace

TEST_CASE("a plan is ready in the share of releases that time served allows") {
  auto scenario = baseline({"gwent"}, 1, 0);
  scenario.parameters.release.plan_ready_after = Days(50);
  // 1 - exp(-1) and 1 - exp(-0.2); four standard errors of 4,000 releases are 0.031.
  CHECK(Released(scenario, 50, ReleasedFrom::sentence).share(counts.releases_with_plan) ==
        Approx(0.632).margin(0.031));
  CHECK(Released(scenario, 10, ReleasedFrom::sentence).share(counts.releases_with_plan) ==
        Approx(0.181).margin(0.031));
  CHECK(Released(scenario, 50, ReleasedFrom::remand).counted(counts.releases_with_plan) == 0);
  CHECK(Released(scenario, 50, ReleasedFrom::remand).counted(counts.releases_met_at_gate) == 0);
  scenario.parameters.release.plan_ready_after = Days(0);
  CHECK(Released(scenario, 1, ReleasedFrom::sentence).share(counts.releases_with_plan) == 1.0);
}

TEST_CASE("distance makes plans fewer") {
  auto scenario = baseline({"gwent"}, 1, 0);
  scenario.parameters.release.plan_takes_longer_if_far = Ratio(2.0);
  WomenOfOneArea near(scenario);
  WomenOfOneArea far(scenario);
  for (WomanIndex i = 0; i < near.women(); ++i) {
    far.area.women[i].far_from_home = true;
    prepared_for_release(near.area, i, 60, ReleasedFrom::sentence);
    prepared_for_release(far.area, i, 60, ReleasedFrom::sentence);
    if (far.area.women[i].has_release_plan) CHECK(near.area.women[i].has_release_plan);
  }
  CHECK(far.counted(counts.releases_with_plan) < near.counted(counts.releases_with_plan));
}

TEST_CASE("a plan raises settled homes, meetings at the gate and benefits, and keeps women from abusers") {
  auto scenario = baseline({"gwent"}, 1, 0);
  scenario.parameters.release.plan_ready_after = Days(0);
  const Released with(scenario, 60, ReleasedFrom::sentence);
  const Released without(scenario, 60, ReleasedFrom::sentence, Lever::release_plan, 0.0);
  scenario.parameters.release.plan_ready_after = Days(30000);
  const Released never(scenario, 60, ReleasedFrom::sentence);
  CHECK(with.share(counts.releases_with_plan) == 1.0);
  CHECK(never.share(counts.releases_with_plan) < 0.01);
  for (const Counter counter : {counts.releases_met_at_gate})
    CHECK(with.counted(counter) > never.counted(counter));
  CHECK(with.counted(counts.releases_benefits_not_in_place) <
        never.counted(counts.releases_benefits_not_in_place));
  CHECK(with.counted(counts.releases_to_abuser) < never.counted(counts.releases_to_abuser));
  CHECK(with.area.stage_population[index_of(Stage::settled)] >
        never.area.stage_population[index_of(Stage::settled)]);
  CHECK(without.women() == with.women());
}

TEST_CASE("at each decision of release alone, raising its odds never lowers its count") {
  auto scenario = baseline({"gwent"}, 1, 0);
  const auto settled = [](const Released& r) { return r.area.stage_population[index_of(Stage::settled)]; };
  for (const auto& [lever, counter] : {std::pair{Lever::release_plan, counts.releases_with_plan},
                                       std::pair{Lever::met_at_gate, counts.releases_met_at_gate},
                                       std::pair{Lever::abuse, counts.releases_to_abuser}}) {
    std::int64_t before = -1;
    for (const double ratio : {0.0, 0.5, 1.0, 2.0, 10.0}) {
      const auto now = Released(scenario, 60, ReleasedFrom::sentence, lever, ratio).counted(counter);
      CHECK(now > before);
      before = now;
    }
  }
  std::int64_t homes = -1;
  for (const double ratio : {0.0, 0.5, 1.0, 2.0, 10.0}) {
    const auto now = settled(Released(scenario, 60, ReleasedFrom::sentence, Lever::home, ratio));
    CHECK(now > homes);
    homes = now;
  }
}

TEST_CASE("without benefits money is short until they are paid, and then as it was") {
  auto scenario = baseline({"gwent"}, 1, 0);
  scenario.parameters.release.benefits_in_place = Probability(0.0);
  Released r(scenario, 10, ReleasedFrom::remand);
  CHECK(r.share(counts.releases_benefits_not_in_place) == 1.0);
  for (WomanIndex i = 0; i < r.women(); ++i) {
    const int severity = r.before[i].needs.severity(Need::finance);
    CHECK(r.area.women[i].needs.severity(Need::finance) == std::min(3, severity + 1));
    if (severity == 3) continue;
    benefits_paid(r.area, i);
    CHECK(r.area.women[i].needs.severity(Need::finance) == severity);
  }
}

TEST_CASE("the clock of recall by hand: twice as fast in the first 28 days") {
  const OnLicence women(one_a_year());
  for (WomanIndex i = 0; i < women.women(); ++i) {
    const double unit = women.unit(i);
    const double rate = 1.0 / days_per_year;
    const double days = unit < 2 * rate * 28 ? unit / (2 * rate) : 28 + (unit - 2 * rate * 28) / rate;
    // Kept as single-precision numbers and whole minutes: within an hour.
    if (days < 364) CHECK(women.due_in_days(i) == Approx(days).margin(1.0 / 24));
    if (days > 366) CHECK(women.due_in_days(i) == 1e9);
  }
}

TEST_CASE("homelessness speeds up what is left of the clock of recall, and no more") {
  OnLicence women(one_a_year());
  run_day(women.area, 0);
  for (Day day = 1; day < 10; ++day) run_day(women.area, day);
  for (WomanIndex i = 0; i < women.women(); ++i) {
    if (women.due_in_days(i) < 11) continue;
    const double unit = women.unit(i);
    const double rate = 1.0 / days_per_year;
    women.area.women[i].homeless = true;
    refresh_recall(women.area, i);
    const double now = (women.area.now() - Time()).in_days();
    const double left = unit - 2 * rate * now;
    const double first = 28 - now;
    const double days =
        left < 6 * rate * first ? now + left / (6 * rate) : 28 + (left - 6 * rate * first) / (3 * rate);
    if (days < 364) CHECK(women.due_in_days(i) == Approx(days).margin(1.0 / 24));
    const Term before = women.area.terms[women.area.women[i].term];
    refresh_recall(women.area, i);
    CHECK(women.area.terms[women.area.women[i].term].recall_left == before.recall_left);
  }
}

TEST_CASE("met at the gate, fewer are recalled early, and more hazard never means later recall") {
  const auto scenario = one_a_year();
  OnLicence usual(scenario);
  OnLicence met(scenario);
  OnLicence hazard(scenario);
  hazard.move_lever(Lever::recall, 1.5);
  for (WomanIndex i = 0; i < usual.women(); ++i) {
    met.area.women[i].met_at_gate = true;
    start_recall_clock(met.area, met.area.women[i].term);
    start_recall_clock(hazard.area, hazard.area.women[i].term);
    CHECK(met.due_in_days(i) >= usual.due_in_days(i));
    CHECK(hazard.due_in_days(i) <= usual.due_in_days(i));
  }
}

TEST_CASE("planning for release is where programmes may be offered, once for each term") {
  auto scenario = baseline({"gwent"}, 1, 0);
  World world(setting_of(testing::reference_data(), scenario), Luck(1, 0));
  Area& area = world.areas().front();
  const auto lever = std::make_shared<testing::OneLever>(Lever::offending, 1.0);
  std::int64_t serving = 0;
  for (const Woman& woman : area.women) serving += woman.place == Stage::serving;
  area.begin_programmes(lever);
  world.run(365, one_after_another);
  const auto receptions = lever->offers[ActsAt::prison_reception];
  CHECK(lever->offers[ActsAt::release_planning] > 0);
  CHECK(lever->offers[ActsAt::release_planning] <= receptions + serving);
  CHECK(lever->offers[ActsAt::release] > 0);
}

}  // namespace holloway
