// A file that is not there, or is not a scenario.

#include <catch2/catch.hpp>

#include "tests/scenarios/support.hpp"

namespace holloway {
namespace {

using scenario_tests::errors_in;
using scenario_tests::Lines;

TEST_CASE("a programme given as a scenario", "[scenarios][errors]") {
  CHECK(
      errors_in("{\n\"id\": \"new-chance\",\n\"title\": \"T\", \"colour\": 1}") ==
      Lines{"error: mine.json:1: /: this is a programme, not a scenario; use it from a scenario, in its list "
            "\"programmes\": { \"use\": \"new-chance\" }"});
  const auto outcome = read_scenario(scenarios_folder() / "programmes" / "peer-mentors.json",
                                     scenario_tests::published_data());
  CHECK(outcome.problems.size() == 1);
  const scenario_tests::TemporaryFolder folder;
  folder.write("own.json", "{\"id\": \"own\"}");
  const auto extending = folder.write("mine.json", "{\"name\": \"mine\", \"extends\": \"own.json\"}");
  CHECK(
      scenario_tests::as_lines(read_scenario(extending, scenario_tests::published_data()).problems, folder) ==
      Lines{"error: own.json:1: /: this is a programme, not a scenario; use it from a scenario, in its list "
            "\"programmes\": { \"use\": \"own\" }"});
}

TEST_CASE("a scenario file that is not there", "[scenarios][errors]") {
  const auto outcome = read_scenario("no/such.json", scenario_tests::published_data());
  REQUIRE(outcome.problems.size() == 1);
  CHECK(to_text(outcome.problems[0]) == "error: no/such.json:1: /: cannot be read: this file does not exist");
}

TEST_CASE("for a file that is not there one with a similar name is suggested", "[scenarios][errors]") {
  const scenario_tests::TemporaryFolder folder;
  folder.write("new-chance.json", "{}");
  const auto of = [&](const std::string& name) {
    return scenario_tests::as_lines(
        read_scenario(folder.path / name, scenario_tests::published_data()).problems, folder);
  };
  const std::string meant = "; did you mean \"new-chance.json\"?";
  CHECK(of("new-chanse.json") ==
        Lines{"error: new-chanse.json:1: /: cannot be read: this file does not exist" + meant});
  CHECK(of("new-chance") ==
        Lines{"error: new-chance:1: /: cannot be read: this file does not exist" + meant});
  CHECK(of("other.json") == Lines{"error: other.json:1: /: cannot be read: this file does not exist"});
  folder.write("mine.json", "{\"name\": \"mine\", \"extends\": \"new_chance.json\"}");
  CHECK(of("mine.json") ==
        Lines{"error: mine.json:1: /extends: there is no file \"new_chance.json\" (mine.json "
              "extends new_chance.json)" +
              meant});
}

}  // namespace
}  // namespace holloway
