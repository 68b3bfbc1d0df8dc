// What a reader must be told beside a figure, so that it is not taken for more than it is.
#include <catch2/catch.hpp>

#include "output/analysis/cohort_change.hpp"
#include "output/headline/headline.hpp"
#include "output/results/write.hpp"
#include "output/telling/differs.hpp"
#include "output/words/effect_words.hpp"
#include "tests/output/made_study.hpp"
#include "tests/output/told.hpp"

using namespace holloway;
using holloway::testing::made_study;
using holloway::testing::told;

namespace {

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

/// The text on one line, as it was before it was broken for a terminal.
std::string joined(std::string text) {
  for (auto& c : text)
    if (c == '\n') c = ' ';
  return text;
}

}  // namespace

TEST_CASE("A rate among different women is said to be one") {
  auto study = made_study(3);
  CHECK(different_women_counted(analyse(study), 0).empty());
  CHECK_FALSE(holds(headline_text(analyse(study)), "different women are counted"));
  CHECK_FALSE(holds(told(study), "different women are counted"));
  for (auto& result : study.scenarios[1].results)
    for (int month = 0; month < result.months(); ++month)
      result.monthly(counts.cohort[IndexDisposal::caution], month) += 20;
  CHECK(holds(different_women_counted(analyse(study), 0), "different women are counted"));
  CHECK(holds(joined(headline_text(analyse(study))), "different women are counted"));
  CHECK(holds(told(study), "different women are counted"));
}

TEST_CASE("The same number of women in another mix are different women") {
  auto study = made_study(3);
  for (auto& result : study.scenarios[1].results)
    for (int month = 0; month < result.months(); ++month) {
      result.monthly(counts.cohort[IndexDisposal::caution], month) += 10;
      result.monthly(counts.cohort[IndexDisposal::court_order], month) -= 10;
    }
  CHECK_FALSE(different_women_counted(analyse(study), 0).empty());
}

TEST_CASE("A rate that moves against the offences is said to be among different women") {
  auto study = made_study(3);
  for (auto& result : study.scenarios[1].results)
    for (int month = 0; month < result.months(); ++month) {
      result.monthly(counts.reoffenders[IndexDisposal::caution], month) += 1;
      result.monthly(counts.offences, month) -= 5;
    }
  const auto text = different_women_counted(analyse(study), 0);
  CHECK(holds(text, "part or all of this change may be that different women are counted"));
  CHECK(holds(text, "in opposite directions"));
  for (auto& result : study.scenarios[1].results)
    for (int month = 0; month < result.months(); ++month) result.monthly(counts.offences, month) += 10;
  CHECK(different_women_counted(analyse(study), 0).empty());
}

TEST_CASE("A small change of mix is told if the rate changes as little") {
  auto study = made_study(3);
  for (auto& s : study.scenarios)
    for (auto& result : s.results)
      for (int month = 0; month < result.months(); ++month) {
        result.monthly(counts.cohort[IndexDisposal::caution], month) = 1000;
        result.monthly(counts.cohort[IndexDisposal::court_order], month) = 1000;
        result.monthly(counts.reoffenders[IndexDisposal::caution], month) = 100;
        result.monthly(counts.reoffenders[IndexDisposal::court_order], month) = 500;
      }
  CHECK(different_women_counted(analyse(study), 0).empty());
  for (auto& result : study.scenarios[1].results)
    for (int month = 0; month < result.months(); ++month) {
      result.monthly(counts.cohort[IndexDisposal::caution], month) -= 5;
      result.monthly(counts.cohort[IndexDisposal::court_order], month) += 5;
      result.monthly(counts.reoffenders[IndexDisposal::caution], month) -= 1;
      result.monthly(counts.reoffenders[IndexDisposal::court_order], month) += 3;
    }
  const auto text = different_women_counted(analyse(study), 0);
  CHECK(holds(text, "part or all of this change is that different women are counted"));
  CHECK(holds(text, "the mix of disposals alone moves it by +0.10 points"));
}

TEST_CASE("Offences that came to notice stand in the headline") {
  CHECK(find_measure("offences")->headline);
  CHECK(holds(headline_text(analyse(made_study(2))), "Offences that came to notice"));
}

TEST_CASE("The share of runs that pay says what it leaves out, in the same sentence") {
  const auto study = made_study(3);
  const std::string effect = "change in women reoffending within a year -16% (range -30% to 0%)";
  CHECK(holds(effects_with_ranges(study.scenarios[1].scenario, study.scenarios[0].scenario), effect));
  const auto said =
      "With every number put in taken as certain and only chance varying, benefits exceed costs in ";
  for (const auto& text : {joined(headline_text(analyse(study))), told(study)}) {
    CHECK(holds(text, said));
    CHECK(holds(text, "3 runs. But what the programmes do is itself known only within a range"));
    CHECK(holds(text, effect));
    CHECK_FALSE(holds(text, "% of 3 runs"));
  }
  CHECK_FALSE(holds(joined(headline_text(analyse(made_study(3)))), "100%"));
  CHECK(effects_with_ranges(study.scenarios[0].scenario, study.scenarios[0].scenario).empty());
}

TEST_CASE("What differs between option and baseline is listed") {
  auto study = made_study(2);
  CHECK(holds(told(study), "differs from the baseline in its programmes; no number differs throughout"));
  auto& record = study.scenarios[1].parameters.at(5);
  study.scenarios[0].parameters.at(5).value = 0.25;
  record.value = 0.375;
  const auto words = told(study);
  CHECK_FALSE(holds(words, "no number differs throughout"));
  const auto changes = changes_json(study, 0);
  REQUIRE(changes.size() == 1);
  CHECK(changes[0].at("path") == record.path);
  CHECK(changes[0].at("baseline") == 0.25);
  CHECK(changes[0].at("option") == 0.375);
}

TEST_CASE("A conversion is told with the women it was worked out on, and that it is the same in all runs") {
  const auto words = told(made_study(2));
  CHECK(holds(words, "A fall of 16% in how many women reoffend was turned into 21% less offending"));
  CHECK(holds(words, "worked out on 900"));
  CHECK(holds(words, "hazard ratio 0.79 "));
  CHECK(holds(words, "the same in all runs"));
}

TEST_CASE("An effect is told as each scenario has it, and the options are counted") {
  auto study = made_study(1);
  study.scenarios.push_back(study.scenarios[1]);
  study.scenarios[2].scenario.name = "more-offers";
  study.scenarios[2].scenario.programmes[0].effects[0].size = -0.075;
  const auto words = told(study);
  CHECK(holds(words, "-7.5% (range"));
  CHECK(holds(words, "2 options compared with Scenario baseline"));
}

TEST_CASE("Charges that a disposal out of court takes the place of are told from what support does") {
  auto study = made_study(1);
  for (auto& result : study.scenarios[1].results)
    for (int month = 0; month < result.months(); ++month) result.monthly(counts.charges, month) -= 5;
  CHECK_FALSE(holds(told(study), "takes the place of a charge"));
  study.scenarios[1].scenario.programmes[0].disposal = PoliceOutcome::conditional_caution;
  CHECK(holds(told(study), "takes the place of a charge"));
}

TEST_CASE("The limits say how far the baseline moves") {
  auto study = made_study(1);
  for (auto& result : study.scenarios[0].results)
    for (int month = 0; month < result.months(); ++month)
      result.monthly(counts.sentences_custody, month) = month < 12 ? 40 : 30;
  CHECK(holds(told(study), "custodial sentences a year go from 480 to 360"));
}
