// The events of a run are known beforehand, from its rates.

#include "sim/experiment/event_count.hpp"

#include <catch2/catch.hpp>

#include "scenarios/reader/published/data.hpp"
#include "scenarios/reader/scenario/reader.hpp"
#include "sim/experiment/dated_settings.hpp"
#include "sim/experiment/replication.hpp"
#include "sim/experiment/threads.hpp"
#include "sim/programmes/enrolments.hpp"
#include "tests/scenarios/support.hpp"

namespace holloway {
namespace {

using scenario_tests::published_data;

Scenario west_midlands(std::vector<std::string> set, const std::string& file = "west-midlands.json") {
  auto read = read_scenario(scenarios_folder() / file, published_data(),
                            {.set = std::move(set), .areas = {}, .years = 1});
  for (const auto& problem : read.problems) throw std::runtime_error(to_text(problem));
  return read.scenario->scenario;
}

/// What one replication really handles.
double events_of(const Scenario& baseline, const Scenario& scenario) {
  World world = warm_up(published_data(), baseline, Luck(7, 3), one_after_another);
  DatedSettings settings(published_data(), scenario);
  const auto enrolments = begin_policy(world, settings, scenario, {});
  settings.run(world, scenario.horizon.end_of_run(), one_after_another);
  double events = 0;
  for (const Area& area : world.areas()) events += static_cast<double>(area.events_handled);
  return events;
}

double counted(const std::string& setting) {
  const Scenario scenario =
      west_midlands(setting.empty() ? std::vector<std::string>{} : std::vector{setting});
  return count_events(published_data(), scenario, scenario).total();
}

TEST_CASE("the events of shipped scenarios are known beforehand within a half", "[experiment][events]") {
  const Scenario baseline = west_midlands({});
  for (const auto* const file : {"west-midlands.json", "west-midlands-new-chance.json", "london.json",
                                 "london-diversion-reach-100.json", "greater-manchester-whole-system.json"}) {
    INFO(file);
    const Scenario scenario = west_midlands({}, file);
    const double real = events_of(scenario, scenario);
    const auto count = count_events(published_data(), scenario, scenario);
    CHECK_FALSE(count.at_least);
    INFO(count.events / real);
    CHECK(count.events < 1.5 * real);
    CHECK(count.events > real / 1.5);
  }
}

TEST_CASE("rates that bring about many events are seen beforehand", "[experiment][events]") {
  const double usual = counted("");
  CHECK(counted("population.entrants_five_years_earlier=1000") > 20 * usual);
  CHECK(counted("offending.occasions_while_active.occasional=1000") > 50 * usual);
  CHECK(counted("custody.self_harm_each_step_of_mental_health=1000") > 50 * usual);
  CHECK(counted("needs.changes=1000") > 50 * usual);
  CHECK(counted("scale=10") < usual / 5);
}

TEST_CASE("a dated change and a programme's change of practice count too", "[experiment][events]") {
  const Scenario plain = scenario_tests::scenario_with("\"years\": 2").scenario;
  const double usual = count_events(published_data(), plain, plain).events;
  const auto check = [&](const std::string& rest) {
    const Scenario scenario = scenario_tests::scenario_with("\"years\": 2, " + rest).scenario;
    const double counted = count_events(published_data(), plain, scenario).events;
    const double real = events_of(plain, scenario);
    INFO(rest << " " << counted / real);
    CHECK(counted > 1.5 * usual);
    CHECK(counted < 1.5 * real);
    CHECK(counted > real / 1.5);
  };
  check(
      "\"changes\": [{\"from\": \"2019-06-01\", \"parameters\": {\"needs\": {\"changes\": {\"multiply\": "
      "100}}}}]");
  check(
      "\"programmes\": [{\"use\": \"mandatory-written-psr\", \"changes\": [{\"parameter\": "
      "\"needs.changes\", "
      "\"scale\": \"multiply\", \"size\": 100, \"range\": [1, 100], \"evidence\": \"assumption\", "
      "\"source\": \"s\"}]}]");
}

TEST_CASE("the count is the same each time, and does not end what has no end", "[experiment][events]") {
  const Scenario scenario = west_midlands({"custody.self_harm_each_step_of_mental_health=1000"});
  const auto one = count_events(published_data(), scenario, scenario);
  const auto other = count_events(published_data(), scenario, scenario);
  CHECK(one.events == other.events);
  CHECK(one.at_least);
}

}  // namespace
}  // namespace holloway
