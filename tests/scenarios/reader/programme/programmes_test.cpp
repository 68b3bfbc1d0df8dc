// Programmes: read from files and overridden by scenarios.

#include <algorithm>
#include <catch2/catch.hpp>

#include "tests/scenarios/support.hpp"

namespace holloway {
namespace {

using scenario_tests::record_of;
using scenario_tests::scenario_with;

Programme new_chance_with(const std::string& fields) {
  return scenario_with("\"programmes\": [{\"use\": \"new-chance\"" + (fields.empty() ? "" : ", " + fields) +
                       "}]")
      .scenario.programmes.at(0);
}

TEST_CASE("New Chance as its file has it", "[scenarios][programmes]") {
  const auto programme =
      new_chance_with("\"from\": \"2019-03-01\", \"to\": \"2020-02-29\", \"areas\": [\"west-midlands\"]");
  CHECK(programme.id == "new-chance");
  CHECK(programme.acts_at == std::vector<ActsAt>{ActsAt::police_decision, ActsAt::no_further_action});
  CHECK(programme.disposal == PoliceOutcome::conditional_caution);
  CHECK(programme.if_not_completed == IfNotCompleted::back_to_police);
  CHECK(programme.from == parse_date("2019-03-01"));
  CHECK(programme.to == parse_date("2020-02-29"));
  REQUIRE(programme.areas.size() == 1);
  CHECK(scenario_tests::published_data().areas[programme.areas[0]].id == "west-midlands");
  // The published 16% is of all who took part; those with drug or alcohol problems are among them.
  REQUIRE(programme.effects.size() == 1);
  CHECK(programme.effects[0].size == -0.16);
  CHECK(programme.effects[0].low == -0.3);
  CHECK(programme.effects[0].high == 0.0);
  CHECK(programme.effects[0].for_whom.empty());
  CHECK(programme.support.value() == 91);
  REQUIRE(programme.costs.size() == 1);
  CHECK(programme.costs[0].payer == "commissioner");
  CHECK(programme.in_baseline.find("may overstate") != std::string::npos);
}

TEST_CASE("New Chance is for women who admit a low-level offence", "[scenarios][programmes]") {
  const auto eligible = new_chance_with("").eligible;
  const auto find = [&](Fact fact) {
    const auto found =
        std::find_if(eligible.begin(), eligible.end(), [&](const Condition& c) { return c.fact == fact; });
    REQUIRE(found != eligible.end());
    return *found;
  };
  CHECK(find(Fact::gravity).at_most == 2.0);
  CHECK(find(Fact::age).at_least == 18.0);
  CHECK(find(Fact::admitted).at_least == 1.0);
  const auto outcomes = find(Fact::planned_outcome).one_of;
  CHECK((outcomes >> index_of(PoliceOutcome::charge) & 1U) == 1U);
  CHECK((outcomes >> index_of(PoliceOutcome::simple_caution) & 1U) == 1U);
  CHECK((outcomes >> index_of(PoliceOutcome::penalty_notice) & 1U) == 0U);
}

TEST_CASE("a scenario overrides any field: numbers and objects merge, lists are replaced",
          "[scenarios][programmes]") {
  const auto plain = new_chance_with("");
  const auto programme = new_chance_with(
      "\"offered\": 0.9, \"support\": {\"days\": 28}, \"acts_at\": [\"police_decision\"], \"title\": "
      "\"Another\", \"eligible\": []");
  CHECK(programme.offered.value() == 0.9);
  CHECK(programme.support.value() == 28);
  CHECK(programme.appointments == plain.appointments);
  CHECK(programme.acts_at == std::vector<ActsAt>{ActsAt::police_decision});
  CHECK(programme.title == "Another");
  CHECK(programme.eligible.empty());
  CHECK_FALSE(new_chance_with("\"capacity\": null").capacity.has_value());
  CHECK_FALSE(new_chance_with("\"awareness\": null").awareness_halves_every.has_value());
  const auto undisposed = new_chance_with("\"disposal\": null");
  CHECK_FALSE(undisposed.disposal.has_value());
  // Without the caution there is no condition of it to break.
  CHECK(plain.if_not_completed == IfNotCompleted::back_to_police);
  CHECK(undisposed.if_not_completed == IfNotCompleted::nothing);
}

TEST_CASE("without effects a programme is neutral, its disposal included", "[scenarios][programmes]") {
  const auto neutral = new_chance_with("\"effects\": []");
  CHECK(neutral.effects.empty());
  CHECK_FALSE(neutral.disposal.has_value());
  CHECK(neutral.if_not_completed == IfNotCompleted::nothing);
  CHECK(neutral.offered == new_chance_with("").offered);
}

TEST_CASE("what is known of a programme's numbers", "[scenarios][programmes]") {
  const auto read = scenario_with("\"programmes\": [{\"use\": \"new-chance\", \"offered\": 0.95}]");
  const auto& records = read.programme_parameters;
  const auto offered = record_of(records, "programmes.new-chance.offered");
  CHECK(offered.value == 0.95);
  CHECK(offered.evidence == "set by mine.json");
  CHECK(offered.high == 0.95);
  CHECK(offered.low == 0.05);
  const auto days = record_of(records, "programmes.new-chance.support.days");
  CHECK(days.evidence == "found");
  CHECK(days.unit == "days");
  const auto cost = record_of(records, "programmes.new-chance.costs.0.per_start");
  CHECK(cost.low == 730);
  CHECK(cost.high == 4125);
  CHECK(cost.payer == "commissioner");
  CHECK(cost.price_year == "2019/20");
  const auto effect = record_of(records, "programmes.new-chance.effects.0.size");
  CHECK(effect.unit == "one-year prevalence change");
  CHECK(effect.evidence == "new-chance-reoffending-reduction");
  // What was assumed of effects that have been replaced is not said of the new ones.
  const auto replaced = scenario_with(
      "\"programmes\": [{\"use\": \"new-chance\", \"effects\": [{\"on\": \"recall\", \"scale\": "
      "\"hazard_ratio\", \"size\": 0.5, \"range\": [0.25, 1], \"lasts_days\": 9, "
      "\"evidence\": \"assumption\", \"source\": \"a test\"}]}]");
  CHECK(
      record_of(replaced.programme_parameters, "programmes.new-chance.effects.0.lasts_days").source.empty());
}

TEST_CASE("a second programme needs no C++", "[scenarios][programmes]") {
  const scenario_tests::TemporaryFolder folder;
  folder.write("programmes/housing-first.json", R"({
    "id": "housing-first", "title": "Housing First", "summary": "A home before anything else.",
    "acts_at": ["release"],
    "eligible": [{ "fact": "known_accommodation", "is": true }, { "fact": "sentence_days", "at_most": 365 }],
    "offered": 0.5, "taken_up": 0.9,
    "support": { "days": 365, "appointments": 52, "completed": 0.8 },
    "effects": [
      { "on": "need", "need": "accommodation", "scale": "severity_change", "size": -2, "range": [-3, 0], "lasts_days": 730, "evidence": "assumption", "source": "a test" },
      { "on": "recall", "scale": "hazard_ratio", "size": 0.7, "range": [0.5, 1.0], "lasts_days": 365, "evidence": "assumption", "source": "a test" }],
    "costs": [{ "payer": "housing", "per_start": 9000, "per_year": 50000, "price_year": "2018/19", "source": "a test" }],
    "in_baseline": "No."
  })");
  const auto file =
      folder.write("housing.json", "{\"name\": \"housing\", " + scenario_tests::extends_west_midlands() +
                                       ", \"programmes\": [{\"use\": \"housing-first\", \"from\": "
                                       "\"2019-06-01\"}, {\"use\": \"new-chance\"}]}");
  const auto outcome = read_scenario(file, scenario_tests::published_data());
  CHECK(scenario_tests::as_lines(outcome.problems, folder).empty());
  REQUIRE(outcome.scenario.has_value());
  const auto& programmes = outcome.scenario->scenario.programmes;
  REQUIRE(programmes.size() == 2);
  CHECK(programmes[1].id == "new-chance");  // the product's own is found beside it
  const auto& housing = programmes[0];
  CHECK(housing.id == "housing-first");
  CHECK(housing.acts_at == std::vector<ActsAt>{ActsAt::release});
  CHECK(housing.eligible[1].at_most == 365.0);
  CHECK(housing.effects[0].need == Need::accommodation);
  CHECK(housing.effects[0].size == -2.0);
  CHECK(housing.effects[1].on == Lever::recall);
  CHECK(housing.costs[0].per_year.value() == 50000);
  CHECK_FALSE(housing.disposal.has_value());
  CHECK_FALSE(housing.capacity.has_value());
  CHECK(outcome.scenario->canonical.find("\"housing-first\"") != std::string::npos);
}

TEST_CASE("a scenario's own folder of programmes goes before the product's", "[scenarios][programmes]") {
  const scenario_tests::TemporaryFolder folder;
  std::ifstream product(scenarios_folder() / "programmes" / "new-chance.json");
  std::string text{std::istreambuf_iterator<char>(product), {}};
  text.replace(text.find("\"New Chance\""), 12, "\"Local Chance\"");
  folder.write("programmes/new-chance.json", text);
  const auto outcome =
      read_scenario(folder.write("a.json", "{\"name\": \"a\", " + scenario_tests::extends_west_midlands() +
                                               ", \"programmes\": [{\"use\": \"new-chance\"}]}"),
                    scenario_tests::published_data());
  REQUIRE(outcome.scenario.has_value());
  CHECK(outcome.scenario->scenario.programmes[0].title == "Local Chance");
}

}  // namespace
}  // namespace holloway
