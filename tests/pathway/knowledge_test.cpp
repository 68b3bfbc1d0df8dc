// What agencies know: only what they were told, or what was passed on.

#include "sim/pathway/knowledge.hpp"

#include <catch2/catch.hpp>

#include "sim/pathway/population.hpp"
#include "tests/pathway/small_world.hpp"

namespace holloway {
namespace {

using testing::baseline;
using testing::reference_data;

struct Arrivals {
  explicit Arrivals(const Scenario& scenario) : area(setting_of(reference_data(), scenario), 0, Luck(1, 0)) {
    area.mail = &mail;
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
    asked_by(area, i, agency, 1, Decision::report_disclosure);
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
    share(area, i, Agency::womens_service, Agency::court, Probability(1), 1, Decision::report_sharing);
    CHECK(area.women[i].known_to(Agency::court) == area.women[i].known_to(Agency::womens_service));
    share(area, i, Agency::prison, Agency::court, Probability(1), 1, Decision::report_sharing);
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
