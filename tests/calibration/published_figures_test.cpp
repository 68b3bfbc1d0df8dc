// Published figures by area, in a table of their own beside a file of targets.

#include <catch2/catch.hpp>

#include "calibration/targets.hpp"
#include "tests/scenarios/support.hpp"

using namespace holloway;

TEST_CASE("Published figures by area are there for every area simulated, once, and are numbers",
          "[calibration][targets]") {
  const std::string facts =
      R"("title": "A", "unit": "women", "period": "2019", "tolerance": 0.2, "used": true,
      "source": "S", "measure": "arrests")";
  const std::string targets =
      R"({ "name": "x", "scenario": "a.json", "areas": ["kent", "essex"],
      "targets": [ { "id": "a", "value": 1, )" +
      facts + R"( } ], "by_area": [ { "id": "b", "file": "figures.csv", "column": "n", )" + facts + " } ] }";
  const auto problems = [&](const std::string& rows) {
    const scenario_tests::TemporaryFolder folder;
    folder.write("figures.csv", "police_force_area,n\n" + rows);
    const auto outcome =
        read_targets(folder.write("targets.json", targets), scenario_tests::published_data());
    return scenario_tests::as_lines(outcome.problems, folder);
  };
  using scenario_tests::Lines;
  CHECK(problems("Kent,1\nEssex,2.5\n").empty());
  CHECK(problems("") == Lines{"error: figures.csv:1: /: has a header and no rows"});
  CHECK(problems("Kent,1\n") == Lines{"error: figures.csv:1: /: has no line for Essex, which is simulated"});
  CHECK(problems("Kent,1\nEssex,2\nKent,1\n") ==
        Lines{"error: figures.csv:4: /police_force_area: this area is given twice"});
  for (const auto* wrong : {"inf", "nan", "1e308", "-1", ""})
    CHECK(problems(std::string("Kent,") + wrong + "\nEssex,2\n") ==
          Lines{std::string("error: figures.csv:2: /n: \"") + wrong +
                "\" is not a number from 0 to 1000000000"});
}
