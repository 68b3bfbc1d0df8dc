// What a number of a programme may rest on: a kind of evidence, or a finding that is known.

#include "scenarios/reader/published/findings.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

#include "scenarios/reader/programme/programme_files.hpp"
#include "tests/scenarios/support.hpp"

namespace holloway {
namespace {

using scenario_tests::errors_with;
using scenario_tests::Lines;

/// What is wrong with New Chance if one effect rests on `evidence`, written on line 3.
Lines errors_of(const std::string& evidence, const std::string& range = "[0.6, 1]") {
  return errors_with(
      "\"programmes\": [{\"use\": \"new-chance\", \"effects\": [{\"on\": \"custody\", \"scale\": "
      "\"odds_ratio\", "
      "\"size\": 0.8, \"range\": " +
      range + ", \"lasts_days\": 9, \"source\": \"a report\",\n\"evidence\": \"" + evidence + "\"}]}]");
}

const std::string here = "error: mine.json:3: /programmes/0/effects/0/evidence: ";
const std::string own = "for a source of your own write \"found\" and name it in \"source\"";

TEST_CASE("an effect rests on a kind of evidence or a finding of its programme",
          "[scenarios][findings][errors]") {
  for (const auto kind : kinds_of_evidence()) CHECK(errors_of(std::string(kind)).empty());
  CHECK(errors_of("new-chance-reoffending-reduction").empty());
  CHECK(errors_of("found", "[0.7, 0.9]").empty());  // only an assumption must include no effect
  const std::string neither =
      " is neither a kind of evidence (found, computed, fitted, assumption, unverified) nor one of the "
      "findings "
      "in this programme's list \"evidence\"";
  CHECK(errors_of("made-up") == Lines{here + "\"made-up\"" + neither + "; " + own});
  CHECK(errors_of("asumption") ==
        Lines{here + "\"asumption\"" + neither + "; did you mean \"assumption\"?; " + own});
  CHECK(errors_of("imm-custody-count-west-mids-2019") ==
        Lines{here +
              "\"imm-custody-count-west-mids-2019\" is a known finding, but not in this programme's list "
              "\"evidence\": add it there"});
}

TEST_CASE("so does a change of practice and what is said of odds", "[scenarios][findings][errors]") {
  const auto of = [](const std::string& list, const std::string& rest) {
    return errors_with("\"programmes\": [{\"use\": \"new-chance\", \"" + list + "\": [{" + rest +
                       ", \"range\": [1, 3], \"source\": \"s\", \"evidence\": \"made-up\"}]}]");
  };
  CHECK(of("changes", "\"parameter\": \"report.asked_for\", \"scale\": \"odds_ratio\", \"size\": 2").size() ==
        1);
  CHECK(of("taken_up_odds", "\"odds_ratio\": 2").size() == 1);
}

TEST_CASE("a programme is written from findings that are known", "[scenarios][findings][errors]") {
  CHECK(errors_with(
            "\"programmes\": [{\"use\": \"new-chance\", \"evidence\": [\"new-chance-reoffending-reduction\", "
            "\"new-chance-reoffending-reduction-substance-use\",\n\"my-own-report\"]}]") ==
        Lines{"error: mine.json:3: /programmes/0/evidence/2: \"my-own-report\" is not a finding that "
              "scenarios/programmes/findings.tsv lists; " +
              own + " beside the number"});
}

TEST_CASE("every finding that a programme names is listed, and none twice", "[scenarios][findings]") {
  const auto& ids = finding_ids();
  CHECK(ids.size() == 506);
  CHECK(std::set<std::string>(ids.begin(), ids.end()).size() == ids.size());
  std::set<std::string> named;
  for (const auto& file : programme_files(scenarios_folder() / "programmes")) {
    const auto read = read_programme(file.path, scenario_tests::published_data());
    INFO(file.id);
    REQUIRE(read.programme);
    named.insert(read.programme->programme.evidence.begin(), read.programme->programme.evidence.end());
    for (const auto& effect : read.programme->programme.effects)
      if (std::find(kinds_of_evidence().begin(), kinds_of_evidence().end(), effect.evidence) ==
          kinds_of_evidence().end())
        named.insert(effect.evidence);
  }
  CHECK(named.size() > 100);  // enough to know that they were looked at
  for (const auto& id : named) {
    INFO(id);
    CHECK(std::binary_search(ids.begin(), ids.end(), id));
  }
}

}  // namespace
}  // namespace holloway
