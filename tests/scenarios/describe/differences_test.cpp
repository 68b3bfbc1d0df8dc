// How two scenarios differ.

#include "scenarios/describe/differences.hpp"

#include <catch2/catch.hpp>
#include <sstream>

#include "tests/scenarios/support.hpp"

using namespace holloway;
using namespace holloway::scenario_tests;

namespace {

ReadScenario read(const TemporaryFolder& folder, const std::string& name, const std::string& more) {
  const auto file =
      folder.write(name + ".json", "{ \"name\": \"" + name + "\", " + extends_west_midlands() + more + " }");
  auto outcome = read_scenario(file, published_data());
  for (const auto& problem : outcome.problems) UNSCOPED_INFO(to_text(problem));
  REQUIRE(outcome.scenario);
  return std::move(*outcome.scenario);
}

}  // namespace

TEST_CASE("Scenarios that differ in their names alone simulate the same") {
  const TemporaryFolder folder;
  const auto one = read(folder, "one", ""), other = read(folder, "other", "");
  const auto found = differences(one, other, published_data());
  CHECK(simulate_the_same(found));
  CHECK(found.size() == 2);  // the name, and the title that is made of it
  CHECK(differences(one, one, published_data()).empty());
}

TEST_CASE("Differences have the paths by which --set makes them") {
  const TemporaryFolder folder;
  const auto one = read(folder, "one", R"(, "programmes": [ { "use": "new-chance" } ])");
  const auto other = read(folder, "other", R"(, "years": 3, "parameters": { "police": { "admission": 0.75 } },
      "programmes": [ { "use": "new-chance", "offered": 0.9 } ])");
  const auto found = differences(one, other, published_data());
  CHECK(!simulate_the_same(found));
  REQUIRE(found.size() >= 3);
  CHECK(found[0].path == "years");
  CHECK(found[0].sentence == "Years reported: 3 years instead of 5 years.");
  CHECK(found[1].path == "programmes.new-chance.offered");
  CHECK(found[1].second == 0.9);
  CHECK(found[2].path == "police.admission");
  const auto set =
      read_scenario(folder.path / "one.json", published_data(),
                    {.set = {"years=3", "programmes.new-chance.offered=0.9", "police.admission=0.75"},
                     .areas = {},
                     .years = {}});
  REQUIRE(set.scenario);
  for (const auto& one_more : differences(*set.scenario, other, published_data()))
    CHECK((one_more.in == DifferenceIn::names || one_more.in == DifferenceIn::knowledge));  // who set them
}

TEST_CASE("Whatever else may be in a title, the text stays text") {
  const TemporaryFolder folder;
  const auto one = read(folder, "one", R"(, "title": "<script>")"), other = read(folder, "other", "");
  std::ostringstream told;
  tell_differences(one, other, differences(one, other, published_data()), told);
  CHECK(told.str().find("\u201cother\u201d instead of \u201c<script>\u201d") != std::string::npos);
}
