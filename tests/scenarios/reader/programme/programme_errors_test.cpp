// Programmes are refused where they make no sense, each fault with its place and what to do.

#include <catch2/catch.hpp>

#include "tests/scenarios/support.hpp"

namespace holloway {
namespace {

using scenario_tests::errors_with;
using scenario_tests::Lines;

/// What is wrong with New Chance once a scenario has overridden some of its fields, on line 2.
Lines errors_of_override(const std::string& fields) {
  return errors_with("\"programmes\": [{\"use\": \"new-chance\", " + fields + "}]");
}

const std::string at = "error: mine.json:2: /programmes/0/";

TEST_CASE("which programme, when and where", "[scenarios][programmes][errors]") {
  CHECK(errors_with("\"programmes\": {}") ==
        Lines{"error: mine.json:2: /programmes: an object is not a list of programmes in use"});
  CHECK(errors_with("\"programmes\": [\"new-chance\"]") ==
        Lines{"error: mine.json:2: /programmes/0: \"new-chance\" is not a programme in use"});
  CHECK(errors_with("\"programmes\": [{}]") == Lines{"error: mine.json:2: /programmes/0/use: is missing"});
  CHECK(errors_with("\"programmes\": [{\"use\": 3}]") ==
        Lines{at + "use: 3 is not the identifier of a programme"});
  CHECK(errors_with("\"programmes\": [{\"use\": \"new-chanse\"}]") ==
        Lines{at + "use: no programme \"new-chanse\"; did you mean \"new-chance\"?"});
  CHECK(errors_with("\"programmes\": [{\"use\": \"../new-chance\"}]").size() == 1);
  CHECK(errors_of_override("\"from\": \"2019-02-30\"") ==
        Lines{at + "from: \"2019-02-30\" is not a date (YYYY-MM-DD)"});
  CHECK(errors_of_override("\"from\": \"2020-01-01\", \"to\": \"2019-12-31\"") ==
        Lines{at + "to: 2019-12-31 is before \"from\", 2020-01-01"});
  CHECK(errors_of_override("\"from\": \"2020-01-01\", \"to\": \"2020-01-01\"").empty());
  CHECK(errors_of_override("\"areas\": [\"kent\"]") ==
        Lines{at + "areas/0: \"kent\" is not among the areas this scenario simulates"});
  CHECK(errors_of_override("\"areas\": [\"knt\"]") ==
        Lines{at + "areas/0: no area \"knt\"; did you mean \"kent\"? (./holloway list areas)"});
  CHECK(errors_of_override("\"areas\": []") ==
        Lines{at + "areas: an empty list is not a list of one or more areas"});
  CHECK(errors_of_override("\"id\": \"other\"") ==
        Lines{at + "id: give \"use\", or the whole programme with its \"id\", not both"});
  CHECK(errors_of_override("\"ofered\": 0.5") ==
        Lines{at + "ofered: unknown key \"ofered\"; did you mean \"offered\"?"});
}

TEST_CASE("a programme in use only outside the years reported is refused",
          "[scenarios][programmes][errors]") {
  const auto of = [](const std::string& fields, const ReadOptions& options = {}) {
    return errors_with(
        "\"start\": \"2019-01-01\", \"years\": 5, \"programmes\": [\n{\"use\": \"new-chance\", " + fields +
            "}]",
        options);
  };
  const std::string here = "error: mine.json:3: /programmes/0/";
  const std::string ends = ": the scenario ends on 2023-12-31; this programme would never act";
  CHECK(of("\"from\": \"2023-12-31\"").empty());
  CHECK(of("\"from\": \"2024-01-01\"") == Lines{here + "from" + ends});
  CHECK(of("\"from\": \"2030-01-01\", \"to\": \"2031-01-01\"") == Lines{here + "from" + ends});
  CHECK(of("\"to\": \"2019-01-01\"").empty());
  CHECK(of("\"to\": \"2018-12-31\"") ==
        Lines{here + "to: the scenario starts on 2019-01-01; this programme would never act"});
  CHECK(of("\"from\": \"2015-01-01\", \"to\": \"2030-01-01\"").empty());
  // The years may come from the command line.
  CHECK(of("\"from\": \"2020-01-01\"", {.set = {}, .areas = {}, .years = 1}) ==
        Lines{here + "from: the scenario ends on 2019-12-31; this programme would never act"});
  // Of years that are wrong nothing follows.
  CHECK(errors_with("\"years\": 0, \"programmes\": [{\"use\": \"new-chance\", \"from\": \"2024-01-01\"}]")
            .size() == 1);
}

TEST_CASE("an entry of a list that replaces an inherited one is told to be complete",
          "[scenarios][programmes][errors]") {
  const std::string why =
      "; a list replaces the inherited one whole, so each of its entries must be complete";
  CHECK(
      errors_of_override("\"effects\": [{\"on\": \"custody\",\n\"sise\": 0.5}]") ==
      Lines{
          at + "effects/0/evidence: is missing" + why, at + "effects/0/lasts_days: is missing",
          at + "effects/0/range: is missing", at + "effects/0/scale: is missing",
          at + "effects/0/size: is missing", at + "effects/0/source: is missing",
          "error: mine.json:3: /programmes/0/effects/0/sise: unknown key \"sise\"; did you mean \"size\"?"});
  CHECK(errors_of_override("\"costs\": [{\"per_start\": 3000}, {\"per_start\": 4000}]") ==
        Lines{at + "costs/0/payer: is missing" + why, at + "costs/0/price_year: is missing",
              at + "costs/0/source: is missing", at + "costs/1/payer: is missing",
              at + "costs/1/price_year: is missing", at + "costs/1/source: is missing"});
}

TEST_CASE("a programme may be used twice, but not at once", "[scenarios][programmes][errors]") {
  const auto twice = [](const std::string& first, const std::string& second) {
    return errors_with("\"areas\": [\"kent\", \"essex\"], \"programmes\": [{\"use\": \"new-chance\"" + first +
                       "},\n{\"use\": \"new-chance\"" + second + "}]");
  };
  const Lines refused{
      "error: mine.json:3: /programmes/1/use: \"new-chance\" is already in use at the same time in the same "
      "area"};
  CHECK(twice("", "") == refused);
  CHECK(twice(", \"areas\": [\"kent\"]", ", \"areas\": [\"essex\"]").empty());
  CHECK(twice(", \"areas\": [\"kent\"]", "") == refused);
  CHECK(twice(", \"to\": \"2019-12-31\"", ", \"from\": \"2020-01-01\"").empty());
  CHECK(twice(", \"to\": \"2020-01-01\"", ", \"from\": \"2020-01-01\"") == refused);
}

TEST_CASE("an override's numbers must make sense", "[scenarios][programmes][errors]") {
  CHECK(errors_of_override("\"offered\": 1.4") == Lines{at + "offered: 1.4 is not a probability (0 to 1)"});
  CHECK(errors_of_override("\"offered\": null") == Lines{at + "offered: null is not a probability (0 to 1)"});
  CHECK(errors_of_override("\"support\": {\"days\": -1}") ==
        Lines{at + "support/days: -1 is not a number of days (0 to 36525)"});
  CHECK(errors_of_override("\"support\": 3") == Lines{at + "support: 3 is not an object"});
  CHECK(errors_of_override("\"awareness\": {\"halves_every_days\": 0}") ==
        Lines{at + "awareness/halves_every_days: 0 is not a number of days (0.001 to 36525)"});
  CHECK(errors_of_override("\"capacity\": {\"caseload\": 0}") ==
        Lines{at + "capacity/caseload: 0 is not a number of women (1 to 1000000)"});
  CHECK(errors_of_override("\"assumptions\": {\"offred\": {\"range\": [0, 1]}}") ==
        Lines{at + "assumptions/offred: no number \"offred\" in this programme; did you mean \"offered\"?"});
  CHECK(errors_of_override("\"assumptions\": {\"offered\": {\"range\": [0.5, 1]}}") ==
        Lines{at + "assumptions/offered/range: 0.5 to 1 does not contain the value, 0.3; widen it, or change "
                   "/offered"});
  CHECK(errors_of_override("\"acts_at\": []") ==
        Lines{at + "acts_at: an empty list is not a list of one or more places on the pathway"});
  CHECK(
      errors_of_override("\"acts_at\": [\"police_decison\"]") ==
      Lines{
          at +
          "acts_at/0: \"police_decison\" is not a place on the pathway; did you mean \"police_decision\"?"});
  CHECK(errors_of_override("\"acts_at\": [\"police_decision\", \"police_decision\"]") ==
        Lines{at + "acts_at/1: \"police_decision\" is given twice"});
  CHECK(errors_of_override("\"disposal\": \"charge\"") ==
        Lines{at + "disposal: \"charge\" is not an out-of-court disposal, or null; it can be "
                   "\"no_further_action\", \"community_resolution\", \"penalty_notice\", "
                   "\"simple_caution\" or \"conditional_caution\""});
  CHECK(errors_of_override("\"disposal\": \"police\"").at(0).find("; it can be \"no_further") !=
        std::string::npos);
  CHECK(errors_of_override("\"acts_at\": [\"release\"], \"disposal\": \"simple_caution\", "
                           "\"if_not_completed\": \"back_to_police\", \"eligible\": []") ==
        Lines{at + "disposal: a disposal needs \"police_decision\" among \"acts_at\"",
              at + "if_not_completed: \"back_to_police\" needs \"disposal\": \"conditional_caution\": only "
                   "such a caution has a condition that can be broken"});
}

TEST_CASE("conditions must fit their facts", "[scenarios][programmes][errors]") {
  const auto of = [](const std::string& condition) {
    return errors_of_override("\"eligible\": [" + condition + "]");
  };
  CHECK(of("{\"fact\": \"gravty\", \"at_most\": 2}")
            .at(0)
            .starts_with(at + "eligible/0/fact: \"gravty\" is not a fact; did you mean \"gravity\"?"));
  CHECK(of("{\"at_most\": 2}") == Lines{at + "eligible/0/fact: is missing"});
  CHECK(of("{\"fact\": \"gravity\"}") == Lines{at + "eligible/0: needs \"at_least\", \"at_most\" or both"});
  CHECK(of("{\"fact\": \"gravity\", \"at_least\": 3, \"at_most\": 2}") ==
        Lines{at + "eligible/0/at_least: 3 is above \"at_most\", 2: no woman can meet this"});
  CHECK(of("{\"fact\": \"gravity\", \"at_most\": \"two\"}") ==
        Lines{at + "eligible/0/at_most: \"two\" is not a number"});
  CHECK(of("{\"fact\": \"gravity\", \"is\": true, \"at_most\": 2}") ==
        Lines{at + "eligible/0/is: \"is\" cannot be asked of gravity; use \"at_least\" and \"at_most\""});
  CHECK(of("{\"fact\": \"admitted\"}") == Lines{at + "eligible/0: needs \"is\": true or false"});
  CHECK(of("{\"fact\": \"admitted\", \"is\": 1}") == Lines{at + "eligible/0/is: 1 is not true or false"});
  CHECK(of("{\"fact\": \"pregnant\", \"is\": true, \"at_least\": 1}") ==
        Lines{at + "eligible/0/at_least: \"at_least\" cannot be asked of pregnant; use \"is\""});
  CHECK(of("{\"fact\": \"offence_group\"}") ==
        Lines{at + "eligible/0: needs \"one_of\": a list of identifiers"});
  CHECK(of("{\"fact\": \"offence_group\", \"one_of\": []}") ==
        Lines{at + "eligible/0/one_of: an empty list is not a list of one or more identifiers"});
  CHECK(of("{\"fact\": \"offence_group\", \"one_of\": [\"thft\"]}") ==
        Lines{at + "eligible/0/one_of/0: \"thft\" is not an offence group; did you mean \"theft\"?"});
  CHECK(of("{\"fact\": \"planned_outcome\", \"one_of\": [\"charge\", \"charge\"]}") ==
        Lines{at + "eligible/0/one_of/1: \"charge\" is given twice"});
  CHECK(of("3") == Lines{at + "eligible/0: 3 is not a condition"});
}

TEST_CASE("effects must fit what they move", "[scenarios][programmes][errors]") {
  const auto of = [](const std::string& on, const std::string& scale, const std::string& size,
                     const std::string& range, const std::string& rest = "") {
    return errors_of_override("\"effects\": [{\"on\": \"" + on + "\", \"scale\": \"" + scale +
                              "\", \"size\": " + size + ", \"range\": " + range +
                              ", \"lasts_days\": 365, \"evidence\": \"assumption\", \"source\": \"a test\"" +
                              rest + "}]");
  };
  const auto here = at + "effects/0/";
  CHECK(of("custody", "odds_ratio", "0.5", "[0.2, 1]").empty());
  CHECK(of("custody", "hazard_ratio", "0.5", "[0.2, 1]") ==
        Lines{here + "scale: \"hazard_ratio\" cannot move custody; it can be \"odds_ratio\""});
  CHECK(of("offending", "odds_ratio", "0.5", "[0.2, 1]") ==
        Lines{here + "scale: \"odds_ratio\" cannot move offending; it can be \"hazard_ratio\" or "
                     "\"one_year_prevalence_change\""});
  CHECK(of("recall", "one_year_prevalence_change", "0", "[0, 0]") ==
        Lines{here + "scale: \"one_year_prevalence_change\" cannot move recall; it can be \"hazard_ratio\""});
  CHECK(of("offending", "hazard_ratio", "-0.5", "[-1, 1]") ==
        Lines{here + "size: -0.5 is not a hazard ratio (0 to 100)"});
  CHECK(of("offending", "one_year_prevalence_change", "-16", "[-30, 0]") ==
        Lines{here + "size: -16 is not a relative change in prevalence (-1 to 1; -0.16 is 16% fewer)"});
  CHECK(of("offending", "hazard_ratio", "0.8", "[0.9, 1]") ==
        Lines{here + "range: 0.9 to 1 does not contain the value, 0.8; widen it, or change "
                     "/programmes/0/effects/0/size"});
  CHECK(of("offending", "hazard_ratio", "0.8", "[0.7, 0.9]") ==
        Lines{here + "range: the range of an assumption must include no effect, 1"});
  CHECK(of("offending", "one_year_prevalence_change", "-0.2", "[-0.3, -0.1]") ==
        Lines{here + "range: the range of an assumption must include no effect, 0"});
  CHECK(of("need", "severity_change", "-1", "[-2, 0]", ", \"need\": \"drugs\"").empty());
  CHECK(of("need", "severity_change", "-0.5", "[-2, 0]", ", \"need\": \"drugs\"") ==
        Lines{here + "size: -0.5 is not a whole number of steps of severity"});
  CHECK(of("need", "severity_change", "-1", "[-2, 0]") ==
        Lines{at + "effects/0: needs \"need\": which need is changed"});
  CHECK(of("custody", "odds_ratio", "0.5", "[0.2, 1]", ", \"need\": \"drugs\"") ==
        Lines{here + "need: \"need\" is only for effects on \"need\", not on \"custody\""});
  CHECK(of("offnding", "hazard_ratio", "1", "[1, 1]") ==
        Lines{here +
              "on: \"offnding\" is not something that a programme can move; did you mean \"offending\"?"});
  CHECK(errors_of_override("\"effects\": [{\"on\": \"custody\"}]").size() == 6);  // all that is missing
}

TEST_CASE("costs need an amount, a payer and a year", "[scenarios][programmes][errors]") {
  const auto of = [](const std::string& cost) {
    return errors_of_override("\"costs\": [{" + cost + ", \"source\": \"a test\"}]");
  };
  CHECK(of("\"payer\": \"nhs\", \"per_year\": 5, \"price_year\": \"2019/20\"").empty());
  CHECK(of("\"payer\": \"nsh\", \"per_year\": 5, \"price_year\": \"2019/20\"") ==
        Lines{at + "costs/0/payer: \"nsh\" is not a payer; did you mean \"nhs\"?"});
  CHECK(of("\"payer\": \"nhs\", \"per_year\": -5, \"price_year\": \"2019/20\"") ==
        Lines{at + "costs/0/per_year: -5 is not an amount in pounds (0 to 1000000000000)"});
  CHECK(of("\"payer\": \"nhs\", \"per_year\": 5") ==
        Lines{at + "costs/0/price_year: is missing; a list replaces the inherited one whole, so each of its "
                   "entries must be complete"});
  CHECK(of("\"payer\": \"nhs\", \"per_year\": 5, \"price_year\": \"1066/67\"") ==
        Lines{at + "costs/0/price_year: \"1066/67\" is not a financial year whose prices are known (1989/90 "
                   "to 2019/20)"});
  const std::string nhs =
      "{\"payer\": \"nhs\", \"per_year\": 5, \"price_year\": \"2019/20\", \"source\": \"s\"}";
  CHECK(errors_of_override("\"costs\": [" + nhs + ",\n" + nhs + "]") ==
        Lines{"error: mine.json:3: /programmes/0/costs/1/payer: \"nhs\" pays already, in /costs/0: put its "
              "amounts into one entry"});
  CHECK(of("\"payer\": \"nhs\", \"price_year\": \"2019/20\"") ==
        Lines{at + "costs/0: needs \"per_start\", \"per_appointment\", \"per_day\", \"per_year\" or "
                   "\"per_year_in_all\""});
}

TEST_CASE("a programme file's own faults are its own", "[scenarios][programmes][errors]") {
  const scenario_tests::TemporaryFolder folder;
  folder.write("programmes/own.json",
               "{\n\"id\": \"other\",\n\"title\": \"T\", \"summary\": \"S\",\n\"offered\": 2,\n\"effects\": "
               "[],\n\"colour\": 1}");
  const auto scenario = folder.write(
      "a.json", "{\"name\": \"a\", " + scenario_tests::extends_west_midlands() +
                    ",\n\"programmes\": [{\"use\": \"own\",\n\"taken_up\": 3}, {\"use\": \"own\"}]}");
  const Lines of_the_file{"error: programmes/own.json:1: /acts_at: is missing",
                          "error: programmes/own.json:1: /costs: is missing",
                          "error: programmes/own.json:1: /eligible: is missing",
                          "error: programmes/own.json:1: /in_baseline: is missing",
                          "error: programmes/own.json:1: /support: is missing",
                          "error: programmes/own.json:1: /taken_up: is missing",
                          "error: programmes/own.json:2: /id: \"other\" is not the file's own name, \"own\"",
                          "error: programmes/own.json:4: /offered: 2 is not a probability (0 to 1)",
                          "error: programmes/own.json:6: /colour: unknown key \"colour\""};
  const auto lines =
      scenario_tests::as_lines(read_scenario(scenario, scenario_tests::published_data()).problems, folder);
  REQUIRE(lines.size() == of_the_file.size() + 2);
  CHECK(lines[0] == "error: a.json:3: /programmes/0/taken_up: 3 is not a probability (0 to 1)");
  CHECK(lines[1] ==
        "error: a.json:3: /programmes/1/use: \"own\" is already in use at the same time in the same area");
  CHECK(Lines(lines.begin() + 2, lines.end()) == of_the_file);
  CHECK(scenario_tests::as_lines(
            read_programme(folder.path / "programmes/own.json", scenario_tests::published_data()).problems,
            folder) == of_the_file);
}

TEST_CASE("what can be chosen is listed where nothing is near", "[scenarios][programmes][errors]") {
  CHECK(errors_of_override("\"acts_at\": [\"breakfast\"]") ==
        Lines{at + "acts_at/0: \"breakfast\" is not a place on the pathway; it can be \"custody_suite\", "
                   "\"street\", \"voluntary_interview\", \"police_decision\", \"no_further_action\", "
                   "\"first_hearing\", \"pre_sentence_report\", \"sentence\", \"order_start\", "
                   "\"prison_reception\", \"release\", \"community\", \"charge_decision\", "
                   "\"remand_decision\", \"breach_hearing\", \"release_planning\", \"care_proceedings\" or "
                   "\"support_start\""});
  const auto levers = errors_of_override(
      "\"effects\": [{\"on\": \"happiness\", \"scale\": \"odds_ratio\", \"size\": 1, \"range\": [1, 1], "
      "\"lasts_days\": 9, \"evidence\": \"assumption\", \"source\": \"s\"}]");
  REQUIRE(levers.size() == 1);
  CHECK(levers[0].starts_with(at +
                              "effects/0/on: \"happiness\" is not something that a programme can move; it "
                              "can be \"abuse\", \"acquittal\", \"admission\", "));
}

TEST_CASE("a programme that cannot be parsed", "[scenarios][programmes][errors]") {
  const scenario_tests::TemporaryFolder folder;
  folder.write("programmes/bad.json", "{\n\"id\": ");
  folder.write("programmes/list.json", "[]");
  const auto of = [&](const std::string& id) {
    const auto file = folder.write("a.json", "{\"name\": \"a\", " + scenario_tests::extends_west_midlands() +
                                                 ", \"programmes\": [{\"use\": \"" + id + "\"}]}");
    return scenario_tests::as_lines(read_scenario(file, scenario_tests::published_data()).problems, folder);
  };
  CHECK(of("bad") == Lines{"error: programmes/bad.json:2: /id: the file ends too early"});
  CHECK(of("list") == Lines{"error: programmes/list.json:1: /: an empty list is not a programme"});
}

}  // namespace
}  // namespace holloway
