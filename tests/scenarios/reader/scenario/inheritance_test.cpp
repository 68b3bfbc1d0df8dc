// What a scenario inherits, what it overrides, and where the blame falls.

#include <catch2/catch.hpp>

#include "tests/scenarios/support.hpp"

namespace holloway {
namespace {

using scenario_tests::Lines;
using scenario_tests::record_of;
using scenario_tests::scenario_with;

std::string baseline() {
  return "\"extends\": \"" +
         std::filesystem::absolute(scenarios_folder() / "england-and-wales.json").string() + "\"";
}

ReadScenario read_right(const std::filesystem::path& file) {
  auto outcome = read_scenario(file, scenario_tests::published_data());
  for (const auto& problem : outcome.problems) UNSCOPED_INFO(to_text(problem));
  REQUIRE(outcome.problems.empty());
  return std::move(*outcome.scenario);
}

TEST_CASE("objects merge, lists are replaced whole, anything else is replaced", "[scenarios][extends]") {
  const scenario_tests::TemporaryFolder folder;
  folder.write("a.json", "{\"name\": \"a\", " + baseline() +
                             ", \"areas\": [\"kent\", \"essex\"], \"years\": 3, \"parameters\": {\"police\": "
                             "{\"admission\": 0.5, \"cps_decides\": 0.25}}}");
  const auto read =
      read_right(folder.write("b.json",
                              "{\"name\": \"b\", \"extends\": \"a.json\", \"areas\": [\"surrey\"], "
                              "\"parameters\": {\"police\": {\"admission\": 0.75}}}"));
  const auto& areas = scenario_tests::published_data().areas;
  REQUIRE(read.scenario.areas.size() == 1);
  CHECK(areas[read.scenario.areas[0]].id == "surrey");
  CHECK(read.scenario.horizon.years == 3);
  CHECK(read.scenario.parameters.police.admission.value() == 0.75);
  CHECK(read.scenario.parameters.police.cps_decides.value() == 0.25);
}

TEST_CASE("extends is relative to the file itself, through folders", "[scenarios][extends]") {
  const scenario_tests::TemporaryFolder folder;
  folder.write("base/a.json", "{\"name\": \"a\", " + baseline() + ", \"years\": 7}");
  folder.write("deep/er/b.json", "{\"name\": \"b\", \"extends\": \"../../base/a.json\"}");
  CHECK(read_right(folder.write("c.json", "{\"name\": \"c\", \"extends\": \"deep/er/b.json\"}"))
            .scenario.horizon.years == 7);
}

TEST_CASE("what a scenario is called is its own", "[scenarios][extends]") {
  const auto read = scenario_with("");
  CHECK(read.scenario.name == "mine");
  CHECK(read.title == "mine");
  CHECK(read.description.empty());
}

TEST_CASE("areas are simulated in one order however they are written", "[scenarios][extends]") {
  const auto one = scenario_with("\"areas\": [\"kent\", \"essex\", \"avon-and-somerset\"]");
  const auto other = scenario_with("\"areas\": [\"avon-and-somerset\", \"kent\", \"essex\"]");
  CHECK(std::is_sorted(one.scenario.areas.begin(), one.scenario.areas.end()));
  CHECK(one.scenario.areas == other.scenario.areas);
  CHECK(one.canonical == other.canonical);
}

TEST_CASE("errors name the file and line a value really came from", "[scenarios][extends]") {
  const scenario_tests::TemporaryFolder folder;
  folder.write(
      "a.json",
      "{\"name\": \"a\",\n" + baseline() +
          ",\n\"years\": 0,\n\"parameters\": {\"police\": {\n\"admission\": 7,\n\"interview\": -1}}}");
  const auto outcome =
      read_scenario(folder.write("b.json",
                                 "{\"name\": \"b\",\n\n\"extends\": \"a.json\",\n\"parameters\": "
                                 "{\"police\": {\n\"cps_decides\": 3}}}"),
                    scenario_tests::published_data());
  CHECK(
      scenario_tests::as_lines(outcome.problems, folder) ==
      Lines{
          "error: a.json:3: /years: 0 is not a whole number of years (1 to 100)",
          "error: a.json:5: /parameters/police/admission: 7 is not a probability (0 to 1); write 0.07 for 7%",
          "error: a.json:6: /parameters/police/interview: -1 is not a number of days (0 to 36525)",
          "error: b.json:5: /parameters/police/cps_decides: 3 is not a probability (0 to 1)"});
}

TEST_CASE("a share that no longer adds up is blamed on whoever changed it last", "[scenarios][extends]") {
  const scenario_tests::TemporaryFolder folder;
  folder.write("a.json", "{\"name\": \"a\",\n" + baseline() +
                             ",\n\"parameters\": {\"population\": {\"career_share\": {\"single\": "
                             "0.9,\n\"occasional\": 0.05, \"prolific\": 0.05}}}}");
  const auto outcome =
      read_scenario(folder.write("b.json",
                                 "{\"name\": \"b\", \"extends\": \"a.json\", \"parameters\": "
                                 "{\"population\": {\n\"career_share\": {\n\"prolific\": 0.5}}}}"),
                    scenario_tests::published_data());
  CHECK(scenario_tests::as_lines(outcome.problems, folder) ==
        Lines{"error: b.json:3: /parameters/population/career_share: the shares add up to 1.45, not to 1"});
}

TEST_CASE("a circle of files is refused and named", "[scenarios][extends]") {
  const scenario_tests::TemporaryFolder folder;
  folder.write("a.json", "{\"name\": \"a\",\n\"extends\": \"b.json\"}");
  folder.write("b.json", "{\"name\": \"b\", \"extends\": \"c.json\"}");
  folder.write("c.json", "{\"name\": \"c\",\n\n\"extends\": \"./a.json\"}");
  const auto of = [&](const char* file) {
    return scenario_tests::as_lines(
        read_scenario(folder.path / file, scenario_tests::published_data()).problems, folder);
  };
  CHECK(of("a.json") == Lines{"error: c.json:3: /extends: goes round in a circle: a.json extends b.json "
                              "extends c.json extends a.json"});
  CHECK(of("b.json") == Lines{"error: a.json:2: /extends: goes round in a circle: b.json extends c.json "
                              "extends a.json extends b.json"});
  folder.write("self.json", "{\"name\": \"s\", \"extends\": \"self.json\"}");
  CHECK(of("self.json") ==
        Lines{"error: self.json:1: /extends: goes round in a circle: self.json extends self.json"});
  std::filesystem::create_symlink(folder.path / "loop.json", folder.path / "other.json");
  folder.write("loop.json", "{\"name\": \"l\", \"extends\": \"other.json\"}");
  CHECK(of("loop.json") ==
        Lines{"error: loop.json:1: /extends: goes round in a circle: loop.json extends other.json"});
}

TEST_CASE("a file that is not there is named with its chain, and nothing is called missing because of it",
          "[scenarios][extends]") {
  const scenario_tests::TemporaryFolder folder;
  folder.write("a.json", "{\"name\": \"a\",\n\"extends\": \"none.json\"}");
  const auto outcome =
      read_scenario(folder.write("b.json", "{\"name\": \"b\", \"extends\": \"a.json\", \"years\": 0}"),
                    scenario_tests::published_data());
  CHECK(scenario_tests::as_lines(outcome.problems, folder) ==
        Lines{"error: a.json:2: /extends: there is no file \"none.json\" (b.json extends a.json extends "
              "none.json)",
              "error: b.json:1: /years: 0 is not a whole number of years (1 to 100)"});
}

TEST_CASE("a file that cannot be parsed is blamed by itself", "[scenarios][extends]") {
  const scenario_tests::TemporaryFolder folder;
  folder.write("a.json", "{\"name\": \"a\",\n\"years\": }");
  const auto outcome = read_scenario(folder.write("b.json", "{\"name\": \"b\", \"extends\": \"a.json\"}"),
                                     scenario_tests::published_data());
  CHECK(scenario_tests::as_lines(outcome.problems, folder) ==
        Lines{"error: a.json:2: /years: is not valid JSON: unexpected '}'; expected '[', '{', or a literal"});
  const auto folder_outcome = read_scenario(folder.write("c.json", "{\"name\": \"c\", \"extends\": \".\"}"),
                                            scenario_tests::published_data());
  REQUIRE(folder_outcome.problems.size() == 1);
  CHECK(folder_outcome.problems[0].message == "is a folder, not a file");
}

TEST_CASE("chains have an end", "[scenarios][extends]") {
  const scenario_tests::TemporaryFolder folder;
  for (int i = 0; i < 30; ++i)
    folder.write(std::to_string(i) + ".json",
                 "{\"name\": \"x\", \"extends\": \"" + std::to_string(i + 1) + ".json\"}");
  const auto outcome = read_scenario(folder.path / "0.json", scenario_tests::published_data());
  CHECK(scenario_tests::as_lines(outcome.problems, folder) ==
        Lines{"error: 19.json:1: /extends: more than 20 files extend one another"});
}

TEST_CASE("overriding a number keeps what is known of it, and says who set it", "[scenarios][extends]") {
  const auto before = record_of(scenario_with("").parameters, "police.admission");
  CHECK(before.evidence != "not stated");
  const auto after = record_of(
      scenario_with("\"parameters\": {\"police\": {\"admission\": 0.01}}").parameters, "police.admission");
  CHECK(after.value == 0.01);
  CHECK(after.evidence == "set by mine.json");
  CHECK(after.source == "instead of a value from: " + before.source);
  CHECK(after.low == 0.01);  // widened to contain it
  CHECK(after.high == before.high);
  CHECK(after.unit == "probability");
  CHECK(after.meaning == before.meaning);
  // An object without evidence is no different.
  CHECK(
      record_of(scenario_with("\"parameters\": {\"police\": {\"admission\": {\"value\": 0.01}}}").parameters,
                "police.admission")
          .evidence == "set by mine.json");
}

TEST_CASE("what is known of a number can be overridden with it, or without it", "[scenarios][extends]") {
  const auto with = record_of(
      scenario_with("\"parameters\": {\"police\": {\"admission\": {\"value\": 0.3, \"range\": [0.2, 0.4], "
                    "\"evidence\": \"found\", \"source\": \"a survey\", \"note\": \"new\"}}}")
          .parameters,
      "police.admission");
  CHECK(with.low == 0.2);
  CHECK(with.high == 0.4);
  CHECK(with.evidence == "found");
  CHECK(with.source == "a survey");
  CHECK(with.note == "new");
  const auto before = record_of(scenario_with("").parameters, "police.admission");
  const auto without = record_of(scenario_with("\"parameters\": {\"police\": {\"admission\": {\"evidence\": "
                                               "\"found\", \"source\": \"a survey\"}}}")
                                     .parameters,
                                 "police.admission");
  CHECK(without.value == before.value);
  CHECK(without.evidence == "found");
  CHECK(without.source == "a survey");
}

TEST_CASE("money keeps its payer and price year when only its amount is overridden", "[scenarios][extends]") {
  const auto before = record_of(scenario_with("").parameters, "costs.prison_year");
  const auto after = record_of(
      scenario_with("\"parameters\": {\"costs\": {\"prison_year\": 12345}}").parameters, "costs.prison_year");
  CHECK(after.value == 12345);
  CHECK(after.payer == before.payer);
  CHECK(after.price_year == before.price_year);
  CHECK(after.payer == "prisons");
}

TEST_CASE("the canonical text is the scenario and nothing else", "[scenarios][canonical]") {
  const auto plain = scenario_with("\"years\": 3, \"parameters\": {\"police\": {\"admission\": 0.5}}");
  CHECK(plain.canonical == scenario_with("// a comment\n\"parameters\": { \"police\": {\"admission\": "
                                         "{\"value\": 5e-1}}},\n\n\"years\": 3.0")
                               .canonical);
  CHECK(plain.canonical !=
        scenario_with("\"years\": 4, \"parameters\": {\"police\": {\"admission\": 0.5}}").canonical);
  CHECK(plain.canonical !=
        scenario_with("\"years\": 3, \"parameters\": {\"police\": {\"admission\": 0.25}}").canonical);
  CHECK(plain.canonical.find("extends") == std::string::npos);
  CHECK(plain.canonical.find(std::filesystem::temp_directory_path().string() + "/") == std::string::npos);
  // The command line is part of the scenario it makes.
  CHECK(scenario_with("\"parameters\": {\"police\": {\"admission\": 0.5}}",
                      {.set = {"years=3"}, .areas = {}, .years = {}})
            .canonical == plain.canonical);
}

}  // namespace
}  // namespace holloway
