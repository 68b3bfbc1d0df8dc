// Numbers of a programme that are almost surely slips: said, with the nearest sensible reading.

#include "scenarios/reader/programme/checks/usual_values.hpp"

#include <catch2/catch.hpp>
#include <sstream>

#include "scenarios/reader/programme/programme_files.hpp"
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
  for (const auto& entry : std::filesystem::directory_iterator(scenarios_folder())) {
    if (entry.path().extension() != ".json") continue;
    const auto outcome = read_scenario(entry.path(), scenario_tests::published_data());
    REQUIRE(outcome.scenario);
    const auto& more = outcome.scenario->programme_parameters;
    records.insert(records.end(), more.begin(), more.end());
  }
  return usual_values_text(usual_ranges_of(records));
}

std::filesystem::path file_of_ranges() {
  return scenarios_folder() / "programmes" / "usual_values.tsv";
}

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

TEST_CASE("the catalogue and the shipped scenarios are asked about nothing", "[scenarios][product][usual]") {
  const auto none = [](const std::vector<Problem>& warnings) {
    for (const auto& warning : warnings) UNSCOPED_INFO(to_text(warning));
    CHECK(warnings.empty());
  };
  for (const auto& file : programme_files(scenarios_folder() / "programmes"))
    none(read_programme(file.path, scenario_tests::published_data()).warnings);
  for (const auto& entry : std::filesystem::directory_iterator(scenarios_folder()))
    if (entry.path().extension() == ".json")
      none(read_scenario(entry.path(), scenario_tests::published_data()).warnings);
}

TEST_CASE("a ratio that was meant the other way round is asked about", "[scenarios][usual]") {
  CHECK(
      only(warnings_of(effect("recall", "hazard_ratio", "0.16"))) ==
      at +
          "effects/0/size: 0.16 is far from every effect on recall in the catalogue, 0.8 (dawn-house) to 1.1 "
          "(integrated-offender-management-women); it is 84% less; if 16% less was meant, write 0.84");
  CHECK(only(warnings_of(effect("recall", "hazard_ratio", "16")))
            .ends_with("it is 16 times as much; if 16% more was meant, write 1.16; if 16% less was meant, "
                       "write 0.84"));
  // No reading is offered that would itself be asked about.
  CHECK(only(warnings_of(effect("recall", "hazard_ratio", "84")))
            .ends_with("it is 84 times as much; if 84% more was meant, write 1.84; if 16% less was meant, "
                       "write 0.84"));
  CHECK(only(warnings_of(effect("recall", "hazard_ratio", "0")))
            .ends_with("it leaves nothing at all; if no effect was meant, write 1"));
  CHECK(only(warnings_of(effect("offending", "one_year_prevalence_change", "-0.84")))
            .ends_with("it is 84% less; if 16% less was meant, write -0.16"));
  CHECK(only(warnings_of(effect("offending", "one_year_prevalence_change", "0.16")))
            .ends_with("it is 16% more; if 16% less was meant, write -0.16"));
  // Where the catalogue has ten of a kind, it is held against those; 0.2 would pass among all odds ratios.
  CHECK(only(warnings_of(effect("custody", "odds_ratio", "0.2")))
            .ends_with("it is 80% less; if 20% less was meant, write 0.8"));
  CHECK(warnings_of(effect("charge", "odds_ratio", "0.2")).empty());
  CHECK(warnings_of(effect("recall", "hazard_ratio", "0.84")).empty());
  CHECK(warnings_of(effect("recall", "hazard_ratio", "0.5")).empty());
  CHECK(warnings_of(effect("recall", "hazard_ratio", "1")).empty());
}

TEST_CASE("a step the wrong way is asked about", "[scenarios][usual]") {
  const auto need = [](const std::string& size) {
    return warnings_of(
        "\"effects\": [{\"on\": \"need\", \"need\": \"drugs\", \"scale\": \"severity_change\", "
        "\"size\": " +
        size + ", \"range\": [" + size + ", " + size +
        "], \"lasts_days\": 365, \"evidence\": \"found\", \"source\": \"a test\"}]");
  };
  CHECK(only(need("1")).ends_with("if the other way was meant, write -1"));
  CHECK(need("-1").empty());
  CHECK(need("-2").empty());
  CHECK(need("0").empty());
}

TEST_CASE("money and places by the thousand are asked about", "[scenarios][usual]") {
  const auto cost = [](const std::string& amount) {
    return warnings_of("\"costs\": [{\"payer\": \"police\", " + amount +
                       ", \"price_year\": \"2019/20\", \"source\": \"a test\"}]");
  };
  CHECK(only(cost("\"per_year\": 250000000")) ==
        at + "costs/0/per_year: £250,000,000 is far from all in the catalogue, £5,000 "
             "(police-immigration-firewall) to £860,000 (womens-justice-partnership); if £250,000 was meant, "
             "write 250000");
  CHECK(only(cost("\"per_year\": 250")).ends_with("if £250,000 was meant, write 250000"));
  CHECK(cost("\"per_year\": 1500000").empty());
  CHECK(cost("\"per_year\": 0").empty());
  CHECK(cost("\"per_start\": 500").empty());
  const auto capacity = [](const std::string& number) {
    return warnings_of("\"capacity\": {" + number + ", \"waits_at_most_days\": 28}");
  };
  CHECK(only(capacity("\"places_per_area\": 14000")).ends_with("if 14 was meant, write 14"));
  CHECK(capacity("\"places_per_area\": 200").empty());
}

TEST_CASE("weeks, months or years where days belong are asked about", "[scenarios][usual]") {
  const UsualRange length{"support.days", "days", "", 30, 456, "one", "other", 60};
  CHECK(why_unusual(2, length).ends_with("if 2 months were meant, write 61"));
  CHECK(why_unusual(1, length).ends_with("if 1 month was meant, write 30"));
  CHECK(why_unusual(90, length).empty());
  CHECK_FALSE(why_unusual(8000, length).empty());
  CHECK(why_unusual(36500, length).empty());  // a hundred years: for ever
}

TEST_CASE("a share of a hundredth is asked about", "[scenarios][usual]") {
  CHECK(only(warnings_of("\"offered\": 0.003")).ends_with("it is 0.3%; if 30% was meant, write 0.3"));
  CHECK(warnings_of("\"offered\": 0.03").empty());
  CHECK(warnings_of("\"offered\": 0").empty());
}

TEST_CASE("a programme's own file is asked about too", "[scenarios][usual]") {
  const scenario_tests::TemporaryFolder folder;
  const auto file = folder.write("programmes/mine.json", R"({
    "id": "mine", "title": "Mine", "summary": "A test.",
    "acts_at": ["police_decision"], "eligible": [], "offered": 0.5, "taken_up": 0.5,
    "capacity": { "places_per_area": 14000, "waits_at_most_days": 28 },
    "support": { "days": 90, "appointments": 12, "completed": 0.7 },
    "effects": [], "costs": [], "in_baseline": "No."
  })");
  const auto outcome = read_programme(file, scenario_tests::published_data());
  CHECK(outcome.problems.empty());
  CHECK(only(scenario_tests::as_lines(outcome.warnings, folder))
            .starts_with("warning: programmes/mine.json:4: /capacity/places_per_area: 14000 is far from "));
}

}  // namespace
}  // namespace holloway
