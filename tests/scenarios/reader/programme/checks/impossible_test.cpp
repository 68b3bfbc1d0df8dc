// What could never take a woman is refused, not run in silence.

#include <catch2/catch.hpp>

#include "tests/scenarios/support.hpp"

namespace holloway {
namespace {

using scenario_tests::errors_with;
using scenario_tests::Lines;

Lines errors_of(const std::string& fields) {
  return errors_with("\"programmes\": [{\"use\": \"new-chance\",\n" + fields + "}]");
}

const std::string at = "error: mine.json:3: /programmes/0/";

TEST_CASE("conditions on one fact must leave somebody", "[scenarios][programmes][errors]") {
  const auto of = [](const std::string& first, const std::string& second) {
    return errors_of("\"eligible\": [{" + first + "}, {" + second + "}]");
  };
  CHECK(of("\"fact\": \"gravity\", \"at_most\": 1", "\"fact\": \"gravity\", \"at_least\": 3") ==
        Lines{at +
              "eligible/1: contradicts an earlier condition on gravity (at most 1 and at least 3): no woman "
              "can meet both"});
  CHECK(of("\"fact\": \"age\", \"at_least\": 18, \"at_most\": 24",
           "\"fact\": \"age\", \"at_least\": 30, "
           "\"at_most\": 40") ==
        Lines{at +
              "eligible/1: contradicts an earlier condition on age (18 to 24 and 30 to 40): no woman can "
              "meet both"});
  CHECK(of("\"fact\": \"admitted\", \"is\": true", "\"fact\": \"admitted\", \"is\": false") ==
        Lines{at +
              "eligible/1: contradicts an earlier condition on admitted (true and false): no woman can meet "
              "both"});
  CHECK(of("\"fact\": \"offence_group\", \"one_of\": [\"theft\"]",
           "\"fact\": \"offence_group\", \"one_of\": [\"fraud\"]") ==
        Lines{at + "eligible/1: contradicts an earlier condition on offence_group (the lists have nothing in "
                   "common): no woman can meet both"});
  // Together they are a range, or say the same twice; of any_of only one need hold.
  CHECK(of("\"fact\": \"gravity\", \"at_most\": 3", "\"fact\": \"gravity\", \"at_least\": 3").empty());
  CHECK(of("\"fact\": \"admitted\", \"is\": true", "\"fact\": \"admitted\", \"is\": true").empty());
  CHECK(errors_of("\"eligible\": [{\"any_of\": [{\"fact\": \"gravity\", \"at_most\": 1}, "
                  "{\"fact\": \"gravity\", \"at_least\": 3}]}]")
            .empty());
  // A condition that is wrong by itself is said to be so, and nothing more.
  CHECK(of("\"fact\": \"gravity\"", "\"fact\": \"gravity\", \"at_least\": 3").size() == 1);
}

TEST_CASE("somebody must be there to see the women", "[scenarios][programmes][errors]") {
  const std::string remedy =
      " nobody could ever start; for no limit write \"capacity\": null, to switch the programme off "
      "\"offered\": 0, and for a later beginning add \"later\"";
  CHECK(errors_of("\"capacity\": {\"keyworkers_per_area\": 0}") ==
        Lines{at + "capacity/keyworkers_per_area: with 0 keyworkers" + remedy});
  CHECK(errors_of("\"capacity\": {\"places_per_area\": 0}") ==
        Lines{at + "capacity/places_per_area: with 0 places" + remedy});
  const auto later = [](const std::string& number) {
    return errors_of(
        "\"capacity\": {\"keyworkers_per_area\": 0, \"later\": [{\"from\": \"2020-04-01\", "
        "\"number\": " +
        number + "}]}");
  };
  CHECK(later("0") == Lines{at + "capacity/keyworkers_per_area: with 0 keyworkers" + remedy});
  CHECK(later("2").empty());
  // Others may put keyworkers into the pool.
  CHECK(errors_of("\"capacity\": {\"keyworkers_per_area\": 0, \"pool\": \"centre\"}").empty());
}

}  // namespace
}  // namespace holloway
