// Names of places lead to police force areas.

#include "scenarios/reader/published/places.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <sstream>

#include "scenarios/describe/listing.hpp"
#include "scenarios/reader/files/csv.hpp"
#include "tests/scenarios/support.hpp"

namespace holloway {
namespace {

using scenario_tests::Lines;
using scenario_tests::published_data;

Lines errors_of_area(const std::string& name) {
  return scenario_tests::errors_with("\"areas\": [\"" + name + "\"]");
}

TEST_CASE("every place lies in an area that is simulated, and none is given twice", "[scenarios][product]") {
  std::vector<Problem> problems;
  const CsvTable table(scenarios_folder() / "data" / "places.csv", {"place", "kind", "police_force_area"},
                       problems);
  CHECK(problems.empty());
  CHECK(table.rows().size() > 400);
  std::vector<std::string> seen;
  for (const auto& row : table.rows()) {
    const auto area = identifier_of(table.text(row, "police_force_area"));
    const auto same = [&](const AreaFacts& one) { return one.id == area; };
    INFO(table.text(row, "place"));
    CHECK(std::any_of(published_data().areas.begin(), published_data().areas.end(), same));
    seen.push_back(identifier_of(table.text(row, "place")) + " " + area);
  }
  std::sort(seen.begin(), seen.end());
  CHECK(std::adjacent_find(seen.begin(), seen.end()) == seen.end());
}

TEST_CASE("every women's prison leads to its area", "[scenarios][product]") {
  for (const auto& prison : published_data().prisons)
    CHECK(area_suggestion(prison.name, published_data()).starts_with("; it is in the area \""));
}

TEST_CASE("a city, a county, a borough or a prison leads to its police force area", "[scenarios][errors]") {
  const auto in = [](const std::string& name, const std::string& area) {
    return errors_of_area(name) == Lines{"error: mine.json:2: /areas/0: no area \"" + name +
                                         "\"; it is in the area \"" + area + "\" (./holloway list areas)"};
  };
  CHECK(in("Birmingham", "west-midlands"));
  CHECK(in("birmingham", "west-midlands"));
  CHECK(in("Leeds", "west-yorkshire"));
  CHECK(in("Devon", "devon-and-cornwall"));
  CHECK(in("Hackney", "metropolitan-police"));
  CHECK(in("London", "metropolitan-police"));
  CHECK(in("HMP Styal", "cheshire"));
  CHECK(in("City of Bristol", "avon-and-somerset"));
  CHECK(
      errors_of_area("Yorkshire") ==
      Lines{"error: mine.json:2: /areas/0: no area \"Yorkshire\"; it is more than one area: \"humberside\", "
            "\"north-yorkshire\", \"south-yorkshire\", \"west-yorkshire\" (./holloway list areas)"});
  CHECK(errors_of_area("Birmigham") ==
        Lines{"error: mine.json:2: /areas/0: no area \"Birmigham\"; did you mean Birmingham, in the area "
              "\"west-midlands\"? (./holloway list areas)"});
}

TEST_CASE("the option --area leads there too", "[scenarios][options][errors]") {
  CHECK(scenario_tests::errors_with("\"years\": 1", {.set = {}, .areas = {"Nottingham"}, .years = {}}) ==
        Lines{"error: --area: no area \"Nottingham\"; it is in the area \"nottinghamshire\" (./holloway list "
              "areas)"});
}

TEST_CASE("a city finds its area in the list of areas", "[scenarios][listing]") {
  std::ostringstream out;
  CHECK(list("areas", ListFormat::json, published_data(), out, {.words = {"Birmingham"}}).empty());
  const auto found = nlohmann::json::parse(out.str());
  REQUIRE(found.size() == 1);
  CHECK(found[0]["id"] == "west-midlands");
  const auto places = found[0]["places"].get<std::vector<std::string>>();
  CHECK(std::find(places.begin(), places.end(), "Coventry") != places.end());
}

}  // namespace
}  // namespace holloway
