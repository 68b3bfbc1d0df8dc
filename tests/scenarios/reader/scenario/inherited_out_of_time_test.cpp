// "Would never act" is an error of the scenario's own file; what it inherits is at most noted.

#include <catch2/catch.hpp>

#include "tests/scenarios/support.hpp"

namespace holloway {
namespace {

using scenario_tests::Lines;
using scenario_tests::published_data;
using scenario_tests::TemporaryFolder;

struct Read {
  Lines problems;
  Lines warnings;
  std::optional<ReadScenario> scenario;
};

/// A scenario that extends another, both in one folder.
Read child_of(const std::string& parent, const std::string& child, const ReadOptions& options = {}) {
  const TemporaryFolder folder;
  folder.write("parent.json",
               "{ \"name\": \"parent\", " + scenario_tests::extends_west_midlands() + ",\n" + parent + "}");
  const auto file =
      folder.write("mine.json", "{ \"name\": \"mine\", \"extends\": \"parent.json\",\n" + child + "}");
  auto outcome = read_scenario(file, published_data(), options);
  return {scenario_tests::as_lines(outcome.problems, folder),
          scenario_tests::as_lines(outcome.warnings, folder), std::move(outcome.scenario)};
}

TEST_CASE("the baseline of 2024 can be run for one year", "[scenarios][changes]") {
  const TemporaryFolder folder;
  const auto file = folder.write(
      "mine.json",
      "{ \"name\": \"mine\", \"extends\": \"" +
          std::filesystem::absolute(scenarios_folder() / "england-and-wales-2024.json").string() +
          "\", \"years\": 1 }");
  const auto outcome = read_scenario(file, published_data());
  CHECK(outcome.problems.empty());
  REQUIRE(outcome.scenario);
  REQUIRE(outcome.warnings.size() == 1);
  const auto note = to_text(outcome.warnings[0]);
  CHECK(note.starts_with("note: "));
  CHECK(note.ends_with("/changes/5/from: the scenario ends on 2024-12-31; this change would never act"));
}

const std::string late_programme = "\"programmes\": [{\"use\": \"new-chance\", \"from\": \"2021-01-01\"}]";

TEST_CASE("a programme that is inherited may come after the years reported", "[scenarios][programmes]") {
  const Lines note{
      "note: parent.json:2: /programmes/0/from: the scenario ends on 2019-12-31; this programme would never "
      "act"};
  const auto by_file = child_of(late_programme, "\"years\": 1");
  CHECK(by_file.problems.empty());
  CHECK(by_file.warnings == note);
  const auto by_option = child_of(late_programme, "\"title\": \"t\"", {.set = {}, .areas = {}, .years = 1});
  CHECK(by_option.problems.empty());
  CHECK(by_option.warnings == note);
  // Of one's own it is an error still.
  const auto own = child_of("\"years\": 1", late_programme);
  CHECK(own.problems ==
        Lines{"error: mine.json:2: /programmes/0/from: the scenario ends on 2019-12-31; this programme would "
              "never act"});
}

TEST_CASE("a change of one's own that --years leaves out is noted", "[scenarios][changes]") {
  const std::string change =
      "\"changes\": [{\"from\": \"2021-01-01\", \"parameters\": {\"police\": {\"admission\": 0.3}}}]";
  const auto left_out = child_of("\"title\": \"t\"", change, {.set = {}, .areas = {}, .years = 1});
  CHECK(left_out.problems.empty());
  CHECK(left_out.warnings ==
        Lines{"note: mine.json:2: /changes/0/from: the scenario ends on 2019-12-31; this "
              "change would never act"});
  CHECK(child_of("\"title\": \"t\"", change).warnings.empty());
}

TEST_CASE("what is inherited may be elsewhere", "[scenarios][programmes]") {
  const auto only_in = [](const std::string& areas) {
    return "\"areas\": [\"west-midlands\", \"essex\"], \"programmes\": [{\"use\": \"new-chance\", " + areas +
           "}]";
  };
  const auto in_kent = [](const std::string& parent) {
    return child_of(parent, "\"title\": \"t\"", {.set = {}, .areas = {"kent"}, .years = {}});
  };
  const auto listed = in_kent(only_in("\"areas\": [\"west-midlands\"]"));
  CHECK(listed.problems.empty());
  REQUIRE(listed.warnings.size() == 1);
  CHECK(
      listed.warnings[0].starts_with("note: parent.json:2: /programmes/0/areas: \"new-chance\" runs only in "
                                     "west-midlands, and the area simulated is kent: it would never act"));
  // Nowhere it runs must not come out as everywhere.
  const auto at_home =
      in_kent("\"programmes\": [{\"use\": \"together-womens-court-liaison\", \"in_home_areas\": true}]");
  CHECK(at_home.problems.empty());
  CHECK(at_home.warnings.size() == 1);
  REQUIRE(at_home.scenario);
  const auto& scenario = at_home.scenario->scenario;
  REQUIRE(scenario.programmes.at(0).areas.size() == 1);
  CHECK(scenario.programmes[0].areas != scenario.areas);
  // Areas of the file's own put the inherited out of sight as the option does.
  const auto by_file = child_of(only_in("\"areas\": [\"west-midlands\"]"), "\"areas\": [\"kent\"]");
  CHECK(by_file.problems.empty());
  CHECK(by_file.warnings ==
        Lines{"note: parent.json:2: /programmes/0/areas/0: \"west-midlands\" is not among "
              "the areas this scenario simulates"});
}

TEST_CASE("an inherited change of what areas share may be elsewhere too", "[scenarios][changes]") {
  const auto read = child_of(
      "\"areas\": [\"west-midlands\", \"essex\"], \"changes\": [{\"areas\": [\"west-midlands\", "
      "\"essex\"],\n\"parameters\": {\"custody\": {\"approved_premises_beds\": 50}}}]",
      "\"areas\": [\"kent\"]");
  CHECK(read.problems.empty());
  CHECK(read.warnings.size() == 2);  // one for each area that is not simulated
}

}  // namespace
}  // namespace holloway
