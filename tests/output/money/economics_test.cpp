#include "output/money/economics.hpp"

#include <catch2/catch.hpp>
#include <cmath>
#include <map>
#include <set>

#include "output/analysis/analysis.hpp"
#include "tests/output/made_study.hpp"

using namespace holloway;
using holloway::testing::empty_study;
using holloway::testing::made_study;

namespace {

// Sums of a few hundred terms of some millions: nothing but rounding may differ.
constexpr double rounding = 1e-12;

double weight(int month) {
  return std::pow(1.035, -(month + 0.5) / 12.0);
}

const OptionEconomics& only_option(const Analysis& analysis) {
  REQUIRE(analysis.options.size() == 1);
  return analysis.options.front().economics;
}

const Distribution& gain(const OptionEconomics& e, Payer payer) {
  return e.benefit_by_payer[index_of(payer)];
}

}  // namespace

TEST_CASE("Spending is discounted from the middle of its month to the start") {
  const auto weights = discount_weights(0.035, 24);
  CHECK(weights[0] == Approx(0.9985676).epsilon(1e-6));  // 1.035 ^ (-1/24)
  CHECK(weights[12] / weights[0] == Approx(1.0 / 1.035).epsilon(rounding));
  for (const double w : discount_weights(0.0, 12)) CHECK(w == 1.0);
}

TEST_CASE("A case worked out by hand: prison avoided, a programme paid for, one more theft") {
  // Unit costs stand in 2009/10 prices, which the made-up index doubles; programme costs are in 2019/20
  // prices already.
  auto study = empty_study(1, true, 1);
  auto& baseline = study.scenarios[0].results[0];
  auto& option = study.scenarios[1].results[0];
  baseline.monthly(counts.sentenced_days, 0) = 36'525;                      // a hundred years
  option.monthly(counts.offences_by_offence[OffenceGroup::theft], 20) = 1;  // in the tail
  option.programme(0, programme_counts.starts, 6) = 10;
  option.programme(0, programme_counts.appointments, 6) = 100;
  option.programme(0, programme_counts.area_days, 6) = 1'461;  // four years
  const auto analysis = analyse(study);
  const auto& e = only_option(analysis);

  const double prison = 100.0 * 40'000.0 * 2.0 * weight(0);
  const double harm = 93.0 * 2.0 * weight(20);  // theft is the fourth group: 90 + 3
  const double health = 10.0 * 2.0 * weight(20);
  const double cost = (10.0 * 500.0 + 100.0 * 20.0 + 4.0 * 10'000.0) * weight(6);
  CHECK(*gain(e, Payer::prisons).mean == Approx(prison).epsilon(rounding));
  CHECK(*gain(e, Payer::victims_and_society).mean == Approx(-harm).epsilon(rounding));
  CHECK(*gain(e, Payer::nhs).mean == Approx(-health).epsilon(rounding));
  CHECK(*gain(e, Payer::police).mean == 0.0);
  CHECK(*e.cost.mean == Approx(cost).epsilon(rounding));
  CHECK(*e.cost_by_payer[index_of(Payer::commissioner)].mean == Approx(cost).epsilon(rounding));
  CHECK(*e.benefit.mean == Approx(prison - harm - health).epsilon(rounding));
  CHECK(*e.fiscal_benefit.mean == Approx(prison - health).epsilon(rounding));
  CHECK(*e.social_benefit.mean == Approx(-harm).epsilon(rounding));
  CHECK(*e.cashable_benefit.mean == Approx(0.5 * prison).epsilon(rounding));
  CHECK(*e.net_present_value.mean == Approx(prison - harm - health - cost).epsilon(rounding));
  CHECK(*e.benefit_cost_ratio.of_means == Approx((prison - harm - health) / cost).epsilon(rounding));
  CHECK(*e.fiscal_benefit_cost_ratio.of_means == Approx((prison - health) / cost).epsilon(rounding));
  CHECK(*e.probability_benefits_exceed_costs == 1.0);
  CHECK(e.mean_benefit_by_year[0] == Approx(8'000'000.0).epsilon(rounding));
  CHECK(e.mean_benefit_by_year[1] == Approx(-206.0).epsilon(rounding));
}

TEST_CASE("A cost for the whole country is charged to a run of some areas by the women who live there") {
  // Three invented areas of 500,000 women each; the run is of the first two, for a year.
  auto study = empty_study(1, true, 1);
  auto& programme = study.scenarios[1].scenario.programmes.at(0);
  programme.costs.assign(1, {.payer = "prisons",
                             .per_start = {},
                             .per_appointment = {},
                             .per_year = {},
                             .price_year = "2019/20",
                             .source = "made up for a test",
                             .per_day = {},
                             .per_year_in_all = Pounds(900'000)});
  study.data.areas.at(2).adult_women = 1'000'000;
  const auto cost_where = [&study, &programme](std::vector<AreaIndex> runs_in, std::vector<AreaIndex> home) {
    programme.areas = runs_in;
    programme.home_areas = std::move(home);
    const auto areas = static_cast<std::int64_t>(runs_in.empty() ? 2 : runs_in.size());
    study.scenarios[1].results[0].programme(0, programme_counts.area_days, 0) = 1'461 * areas;  // four years
    return *only_option(analyse(study)).cost.mean / (4.0 * weight(0));
  };
  CHECK(cost_where({}, {}) == Approx(450'000).epsilon(rounding));          // half the country's women
  CHECK(cost_where({1}, {}) == Approx(225'000).epsilon(rounding));         // a quarter
  CHECK(cost_where({1}, {0, 1}) == Approx(450'000).epsilon(rounding));     // half of its home areas
  CHECK(cost_where({0, 1}, {0, 1}) == Approx(900'000).epsilon(rounding));  // all of them
  CHECK(cost_where({0, 1}, {1}) == Approx(900'000).epsilon(rounding));     // and no more than all
}

TEST_CASE("Every unit cost is charged on exactly one line, and each line has one payer") {
  const auto study = made_study(1);
  const auto lines = cost_lines(study.scenarios[0], study.price_index);
  std::map<std::string, int> charged;
  for (const auto& line : lines) ++charged[line.parameter];
  for (const auto& record : study.scenarios[0].parameters) {
    const bool is_cost = record.path.rfind("costs.", 0) == 0;
    const bool is_price = is_cost && record.unit == "pounds";
    INFO(record.path);
    CHECK(charged[record.path] == (is_price ? 1 : 0));
  }
}

TEST_CASE("Pounds are conserved: payers together bear what events cost, worked out another way") {
  const auto study = made_study(2);
  const auto costs = costs_of(study);
  const auto& s = study.scenarios[0];
  const auto& unit = s.scenario.parameters.costs;
  for (const auto& r : s.results) {
    const auto spending =
        spending_of(costs.lines, {}, s.scenario, r, discount_weights(0.035, s.scenario.horizon.months()));
    double expected = 0.0;
    for (int m = 0; m < r.months(); ++m) {
      const auto n = [&](Counter c) { return static_cast<double>(r.monthly(c, m)); };
      double pounds = unit.arrest_detained.value() * n(counts.arrests_charged) +
                      unit.arrest_no_further_action.value() * n(counts.arrests_no_further_action_or_caution) +
                      unit.breach_hearing.value() * n(counts.court_breach) +
                      unit.homeless_on_release.value() * n(counts.releases_homeless) +
                      unit.order_year.value() * n(counts.order_days) / 365.25 +
                      unit.approved_premises_year.value() * n(counts.approved_premises_days) / 365.25 +
                      unit.prison_year.value() / 365.25 *
                          (n(counts.remand_days) + n(counts.sentenced_days) + n(counts.recall_days));
      for (std::size_t g = 0; g < count_of<OffenceGroup>; ++g) {
        const auto group = static_cast<OffenceGroup>(g);
        pounds += unit.court_event[group].value() * n(counts.court_by_offence[OffenceGroup(g)]) +
                  (unit.harm_to_victims[group].value() + unit.harm_to_health_service[group].value()) *
                      n(counts.offences_by_offence[OffenceGroup(g)]);
      }
      expected += 2.0 * pounds * weight(m);  // 2009/10 prices doubled
    }
    double borne = 0.0;
    for (const double pounds : spending.events) borne += pounds;
    CHECK(borne == Approx(expected).epsilon(rounding));
    for (const double pounds : spending.programmes) CHECK(pounds == 0.0);
  }
}

TEST_CASE("Benefits by payer add up to the benefit, run by run and on average") {
  const auto study = made_study(20);
  const auto analysis = analyse(study);
  const auto& e = only_option(analysis);
  double sum = 0.0;
  for (const auto& payer : e.benefit_by_payer) sum += payer.mean.value_or(0.0);
  CHECK(sum == Approx(*e.benefit.mean).epsilon(1e-9));
  CHECK(*e.fiscal_benefit.mean + *e.social_benefit.mean == Approx(*e.benefit.mean).epsilon(1e-9));
  CHECK(*e.cashable_benefit.mean + *e.not_cashable_benefit.mean ==
        Approx(*e.fiscal_benefit.mean).epsilon(1e-9));
  CHECK(*e.benefit.mean - *e.cost.mean == Approx(*e.net_present_value.mean).epsilon(1e-9));
}

TEST_CASE("Without cost there is no ratio, and an identical option has no money at all") {
  auto study = empty_study(3, true, 1);
  for (auto& r : study.scenarios[0].results) r.monthly(counts.arrests, 3) = 17;
  study.scenarios[1].results = study.scenarios[0].results;
  study.scenarios[1].scenario.programmes.clear();
  const auto analysis = analyse(study);
  const auto& e = only_option(analysis);
  CHECK(*e.benefit.mean == 0.0);
  CHECK(*e.cost.mean == 0.0);
  CHECK_FALSE(e.benefit_cost_ratio.of_means);
  CHECK_FALSE(e.benefit_cost_ratio.q025);
  CHECK(*e.probability_benefits_exceed_costs == 0.0);
}

TEST_CASE("Payers without an event are not modelled, and the programme's payer is") {
  const auto study = made_study(1);
  const auto costs = costs_of(study);
  std::set<std::string_view> missing;
  for (std::size_t p = 0; p < count_of<Payer>; ++p)
    if (not_modelled(static_cast<Payer>(p), costs)) missing.insert(Names<Payer>::ids[p]);
  CHECK(missing == std::set<std::string_view>{"legal_aid", "childrens_services", "work_and_pensions",
                                              "central_government"});
}

TEST_CASE("An option's own unit costs do not count as benefits") {
  auto study = made_study(2);
  study.scenarios[1].results = study.scenarios[0].results;
  for (auto& r : study.scenarios[1].results) r = ReplicationResult(r.years(), r.months(), r.areas(), 1);
  for (std::size_t i = 0; i < 2; ++i)
    study.scenarios[1].results[i].flat_monthly() = study.scenarios[0].results[i].flat_monthly();
  study.scenarios[1].scenario.parameters.costs.prison_year = Pounds(1.0);
  const auto analysis = analyse(study);
  CHECK(*only_option(analysis).benefit.mean == 0.0);
}

TEST_CASE("Costs without a record, a price year or a known payer are refused") {
  auto study = made_study(1);
  auto without = study;
  without.scenarios[0].parameters.clear();
  CHECK_THROWS_WITH(costs_of(without), Catch::Contains("without a record"));
  auto no_year = study;
  for (auto& record : no_year.scenarios[0].parameters) record.price_year.clear();
  CHECK_THROWS_WITH(costs_of(no_year), Catch::Contains("not a price year"));
  study.scenarios[1].scenario.programmes[0].costs[0].payer = "nobody";
  CHECK_THROWS_WITH(costs_of(study), Catch::Contains("no payer \"nobody\""));
}
