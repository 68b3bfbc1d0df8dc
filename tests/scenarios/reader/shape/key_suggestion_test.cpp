// A key that a file may not have leads to the field that was meant, with what it does.

#include <catch2/catch.hpp>
#include <utility>
#include <vector>

#include "scenarios/describe/phrases/fact_table.hpp"
#include "tests/scenarios/support.hpp"

namespace holloway {
namespace {

using scenario_tests::errors_with;
using scenario_tests::Lines;

Lines errors_of(const std::string& fields) {
  return errors_with("\"programmes\": [{\"use\": \"new-chance\",\n" + fields + "}]");
}

const std::string at = "error: mine.json:3: /programmes/0/";

/// The one error that a field gives, without where it is.
std::string said_of(const std::string& pointer, const std::string& fields) {
  const auto lines = errors_of(fields);
  REQUIRE(lines.size() == 1);
  const auto start = at + pointer + ": ";
  REQUIRE(lines[0].starts_with(start));
  return lines[0].substr(start.size());
}

TEST_CASE("places lead to places in each area", "[scenarios][errors]") {
  CHECK(
      said_of("capacity/places", "\"capacity\": {\"places\": 40, \"waits_at_most_days\": 28}") ==
      "unknown key \"places\"; did you mean \"places_per_100k_women\" (Places (beds, rooms) for each 100,000 "
      "adult women resident: one woman at a time in each) or \"places_per_area\" (Places (beds, rooms) in "
      "each area where it runs: one woman at a time in each)?");
  // A field that stands deeper is named by its path.
  CHECK(said_of("places", "\"places\": 40")
            .starts_with("unknown key \"places\"; did you mean \"capacity.places_per_100k_women\" ("));
  CHECK(said_of("capacity/keyworkers", "\"capacity\": {\"keyworkers\": 2, \"caseload\": 20}")
            .find("\"keyworkers_per_area\" (Keyworkers in each area where it runs)") != std::string::npos);
  CHECK(said_of("caseload", "\"caseload\": 20")
            .starts_with("unknown key \"caseload\"; did you mean \"capacity.caseload\" ("));
}

TEST_CASE("what is no field of a programme does not lead into the pathway's parameters",
          "[scenarios][errors]") {
  CHECK(said_of("childcare", "\"childcare\": true") == "unknown key \"childcare\"");
  CHECK(said_of("theft", "\"theft\": true") == "unknown key \"theft\"");
  CHECK(errors_with("\"childcare\": true") ==
        Lines{"error: mine.json:2: /childcare: unknown key \"childcare\""});
  CHECK(errors_with("\"admission\": 0.5") ==
        Lines{"error: mine.json:2: /admission: unknown key \"admission\"; did you mean "
              "\"parameters.police.admission\"?"});
}

TEST_CASE("a word of a programme's name leads to it", "[scenarios][errors]") {
  CHECK(errors_with("\"programmes\": [{\"use\": \"childcare\"}]") ==
        Lines{"error: mine.json:2: /programmes/0/use: no programme \"childcare\"; did you mean "
              "\"childcare-provision\"?"});
}

TEST_CASE("an unknown fact is said once, with those that may be meant or all in order",
          "[scenarios][errors]") {
  const auto of = [](const std::string& fact) {
    return said_of("eligible/0/fact", "\"eligible\": [{\"fact\": \"" + fact + "\", \"is\": true}]");
  };
  CHECK(of("has_children") ==
        "\"has_children\" is not a fact; did you mean \"dependent_children\", \"known_children\" or "
        "\"children_apart\"?");
  CHECK(of("drugs") ==
        "\"drugs\" is not a fact; did you mean \"known_drugs\" or \"known_drugs_or_alcohol\"?");
  CHECK(of("convictions") == "\"convictions\" is not a fact; did you mean \"previous_occasions\"?");
  CHECK(of("learning_disability") ==
        "\"learning_disability\" is not a fact; did you mean \"neurodivergent\"?");
  const auto all = of("zebra");
  CHECK(all.starts_with(
      "\"zebra\" is not a fact; it can be \"abuser_is_other_party\", \"admitted\", \"age\", "));
  std::size_t last = 0;
  for (const auto fact : facts_in_order()) {
    const auto here = all.find("\"" + std::string(fact) + "\"");
    REQUIRE(here != std::string::npos);
    CHECK(here > last);
    CHECK(all.find("\"" + std::string(fact) + "\"", here + 1) == std::string::npos);
    last = here;
  }
}

TEST_CASE("a long list of what could stand there is said once", "[scenarios][errors]") {
  const auto lines =
      errors_of("\"eligible\": [{\"fact\": \"zebra\", \"is\": true}, {\"fact\": \"zebra\", \"is\": true}]");
  REQUIRE(lines.size() == 2);
  CHECK(lines[0].find("\"abuser_is_other_party\"") != std::string::npos);
  CHECK(lines[1] == at + "eligible/1/fact: \"zebra\" is not a fact; it can be one of those listed above");
}

TEST_CASE("what people write for a key leads to it", "[scenarios][errors]") {
  for (const auto& [word, key] : std::vector<std::pair<std::string, std::string>>{
           {"until", "to"}, {"end", "to"}, {"start", "from"}, {"uptake", "taken_up"}, {"where", "areas"}}) {
    const auto lines = errors_of("\"" + word + "\": 1");
    INFO(word);
    REQUIRE_FALSE(lines.empty());
    CHECK(lines.front().find("did you mean \"" + key + "\"?") != std::string::npos);
  }
}

}  // namespace
}  // namespace holloway
