// That what is told says what its figures are, in plain words: units, evidence, dates, what a comparison
// differs in.
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "output/analysis/late_start.hpp"
#include "output/headline/headline.hpp"
#include "output/measures/headline_measures.hpp"
#include "output/results/summary.hpp"
#include "output/results/write.hpp"
#include "output/words/effect_words.hpp"
#include "output/words/figures.hpp"
#include "tests/output/made_study.hpp"
#include "tests/output/told.hpp"

using namespace holloway;
using holloway::testing::made_study;
using holloway::testing::told;

namespace {

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

std::size_t count(const std::string& text, std::string_view part) {
  std::size_t n = 0;
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++n;
  return n;
}

/// The text on one line, as it was before it was broken for a terminal.
std::string joined(std::string text) {
  for (auto& c : text)
    if (c == '\n') c = ' ';
  return text;
}

Programme& programme_in(Study& study) {
  return study.scenarios.at(1).scenario.programmes.at(0);
}

}  // namespace

TEST_CASE("An option that differs by what changes on a date is said to differ by that") {
  auto study = made_study(2);
  study.scenarios[1].scenario.changes.push_back({.from = *parse_date("2019-07-01"),
                                                 .to = {},
                                                 .areas = {},
                                                 .path = "custody.released_after_share",
                                                 .how = ChangeHow::set,
                                                 .size = 0.4,
                                                 .title = "Earlier release",
                                                 .source = ""});
  CHECK(count(told(study), "in what changes on a date, and in its programmes") == 1);
  study.scenarios[1].scenario.programmes.clear();
  for (auto& result : study.scenarios[1].results)
    result = ReplicationResult(result.years(), result.months(), result.areas(), 0);
  study.scenarios[1].conversions.clear();
  const auto words = told(study);
  CHECK(holds(words, "differs from the baseline in what changes on a date; no number differs throughout"));
  CHECK_FALSE(holds(words, "in its programmes"));
  CHECK(holds(ran_for_part(study, 0), "the change “Earlier release” ran from 1 July 2019"));
  study.scenarios[1].scenario.changes.clear();
  CHECK(holds(told(study), "Nothing differs between “Scenario option” and the baseline."));
}

TEST_CASE("Evidence is called what it is") {
  CHECK(evidence_in_words("assumption") == "an assumption");
  CHECK(evidence_in_words("computed") == "computed");
  CHECK(evidence_in_words("unverified") == "unverified");
  CHECK(evidence_in_words("") == "not stated");
  CHECK(evidence_in_words("new-chance-reoffending-reduction") ==
        "published (new-chance-reoffending-reduction)");
  auto study = made_study(2);
  programme_in(study).effects[0].evidence = "computed";
  CHECK(holds(effects_with_ranges(study.scenarios[1].scenario, study.scenarios[0].scenario), ", computed"));
  const auto words = told(study);
  CHECK(holds(words, "by what stands behind them: 1 computed."));
  CHECK_FALSE(holds(words, "from an evaluation"));
  CHECK_FALSE(holds(words, "taken from evaluations"));
}

TEST_CASE("An effect that several options use is counted once") {
  auto study = made_study(1);
  study.scenarios.push_back(study.scenarios[1]);
  study.scenarios[2].scenario.name = "again";
  CHECK(holds(told(study), "by what stands behind them: 1 assumed."));
  study.scenarios[2].scenario.programmes[0].effects[0].size = -0.08;
  CHECK(holds(told(study), "by what stands behind them: 2 assumed."));
}

TEST_CASE("A change of practice is told with what its number means") {
  auto study = made_study(1);
  auto& record = study.scenarios[1].parameters.at(3);
  record.meaning = "a meaning made up for a test";
  programme_in(study).changes.push_back({.parameter = record.path,
                                         .scale = ChangeScale::multiply,
                                         .size = 1.5,
                                         .low = 1.0,
                                         .high = 2.0,
                                         .evidence = "assumption",
                                         .source = "made up for a test"});
  const auto words = told(study);
  CHECK(holds(words, record.path + " is multiplied by 1.5 (1 to 2)\na meaning made up for a test\n"));
}

TEST_CASE("Of many effects the sentence names a few") {
  auto study = made_study(1);
  auto& effects = programme_in(study).effects;
  effects.resize(4, effects.front());
  CHECK(count(effects_with_ranges(study.scenarios[1].scenario, study.scenarios[0].scenario),
              "an assumption") == 4);
  CHECK(count(effects_with_ranges(study.scenarios[1].scenario, study.scenarios[0].scenario),
              "Made-up support: ") == 1);
  effects.resize(6, effects.front());
  const auto words = effects_with_ranges(study.scenarios[1].scenario, study.scenarios[0].scenario);
  CHECK(count(words, "an assumption") == 3);
  CHECK(holds(words, "; and 3 more effects, listed in the report"));
}

TEST_CASE("An effect says what it is on") {
  Effect effect{.on = Lever::offending,
                .need = {},
                .scale = EffectScale::hazard_ratio,
                .size = 0.92,
                .low = 0.78,
                .high = 1.0,
                .for_whom = {},
                .evidence = "assumption",
                .source = "",
                .halves_every = {}};
  CHECK(effect_in_words(effect) == "how often she offends: hazard ratio 0.92 (range 0.78 to 1)");
  effect.on = Lever::need;
  effect.need = Need::mental_health;
  effect.scale = EffectScale::severity_change;
  effect.size = effect.low = -1.0;
  effect.high = 0.0;
  CHECK(effect_in_words(effect) ==
        "severity of a need (mental health): steps of severity -1 (range -1 to 0)");
}

TEST_CASE("Every number of a programme is in summary.json, with what stands behind it") {
  auto study = made_study(1);
  study.scenarios[1].programme_parameters.push_back({.path = "programmes.made-up.offered",
                                                     .meaning = "women offered it",
                                                     .unit = "probability",
                                                     .value = 0.4,
                                                     .low = 0.125,
                                                     .high = 0.875,
                                                     .evidence = "assumption",
                                                     .source = "a guess for a test",
                                                     .price_year = "",
                                                     .payer = "",
                                                     .note = ""});
  const auto summary = nlohmann::json::parse(summary_text(analyse(study)));
  const auto& records = summary.at("programme_parameters").at("option");
  REQUIRE(records.size() == 1);
  CHECK(records[0].at("path") == "programmes.made-up.offered");
  CHECK(records[0].at("evidence") == "assumption");
  CHECK(summary.at("programme_parameters").at("baseline").empty());
}

TEST_CASE("Few runs: no percentage of runs, no range from one, and no certainty") {
  const auto one = joined(headline_text(analyse(made_study(1))));
  CHECK_FALSE(holds(one, "95% of runs"));
  CHECK_FALSE(holds(one, "standard errors"));
  CHECK(holds(one, "One run has no ranges"));
  CHECK(holds(one, "in the one run made"));
  const auto three = headline_text(analyse(made_study(3)));
  CHECK(holds(three, "95% of runs (unreliable)"));
  CHECK(holds(joined(three), "do not rely on the ranges"));
  CHECK_FALSE(holds(headline_text(analyse(made_study(5))), "unreliable"));
  CHECK(holds(joined(headline_text(analyse(made_study(5)))), "(two standard errors)"));
  CHECK(holds(told(made_study(3)), "That is too few to say where 95% of runs lie"));
  CHECK_FALSE(holds(told(made_study(5)), "That is too few"));
  CHECK_FALSE(holds(told(made_study(19)), "not itself an accident of the runs made"));
  CHECK(holds(told(made_study(20)), "not itself an accident of the runs made"));
}

TEST_CASE("Children apart from their mothers stand beside children separated") {
  const auto shown = headline_measures();
  std::size_t both = 0;
  for (std::size_t i = 0; i + 1 < shown.size(); ++i)
    if (measures()[shown[i]].id == "children_separated" && measures()[shown[i + 1]].id == "children_apart")
      ++both;
  CHECK(both == 1);
  CHECK(holds(headline_text(analyse(made_study(2))), std::string(find_measure("children_apart")->title)));
}

TEST_CASE("A programme that begins late is said to") {
  auto study = made_study(2);
  CHECK(ran_for_part(study, 0).empty());
  programme_in(study).from = *parse_date("2020-04-01");
  const auto note = ran_for_part(study, 0);
  CHECK(holds(note, "Made-up support ran from 1 April 2020"));
  CHECK(holds(joined(headline_text(analyse(study))), note));
  CHECK(holds(told(study), note));
  programme_in(study).from = *parse_date("2019-01-01");
  programme_in(study).to = *parse_date("2020-12-31");  // the last day reported
  CHECK(ran_for_part(study, 0).empty());
  programme_in(study).to = *parse_date("2020-12-30");
  CHECK(holds(ran_for_part(study, 0), "ran until 30 December 2020"));
  CHECK(holds(last_year_in_prison(analyse(study), 0), "In the last year reported"));
}

TEST_CASE("The year of the baseline is the scenario's own") {
  auto study = made_study(1);
  CHECK(holds(told(study), "calibration/targets-2019.json"));
  for (auto& s : study.scenarios) s.scenario.data_years = {2024, 2024, 2024};
  const auto words = told(study);
  CHECK(holds(words, "calibration/targets-2024.json"));
  CHECK(holds(words, "foreseen after about 2024"));
  CHECK_FALSE(holds(words, "after about 2019"));
}

TEST_CASE("Money: the assumed share, losers and the months after are told") {
  auto study = made_study(2);
  for (auto& result : study.scenarios[1].results)
    for (int month = 0; month < result.months(); ++month)
      result.monthly(counts.offences_by_offence[OffenceGroup::theft], month) += 90;
  const auto words = told(study);
  CHECK(holds(words, "The share is an assumption (range 25% to 75%"));
  CHECK(holds(words, "victims and society bear £"));
  CHECK(holds(joined(headline_text(analyse(study))), "counting only what budgets could release: "));
}

TEST_CASE("Shares are in per cent, and the report says per cent") {
  CHECK(unit_text(*find_measure("proven_reoffending_rate")) == "per cent");
  CHECK(unit_text(*find_measure("custody_population")) == "women");
  CHECK_FALSE(holds(told(made_study(1)), "share (0 to 1)"));
}
