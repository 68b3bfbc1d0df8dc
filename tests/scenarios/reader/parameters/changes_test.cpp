// Dated changes as scenario files state them.

#include <catch2/catch.hpp>
#include <sstream>

#include "output/words/change_words.hpp"
#include "scenarios/describe/describe.hpp"
#include "tests/scenarios/support.hpp"

namespace holloway {
namespace {

using scenario_tests::errors_with;
using scenario_tests::Lines;
using scenario_tests::published_data;
using scenario_tests::scenario_with;

Lines errors_of(const std::string& change) {
  return errors_with("\"changes\": [" + change + "]");
}

std::vector<ParameterChange> changes_of(const std::string& change, const ReadOptions& options = {}) {
  return scenario_with("\"changes\": [" + change + "]", options).scenario.changes;
}

TEST_CASE("a change says when, where, what and why", "[scenarios][changes]") {
  const auto read = scenario_with(
      "\"changes\": [{\"title\": \"a law\", \"from\": \"2019-09-10\", \"to\": \"2020-01-31\", "
      "\"areas\": [\"west-midlands\"], \"source\": \"an Act\", \"note\": \"n\", \"parameters\": "
      "{\"custody\": {\"released_after_share\": 0.4}, \"court\": {\"remand\": {\"theft\": {\"multiply\": "
      "0.5, "
      "\"range\": [0.3, 0.9], \"evidence\": \"assumption\", \"source\": \"a guess\"}}}}}]");
  const auto& changes = read.scenario.changes;
  REQUIRE(changes.size() == 2);
  CHECK(changes[0].path == "court.remand.theft");
  CHECK(changes[0].how == ChangeHow::multiply);
  CHECK(changes[0].size == 0.5);
  CHECK(changes[0].source == "a guess");
  CHECK(changes[1].path == "custody.released_after_share");
  CHECK(changes[1].how == ChangeHow::set);
  CHECK(changes[1].size == 0.4);
  CHECK(changes[1].source == "an Act");
  for (const auto& one : changes) {
    CHECK(one.title == "a law");
    CHECK(one.from == parse_date("2019-09-10"));
    CHECK(one.to == parse_date("2020-01-31"));
    CHECK(one.areas == read.scenario.areas);
  }
  REQUIRE(read.changed_parameters.size() == 2);
  const auto& record = read.changed_parameters[0];
  CHECK(record.path == "changes.0.court.remand.theft");
  CHECK(record.unit == "ratio");
  CHECK(record.low == 0.3);
  CHECK(record.high == 0.9);
  CHECK(record.evidence == "assumption");
  CHECK(changes_of("{\"parameters\": {}}").empty());
}

TEST_CASE("a group may be changed as a whole in relation to what it was", "[scenarios][changes]") {
  const auto changes = changes_of("{\"parameters\": {\"court\": {\"remand\": {\"odds_ratio\": 1.2}}}}");
  REQUIRE(changes.size() == count_of<OffenceGroup>);
  for (const auto& one : changes) {
    CHECK(one.path.starts_with("court.remand."));
    CHECK(one.how == ChangeHow::odds_ratio);
    CHECK(one.size == 1.2);
  }
}

TEST_CASE("what is wrong with a change is said where it stands", "[scenarios][changes][errors]") {
  CHECK(errors_of("{\"from\": \"2019-09-31\", \"parameters\": {}}") ==
        Lines{"error: mine.json:2: /changes/0/from: \"2019-09-31\" is not a date (YYYY-MM-DD)"});
  CHECK(errors_of("{\"from\": \"2019-09-30\", \"to\": \"2019-09-29\", \"parameters\": {}}") ==
        Lines{"error: mine.json:2: /changes/0/to: 2019-09-29 is before \"from\", 2019-09-30"});
  CHECK(errors_of("{\"from\": \"2204-09-30\", \"parameters\": {}}") ==
        Lines{"error: mine.json:2: /changes/0/from: the scenario ends on 2023-12-31; this change would never "
              "act"});
  // After the years reported only costs are followed up: such a change would show in no measure.
  CHECK(errors_of("{\"from\": \"2024-01-01\", \"parameters\": {}}") ==
        Lines{"error: mine.json:2: /changes/0/from: the scenario ends on 2023-12-31; this change would never "
              "act"});
  CHECK(errors_of("{\"from\": \"2023-12-31\", \"parameters\": {}}").empty());
  CHECK(
      errors_of("{\"to\": \"1999-09-30\", \"parameters\": {}}") ==
      Lines{"error: mine.json:2: /changes/0/to: the run begins on 2016-01-01; this change would never act"});
  CHECK(errors_of("{\"from\": \"2019-09-30\"}") ==
        Lines{"error: mine.json:2: /changes/0/parameters: is missing"});
  CHECK(errors_of("{\"areas\": [\"west-midlnds\"], \"parameters\": {}}") ==
        Lines{"error: mine.json:2: /changes/0/areas/0: no area \"west-midlnds\"; did you mean "
              "\"west-midlands\"? (./holloway list areas)"});
  CHECK(errors_of("{\"areas\": [\"kent\"], \"parameters\": {}}") ==
        Lines{"error: mine.json:2: /changes/0/areas/0: \"kent\" is not among the areas this scenario "
              "simulates"});
  CHECK(errors_of("{\"parameters\": {\n\"custody\": {\n\"releasd_after_share\": 0.4}}}") ==
        Lines{"error: mine.json:4: /changes/0/parameters/custody/releasd_after_share: unknown key "
              "\"releasd_after_share\"; did you mean \"released_after_share\"?"});
  CHECK(errors_of("{\"parameters\": {\n\"custody\": {\n\"released_after_share\": 1.4}}}") ==
        Lines{"error: mine.json:4: /changes/0/parameters/custody/released_after_share: 1.4 is not a "
              "probability (0 to 1)"});
  CHECK(errors_of("{\"parameters\": {\"police\": {\"admission\": {}}}}") ==
        Lines{"error: mine.json:2: /changes/0/parameters/police/admission: needs \"value\", \"multiply\" or "
              "\"odds_ratio\""});
  CHECK(errors_of("{\"parameters\": {\"police\": {\"admission\": {\"value\": 0.2, \"multiply\": 2}}}}") ==
        Lines{"error: mine.json:2: /changes/0/parameters/police/admission/multiply: a change has either this "
              "or \"value\", not both"});
  CHECK(
      errors_of("{\"parameters\": {\"notice\": {\"delay\": {\"odds_ratio\": 2}}}}") ==
      Lines{"error: mine.json:2: /changes/0/parameters/notice/delay/odds_ratio: notice.delay is a number of "
            "days (0 to 36525), which has no odds; use \"value\" or \"multiply\""});
  CHECK(
      errors_of("{\"parameters\": {\"costs\": {\"prison_year\": 1}}}") ==
      Lines{"error: mine.json:2: /changes/0/parameters/costs/prison_year: cannot change on a date: money is "
            "worked out with one set of prices for the whole run"});
}

TEST_CASE("a limit changes on a date as other numbers do, and stays a whole number", "[scenarios][changes]") {
  const std::string limit = "community_resolution_gravity_at_most";
  const auto of = [&](const std::string& value) {
    return "{\"from\": \"2020-04-01\", \"parameters\": {\"police\": {\"" + limit + "\": " + value + "}}}";
  };
  const auto read = scenario_with("\"changes\": [" + of("3") + "]");
  CHECK(changes_in_words(read.scenario, published_data()).front() ==
        "From 1 April 2020, in every area: police.community_resolution_gravity_at_most is 3 instead of 2.");
  const auto doubled = changes_of(of("{\"multiply\": 2}"));
  REQUIRE(doubled.size() == 1);
  CHECK(changed(2, doubled.front()) == 4);
  const std::string here = "error: mine.json:2: /changes/0/parameters/police/" + limit;
  const std::string gravity = " is not a gravity score (a whole number, 0 to 5)";
  CHECK(errors_of(of("2.5")) == Lines{here + ": 2.5" + gravity});
  CHECK(errors_of(of("6")) == Lines{here + ": 6" + gravity});
  CHECK(errors_of(of("{\"multiply\": 1.2}")) ==
        Lines{here + "/multiply: police." + limit +
              " would be 2.4 on 2020-04-01, which is not a gravity score (a whole number, 0 to 5)"});
}

TEST_CASE("no change takes a parameter out of its limits, alone or with others",
          "[scenarios][changes][errors]") {
  CHECK(
      errors_with("\"parameters\": {\"police\": {\"admission\": 0.6}},\n"
                  "\"changes\": [{\"from\": \"2019-09-10\", \"parameters\": {\n"
                  "\"police\": {\"admission\": {\"multiply\": 2}}}}]") ==
      Lines{"error: mine.json:4: /changes/0/parameters/police/admission/multiply: police.admission would be "
            "1.2 on 2019-09-10, which is not a probability (0 to 1)"});
  // Each alone is possible; on the days on which both are in force they are not.
  CHECK(
      errors_with("\"parameters\": {\"police\": {\"admission\": 0.6}}, \"changes\": [\n"
                  "{\"to\": \"2019-09-10\", \"parameters\": {\"police\": {\"admission\": {\"multiply\": "
                  "1.5}}}},\n"
                  "{\"from\": \"2019-08-01\", \"parameters\": {\"police\": {\"admission\": {\"multiply\": "
                  "1.2}}}}]") ==
      Lines{"error: mine.json:4: /changes/1/parameters/police/admission/multiply: police.admission would be "
            "1.08 on 2019-08-01, which is not a probability (0 to 1)"});
  // Tighter limits, and shares of one whole.
  CHECK(
      errors_of("{\"parameters\": {\"offending\": {\"lowest_combined\": {\"value\": 2}}}}") ==
      Lines{"error: mine.json:2: /changes/0/parameters/offending/lowest_combined/value: "
            "offending.lowest_combined would be 2 on 2016-01-01, which is not a hazard ratio that lowers (0 "
            "to 1)"});
  CHECK(errors_of("{\"from\": \"2020-01-01\", \"parameters\": {\"population\": {\"career_share\": "
                  "{\"single\": 0, \"occasional\": 0.5,\n\"prolific\": 0.6}}}}") ==
        Lines{"error: mine.json:2: /changes/0/parameters/population/career_share/single: on 2020-01-01, the "
              "shares add up to 1.1, not to 1"});
}

TEST_CASE("what all areas share cannot change in some only", "[scenarios][changes][errors]") {
  const std::string change =
      "\"changes\": [{\"areas\": [\"kent\"], \"parameters\": {\"custody\": {\"approved_premises_beds\": "
      "9}}}]";
  CHECK(
      errors_with("\"areas\": [\"kent\", \"essex\"],\n" + change) ==
      Lines{"error: mine.json:3: /changes/0/parameters/custody/approved_premises_beds: "
            "custody.approved_premises_beds is shared by all areas and cannot change in some of them only"});
  CHECK(errors_with("\"areas\": [\"kent\"],\n" + change).empty());
}

TEST_CASE("what the command line sets goes before a dated value", "[scenarios][changes]") {
  const std::string change =
      "{\"from\": \"2019-09-10\", \"parameters\": {\"custody\": {\"released_after_share\": 0.4}, "
      "\"police\": {\"admission\": {\"odds_ratio\": 0.9}}}}";
  ReadOptions options;
  options.set = {"custody.released_after_share=0.45", "police.admission=0.5"};
  const auto changes = changes_of(change, options);
  REQUIRE(changes.size() == 1);
  CHECK(changes[0].path == "police.admission");
  // Nor does it matter that fewer years or areas are asked for than the changes were written for.
  ReadOptions fewer;
  fewer.years = 1;
  fewer.areas = {"kent"};
  CHECK(changes_of("{\"from\": \"2023-01-01\", \"areas\": [\"west-midlands\"], \"parameters\": {\"police\": "
                   "{\"admission\": 0.5}}}",
                   fewer)
            .size() == 1);
}

TEST_CASE("changes are part of what a scenario is known by", "[scenarios][changes]") {
  const auto canonical = [](const std::string& rest) { return scenario_with(rest).canonical; };
  const std::string change = "\"changes\": [{\"parameters\": {\"police\": {\"admission\": 0.5}}}]";
  CHECK(canonical("") != canonical(change));
  CHECK(canonical(change) == canonical(change));
  CHECK(canonical(change) !=
        canonical("\"changes\": [{\"parameters\": {\"police\": {\"admission\": 0.51}}}]"));
}

TEST_CASE("changes are said in plain English", "[scenarios][changes]") {
  const auto read = scenario_with(
      "\"parameters\": {\"custody\": {\"released_after_share\": 0.5}}, \"changes\": [{\"title\": \"earlier "
      "release\", \"from\": \"2019-09-10\", \"parameters\": {\"custody\": {\"released_after_share\": 0.4}}},"
      "{\"to\": \"2019-12-31\", \"areas\": [\"west-midlands\"], \"parameters\": {\"court\": {\"remand\": "
      "{\"odds_ratio\": 0.8}}}}]");
  CHECK(
      changes_in_words(read.scenario, published_data()) ==
      Lines{"Until 31 December 2019, in West Midlands: the odds of every court.remand are multiplied by 0.8.",
            "From 10 September 2019, in every area: earlier release: custody.released_after_share is 0.4 "
            "instead of 0.5."});
  std::ostringstream out;
  describe(read, published_data(), out);
  CHECK(out.str().find("From 10 September 2019") != std::string::npos);
}

TEST_CASE("two values for one day are refused, and both are named", "[scenarios][changes]") {
  const std::string first = "{\"from\": \"2019-03-01\", \"parameters\": {\"police\": {\"admission\": 0.3}}}";
  const std::string second = "{\"from\": \"2019-03-01\", \"parameters\": {\"police\": {\"admission\": 0.4}}}";
  const auto lines = errors_of(first + ", " + second);
  REQUIRE(lines.size() == 1);
  CHECK(lines[0].find("/changes/1/parameters/police/admission") != std::string::npos);
  CHECK(lines[0].find("/changes/0/parameters/police/admission") != std::string::npos);
}

TEST_CASE("a value that others mask for ever is refused, and the masking one named", "[scenarios][changes]") {
  const std::string masked = "{\"from\": \"1999-03-01\", \"parameters\": {\"police\": {\"admission\": 0.3}}}";
  const std::string masking =
      "{\"from\": \"2001-03-01\", \"parameters\": {\"police\": {\"admission\": 0.4}}}";
  const auto lines = errors_of(masked + ", " + masking);
  REQUIRE(lines.size() == 1);
  CHECK(lines[0].find("/changes/0/parameters/police/admission") != std::string::npos);
  CHECK(lines[0].find("/changes/1/parameters/police/admission") != std::string::npos);
  CHECK(errors_of(masking).empty());
}

}  // namespace
}  // namespace holloway
