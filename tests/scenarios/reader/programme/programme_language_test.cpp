// What programme files may say beyond New Chance, and what is refused.

#include <catch2/catch.hpp>
#include <sstream>

#include "scenarios/describe/describe.hpp"
#include "tests/scenarios/support.hpp"

namespace holloway {
namespace {

using scenario_tests::errors_with;
using scenario_tests::Lines;
using scenario_tests::scenario_with;

const std::string at = "error: mine.json:2: /programmes/0/";
const std::string assumed = "\"evidence\": \"assumption\", \"source\": \"a test\"";

Lines errors_of(const std::string& fields, const std::string& id = "new-chance") {
  return errors_with("\"programmes\": [{\"use\": \"" + id + "\", " + fields + "}]");
}
ReadScenario with(const std::string& fields, const std::string& id = "new-chance") {
  return scenario_with("\"programmes\": [{\"use\": \"" + id + "\", " + fields + "}]");
}
Programme programme_with(const std::string& fields) {
  return with(fields).scenario.programmes.at(0);
}
std::string effect(const std::string& rest) {
  return "\"effects\": [{\"on\": \"recall\", \"scale\": \"hazard_ratio\", \"size\": 0.8, \"range\": [0.5, "
         "1], " +
         assumed + ", " + rest + "}]";
}

TEST_CASE("when an effect acts", "[scenarios][programmes]") {
  const auto one = programme_with(effect("\"lasts_after_support_days\": 91, \"starts_after_days\": 14, "
                                         "\"fades_by_half_every_days\": 182, \"if\": \"completed\""))
                       .effects.at(0);
  CHECK(one.lasts_after_support);
  CHECK(one.lasts.value() == 91);
  CHECK(one.starts_after.value() == 14);
  REQUIRE(one.halves_every.has_value());
  CHECK(one.halves_every->value() == 182);
  CHECK(one.when == EffectIf::completed);
  CHECK(errors_of(effect("\"if\": \"started\"")) == Lines{at + "effects/0/lasts_days: is missing"});
  CHECK(errors_of(effect("\"lasts_days\": 9, \"lasts_after_support_days\": 9")) ==
        Lines{at + "effects/0/lasts_after_support_days: give \"lasts_days\" or \"lasts_after_support_days\", "
                   "not both"});
  CHECK(errors_of(effect("\"lasts_days\": 9, \"starts_after_days\": 9")) ==
        Lines{at + "effects/0/starts_after_days: it would be over, after 9 days, before it sets in"});
  CHECK(errors_of(effect("\"lasts_days\": 9, \"afterwards\": \"returns\"")) ==
        Lines{at + "effects/0/afterwards: \"afterwards\" is only for effects on \"need\" and \"trust\""});
}

TEST_CASE("trust moves in whole steps", "[scenarios][programmes][errors]") {
  const auto trust = [](const std::string& size) {
    return "\"effects\": [{\"on\": \"trust\", \"scale\": \"trust_change\", \"size\": " + size +
           ", \"range\": [0, 2], \"lasts_days\": 365, \"afterwards\": \"returns\", " + assumed + "}]";
  };
  CHECK(programme_with(trust("1")).effects.at(0).afterwards == Afterwards::returns);
  CHECK(errors_of(trust("0.5")) == Lines{at + "effects/0/size: 0.5 is not a whole number of steps of trust"});
}

TEST_CASE("capacity is said in one of several ways", "[scenarios][programmes]") {
  // The file's keyworkers and caseload give way to what the scenario says.
  const auto places = programme_with("\"capacity\": {\"places_per_area\": 10}").capacity.value();
  CHECK(places.per_area);
  CHECK(places.keyworkers.value() == 10);
  CHECK(places.caseload.value() == 1);
  CHECK(errors_of("\"capacity\": {\"places_per_area\": 10, \"keyworkers_per_area\": 1}") ==
        Lines{at + "capacity/places_per_area: give this or \"keyworkers_per_area\", not both"});
  CHECK(errors_of("\"capacity\": {\"places_per_area\": 10, \"caseload\": 5}") ==
        Lines{at + "capacity/caseload: a place is for one woman at a time"});
  const auto fewer =
      programme_with("\"capacity\": {\"later\": [{\"from\": \"2020-01-01\", \"number\": 0.1}]}")
          .capacity.value();
  REQUIRE(fewer.later.size() == 1);
  CHECK(fewer.later[0].keyworkers.value() == 0.1);
  CHECK_FALSE(fewer.per_area);
}

TEST_CASE("a list of alternatives", "[scenarios][programmes]") {
  const auto eligible =
      programme_with(
          "\"eligible\": [{\"any_of\": [{\"fact\": \"on_order\", \"is\": true}, {\"fact\": "
          "\"known_needs\", \"at_least\": 4}]}, {\"fact\": \"ethnic_group\", \"one_of\": [\"black\"]}]")
          .eligible;
  REQUIRE(eligible.size() == 2);
  REQUIRE(eligible[0].any_of.size() == 2);
  CHECK(eligible[0].any_of[1].fact == Fact::known_needs);
  CHECK(eligible[0].any_of[1].at_least == 4.0);
  CHECK(eligible[1].one_of == 1U << index_of(EthnicGroup::black));
  CHECK(errors_of("\"eligible\": [{\"fact\": \"age\", \"any_of\": [{\"fact\": \"on_order\", \"is\": true}, "
                  "{\"fact\": \"on_licence\", \"is\": true}]}]") ==
        Lines{at + "eligible/0/fact: \"any_of\" stands alone: a list of conditions of which one must hold"});
}

TEST_CASE("practice changes become changes of parameters where and while the programme runs",
          "[scenarios][programmes]") {
  const auto read = with("\"from\": \"2020-01-01\", \"to\": \"2020-12-31\"", "mandatory-written-psr");
  const auto& changes = read.scenario.changes;
  REQUIRE(changes.size() == 5);
  CHECK(changes[0].path == "report.asked_for");
  CHECK(changes[0].how == ChangeHow::odds_ratio);
  CHECK(changes[0].size == 5.0);
  CHECK(changes[0].from == parse_date("2020-01-01"));
  CHECK(changes[0].to == parse_date("2020-12-31"));
  CHECK(changes[0].programme == "mandatory-written-psr");
  CHECK_FALSE(read.scenario.programmes.at(0).enrols());
  for (const auto& off : {"\"effects\": []", "\"offered\": 0", "\"changes\": []"}) {
    INFO(off);
    CHECK(with(off, "mandatory-written-psr").scenario.changes.empty());
  }
  // Without a date it acts from the start, not in the warm-up.
  const auto always = with("\"in_baseline\": \"No.\"", "mandatory-written-psr").scenario;
  CHECK(always.changes.at(0).from == always.horizon.start);
}

TEST_CASE("a change that fades is made in steps, each nearer to none", "[scenarios][programmes]") {
  const auto scenario =
      with(
          "\"awareness\": {\"halves_every_days\": 365}, \"changes\": [{\"parameter\": \"court.remand\", "
          "\"scale\": \"odds_ratio\", \"size\": 0.5, \"range\": [0.3, 1], \"fades\": true, " +
              assumed + "}]",
          "mandatory-written-psr")
          .scenario;
  const auto& changes = scenario.changes;
  REQUIRE(changes.size() > 10);
  double last = 0.5;
  const auto& first_path = changes[0].path;
  for (const auto& change : changes) {
    if (change.path != first_path) continue;
    CHECK(change.size > last);
    CHECK(change.size < 1.0);
    last = change.size;
  }
}

TEST_CASE("changes must fit their parameters", "[scenarios][programmes][errors]") {
  const auto of = [](const std::string& parameter, const std::string& scale, const std::string& size,
                     const std::string& range) {
    return errors_of("\"changes\": [{\"parameter\": \"" + parameter + "\", \"scale\": \"" + scale +
                         "\", \"size\": " + size + ", \"range\": " + range + ", " + assumed + "}]",
                     "mandatory-written-psr");
  };
  const auto here = at + "changes/0/";
  CHECK(of("report.asked_for", "odds_ratio", "2", "[1, 3]").empty());
  CHECK(of("report.askd_for", "odds_ratio", "2", "[1, 3]") ==
        Lines{here + "parameter: no parameter \"report.askd_for\"; did you mean \"report.asked_for\"?"});
  CHECK(of("report.writer_time", "odds_ratio", "2", "[1, 3]") ==
        Lines{here + "scale: report.writer_time is a number of days (0 to 36525), which has no odds; use "
                     "\"multiply\" or \"value\""});
  CHECK(of("report.asked_for", "odds_ratio", "2", "[1.5, 3]") ==
        Lines{here + "range: the range of an assumption must include no effect, 1"});
  CHECK(of("costs.discount_rate", "multiply", "2", "[1, 3]")
            .at(0)
            .starts_with(here + "parameter: cannot change on a date: "));
  CHECK(of("report.asked_for", "value", "1.2", "[0, 1]") ==
        Lines{here + "size: 1.2 is not a probability (0 to 1)"});
}

TEST_CASE("a programme that needs another says so", "[scenarios][programmes][errors]") {
  CHECK(errors_of("\"capacity\": {\"shares\": \"another\"}").size() == 1);  // it brings keyworkers of its own
  CHECK(errors_of("\"acts_at\": [\"support_start\"], \"disposal\": null, \"if_not_completed\": \"nothing\", "
                  "\"eligible\": [], \"through\": [\"another\"]") ==
        Lines{at + "use: \"new-chance\" is reached only through another, which is not in use here"});
  CHECK(errors_of("\"through\": [\"another\"]") ==
        Lines{at + "through: \"through\" needs \"support_start\" among \"acts_at\""});
}

TEST_CASE("keyworkers are shared with a programme that brings some, not in a circle",
          "[scenarios][programmes][errors]") {
  const auto of = [](const std::string& programmes) { return errors_with("\"programmes\": " + programmes); };
  const std::string shares_wraparound =
      "{\"use\": \"new-chance\", \"capacity\": {\"shares\": \"minerva-wraparound\", \"waits_at_most_days\": "
      "28}}";
  CHECK(of("[" + shares_wraparound + ", {\"use\": \"minerva-wraparound\"}]").empty());
  CHECK(of("[" + shares_wraparound +
           ", {\"use\": \"minerva-wraparound\", \"capacity\": {\"shares\": \"new-chance\", "
           "\"waits_at_most_days\": 28}}]")
            .size() == 2);
}

TEST_CASE("a programme may run where it really ran", "[scenarios][programmes]") {
  CHECK(errors_of("\"in_home_areas\": true", "childcare-provision") ==
        Lines{at + "in_home_areas: this programme's file names no \"home_areas\""});
  CHECK(
      errors_of("\"in_home_areas\": true", "together-womens-court-liaison") ==
      Lines{at +
            "in_home_areas: \"together-womens-court-liaison\" runs only in metropolitan-police, and the area "
            "simulated is west-midlands: it would never act; simulate an area where it runs (--area "
            "metropolitan-police), or change where it runs"});
  const auto london = scenario_with(
      "\"areas\": [\"kent\", \"metropolitan-police\"], \"programmes\": [{\"use\": "
      "\"together-womens-court-liaison\", \"in_home_areas\": true}]");
  REQUIRE(london.scenario.programmes.at(0).areas.size() == 1);
  CHECK(scenario_tests::published_data().areas[london.scenario.programmes[0].areas[0]].id ==
        "metropolitan-police");
}

TEST_CASE("practice changes and everything else is explained", "[scenarios][describe]") {
  std::ostringstream out;
  describe(with("\"from\": \"2020-04-01\"", "mandatory-written-psr"), scenario_tests::published_data(), out);
  std::istringstream words(out.str());
  std::string text;
  for (std::string word; words >> word;) text += word + " ";
  CHECK(text.find("From 1 April 2020, in every area simulated, practice changes for all women: the odds of "
                  "\u2018that the "
                  "court asks for a pre-sentence report where a community, suspended or custodial sentence "
                  "is likely\u2019 "
                  "(report.asked_for) are multiplied by 5 (assumed, 1 to 20)") != std::string::npos);
}

}  // namespace
}  // namespace holloway
