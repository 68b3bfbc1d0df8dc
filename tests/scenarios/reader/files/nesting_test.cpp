// Parameters stand nested in objects: what is said where they do not.

#include <catch2/catch.hpp>

#include "tests/scenarios/support.hpp"

namespace holloway {
namespace {

using scenario_tests::errors_with;
using scenario_tests::Lines;

TEST_CASE("a path with dots that was written as one key", "[scenarios][errors]") {
  const auto of = [](const std::string& member) { return errors_with("\"parameters\": {\n" + member + "}"); };
  const std::string here = "error: mine.json:3: /parameters/";
  CHECK(of("\"police.admission\": 0.6") ==
        Lines{here +
              "police.admission: unknown key \"police.admission\"; nest it: \"police\": { \"admission\": "
              "0.6 }"});
  CHECK(of("\"polce.admision\": 0.6") ==
        Lines{here +
              "polce.admision: unknown key \"polce.admision\"; nest it: \"police\": { \"admission\": 0.6 "
              "}"});
  CHECK(of("\"needs.prevalence.drugs\": {\"value\": 0.6}") ==
        Lines{here + "needs.prevalence.drugs: unknown key \"needs.prevalence.drugs\"; nest it: \"needs\": { "
                     "\"prevalence\": { \"drugs\": ... } }"});
  CHECK(of("\"colour.of.hair\": 1") == Lines{here + "colour.of.hair: unknown key \"colour.of.hair\""});
  CHECK(errors_with("\"police.admission\": 0.6") ==
        Lines{"error: mine.json:2: /police.admission: unknown key \"police.admission\"; nest it: "
              "\"parameters\": { \"police\": { \"admission\": 0.6 } }"});
  CHECK(errors_with("\"programmes\": [{\"use\": \"new-chance\", \"support.days\": 28}]") ==
        Lines{"error: mine.json:2: /programmes/0/support.days: unknown key \"support.days\"; nest it: "
              "\"support\": { \"days\": 28 }"});
}

TEST_CASE("a number where a group of parameters belongs", "[scenarios][errors]") {
  CHECK(
      errors_with("\"parameters\": {\"court\": {\n\"remand\": 0.7}}") ==
      Lines{"error: mine.json:3: /parameters/court/remand: 0.7 is not an object with parameters; name those "
            "you set, such as { \"criminal_damage\": 0.7 }"});
  CHECK(errors_with("\"changes\": [{\"parameters\": {\"court\": {\n\"remand\": 0.7}}}]") ==
        Lines{"error: mine.json:3: /changes/0/parameters/court/remand: 0.7 is not an object with parameters; "
              "write { \"multiply\": 0.7 } or { \"odds_ratio\": 0.7 } for all of them, or name one: { "
              "\"criminal_damage\": 0.7 }"});
  CHECK(
      errors_with("\"parameters\": {\"cps\": 3}") ==
      Lines{
          "error: mine.json:2: /parameters/cps: 3 is not an object with parameters; name those you set, such "
          "as { \"back_for_caution\": 3 }"});
}

}  // namespace
}  // namespace holloway
