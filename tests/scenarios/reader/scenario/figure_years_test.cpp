// Which years the figures are of is said, and a start far from them is asked about.

#include "output/analysis/figure_years.hpp"

#include <catch2/catch.hpp>
#include <sstream>

#include "scenarios/describe/describe.hpp"
#include "tests/scenarios/support.hpp"

namespace holloway {
namespace {

using scenario_tests::Lines;

Lines warnings_of_start(const std::string& start, const std::string& more = "") {
  const scenario_tests::TemporaryFolder folder;
  const auto file =
      folder.write("mine.json", "{ \"name\": \"mine\", " + scenario_tests::extends_west_midlands() +
                                    ",\n\"start\": \"" + start + "\"" + more + "}");
  const auto outcome = read_scenario(file, scenario_tests::published_data());
  REQUIRE(outcome.problems.empty());
  return scenario_tests::as_lines(outcome.warnings, folder);
}

TEST_CASE("a start more than five years from the figures is asked about", "[scenarios][horizon]") {
  CHECK(
      warnings_of_start("2200-01-01") ==
      Lines{
          "warning: mine.json:2: /start: It starts in 2200, 181 years after its figures, which are of 2017 "
          "to 2019: what it shows is the law and practice of those years under other dates, and no forecast "
          "of 2200."});
  const auto early = warnings_of_start("1900-01-01");
  REQUIRE(early.size() == 1);
  CHECK(early[0].find("It starts in 1900, 117 years before its figures") != std::string::npos);
  CHECK(warnings_of_start("2024-12-31").empty());
  CHECK(warnings_of_start("2025-01-01").size() == 1);
  CHECK(warnings_of_start("2012-01-01").empty());
  // Figures of another year go with other dates.
  CHECK(
      warnings_of_start("2026-01-01", ", \"data\": {\"disposals\": [2024, 2024], \"custody_by_area\": 2024}")
          .empty());
}

TEST_CASE("a start of the command line is asked about as well", "[scenarios][horizon][options]") {
  const auto read = read_scenario(scenarios_folder() / "west-midlands.json", scenario_tests::published_data(),
                                  {.set = {"start=2050-01-01"}, .areas = {}, .years = {}});
  REQUIRE(read.warnings.size() == 1);
  CHECK(to_text(read.warnings[0]).starts_with("warning: --set: start: It starts in 2050, 31 years after "));
}

TEST_CASE("the explanation of a scenario says which years its figures are of", "[scenarios][horizon]") {
  const auto said = [](const char* file) {
    std::ostringstream out;
    validate_file(scenarios_folder() / file, scenario_tests::published_data(), out);
    auto text = out.str();
    for (auto& c : text)
      if (c == '\n') c = ' ';
    return text;
  };
  CHECK(said("west-midlands.json").find("is of 2017 to 2019, custody by") != std::string::npos);
  CHECK(said("england-and-wales-2024.json").find("is of 2024, custody by") != std::string::npos);
  CHECK(
      figures_in_words({}) ==
      "The figures: how disposal depends on offence and record is of 2017 to 2019, custody by area of 2019, "
      "adult women resident of mid-2019; all other numbers are the nearest to 2019 that were found; prices "
      "are "
      "of 2019/20.");
}

}  // namespace
}  // namespace holloway
