// Target against result, on counts made up so that every figure can be worked out by hand.

#include "calibration/comparison.hpp"

#include <catch2/catch.hpp>
#include <cmath>
#include <nlohmann/json.hpp>

#include "calibration/comparison_text.hpp"

namespace holloway {
namespace {

using Catch::Matchers::Contains;

TargetFacts facts(std::string id, bool used, double tolerance = 0.1) {
  TargetFacts f;
  f.id = std::move(id);
  f.title = "Title of " + f.id;
  f.unit = "a year";
  f.period = "2019";
  f.tolerance = tolerance;
  f.used = used;
  f.source = "Somewhere";
  return f;
}

Target target(TargetFacts f, std::vector<const char*> measures, double value) {
  Target t;
  static_cast<TargetFacts&>(t) = std::move(f);
  for (const char* id : measures) t.measures.push_back(find_measure(id));
  t.value = value;
  return t;
}

/// Three areas of 100,000 women each, two years; counts the same in every month of a year.
struct Made {
  ReferenceData data;
  Scenario scenario;
  std::vector<ReplicationResult> replications;

  Made() {
    for (const char* id : {"one", "two", "three"})
      data.areas.push_back({.id = id, .name = id, .adult_women = 100'000});
    scenario.areas = {0, 1, 2};
    scenario.horizon = {.start = *parse_date("2019-01-01"), .warm_up_years = 0, .years = 2};
    replications.assign(2, ReplicationResult(2, scenario.horizon.months(), 3, 0));
  }

  void count(std::size_t replication, std::size_t area, Counter counter, int year, int a_month) {
    replications[replication].yearly(area, counter, year) += 12 * a_month;
    for (int m = 12 * year; m < 12 * (year + 1); ++m)
      replications[replication].monthly(counter, m) += a_month;
  }
  /// So many a month in every area, year and replication.
  void count_everywhere(Counter counter, int a_month) {
    for (std::size_t r = 0; r < replications.size(); ++r)
      for (std::size_t a = 0; a < 3; ++a)
        for (int year = 0; year < 2; ++year) count(r, a, counter, year, a_month);
  }
};

}  // namespace

TEST_CASE("Figures, ratios and tolerances", "[calibration][comparison]") {
  Made made;
  made.count_everywhere(counts.arrests, 10);  // 360 a year
  made.count(1, 0, counts.arrests, 1,
             20);  // and in the second replication 600 in the second year: 480 a year
  made.count_everywhere(counts.simple_cautions, 1);
  made.count_everywhere(counts.conditional_cautions, 3);
  Targets targets;
  targets.targets = {target(facts("arrests", true, 0.06), {"arrests"}, 400),
                     target(facts("cautions", false, 0.2), {"simple_cautions", "conditional_cautions"}, 100),
                     target(facts("share", true, 0.05), {"conditional_cautions"}, 0.75),
                     target(facts("no-denominator", false), {"proven_reoffending_rate"}, 0.2)};
  targets.targets[2].share_of = find_measure("simple_cautions");
  const Comparison comparison = compare_with_targets(targets, made.scenario, made.data, made.replications);

  const TargetResult& arrests = comparison.targets[0];
  CHECK(arrests.spread.mean == Approx(420));
  CHECK(arrests.first_year == Approx(360));
  CHECK(arrests.last_year == Approx(480));
  CHECK(arrests.ratio == Approx(1.05));
  CHECK(arrests.within);
  CHECK(arrests.spread.q025 < arrests.spread.mean);

  CHECK(comparison.targets[1].spread.mean == Approx(144));
  CHECK_FALSE(comparison.targets[1].within);
  CHECK(comparison.targets[2].spread.mean == Approx(3.0));
  CHECK(comparison.targets[2].ratio == Approx(4.0));
  CHECK_FALSE(comparison.targets[3].spread.mean);
  CHECK_FALSE(comparison.targets[3].ratio);
  CHECK_FALSE(comparison.targets[3].within);

  CHECK(comparison.used.targets == 2);
  CHECK(comparison.used.within == 1);
  CHECK(comparison.used.typical_miss == Approx(std::sqrt(1.05 * 4.0) - 1));
  CHECK(comparison.held_out.targets == 2);
  CHECK_FALSE(comparison.held_out.typical_miss);  // one of them has no result
}

TEST_CASE("A target without weight does not count in the typical miss", "[calibration][comparison]") {
  Made made;
  made.count_everywhere(counts.arrests, 10);
  Targets targets;
  targets.targets = {target(facts("near", true), {"arrests"}, 300),
                     target(facts("far", true), {"arrests"}, 36)};
  targets.targets[1].weight = 0;
  const auto comparison = compare_with_targets(targets, made.scenario, made.data, made.replications);
  CHECK(comparison.used.typical_miss == Approx(0.2));
}

TEST_CASE("Figures by area, one area and all", "[calibration][comparison]") {
  Made made;
  for (std::size_t r = 0; r < 2; ++r)
    for (int year = 0; year < 2; ++year) {
      made.count(r, 0, counts.sentences_custody, year, 1);
      made.count(r, 1, counts.sentences_custody, year, 2);
      made.count(r, 2, counts.sentences_custody, year, 4);
    }
  Targets targets;
  targets.targets = {target(facts("two", true), {"custody_rate_per_100k"}, 24)};
  targets.targets[0].area = 1;
  targets.by_area.emplace_back();
  static_cast<TargetFacts&>(targets.by_area[0]) = facts("by-area", true, 0.2);
  targets.by_area[0].measure = find_measure("custody_rate_per_100k");
  targets.by_area[0].published = {12.0, 12.0, 30.0};
  const auto comparison = compare_with_targets(targets, made.scenario, made.data, made.replications);
  CHECK(comparison.targets[0].ratio == Approx(1.0));
  CHECK_FALSE(comparison.targets[0].first_year);

  const AreaTargetsResult& result = comparison.by_area[0];
  REQUIRE(result.areas.size() == 3);
  CHECK(result.areas[0].area == 1);  // 24 against 12 is the largest miss
  CHECK(result.areas[0].ratio == Approx(2.0));
  CHECK(result.areas[1].area == 2);  // 48 against 30
  CHECK(result.areas[2].area == 0);  // 12 against 12
  CHECK(result.within == 1);
  // By hand: figures 12, 12, 30 (deviations -6, -6, 12) and results 12, 24, 48 (-16, -4, 20).
  CHECK(result.correlation == Approx((96 + 24 + 240) / std::sqrt(216.0 * 672.0)));

  targets.by_area[0].published = {12.0, std::nullopt, 0.0};
  const auto fewer = compare_with_targets(targets, made.scenario, made.data, made.replications);
  CHECK(fewer.by_area[0].areas.size() == 1);
  CHECK_FALSE(fewer.by_area[0].correlation);

  made.scenario.areas = {0, 2};
  CHECK_THROWS_AS(compare_with_targets(targets, made.scenario, made.data, {}), std::invalid_argument);
  targets.targets[0].place = {"t.json", 7, "", ""};
  const auto problems = check_areas(targets, made.scenario, made.data);
  REQUIRE(problems.size() == 1);
  CHECK(to_text(problems[0]) == "error: t.json:7: /targets/0/area: two is not one of the areas simulated");
}

TEST_CASE("The table and the JSON say the same, and that nothing was fitted", "[calibration][comparison]") {
  Made made;
  made.count_everywhere(counts.arrests, 100);  // 3,600 a year
  Targets targets;
  targets.title = "Made up";
  targets.name = "made-up";
  targets.targets = {target(facts("arrests", true, 0.2), {"arrests"}, 3000),
                     target(facts("far", false, 0.2), {"arrests"}, 36'000)};
  targets.targets[1].caution = "Take care.";
  targets.by_area.emplace_back();
  static_cast<TargetFacts&>(targets.by_area[0]) = facts("by-area", true, 0.2);
  targets.by_area[0].measure = find_measure("arrests");
  targets.by_area[0].published = {1200.0, 1300.0, 5000.0};
  const auto comparison = compare_with_targets(targets, made.scenario, made.data, made.replications);
  const ComparisonFacts about{.targets = &targets,
                              .data = &made.data,
                              .file = "t.json",
                              .scenario_file = "s.json",
                              .scenario_name = "s",
                              .seed = 4,
                              .replications = 2,
                              .years = 2};

  const std::string text = comparison_text(comparison, about);
  CHECK_THAT(text, Contains("Title of arrests  3,000      3,600   3,600 to 3,600       1.20   1.20 to 1.20   "
                            "     within 20%  used\n"));
  CHECK_THAT(text, Contains("MISSES 20%  held out\n"));
  CHECK_THAT(text, Contains("2 replications of 2 years, seed 4."));
  CHECK_THAT(text, Contains("2 of 3 areas within 20%") && Contains("three  5,000"));
  CHECK_THAT(text, Contains("    Somewhere.\n    Take care.\n"));
  CHECK_THAT(
      text, Contains("Used: 1 of 1 within tolerance, typically 20% off.\nHeld out: 0 of 1 within tolerance"));
  CHECK_THAT(text, Contains("Automatic fitting is not built yet."));

  const auto json = nlohmann::json::parse(comparison_json(comparison, about));
  CHECK(json.at("targets").at(0).at("mean") == 3600);
  CHECK(json.at("targets").at(0).at("within") == true);
  CHECK(json.at("targets").at(1).at("caution") == "Take care.");
  CHECK(json.at("by_area").at(0).at("areas").at(0).at("id") == "three");
  CHECK(json.at("held_out").at("within") == 0);
  CHECK(json.at("replications") == 2);
  CHECK_THAT(json.at("fitting").get<std::string>(), Contains("not built yet"));

  made.replications.resize(1);
  auto once = about;
  once.replications = 1;
  const auto single = compare_with_targets(targets, made.scenario, made.data, made.replications);
  CHECK_THAT(comparison_text(single, once),
             Contains("A range needs more than one.") && !Contains("3,600 to 3,600"));
  CHECK(nlohmann::json::parse(comparison_json(single, once)).at("targets").at(0).at("q025").is_null());
}

}  // namespace holloway
