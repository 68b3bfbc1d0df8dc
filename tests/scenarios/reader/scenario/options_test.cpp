// What the command line changes in a scenario.

#include <catch2/catch.hpp>

#include "tests/scenarios/support.hpp"

namespace holloway {
namespace {

using scenario_tests::errors_with;
using scenario_tests::Lines;
using scenario_tests::record_of;
using scenario_tests::scenario_with;

ReadOptions set(std::vector<std::string> assignments) {
  return {.set = std::move(assignments), .areas = {}, .years = {}};
}

Lines errors_of_set(const std::string& assignment) {
  return errors_with("\"years\": 5", set({assignment}));
}

TEST_CASE("the option --set changes any parameter and some of the rest", "[scenarios][options]") {
  const auto read = scenario_with("", set({"police.admission=0.25", "needs.prevalence.drugs=0.5", "years=4",
                                           "start=2020-04-01", "warm_up_years=1", "scale=2"}));
  CHECK(read.scenario.parameters.police.admission.value() == 0.25);
  CHECK(read.scenario.parameters.needs.prevalence[Need::drugs].value() == 0.5);
  CHECK(read.scenario.horizon.years == 4);
  CHECK(read.scenario.horizon.start == parse_date("2020-04-01"));
  CHECK(read.scenario.horizon.warm_up_years == 1);
  CHECK(read.scenario.scale == 2.0);
  const auto record = record_of(read.parameters, "police.admission");
  CHECK(record.evidence == "set by --set");
  CHECK(record.source.starts_with("instead of a value from: "));
}

TEST_CASE("the options --area and --years go before the file", "[scenarios][options]") {
  const auto read =
      scenario_with("\"programmes\": [{\"use\": \"new-chance\", \"areas\": [\"west-midlands\", \"kent\"]}]",
                    {.set = {}, .areas = {"kent", "essex"}, .years = 2});
  REQUIRE(read.scenario.areas.size() == 2);
  CHECK(scenario_tests::published_data().areas[read.scenario.areas[0]].id == "essex");
  CHECK(read.title.ends_with(" (Essex, Kent only)"));  // so that no result stands under another area's name
  CHECK(read.scenario.horizon.years == 2);
  // The programme stays where the file puts it, though one of these areas is simulated no more.
  REQUIRE(read.scenario.programmes[0].areas.size() == 2);
}

TEST_CASE("the option --set that cannot be", "[scenarios][options][errors]") {
  CHECK(
      errors_of_set("police.admision=0.5") ==
      Lines{"error: --set: police.admision: there is no such parameter; did you mean \"police.admission\"?"});
  CHECK(errors_of_set("admission=0.5") ==
        Lines{"error: --set: admission: there is no such parameter; did you mean \"police.admission\", "
              "\"police.admission_with_legal_advice\" or \"police.admission_if_coerced\"?"});
  CHECK(errors_of_set("yaers=3") ==
        Lines{"error: --set: yaers: there is no such parameter; did you mean \"years\"?"});
  CHECK(errors_of_set("police.admission") ==
        Lines{"error: --set: police.admission: needs a path and a value: PATH=VALUE"});
  CHECK(errors_of_set("=3") == Lines{"error: --set: needs a path and a value: PATH=VALUE"});
  CHECK(errors_of_set("police.admission=") ==
        Lines{"error: --set: police.admission: \"\" is not a probability (0 to 1)"});
  CHECK(errors_of_set("police.admission=1.4") ==
        Lines{"error: --set: police.admission: 1.4 is not a probability (0 to 1)"});
  CHECK(errors_of_set("police.admission=high") ==
        Lines{"error: --set: police.admission: \"high\" is not a probability (0 to 1)"});
  CHECK(errors_of_set("police.admission={\"value\": 0.5}") ==
        Lines{"error: --set: police.admission: \"{\"value\": 0.5}\" is not a probability (0 to 1)"});
  CHECK(errors_of_set("police.admission=1e999") ==
        Lines{"error: --set: police.admission: \"1e999\" is not a probability (0 to 1)"});
  CHECK(errors_of_set("population.career_share=0.5") ==
        Lines{"error: --set: population.career_share: is a group of 3 parameters; set them one by one, such "
              "as \"population.career_share.single\""});
  CHECK(errors_of_set("population.career_share.single=0.95")
            .at(0)
            .starts_with("error: --set: population.career_share: the shares add up to "));
  CHECK(errors_of_set("years=0") ==
        Lines{"error: --set: years: 0 is not a whole number of years (1 to 100)"});
  CHECK(errors_of_set("start=yesterday") ==
        Lines{"error: --set: start: \"yesterday\" is not a date (YYYY-MM-DD)"});
  CHECK(errors_with("\"scale\": 1", set({"years=3", "years=4"})) ==
        Lines{"error: --set: years: is set more than once: by --set years=3 and by --set years=4"});
  CHECK(errors_of_set("parameters.police.admission=0.5") ==
        Lines{"error: --set: police.admission: is written without \"parameters.\": "
              "police.admission"});
  CHECK(errors_of_set("name=other") == Lines{"error: --set: name: there is no such parameter"});
}

TEST_CASE("the options --area and --years that cannot be", "[scenarios][options][errors]") {
  CHECK(errors_with("\"years\": 5", {.set = {}, .areas = {"west-midlnds"}, .years = {}}) ==
        Lines{"error: --area: no area \"west-midlnds\"; did you mean \"west-midlands\"? (./holloway list "
              "areas)"});
  CHECK(errors_with("\"years\": 5", {.set = {}, .areas = {"kent", "kent"}, .years = {}}) ==
        Lines{"error: --area: \"kent\" is given twice"});
  CHECK(errors_with("\"years\": 5", {.set = {}, .areas = {}, .years = 0}) ==
        Lines{"error: --years: 0 is not a whole number of years (1 to 100)"});
}

TEST_CASE("what is wrong in a file but overridden is still wrong", "[scenarios][options][errors]") {
  CHECK(errors_with("\"years\": 0", {.set = {}, .areas = {}, .years = 3}) ==
        Lines{"error: mine.json:2: /years: 0 is not a whole number of years (1 to 100)"});
}

TEST_CASE("a programme that runs in none of the areas asked for is refused", "[scenarios][options][errors]") {
  const std::string use =
      "\"areas\": [\"west-midlands\", \"essex\"], \"programmes\": [{\"use\": \"new-chance\",\n";
  const auto of = [&](const std::string& areas, const std::vector<std::string>& asked_for) {
    return errors_with(use + areas + "}]", {.set = {}, .areas = asked_for, .years = std::nullopt});
  };
  CHECK(
      of("\"areas\": [\"west-midlands\"]", {"kent"}) ==
      Lines{
          "error: mine.json:3: /programmes/0/areas: \"new-chance\" runs only in west-midlands, and the area "
          "simulated is kent: it would never act; simulate an area where it runs (--area west-midlands), "
          "or change where it runs"});
  CHECK(of("\"areas\": [\"west-midlands\", \"essex\"]", {"kent", "surrey"}) ==
        Lines{"error: mine.json:3: /programmes/0/areas: \"new-chance\" runs only in essex, west-midlands, "
              "and the "
              "areas simulated are kent, surrey: it would never act; simulate an area where it runs (--area "
              "essex), or change where it runs"});
  CHECK(of("\"areas\": [\"west-midlands\"]", {"kent", "west-midlands"}).empty());
  CHECK(of("\"offered\": 0.5", {"kent"}).empty());
}

TEST_CASE("scenarios can be compared if they are about the same women", "[scenarios][options]") {
  const auto with = [](const std::string& name, const std::string& rest) {
    const scenario_tests::TemporaryFolder folder;
    const auto file = folder.write(name + ".json", "{\"name\": \"" + name + "\", " +
                                                       scenario_tests::extends_west_midlands() + rest + "}");
    auto outcome = read_scenario(file, scenario_tests::published_data());
    REQUIRE(outcome.problems.empty());
    outcome.scenario->file = name + ".json";
    for (auto& [key, place] : outcome.scenario->places)
      if (place.file == file.string()) place.file = name + ".json";
    return *outcome.scenario;
  };
  const auto lines = [](const std::vector<Problem>& problems) {
    Lines all;
    for (const auto& problem : problems) all.push_back(to_text(problem));
    return all;
  };
  const auto base = with("base", "");
  CHECK(check_comparable(base, with("option",
                                    ", \"programmes\": [{\"use\": \"new-chance\"}], \"parameters\": "
                                    "{\"police\": {\"admission\": 0.5}}"))
            .empty());
  CHECK(lines(check_comparable(base, with("base", ""))) ==
        Lines{"error: base.json:1: /name: \"base\" is also the name of base.json; scenarios that are "
              "compared need names of their own"});
  CHECK(
      lines(check_comparable(base, with("option",
                                        ",\n\"years\": 3,\n\"start\": \"2020-01-01\",\n\"areas\": "
                                        "[\"kent\"], \"scale\": 2,\n\"warm_up_years\": 9"))) ==
      Lines{
          "error: option.json:4: /areas: is not the same in base.json and option.json, which are compared; "
          "give both the same areas, or say on the command line which to simulate (--area NAME)",
          "error: option.json:3: /start: is not the same in base.json and option.json, which are compared",
          "error: option.json:2: /years: is not the same in base.json and option.json, which are compared",
          "error: option.json:5: /warm_up_years: is not the same in base.json and option.json, which are "
          "compared",
          "error: option.json:4: /scale: is not the same in base.json and option.json, which are compared"});
}

}  // namespace
}  // namespace holloway
