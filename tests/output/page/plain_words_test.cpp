// That tables say what their figures are, in plain words: units, evidence, dates, what a comparison differs
// in.
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "output/analysis/late_start.hpp"
#include "output/measures/headline_measures.hpp"
#include "output/page/report.hpp"
#include "output/results/headline.hpp"
#include "output/results/summary.hpp"
#include "output/results/write.hpp"
#include "output/words/effect_words.hpp"
#include "output/words/figures.hpp"
#include "output/words/programme_words.hpp"
#include "tests/output/made_study.hpp"

using namespace holloway;
using holloway::testing::made_study;

namespace {

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

std::size_t count(const std::string& text, std::string_view part) {
  std::size_t n = 0;
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++n;
  return n;
}

std::string report_of(const Study& study) {
  return report_text(analyse(study));
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

TEST_CASE("Capacity, support and shares carry their units") {
  auto study = made_study(1);
  auto& programme = programme_in(study);
  programme.acts_at.clear();
  CHECK(capacity_in_words(programme) == "takes no women");
  CHECK(share_in_words(programme, programme.offered) == "takes no women");
  programme.acts_at = {ActsAt::release};
  CHECK(capacity_in_words(programme) == "no limit");
  CHECK(share_in_words(programme, programme.offered) == "40%");
  programme.capacity = ProgrammeCapacity{};
  programme.capacity->keyworkers = Count(13);
  programme.capacity->caseload = Count(30);
  programme.capacity->per_area = true;
  CHECK(capacity_in_words(programme) == "13 keyworkers in each area, 30 women each");
  programme.capacity->per_area = false;
  CHECK(capacity_in_words(programme) == "13 keyworkers for every 100,000 adult women, 30 women each");
  programme.capacity->caseload = Count(1);
  CHECK(capacity_in_words(programme) == "13 places for every 100,000 adult women");
  programme.phases = {{.days = Days(182), .appointments_per_week = Count(1)},
                      {.days = Days(365), .appointments_per_week = Count(0.25)}};
  CHECK(support_in_words(programme) == "547 days");
  const auto report = report_of(study);
  CHECK(holds(report, ">13 places for every 100,000 adult women<"));
  CHECK(holds(report, ">547 days<"));
  CHECK_FALSE(holds(report, "Keyworkers per 100,000 women"));
}

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
  CHECK(count(report_of(study), "in what changes on a date, and in its programmes") == 2);
  study.scenarios[1].scenario.programmes.clear();
  for (auto& result : study.scenarios[1].results)
    result = ReplicationResult(result.years(), result.months(), result.areas(), 0);
  study.scenarios[1].conversions.clear();
  const auto report = report_of(study);
  CHECK(holds(report, "differs from the baseline in what changes on a date; no number differs throughout"));
  CHECK(holds(report, "throughout; it differs in what changes on a date."));
  CHECK_FALSE(holds(report, "in its programmes"));
  CHECK(holds(ran_for_part(study, 0), "the change “Earlier release” ran from 1 July 2019"));
  study.scenarios[1].scenario.changes.clear();
  CHECK(holds(report_of(study), "Nothing differs between “Scenario option” and the baseline."));
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
  const auto report = report_of(study);
  CHECK(holds(report, "by what stands behind them: 1 computed."));
  CHECK_FALSE(holds(report, "from an evaluation"));
  CHECK_FALSE(holds(report, "taken from evaluations"));
}

TEST_CASE("An effect that several options use is counted once") {
  auto study = made_study(1);
  study.scenarios.push_back(study.scenarios[1]);
  study.scenarios[2].scenario.name = "again";
  CHECK(holds(report_of(study), "by what stands behind them: 1 assumed."));
  study.scenarios[2].scenario.programmes[0].effects[0].size = -0.08;
  CHECK(holds(report_of(study), "by what stands behind them: 2 assumed."));
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
  const auto report = report_of(study);
  CHECK(holds(report,
              record.path + " is multiplied by 1.5 (1 to 2)<br><span class=\"note\">a meaning made up"));
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

TEST_CASE("Every number of a programme is in the report and in summary.json, with what stands behind it") {
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
  const auto report = report_of(study);
  CHECK(holds(report, "<code>programmes.made-up.offered</code>"));
  CHECK(holds(report, ">0.125 to 0.875<"));
  CHECK(holds(report, "a guess for a test"));
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
  CHECK(holds(report_of(made_study(3)), "too few runs to rely on"));
  CHECK_FALSE(holds(report_of(made_study(5)), "too few runs to rely on"));
  CHECK_FALSE(holds(report_of(made_study(19)), "not itself an accident of the runs made"));
  CHECK(holds(report_of(made_study(20)), "not itself an accident of the runs made"));
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

TEST_CASE("Tables by what agencies know say so, each of them") {
  // Four tables of changes by group, and for baseline and option one of gaps and one of main results.
  CHECK(count(report_of(made_study(2)), "group women by what agencies know") == 8);
  CHECK_FALSE(holds(report_of(made_study(2, false)), "group women by what agencies know"));
}

TEST_CASE("A programme that begins late is said to") {
  auto study = made_study(2);
  CHECK(ran_for_part(study, 0).empty());
  programme_in(study).from = *parse_date("2020-04-01");
  const auto note = ran_for_part(study, 0);
  CHECK(holds(note, "Made-up support ran from 1 April 2020"));
  CHECK(holds(joined(headline_text(analyse(study))), note));
  CHECK(holds(report_of(study), note));
  programme_in(study).from = *parse_date("2019-01-01");
  programme_in(study).to = *parse_date("2020-12-31");  // the last day reported
  CHECK(ran_for_part(study, 0).empty());
  programme_in(study).to = *parse_date("2020-12-30");
  CHECK(holds(ran_for_part(study, 0), "ran until 30 December 2020"));
  CHECK(holds(last_year_in_prison(analyse(study), 0), "In the last year reported"));
}

TEST_CASE("The year of the baseline is the scenario's own") {
  auto study = made_study(1);
  CHECK(holds(report_of(study), "calibration/targets-2019.json"));
  for (auto& s : study.scenarios) s.scenario.data_years = {2024, 2024, 2024};
  const auto report = report_of(study);
  CHECK(holds(report, "calibration/targets-2024.json"));
  CHECK(holds(report, "foreseen after about 2024"));
  CHECK_FALSE(holds(report, "after about 2019"));
}

TEST_CASE("Money: the assumed share, legal aid, losers and the months after are told") {
  auto study = made_study(2);
  for (auto& result : study.scenarios[1].results)
    for (int month = 0; month < result.months(); ++month)
      result.monthly(counts.offences_by_offence[OffenceGroup::theft], month) += 90;
  const auto report = report_of(study);
  CHECK(holds(report, "of which cashable, at an assumed share of 50% of what prison places cost"));
  CHECK(holds(report, "The share is an assumption (range 25% to 75%"));
  CHECK(holds(report, "within courts, not set apart"));
  CHECK(holds(report, "victims and society bear £"));
  CHECK(holds(report, "take no new referrals (women waiting still start)"));
  CHECK(holds(joined(headline_text(analyse(study))), "counting only what budgets could release: "));
  CHECK(holds(report, "The options side by side"));
}

TEST_CASE("Shares are in per cent, and the report says per cent") {
  CHECK(unit_text(*find_measure("proven_reoffending_rate")) == "per cent");
  CHECK(unit_text(*find_measure("custody_population")) == "women");
  CHECK_FALSE(holds(report_of(made_study(1)), "share (0 to 1)"));
}
