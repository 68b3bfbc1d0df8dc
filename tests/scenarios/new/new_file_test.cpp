// New files: what they say of where they are, and that they are read as they stand.

#include "scenarios/new/new_file.hpp"

#include <catch2/catch.hpp>

#include "tests/scenarios/support.hpp"

using namespace holloway;
using namespace holloway::scenario_tests;

namespace {

ReadScenario west_midlands() {
  auto read = read_scenario(scenarios_folder() / "west-midlands.json", published_data());
  REQUIRE(read.scenario);
  return std::move(*read.scenario);
}

}  // namespace

TEST_CASE("A title is made of a name") {
  CHECK(title_from("evening-drop-in") == "Evening drop in");
  CHECK(title_from("a_b-2") == "A b 2");
  CHECK(title_from("2024").starts_with("2024"));
}

TEST_CASE("Files of the project are named as seen from one another, others by where they are") {
  const TemporaryFolder folder;
  const auto scenarios = scenarios_folder();
  CHECK(schema_seen_from(scenarios, "scenario.schema.json") == "./schema/scenario.schema.json");
  CHECK(schema_seen_from(scenarios / "programmes", "programme.schema.json") ==
        "../schema/programme.schema.json");
  CHECK(schema_seen_from(folder.path, "scenario.schema.json").starts_with("file:///"));
  CHECK(path_seen_from(scenarios, scenarios / "west-midlands.json") == "west-midlands.json");
  CHECK(path_seen_from(folder.path, std::filesystem::absolute(scenarios) / "west-midlands.json") ==
        (std::filesystem::absolute(scenarios) / "west-midlands.json").string());
}

TEST_CASE("New files are read as they stand, wherever they are, without a question") {
  const TemporaryFolder folder;
  const auto scenario = folder.write(
      "a b/mine.json", new_scenario_text("mine", folder.path / "a b", west_midlands(), published_data()));
  const auto read = read_scenario(scenario, published_data());
  CHECK(as_lines(read.problems, folder).empty());
  CHECK(read.warnings.empty());
  REQUIRE(read.scenario);
  CHECK(read.scenario->scenario.areas == west_midlands().scenario.areas);

  const auto programme =
      folder.write("programmes/mine.json", new_programme_text("mine", folder.path / "programmes"));
  const auto outcome = read_programme(programme, published_data());
  CHECK(as_lines(outcome.problems, folder).empty());
  CHECK(outcome.warnings.empty());
  REQUIRE(outcome.programme);
  CHECK(outcome.programme->programme.neutral());
}

TEST_CASE("What stands in a file extended cannot leave its comment") {
  const TemporaryFolder folder;
  auto extended = west_midlands();
  extended.title = "one\n\"two\": \"three\",";
  const auto text = new_scenario_text("mine", folder.path, extended, published_data());
  CHECK(text.find("\n\"two\"") == text.npos);
}
