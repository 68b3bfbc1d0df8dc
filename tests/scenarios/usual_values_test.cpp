// Numbers of a programme that are almost surely slips: said, with the nearest sensible reading.

#include "scenarios/usual_values.hpp"

#include <catch2/catch.hpp>
#include <sstream>

#include "scenarios/programme_files.hpp"
#include "tests/scenarios/support.hpp"

namespace holloway {
namespace {

using scenario_tests::Lines;

std::string text_of_catalogue() {
  std::vector<ParameterRecord> records;
  for (const auto& file : programme_files(scenarios_folder() / "programmes")) {
    const auto outcome = read_programme(file.path, scenario_tests::published_data());
    REQUIRE(outcome.programme);
    const auto& more = outcome.programme->parameters;
    records.insert(records.end(), more.begin(), more.end());
  }
  return usual_values_text(usual_ranges_of(records));
}

const auto file_of_ranges = [] { return scenarios_folder() / "programmes" / "usual_values.tsv"; };

TEST_CASE("the usual values are those of the catalogue", "[scenarios][product][usual]") {
  // To renew them: holloway_tests "[write-usual-values]"
  std::ifstream in(file_of_ranges(), std::ios::binary);
  const std::string held{std::istreambuf_iterator<char>(in), {}};
  CHECK(held == text_of_catalogue());
}

TEST_CASE("write the usual values", "[.write-usual-values]") {
  const auto text = text_of_catalogue();
  std::ofstream out(file_of_ranges(), std::ios::binary);
  out << text;
  REQUIRE(out.good());
}

/// What is said of a programme in use with these fields, which must be right, in West Midlands.
Lines warnings_of(const std::string& fields) {
  const scenario_tests::TemporaryFolder folder;
  const auto file =
      folder.write("mine.json", "{ \"name\": \"mine\", " + scenario_tests::extends_west_midlands() +
                                    ", \"programmes\": [{\"use\": \"new-chance\",\n" + fields + "}]}");
  const auto outcome = read_scenario(file, scenario_tests::published_data());
  for (const auto& problem : outcome.problems) UNSCOPED_INFO(to_text(problem));
  REQUIRE(outcome.scenario);
  return scenario_tests::as_lines(outcome.warnings, folder);
}

std::string effect(const std::string& on, const std::string& scale, const std::string& size) {
  return "\"effects\": [{\"on\": \"" + on + "\", \"scale\": \"" + scale + "\", \"size\": " + size +
         ", \"range\": [" + size + ", " + size +
         "], \"lasts_days\": 365, \"evidence\": \"found\", \"source\": \"a test\"}]";
}

const std::string at = "warning: mine.json:2: /programmes/0/";

std::string only(const Lines& lines) {
  REQUIRE(lines.size() == 1);
  return lines[0];
}

TEST_CASE("a ratio that was meant the other way round is asked about", "[scenarios][usual]") {
  CHECK(only(warnings_of(effect("recall", "hazard_ratio", "0.16"))) ==
        at + "effects/0/size: 0.16 is far from all in the catalogue, 0.6 (adelaide-house) to 1.8 (re-unite); "
             "it is 84% less; if 16% less was meant, write 0.84");
}

}  // namespace
}  // namespace holloway
