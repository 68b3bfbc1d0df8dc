// Programmes and their fields, set by the same paths as parameters.

#include <algorithm>
#include <catch2/catch.hpp>

#include "tests/scenarios/support.hpp"

namespace holloway {
namespace {

using scenario_tests::errors_with;
using scenario_tests::Lines;
using scenario_tests::record_of;
using scenario_tests::scenario_with;

ReadOptions set(std::vector<std::string> assignments, std::vector<std::string> programmes = {}) {
  return {.set = std::move(assignments), .areas = {}, .years = {}, .programmes = std::move(programmes)};
}

const std::string new_chance = "\"programmes\": [{\"use\": \"new-chance\", \"offered\": 0.4}]";
const std::string twice =
    "\"programmes\": [{\"use\": \"new-chance\", \"to\": \"2019-12-31\"},\n{\"use\": \"new-chance\", "
    "\"from\": "
    "\"2020-01-01\"}]";

Lines errors_of(const std::string& assignment) {
  return errors_with(new_chance, set({assignment}));
}

TEST_CASE("any field of a programme in use is set by its path", "[scenarios][options][paths]") {
  const auto read = scenario_with(
      new_chance,
      set({"programmes.new-chance.offered=0.3", "programmes.new-chance.capacity.keyworkers_per_area=2",
           "programmes.new-chance.effects[0].size=-0.2", "programmes.new-chance.costs.0.per_start=3000",
           "programmes.new-chance.from=2020-01-01", "programmes.new-chance.areas=[\"west-midlands\"]",
           "programmes.new-chance.title=Newer Chance", "programmes.new-chance.awareness=null"}));
  const auto& programme = read.scenario.programmes.at(0);
  CHECK(programme.offered.value() == 0.3);
  CHECK(programme.capacity->keyworkers.value() == 2);
  CHECK(programme.capacity->per_area);
  CHECK(programme.effects.at(0).size == -0.2);
  CHECK(programme.costs.at(0).per_start.value() == 3000);
  CHECK(programme.from == parse_date("2020-01-01"));
  CHECK(programme.areas.size() == 1);
  CHECK(programme.title == "Newer Chance");
  CHECK(!programme.awareness_halves_every);
  const auto offered = record_of(read.programme_parameters, "programmes.new-chance.offered");
  CHECK(offered.evidence == "set by --set");
  const auto price = record_of(read.programme_parameters, "programmes.new-chance.costs.0.per_start");
  CHECK(price.evidence == "set by --set");
  CHECK(price.source.starts_with("instead of a value from: "));
}

TEST_CASE("what is set of a programme is checked as its file is", "[scenarios][options][paths][errors]") {
  const std::string at = "error: --set: programmes.new-chance";
  CHECK(errors_of("programmes.new-chance.offered=1.4") ==
        Lines{at + ".offered: 1.4 is not a probability (0 to 1)"});
  CHECK(errors_of("programmes.new-chance.offred=0.4") ==
        Lines{at + ".offred: unknown key \"offred\"; did you mean \"offered\"?"});
  CHECK(errors_of("programmes.new-chance.support.days=-1") ==
        Lines{at + ".support.days: -1 is not a number of days (0 to 36525)"});
  CHECK(errors_of("programmes.new-chance.effects.3.size=0.5") ==
        Lines{at + ".effects.3.size: there is no effects.3; the list has effects.0"});
  CHECK(errors_of("programmes.new-chance.offered.value=0.5") ==
        Lines{at + ".offered.value: offered is 0.4, and has nothing within it"});
  CHECK(errors_of("programmes.new-chance.from=soon") ==
        Lines{at + ".from: \"soon\" is not a date (YYYY-MM-DD)"});
  CHECK(errors_of("programmes.new-chance=0.5") ==
        Lines{at + ": names a programme but none of its fields, such as \"offered\""});
  CHECK(errors_of("programmes.new-chance.use=dawn").at(0).starts_with(at + ".use: \"use\" cannot be set"));
}

TEST_CASE("of a programme used twice the path says which", "[scenarios][options][paths]") {
  const auto read = scenario_with(
      twice, set({"programmes.new-chance[1].offered=0.1", "programmes.new-chance[2].offered=0.9"}));
  CHECK(read.scenario.programmes.at(0).offered.value() == 0.1);
  CHECK(read.scenario.programmes.at(1).offered.value() == 0.9);
  CHECK(record_of(read.programme_parameters, "programmes.new-chance[2].offered").value == 0.9);
  CHECK(errors_with(twice, set({"programmes.new-chance.offered=0.1"})) ==
        Lines{"error: --set: programmes.new-chance.offered: \"new-chance\" is used 2 times; say which: "
              "programmes.new-chance[1].offered (to 2019-12-31) or programmes.new-chance[2].offered (from "
              "2020-01-01)"});
  CHECK(errors_with(twice, set({"programmes.new-chance[2].offered=2"})) ==
        Lines{"error: --set: programmes.new-chance[2].offered: 2 is not a probability (0 to 1)"});
}

TEST_CASE("a value said twice is an error that names both", "[scenarios][options][paths][errors]") {
  const auto names_both = [](const ReadOptions& options, const std::string& one, const std::string& other) {
    const auto errors = errors_with(new_chance, options);
    const auto names = [&](const std::string& error) {
      return error.find("is set more than once: by " + one + " and by " + other) != std::string::npos;
    };
    INFO(one << " " << other);
    CHECK(std::count_if(errors.begin(), errors.end(), names) == 1);
  };
  names_both(set({"police.admission=0.5", "police.admission=0.5"}), "--set police.admission=0.5",
             "--set police.admission=0.5");
  names_both(set({"programmes.new-chance.offered=0.5", "programmes.new-chance[1].offered=0.6"}),
             "--set programmes.new-chance.offered=0.5", "--set programmes.new-chance[1].offered=0.6");
  names_both(set({"programmes.new-chance.effects.0.size=0", "programmes.new-chance.effects[0].size=0"}),
             "--set programmes.new-chance.effects.0.size=0", "--set programmes.new-chance.effects[0].size=0");
  names_both(set({"programmes.new-chance.capacity=null", "programmes.new-chance.capacity.caseload=3"}),
             "--set programmes.new-chance.capacity=null", "--set programmes.new-chance.capacity.caseload=3");
  names_both(set({"programmes.womens-centres-network.offered=0.5"}, {"womens-centres-network:offered=0.4"}),
             "--programme womens-centres-network:offered=0.4",
             "--set programmes.womens-centres-network.offered=0.5");
  auto years = set({"years=3"});
  years.years = 1;
  names_both(years, "--years 1", "--set years=3");
  CHECK(errors_of("areas=kent") == Lines{"error: --set: areas: is said with --area NAME"});
}

TEST_CASE("the command line adds programmes", "[scenarios][options][paths]") {
  const auto read = scenario_with(
      new_chance, set({"programmes.womens-centres-network.taken_up=0.7"},
                      {"womens-centres-network:offered=0.25,areas=[\"west-midlands\"],from=2020-01-01"}));
  REQUIRE(read.scenario.programmes.size() == 2);
  CHECK(read.scenario.programmes[1].id == "womens-centres-network");
  CHECK(read.scenario.programmes[1].offered.value() == 0.25);
  CHECK(read.scenario.programmes[1].taken_up.value() == 0.7);
  CHECK(read.scenario.programmes[1].areas.size() == 1);
  CHECK(scenario_with("", set({}, {"womens-centres-network"})).scenario.programmes.size() == 1);
  CHECK(errors_with(new_chance, set({}, {"womens-centres-networ"})) ==
        Lines{"error: --programme: programmes.womens-centres-networ.use: no programme "
              "\"womens-centres-networ\"; did you mean "
              "\"womens-centres-network\"?"});
  CHECK(
      errors_with(new_chance, set({}, {"womens-centres-network:offered=2"})) ==
      Lines{
          "error: --programme: programmes.womens-centres-network.offered: 2 is not a probability (0 to 1)"});
  CHECK(
      errors_with(new_chance, set({}, {"new-chance"})) ==
      Lines{"error: --programme: programmes.new-chance[2].use: \"new-chance\" is already in use at the same "
            "time in the same area"});
  CHECK(
      errors_with(new_chance, set({}, {"womens-centres-network:offered"}))
          .at(0)
          .starts_with("error: --programme: \"womens-centres-network:offered\" is not ID or ID:FIELD=VALUE"));
}

TEST_CASE("a field of a programme that is not in use is set nowhere", "[scenarios][options][paths]") {
  const scenario_tests::TemporaryFolder folder;
  const auto file =
      folder.write("mine.json", "{\"name\": \"mine\", " + scenario_tests::extends_west_midlands() + ", " +
                                    new_chance + "}");
  const auto outcome = read_scenario(
      file, scenario_tests::published_data(),
      set({"programmes.womens-centres-network.offered=0.5", "programmes.new-chance.offered=0.5"}));
  REQUIRE(outcome.unused.size() == 1);
  CHECK(outcome.unused[0].path == "programmes.womens-centres-network.offered");
  CHECK(outcome.unused[0].programme == "womens-centres-network");
}

}  // namespace
}  // namespace holloway
