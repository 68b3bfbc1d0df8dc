// Everything that can be wrong with a scenario, and what is said of it, word for word.

#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

#include "tests/scenarios/support.hpp"

namespace holloway {
namespace {

using scenario_tests::errors_in;
using scenario_tests::errors_with;
using scenario_tests::Lines;

TEST_CASE("a name must be there and be one", "[scenarios][errors]") {
  const auto of_name = [](const std::string& name) {
    return errors_in("{ \"name\": " + name + ", " + scenario_tests::extends_west_midlands() + "}");
  };
  const std::string article =
      " is not a name (small letters, digits, _ and -; not \"unit\" or \"definition\")";
  CHECK(of_name("\"mine_2-b\"").empty());
  CHECK(of_name("\"My Scenario\"") == Lines{"error: mine.json:1: /name: \"My Scenario\"" + article});
  CHECK(of_name("\"\"") == Lines{"error: mine.json:1: /name: \"\"" + article});
  CHECK(of_name("\"unit\"") == Lines{"error: mine.json:1: /name: \"unit\"" + article});
  CHECK(of_name("\"definition\"") == Lines{"error: mine.json:1: /name: \"definition\"" + article});
  CHECK(of_name("\"../up\"") == Lines{"error: mine.json:1: /name: \"../up\"" + article});
  CHECK(of_name("5") == Lines{"error: mine.json:1: /name: 5" + article});
  CHECK(of_name("\"" + std::string(101, 'a') + "\"") ==
        Lines{"error: mine.json:1: /name: a name may have 100 characters at most"});
  // It is not inherited: two scenarios of one name could not be compared.
  CHECK(errors_in("{" + scenario_tests::extends_west_midlands() + "}") ==
        Lines{"error: mine.json:1: /name: is missing"});
}

TEST_CASE("a file must hold an object", "[scenarios][errors]") {
  CHECK(errors_in("[]") == Lines{"error: mine.json:1: /: an empty list is not a scenario"});
  CHECK(errors_in("\n3") == Lines{"error: mine.json:2: /: 3 is not a scenario"});
  CHECK(errors_in("null") == Lines{"error: mine.json:1: /: null is not a scenario"});
}

TEST_CASE("unknown keys are errors, with a suggestion where one is near", "[scenarios][errors]") {
  CHECK(errors_with("\"yeras\": 3") ==
        Lines{"error: mine.json:2: /yeras: unknown key \"yeras\"; did you mean \"years\"?"});
  CHECK(errors_with("\"police\": {}") ==
        Lines{"error: mine.json:2: /police: unknown key \"police\"; did you mean \"parameters.police\"?"});
  CHECK(errors_with("\"colour\": 1,\n\"flavour\": 2") ==
        Lines{"error: mine.json:2: /colour: unknown key \"colour\"",
              "error: mine.json:3: /flavour: unknown key \"flavour\""});
  CHECK(errors_with("\"parameters\": {\n\"police\": {\n\"admision\": 0.5}}") ==
        Lines{"error: mine.json:4: /parameters/police/admision: unknown key \"admision\"; did you mean "
              "\"admission\"?"});
  CHECK(errors_with("\"parameters\": {\"police\": {\"guilty_plea\": 0.5}}") ==
        Lines{"error: mine.json:2: /parameters/police/guilty_plea: unknown key \"guilty_plea\"; did you mean "
              "\"parameters.court.guilty_plea\"?"});
  CHECK(errors_with("\"parameters\": {\"police\": {\"admission\": {\"vlaue\": 0.5}}}") ==
        Lines{"error: mine.json:2: /parameters/police/admission/vlaue: unknown key \"vlaue\"; did you mean "
              "\"value\"?"});
}

TEST_CASE("areas must exist, once, and be at least one", "[scenarios][errors]") {
  CHECK(errors_with("\"areas\": [\"west-midlands\", \"west-midlnds\"]") ==
        Lines{"error: mine.json:2: /areas/1: no area \"west-midlnds\"; did you mean \"west-midlands\"? "
              "(./holloway list areas)"});
  CHECK(errors_with("\"areas\": [\"West Midlands\"]") ==
        Lines{"error: mine.json:2: /areas/0: no area \"West Midlands\"; did you mean \"west-midlands\"? "
              "(./holloway list areas)"});
  CHECK(errors_with("\"areas\": [\"atlantis\"]") ==
        Lines{"error: mine.json:2: /areas/0: no area \"atlantis\" (./holloway list areas)"});
  CHECK(errors_with("\"areas\": [\"kent\",\n\"essex\",\n\"kent\"]") ==
        Lines{"error: mine.json:4: /areas/2: \"kent\" is given twice"});
  CHECK(errors_with("\"areas\": []") ==
        Lines{"error: mine.json:2: /areas: an empty list is not a list of one or more areas"});
  CHECK(errors_with("\"areas\": \"kent\"") ==
        Lines{"error: mine.json:2: /areas: \"kent\" is not a list of one or more areas"});
  CHECK(errors_with("\"areas\": [7]") ==
        Lines{"error: mine.json:2: /areas/0: 7 is not the identifier of an area"});
}

TEST_CASE("dates must exist", "[scenarios][errors]") {
  CHECK(errors_with("\"start\": \"2020-02-29\"").empty());
  CHECK(errors_with("\"start\": \"2019-02-29\"") ==
        Lines{"error: mine.json:2: /start: \"2019-02-29\" is not a date (YYYY-MM-DD)"});
  CHECK(errors_with("\"start\": \"1/1/2019\"") ==
        Lines{"error: mine.json:2: /start: \"1/1/2019\" is not a date (YYYY-MM-DD)"});
  CHECK(errors_with("\"start\": \"1819-01-01\"") ==
        Lines{"error: mine.json:2: /start: \"1819-01-01\" is not a date between the years 1900 and 2200"});
  CHECK(errors_with("\"start\": 2019") ==
        Lines{"error: mine.json:2: /start: 2019 is not a date (YYYY-MM-DD)"});
}

TEST_CASE("numbers of years and scale have limits", "[scenarios][errors]") {
  const std::string years = " is not a whole number of years (1 to 100)";
  const std::string warm_up = " is not a whole number of years (0 to 50)";
  for (const auto wrong : {"0", "-1", "101", "2.5", "\"5\"", "null", "true", "1e15"})
    CHECK(errors_with("\"years\": " + std::string(wrong)).size() == 1);
  CHECK(errors_with("\"years\": 0") == Lines{"error: mine.json:2: /years: 0" + years});
  CHECK(errors_with("\"years\": 2.5") == Lines{"error: mine.json:2: /years: 2.5" + years});
  CHECK(errors_with("\"years\": \"5\"") == Lines{"error: mine.json:2: /years: \"5\"" + years});
  CHECK(errors_with("\"years\": 5.0").empty());
  CHECK(errors_with("\"warm_up_years\": -1") == Lines{"error: mine.json:2: /warm_up_years: -1" + warm_up});
  CHECK(errors_with("\"warm_up_years\": 51") == Lines{"error: mine.json:2: /warm_up_years: 51" + warm_up});
  CHECK(errors_with("\"scale\": 0") ==
        Lines{"error: mine.json:2: /scale: 0 is not a number of women (0.000001 to 1000000)"});
  CHECK(errors_with("\"scale\": -2") ==
        Lines{"error: mine.json:2: /scale: -2 is not a number of women (0.000001 to 1000000)"});
  CHECK(errors_with("\"scale\": 1e300") ==
        Lines{"error: mine.json:2: /scale: 1e+300 is not a number of women (0.000001 to 1000000)"});
  CHECK(errors_with("\"scale\": 1e-300") ==
        Lines{"error: mine.json:2: /scale: 1e-300 is not a number of women (0.000001 to 1000000)"});
}

TEST_CASE("parameters must lie within their units", "[scenarios][errors]") {
  const auto of = [](const std::string& rest) { return errors_with("\"parameters\": " + rest); };
  CHECK(of("{\"police\": {\"admission\": 1.4}}") ==
        Lines{"error: mine.json:2: /parameters/police/admission: 1.4 is not a probability (0 to 1)"});
  CHECK(of("{\"police\": {\"admission\": -0.1}}") ==
        Lines{"error: mine.json:2: /parameters/police/admission: -0.1 is not a probability (0 to 1)"});
  CHECK(of("{\"police\": {\"admission\": \"high\"}}") ==
        Lines{"error: mine.json:2: /parameters/police/admission: \"high\" is not a probability (0 to 1)"});
  CHECK(of("{\"police\": {\"admission\": null}}") ==
        Lines{"error: mine.json:2: /parameters/police/admission: null is not a probability (0 to 1)"});
  CHECK(of("{\"police\": {\"admission\": [0.5]}}") ==
        Lines{"error: mine.json:2: /parameters/police/admission: a list is not a probability (0 to 1)"});
  CHECK(of("{\"police\": {\"admission\":\n{\"value\": 2}}}") ==
        Lines{"error: mine.json:3: /parameters/police/admission/value: 2 is not a probability (0 to 1)"});
  CHECK(of("{\"police\": {\"detention\": -1}}") ==
        Lines{"error: mine.json:2: /parameters/police/detention: -1 is not a number of days (0 to 36525)"});
  CHECK(
      of("{\"police\": {\"detention\": 40000}}") ==
      Lines{"error: mine.json:2: /parameters/police/detention: 40000 is not a number of days (0 to 36525)"});
  CHECK(
      of("{\"orders\": {\"missed_for_safety\": -1}}") ==
      Lines{
          "error: mine.json:2: /parameters/orders/missed_for_safety: -1 is not a rate per year (0 to 1000)"});
  CHECK(of("{\"report\": {\"lowers_custody\": -1}}") ==
        Lines{"error: mine.json:2: /parameters/report/lowers_custody: -1 is not a ratio (0 to 1000)"});
  CHECK(of("{\"costs\": {\"prison_year\": -1}}") ==
        Lines{"error: mine.json:2: /parameters/costs/prison_year: -1 is not an amount in pounds (0 to "
              "1000000000000)"});
  // Where only the upper limit is broken, it is said.
  CHECK(of("{\"orders\": {\"missed_for_safety\": 100000}}") ==
        Lines{"error: mine.json:2: /parameters/orders/missed_for_safety: 100000 is not a rate per year (0 to "
              "1000)"});
  CHECK(of("{\"police\": {\"community_resolution_gravity_at_most\": 3}}").empty());
  CHECK(of("{\"police\": {\"community_resolution_gravity_at_most\": 2.5}}") ==
        Lines{"error: mine.json:2: /parameters/police/community_resolution_gravity_at_most: 2.5 is not a "
              "gravity score (a whole number, 0 to 5)"});
  CHECK(of("{\"police\": {\"community_resolution_previous_at_most\": -1}}") ==
        Lines{"error: mine.json:2: /parameters/police/community_resolution_previous_at_most: -1 is not a "
              "whole number (0 to 1000)"});
  CHECK(of("{\"costs\": {\"prison_year\": 1e13}}") ==
        Lines{"error: mine.json:2: /parameters/costs/prison_year: 10000000000000 is not an amount in pounds "
              "(0 to 1000000000000)"});
  CHECK(of("[]") == Lines{"error: mine.json:2: /parameters: an empty list is not an object with parameters"});
  CHECK(of("{\"police\": 3}") ==
        Lines{"error: mine.json:2: /parameters/police: 3 is not an object with parameters; name those you "
              "set, such as { \"admission\": 3 }"});
}

TEST_CASE("a probability written as a percentage", "[scenarios][errors]") {
  const auto of = [](const std::string& value) {
    return errors_with("\"parameters\": {\"police\": {\"admission\": " + value + "}}");
  };
  const std::string article = " is not a probability (0 to 1)";
  const std::string here = "error: mine.json:2: /parameters/police/admission: ";
  CHECK(of("60") == Lines{here + "60" + article + "; write 0.6 for 60%"});
  CHECK(of("5") == Lines{here + "5" + article + "; write 0.05 for 5%"});
  CHECK(of("2") == Lines{here + "2" + article});  // a slip for 0.2 as likely as 2%
  CHECK(of("12.5") == Lines{here + "12.5" + article + "; write 0.125 for 12.5%"});
  CHECK(of("\"60%\"") == Lines{here + "\"60%\"" + article + "; write 0.6 for 60%"});
  CHECK(of("\"0.5 %\"") == Lines{here + "\"0.5 %\"" + article + "; write 0.005 for 0.5%"});
  for (const std::string no_percentage : {"101", "-60", "\"%\"", "\"150%\"", "\"60\"", "\"60%%\""})
    CHECK(of(no_percentage) == Lines{here + no_percentage + article});
}

TEST_CASE("parameters must keep the limits their meaning sets", "[scenarios][errors]") {
  const auto of = [](const std::string& rest) { return errors_with("\"parameters\": " + rest); };
  CHECK(of("{\"offending\": {\"offences_per_occasion\": {\"single\": 0.5}}}") ==
        Lines{"error: mine.json:2: /parameters/offending/offences_per_occasion/single: 0.5 is not a mean "
              "number of offences (1 to 1000)"});
  CHECK(of("{\"offending\": {\"spread_between_women\": {\"prolific\": 0}}}") ==
        Lines{"error: mine.json:2: /parameters/offending/spread_between_women/prolific: 0 is not a gamma "
              "shape (more than 0, at most 1000)"});
  CHECK(of("{\"needs\": {\"loading\": 1.5}}") ==
        Lines{"error: mine.json:2: /parameters/needs/loading: 1.5 is not a loading (0 to 1)"});
  CHECK(of("{\"population\": {\"age_at_entry_median\": 3650}}") ==
        Lines{"error: mine.json:2: /parameters/population/age_at_entry_median: 3650 is not an age of 18 to "
              "100 years, in days (6574.5 to 36525)"});
  CHECK(of("{\"sentence\": {\"shortest\": 5000, \"longest\": 4000}}") ==
        Lines{"error: mine.json:2: /parameters/sentence/shortest: 5000 days is longer than sentence.longest, "
              "4000 days"});
}

TEST_CASE("shares must add up", "[scenarios][errors]") {
  const auto of = [](const std::string& rest) { return errors_with("\"parameters\": " + rest); };
  CHECK(
      of("{\"population\": {\"career_share\": {\"single\": 0.5, \"occasional\": 0.3, \"prolific\": 0.3}}}") ==
      Lines{"error: mine.json:2: /parameters/population/career_share: the shares add up to 1.1, not to 1"});
  CHECK(
      of("{\"population\": {\"career_share\": {\"single\": 0.5, \"occasional\": 0.3, \"prolific\": 0.2009}}}")
          .empty());
  CHECK(of("{\"population\": {\"nationality\": {\"british\": 0.1, \"foreign\": 0.1, \"foreign_no_recourse\": "
           "0.1}}}") ==
        Lines{"error: mine.json:2: /parameters/population/nationality: the shares add up to 0.3, not to 1"});
  CHECK(of("{\"offending\": {\"mix_prolific\": {\"theft\": 1}}}").size() == 1);
  CHECK(of("{\"offending\": {\"gravity_two\": {\"fraud\": 0.5}, \"gravity_three\": {\"fraud\": 0.5}, "
           "\"gravity_four\": {\"fraud\": 0.5}}}") ==
        Lines{"error: mine.json:2: /parameters/offending/gravity_two/fraud: offending.gravity_two.fraud and "
              "offending.gravity_three.fraud and "
              "offending.gravity_four.fraud add up to 1.5, more than 1"});
  CHECK(of("{\"needs\": {\"severe\": 0.9,\n\"moderate\": 0.9}}") ==
        Lines{"error: mine.json:3: /parameters/needs/severe: needs.severe and needs.moderate add up to 1.8, "
              "more than 1"});
}

TEST_CASE("what is known of a parameter is checked", "[scenarios][errors]") {
  const auto of = [](const std::string& leaf) {
    return errors_with("\"parameters\": {\"police\": {\"admission\": " + leaf + "}}");
  };
  const std::string at = "error: mine.json:2: /parameters/police/admission/";
  CHECK(of("{\"value\": 0.5, \"range\": [0.6, 0.7]}") ==
        Lines{at + "range: 0.6 to 0.7 does not contain the value, 0.5; widen it, or change "
                   "/parameters/police/admission/value"});
  CHECK(of("{\"value\": 0.5, \"range\": [0.7, 0.4]}") ==
        Lines{at + "range: 0.7 is above 0.4; the lower end of a range comes first"});
  CHECK(of("{\"value\": 0.5, \"range\": [0.4, 1.7]}") ==
        Lines{at + "range/1: 1.7 is not a probability (0 to 1)"});
  CHECK(of("{\"value\": 0.5, \"range\": [0.4]}") ==
        Lines{at + "range: a list is not a range: two numbers, the lower first"});
  CHECK(of("{\"value\": 0.5, \"range\": 0.1}") ==
        Lines{at + "range: 0.1 is not a range: two numbers, the lower first"});
  CHECK(of("{\"value\": 0.5, \"range\": [\"a\", 1]}") == Lines{at + "range/0: \"a\" is not a number"});
  CHECK(of("{\"value\": 0.5, \"evidence\": \"fond\"}") ==
        Lines{at + "evidence: \"fond\" is not a kind of evidence; did you mean \"found\"?"});
  CHECK(of("{\"value\": 0.5, \"evidence\": \"hearsay\"}") ==
        Lines{at + "evidence: \"hearsay\" is not a kind of evidence; it can be \"found\", \"computed\", "
                   "\"fitted\", \"assumption\" or \"unverified\""});
  CHECK(of("{\"value\": 0.5, \"source\": 3}") == Lines{at + "source: 3 is not a text"});
  const auto money = [](const std::string& rest) {
    return errors_with("\"parameters\": {\"costs\": {\"prison_year\": {\"value\": 5, " + rest + "}}}");
  };
  const std::string at_money = "error: mine.json:2: /parameters/costs/prison_year/";
  CHECK(money("\"price_year\": \"2019\"") ==
        Lines{at_money + "price_year: \"2019\" is not a financial year (such as 2019/20)"});
  CHECK(money("\"price_year\": \"2031/32\"") ==
        Lines{at_money +
              "price_year: \"2031/32\" is not a financial year whose prices are known (1989/90 to "
              "2019/20); give the index of later years in the scenario's \"price_index\", with its "
              "source (scenarios/README.md, Prices)"});
  CHECK(money("\"payer\": \"polcie\"") ==
        Lines{at_money + "payer: \"polcie\" is not a payer; did you mean \"police\"?"});
}

TEST_CASE("what is missing everywhere is named, once", "[scenarios][errors]") {
  CHECK(errors_in("{\"name\": \"alone\"}") ==
        Lines{"error: mine.json:1: /areas: is missing", "error: mine.json:1: /parameters: is missing",
              "error: mine.json:1: /start: is missing", "error: mine.json:1: /warm_up_years: is missing",
              "error: mine.json:1: /years: is missing"});
  const auto lines = errors_in(
      "{\"name\": \"alone\", \"areas\": [\"kent\"], \"start\": \"2019-01-01\", \"years\": 1, "
      "\"warm_up_years\": 0,\n\"parameters\": {\n\"police\": {\n"
      "\"admission\": {\"range\": [0, 1]}}}}");
  CHECK(std::count(lines.begin(), lines.end(), "error: mine.json:2: /parameters/court: is missing") == 1);
  CHECK(std::count(lines.begin(), lines.end(),
                   "error: mine.json:4: /parameters/police/admission/value: is missing") == 1);
  CHECK(std::count(lines.begin(), lines.end(),
                   "error: mine.json:3: /parameters/police/detention: is missing") == 1);
  CHECK(std::set<std::string>(lines.begin(), lines.end()).size() == lines.size());
}

TEST_CASE("all problems come at once, in order, none twice", "[scenarios][errors]") {
  CHECK(errors_with("\"years\": 0,\n\"start\": \"never\",\n\"areas\": [\"kent\", \"kent\"],\n\"parameters\": "
                    "{\n\"police\": {\"admission\": 2, \"detention\": \"x\"}},\n\"colour\": 1,\n"
                    "\"programmes\": [{\"use\": \"new-chanse\"}]") ==
        Lines{"error: mine.json:2: /years: 0 is not a whole number of years (1 to 100)",
              "error: mine.json:3: /start: \"never\" is not a date (YYYY-MM-DD)",
              "error: mine.json:4: /areas/1: \"kent\" is given twice",
              "error: mine.json:6: /parameters/police/admission: 2 is not a probability (0 to 1)",
              "error: mine.json:6: /parameters/police/detention: \"x\" is not a number of days (0 to 36525)",
              "error: mine.json:7: /colour: unknown key \"colour\"",
              "error: mine.json:8: /programmes/0/use: no programme \"new-chanse\"; did you mean "
              "\"new-chance\"?"});
}

}  // namespace
}  // namespace holloway
