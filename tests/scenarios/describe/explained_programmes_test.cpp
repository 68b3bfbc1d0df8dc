// What `validate` says of a programme: its numbers with what is known of them, its changes by what they mean.

#include <catch2/catch.hpp>
#include <sstream>

#include "scenarios/describe/change_phrases.hpp"
#include "scenarios/describe/describe.hpp"
#include "scenarios/describe/phrases/known_numbers.hpp"
#include "scenarios/describe/phrases/phrases.hpp"
#include "tests/scenarios/support.hpp"

namespace holloway {
namespace {

using scenario_tests::published_data;
using scenario_tests::scenario_with;

/// What is said, with line breaks and indents as single spaces.
std::string unwrapped(const std::string& text) {
  std::istringstream words(text);
  std::string all;
  for (std::string word; words >> word;) all += (all.empty() ? "" : " ") + word;
  return all;
}

std::string said_of(const std::string& rest) {
  std::ostringstream out;
  describe(scenario_with(rest), published_data(), out);
  return unwrapped(out.str());
}

std::string said_of_new_chance(const std::string& fields) {
  return said_of("\"programmes\": [{\"use\": \"new-chance\", " + fields + "}]");
}

void check_said(const std::string& text, const std::string& sentence) {
  INFO(text);
  CHECK(text.find(sentence) != std::string::npos);
}

TEST_CASE("each number is said with what is known of it", "[scenarios][describe]") {
  check_said(said_of_new_chance("\"offered\": 0.4"), "with probability 0.4 (set by mine.json, 0.05 to 0.8).");
  const std::string assumptions =
      "\"assumptions\": {\"taken_up\": {\"range\": [0.5, 0.5], \"evidence\": \"found\"}, "
      "\"support.completed\": "
      "{\"range\": [0.2, 0.9], \"evidence\": \"computed\"}, \"costs.0.per_year\": {\"range\": [900, 1100], "
      "\"evidence\": \"assumption\"}}";
  const auto text = said_of_new_chance(
      "\"taken_up\": 0.5, \"support\": {\"completed\": 0.7}, \"costs\": [{\"payer\": \"nhs\", \"per_year\": "
      "1000, \"price_year\": \"2019/20\", \"source\": \"s\"}], " +
      assumptions);
  check_said(text, "Of those offered it, 0.5 (published) accept.");
  check_said(text, "; 0.7 (computed from published figures, 0.2 to 0.9) of women who start see it through.");
  check_said(
      text,
      "Cost: \u00A31,000 (assumed, \u00A3900 to \u00A31,100) a year in each area, in prices of 2019/20");
  CHECK(evidence_in_words("new-chance-reoffending-reduction") == "published");
  CHECK(evidence_in_words("unverified") == "recalled, not checked");
  CHECK(evidence_in_words("not stated") == "no evidence stated");
}

TEST_CASE("of a programme used twice each use has its own numbers", "[scenarios][describe]") {
  const auto text = said_of(
      "\"programmes\": [{\"use\": \"new-chance\", \"to\": \"2019-12-31\", \"offered\": 0.1}, {\"use\": "
      "\"new-chance\", \"from\": \"2020-01-01\", \"offered\": 0.9}]");
  check_said(text, "with probability 0.1 (set by mine.json, 0.05 to 0.8).");
  check_said(text, "with probability 0.9 (set by mine.json, 0.05 to 0.9).");
}

TEST_CASE("one of a thing is said as one", "[scenarios][describe]") {
  const auto text = said_of_new_chance(
      "\"eligible\": [{\"fact\": \"known_needs\", \"at_least\": 1}, {\"fact\": \"previous_custody\", "
      "\"at_most\": "
      "1}], \"support\": {\"days\": 1, \"appointments\": 1}, \"capacity\": {\"keyworkers_per_area\": 1, "
      "\"waits_at_most_days\": 1}, \"assumptions\": {}, \"taken_up_odds\": [{\"odds_ratio\": 2, \"range\": "
      "[1, 3], "
      "\"evidence\": \"assumption\", \"source\": \"s\"}]");
  check_said(text,
             "women with at least 1 known need and with at most 1 previous custodial sentence are offered");
  check_said(text, "Support lasts 1 day (");
  check_said(text, " with 1 appointment (");
  check_said(text, "There is 1 keyworker (");
  check_said(text, "a woman who has waited 1 day (");
  check_said(text, "For all women the odds of accepting are multiplied by 2 (assumed, 1 to 3).");
  CHECK(in_words(Condition{.fact = Fact::days_to_serve, .at_least = 1, .at_most = 2}) ==
        "with 1 to 2 days left to serve");
  CHECK(in_words(Condition{.fact = Fact::previous_occasions, .at_least = 1, .at_most = 1}) ==
        "with exactly 1 previous caution or conviction");
}

TEST_CASE("an effect for some who complete says so", "[scenarios][describe]") {
  check_said(
      said_of_new_chance("\"effects\": [{\"on\": \"custody\", \"scale\": \"odds_ratio\", \"size\": 0.8, "
                         "\"range\": [0.6, 1], \"lasts_days\": 365, \"starts_after_days\": 91, \"if\": "
                         "\"completed\", \"for\": [{\"fact\": \"pregnant\", \"is\": true}], "
                         "\"evidence\": \"assumption\", \"source\": \"s\"}]"),
      "Effect on women who are pregnant, of those who complete it: ");
}

TEST_CASE("changes are said by what they mean", "[scenarios][describe]") {
  const auto text = said_of(
      "\"changes\": [{\"from\": \"2020-01-01\", \"title\": \"a law\", \"parameters\": {\"sentence\": "
      "{\"no_custody_under\": 182.625}, \"court\": {\"remand\": {\"odds_ratio\": 0.8}}}}, {\"parameters\": "
      "{\"court\": {\"remand\": {\"theft\": {\"multiply\": 0.5}}}}}]");
  check_said(
      text,
      "From 1 January 2020, in every area: a law: the odds of \u2018remanded in custody at the first "
      "hearing, "
      "no previous record\u2019 in every group (court.remand) are multiplied by 0.8; \u2018a sentence of "
      "immediate custody shorter than this is not passed (0: no such rule)\u2019 (sentence.no_custody_under) "
      "is "
      "182.625 days instead of 0 days.");
  check_said(text,
             "Throughout, in every area: \u2018remanded in custody at the first hearing, no previous "
             "record\u2019 for "
             "theft (court.remand.theft) is multiplied by 0.5.");
}

TEST_CASE("a change of practice fades only where something does", "[scenarios][describe]") {
  PracticeChange change;
  change.parameter = "report.oral";
  change.scale = ChangeScale::odds_ratio;
  change.size = 0.2;
  change.low = 0.05;
  change.high = 1;
  change.fades = true;
  change.evidence = "assumption";
  Programme programme;
  const std::string plain =
      "the odds of \u2018of reports, oral on the day\u2019 (report.oral) are multiplied by 0.2 (assumed, "
      "0.05 to 1)";
  CHECK(in_words(change, programme) == plain);
  programme.builds_up = Days(365);
  CHECK(in_words(change, programme) == plain + ", growing to that over the first 365 days");
  programme.awareness_halves_every = Days(700);
  CHECK(in_words(change, programme) ==
        plain + ", growing to that over the first 365 days, less as awareness fades");
  change.fades = false;
  CHECK(in_words(change, programme) == plain);
}

TEST_CASE("who is offered which first is said where several act", "[scenarios][describe]") {
  const auto two = said_of("\"programmes\": [{\"use\": \"new-chance\"}, {\"use\": \"hull-womens-triage\"}]");
  check_said(
      two,
      "When the police decide what to do, women are offered New Chance, then Hull women's triage. Programmes "
      "that help women to accept or see through others go first, then the order in the scenario counts; a "
      "woman may accept more than one. Of their disposals the first that is accepted counts, and no other is "
      "offered after it.");
  // What helps women to accept others goes before them, wherever the scenario puts it.
  const auto helper = said_of("\"programmes\": [{\"use\": \"new-chance\"}, {\"use\": \"project-cara\"}]");
  CHECK(helper.find("what to do, women are offered Project CARA") != std::string::npos);
  CHECK(said_of_new_chance("\"offered\": 0.5").find("women are offered New Chance, then") ==
        std::string::npos);
}

}  // namespace
}  // namespace holloway
