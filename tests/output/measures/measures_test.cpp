#include "output/measures/measures.hpp"

#include <catch2/catch.hpp>
#include <set>
#include <string>

#include "tests/output/made_study.hpp"

using namespace holloway;
using holloway::testing::empty_study;

namespace {

/// Value over the years reported, of the only replication of the baseline.
std::optional<double> whole(const Study& study, std::string_view id) {
  const auto* measure = find_measure(id);
  REQUIRE(measure != nullptr);
  const auto& s = study.scenarios.front();
  return evaluate(*measure, tally_reported(s.scenario, study.data, s.results.front()));
}

constexpr std::string_view promised[] = {"arrests",
                                         "no_further_action",
                                         "community_resolutions",
                                         "penalty_notices",
                                         "simple_cautions",
                                         "conditional_cautions",
                                         "charges",
                                         "programme_offers",
                                         "programme_starts",
                                         "programme_completions",
                                         "programme_wait_days",
                                         "prosecutions",
                                         "convictions",
                                         "remands",
                                         "pre_sentence_report_share",
                                         "sentences_discharge",
                                         "sentences_fine",
                                         "sentences_community_order",
                                         "sentences_suspended",
                                         "sentences_custody",
                                         "sentences_other",
                                         "custody_rate_per_100k",
                                         "custody_share_under_6_months",
                                         "custody_share_under_12_months",
                                         "custody_receptions",
                                         "custody_population",
                                         "remand_population",
                                         "recall_population",
                                         "recalls",
                                         "homeless_on_release_share",
                                         "children_separated",
                                         "proven_reoffending_rate",
                                         "reoffences_per_reoffender",
                                         "proven_reoffending_rate_after_caution",
                                         "proven_reoffending_rate_after_court_order",
                                         "proven_reoffending_rate_after_custody_under_12_months",
                                         "domestic_abuse_known_share"};

}  // namespace

TEST_CASE("Every measure promised to readers exists, with unit, definition and denominator") {
  for (const auto id : promised) {
    INFO(id);
    CHECK(find_measure(id) != nullptr);
  }
  std::set<std::string_view> seen;
  for (const auto& m : measures()) {
    INFO(m.id);
    CHECK(seen.insert(m.id).second);
    CHECK_FALSE(m.unit.empty());
    CHECK_FALSE(m.definition.empty());
    CHECK_FALSE(m.denominator.empty());
    CHECK_FALSE(m.title.empty());
    CHECK_FALSE(m.group.empty());
  }
  CHECK(find_measure("arrest") == nullptr);
}

TEST_CASE("Flows are per year of those reported, without the tail") {
  auto study = empty_study(1, false, 2);
  auto& r = study.scenarios[0].results[0];
  r.monthly(counts.arrests, 0) = 30;
  r.monthly(counts.arrests, 23) = 12;
  r.monthly(counts.arrests, 24) = 1000;  // the tail
  CHECK(*whole(study, "arrests") == 21.0);
  const auto& s = study.scenarios[0];
  CHECK(*evaluate(*find_measure("arrests"), tally_year(s.scenario, study.data, r, 0)) == 30.0);
  CHECK(*evaluate(*find_measure("arrests"), tally_year(s.scenario, study.data, r, 1)) == 12.0);
}

TEST_CASE("Women in prison are days counted over days passed") {
  auto study = empty_study(1, false, 2);
  auto& r = study.scenarios[0].results[0];
  r.monthly(counts.remand_days, 0) = 31 * 4;
  r.monthly(counts.sentenced_days, 5) = 607;
  r.monthly(counts.recall_days, 20) = 731;
  // 2019 and 2020 have 365 + 366 = 731 days.
  CHECK(*whole(study, "custody_population") == Approx((124.0 + 607.0 + 731.0) / 731.0).epsilon(1e-14));
  CHECK(*whole(study, "remand_population") == Approx(124.0 / 731.0).epsilon(1e-14));
  CHECK(*whole(study, "recall_population") == 1.0);
  CHECK(*evaluate(*find_measure("remand_population"),
                  tally_months(study.scenarios[0].scenario, study.data, r, 0, 1)) == 4.0);
}

TEST_CASE("Shares have their denominators, and none without one") {
  auto study = empty_study(1, false, 1);
  auto& r = study.scenarios[0].results[0];
  CHECK_FALSE(whole(study, "custody_share_under_6_months"));
  CHECK_FALSE(whole(study, "proven_reoffending_rate"));
  CHECK_FALSE(whole(study, "homeless_on_release_share"));
  CHECK_FALSE(whole(study, "programme_wait_days"));
  r.monthly(counts.sentences_custody, 1) = 40;
  r.monthly(counts.custody_by_length[LengthBand::under_6_months], 1) = 22;
  r.monthly(counts.custody_by_length[LengthBand::under_12_months], 1) = 6;
  CHECK(*whole(study, "custody_share_under_6_months") == 0.55);
  CHECK(*whole(study, "custody_share_under_12_months") == 0.7);
  r.monthly(counts.community_suspended_custody_sentences, 2) = 80;
  r.monthly(counts.community_suspended_custody_sentences_with_report, 2) = 60;
  CHECK(*whole(study, "pre_sentence_report_share") == 0.75);
  r.monthly(counts.sentenced_women_abused, 3) = 10;
  r.monthly(counts.sentenced_women_abused_known, 3) = 4;
  CHECK(*whole(study, "domestic_abuse_known_share") == 0.4);
}

TEST_CASE("The custody rate is per 100,000 adult women of the areas simulated") {
  auto study = empty_study(1, false, 2);  // two areas of 500,000; a third is not simulated
  auto& r = study.scenarios[0].results[0];
  r.monthly(counts.sentences_custody, 0) = 600;
  CHECK(*whole(study, "custody_rate_per_100k") == 30.0);
  r.yearly(1, counts.sentences_custody, 1) = 200;
  CHECK(*evaluate(*find_measure("custody_rate_per_100k"),
                  tally_area(study.scenarios[0].scenario, study.data, r, 1)) == 20.0);
}

TEST_CASE("Proven reoffending adds up cohorts over quarters and index disposals") {
  auto study = empty_study(1, false, 1);
  auto& r = study.scenarios[0].results[0];
  r.monthly(counts.cohort[IndexDisposal::caution], 0) = 100;
  r.monthly(counts.cohort[IndexDisposal::court_order], 3) = 50;
  r.monthly(counts.cohort[IndexDisposal::custody_under_12_months], 3) = 10;
  r.monthly(counts.reoffenders[IndexDisposal::caution], 0) = 10;
  r.monthly(counts.reoffenders[IndexDisposal::court_order], 3) = 15;
  r.monthly(counts.reoffenders[IndexDisposal::custody_under_12_months], 3) = 7;
  r.monthly(counts.reoffences[IndexDisposal::caution], 0) = 20;
  r.monthly(counts.reoffences[IndexDisposal::custody_under_12_months], 3) = 44;
  r.monthly(counts.cohort[IndexDisposal::caution], 12) =
      999;  // index events of the tail are not followed to the end
  CHECK(*whole(study, "proven_reoffending_rate") == 0.2);
  CHECK(*whole(study, "reoffences_per_reoffender") == 2.0);
  CHECK(*whole(study, "proven_reoffending_rate_after_caution") == 0.1);
  CHECK(*whole(study, "proven_reoffending_rate_after_court_order") == 0.3);
  CHECK(*whole(study, "proven_reoffending_rate_after_custody_under_12_months") == 0.7);
}

TEST_CASE("Programme counts are of all programmes together, and not by area") {
  auto study = empty_study(1, true, 1);
  auto& s = study.scenarios[1];
  auto& r = s.results[0];
  r.programme(0, programme_counts.offers, 0) = 30;
  r.programme(0, programme_counts.starts, 2) = 8;
  r.programme(0, programme_counts.wait_minutes, 2) = 8 * 5 * 24 * 60;
  const auto all = tally_reported(s.scenario, study.data, r);
  CHECK(*evaluate(*find_measure("programme_offers"), all) == 30.0);
  CHECK(*evaluate(*find_measure("programme_wait_days"), all) == 5.0);
  CHECK_FALSE(evaluate(*find_measure("programme_offers"), tally_area(s.scenario, study.data, r, 0)));
}

TEST_CASE("A scale multiplies counts and stocks, and no share") {
  auto study = empty_study(1, false, 1);
  auto& s = study.scenarios[0];
  s.results[0].monthly(counts.sentences_custody, 0) = 40;
  s.results[0].monthly(counts.custody_by_length[LengthBand::under_6_months], 0) = 10;
  s.results[0].monthly(counts.remand_days, 0) = 365;
  s.scenario.scale = 10.0;
  CHECK(*whole(study, "sentences_custody") == 400.0);
  CHECK(*whole(study, "custody_population") == 10.0);
  CHECK(*whole(study, "custody_rate_per_100k") == 40.0);
  CHECK(*whole(study, "custody_share_under_6_months") == 0.25);
}
