// What agencies know: only what they were told, or what was passed on.

#include "sim/pathway/life/knowledge.hpp"

#include <catch2/catch.hpp>

#include "sim/pathway/day/queues.hpp"
#include "sim/pathway/life/population.hpp"
#include "tests/sim/pathway/small_world.hpp"
#include "tests/sim/pathway/women_of_one_area.hpp"

namespace holloway {
namespace {

using testing::baseline;
using testing::reference_data;

struct Arrivals {
  explicit Arrivals(const Scenario& scenario) : area(setting_of(reference_data(), scenario), 0, Luck(1, 0)) {
    area.mail = &mail;
    set_capacities(area);
    for (std::uint32_t i = 0; i < 3000; ++i) entrant_arrives(area, i);
  }
  EstateMail mail{1};
  Area area;
};

/// Asks every woman once, and counts what the agency then knows.
std::int64_t told(Area& area, Agency agency) {
  std::int64_t sum = 0;
  for (WomanIndex i = 0; i < area.women.size(); ++i) {
    area.women[i].known = {};
    asked_by(area, i, agency, 1, Draw::report_disclosure);
    sum += __builtin_popcount(area.women[i].known_to(agency));
  }
  return sum;
}

}  // namespace

TEST_CASE("nobody asks, so nobody tells") {
  Scenario scenario = baseline({"durham"});
  scenario.parameters.disclosure.asked[Agency::probation] = Probability(0);
  Arrivals arrivals(scenario);
  CHECK(told(arrivals.area, Agency::probation) == 0);
}

TEST_CASE("an agency never knows what is not true of her when she tells it") {
  Scenario scenario = baseline({"durham"});
  scenario.parameters.disclosure.when_asked[Agency::womens_service] = Probability(1);
  Arrivals arrivals(scenario);
  Area& area = arrivals.area;
  CHECK(told(area, Agency::womens_service) > 0);
  for (const Woman& woman : area.women) CHECK((woman.known_to(Agency::womens_service) & ~woman.facts()) == 0);
}

TEST_CASE("with the same luck, more trust never means that less is told") {
  Arrivals wary(baseline({"durham"}));
  Arrivals trusting(baseline({"durham"}));
  for (Woman& woman : wary.area.women) woman.trust = -1;
  for (Woman& woman : trusting.area.women) woman.trust = 2;
  const std::int64_t less = told(wary.area, Agency::probation);
  const std::int64_t more = told(trusting.area, Agency::probation);
  CHECK(less < more);
  for (WomanIndex i = 0; i < wary.area.women.size(); ++i)
    CHECK((wary.area.women[i].known_to(Agency::probation) &
           ~trusting.area.women[i].known_to(Agency::probation)) == 0);
}

TEST_CASE("at each decision about what is told and passed on, raising its odds never lowers its count") {
  std::int64_t told_before = -1, passed_before = -1;
  for (const double ratio : {0.0, 0.3, 1.0, 3.0, 30.0}) {
    testing::WomenOfOneArea telling(baseline({"durham"}), 2000);
    telling.move_lever(Lever::disclosure, ratio);
    const auto now_told = told(telling.area, Agency::probation);
    CHECK(now_told > told_before);
    told_before = now_told;

    testing::WomenOfOneArea passing(baseline({"durham"}), 2000);
    passing.move_lever(Lever::information, ratio);
    std::int64_t passed = 0;
    for (WomanIndex i = 0; i < passing.women(); ++i) {
      Woman& woman = passing.area.women[i];
      woman.known = {};
      woman.tell(Agency::police, woman.facts());
      share(passing.area, i, {Agency::police, Agency::court, Probability(0.4)}, 1, Draw::court_sharing);
      passed += __builtin_popcount(woman.known_to(Agency::court));
    }
    CHECK(passed > passed_before);
    passed_before = passed;
  }
}

TEST_CASE("that she has children is plainer than a need") {
  Scenario scenario = baseline({"durham"});
  const auto known = [&](double odds_ratio) {
    scenario.parameters.disclosure.children = Ratio(odds_ratio);
    testing::WomenOfOneArea women(scenario, 2000);
    told(women.area, Agency::police);
    std::int64_t count = 0;
    for (const Woman& woman : women.area.women) count += (woman.known_to(Agency::police) & has_children) != 0;
    return count;
  };
  CHECK(known(0.1) < known(1));
  CHECK(known(1) < known(3));
}

TEST_CASE("mothers who fear for their children tell less") {
  Scenario scenario = baseline({"durham"});
  scenario.parameters.disclosure.mothers = Ratio(0.01);
  Arrivals afraid(scenario);
  scenario.parameters.disclosure.mothers = Ratio(1);
  Arrivals unafraid(scenario);
  CHECK(told(afraid.area, Agency::prison) < told(unafraid.area, Agency::prison));
}

TEST_CASE("only what one agency knows can reach another, and with certainty all of it does") {
  Arrivals arrivals(baseline({"durham"}));
  Area& area = arrivals.area;
  told(area, Agency::womens_service);
  for (WomanIndex i = 0; i < area.women.size(); ++i) {
    share(area, i, {Agency::womens_service, Agency::court, Probability(1)}, 1, Draw::report_sharing);
    CHECK(area.women[i].known_to(Agency::court) == area.women[i].known_to(Agency::womens_service));
    share(area, i, {Agency::prison, Agency::court, Probability(1)}, 1, Draw::report_sharing);
    CHECK(area.women[i].known_to(Agency::court) == area.women[i].known_to(Agency::womens_service));
  }
}

TEST_CASE("trust stays within three steps of the usual") {
  Arrivals arrivals(baseline({"durham"}));
  trust_changes(arrivals.area, 0, -100);
  CHECK(arrivals.area.women[0].trust == -3);
  trust_changes(arrivals.area, 0, 100);
  CHECK(arrivals.area.women[0].trust == 3);
}

}  // namespace holloway
