#include "output/money/economics.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <stdexcept>

#include "sim/core/mathematics.hpp"

namespace holloway {

std::vector<double> discount_weights(double rate_per_year, int months) {
  std::vector<double> weights;
  weights.reserve(static_cast<std::size_t>(months));
  for (int month = 0; month < months; ++month)
    weights.push_back(mathematics::pow(1.0 + rate_per_year, -(month + 0.5) / 12.0));
  return weights;
}

namespace {

void add(ProgrammeUnits& sum, const ProgrammeUnits& units, double weight) {
  sum.starts += units.starts * weight;
  sum.appointments += units.appointments * weight;
  sum.support_days += units.support_days * weight;
  sum.area_years += units.area_years * weight;
  sum.years_in_all += units.years_in_all * weight;
}

void add_programme(Spending& spending, const ProgrammeCostLine& line, std::size_t position,
                   const Scenario& scenario, const ReplicationResult& result,
                   const std::vector<double>& weights) {
  const auto units = units_by_month(line, result, scenario.horizon, scenario.scale);
  for (std::size_t month = 0; month < units.size(); ++month) {
    const auto year = std::min(month / 12, static_cast<std::size_t>(scenario.horizon.years));
    const double pounds = pounds_of(line, units[month]);
    add(spending.programme_units[position], units[month], weights[month]);
    spending.programmes[index_of(line.payer)] += pounds * weights[month];
    spending.programmes_by_year[year] += pounds;
  }
}

}  // namespace

Spending spending_of(const std::vector<CostLine>& lines, const std::vector<ProgrammeCostLine>& programmes,
                     const Scenario& scenario, const ReplicationResult& result,
                     const std::vector<double>& weights) {
  Spending spending;
  const int years = scenario.horizon.years;
  spending.events_by_year.assign(static_cast<std::size_t>(years) + 1, 0.0);
  spending.programmes_by_year = spending.events_by_year;
  spending.units.assign(lines.size(), 0.0);
  spending.programme_units.assign(programmes.size(), {});
  for (int month = 0; month < scenario.horizon.months(); ++month) {
    const double weight = weights[static_cast<std::size_t>(month)];
    const auto year = static_cast<std::size_t>(std::min(month / 12, years));
    for (std::size_t l = 0; l < lines.size(); ++l) {
      const auto& line = lines[l];
      const double units = units_of(line, result, month, scenario.scale);
      const double pounds = units * line.price.pounds;
      spending.units[l] += units * weight;
      spending.events[index_of(line.payer)] += pounds * weight;
      spending.cashable[index_of(line.payer)] += pounds * weight * line.cashable_share;
      spending.events_by_year[year] += pounds;
    }
  }
  for (std::size_t l = 0; l < programmes.size(); ++l)
    add_programme(spending, programmes[l], l, scenario, result, weights);
  return spending;
}

StudyCosts costs_of(const Study& study) {
  StudyCosts costs;
  const auto& baseline = study.scenarios.at(0);
  costs.discount_rate = baseline.scenario.parameters.costs.discount_rate.value();
  costs.lines = cost_lines(baseline, study.price_index);
  for (const auto& s : study.scenarios)
    costs.programmes.push_back(programme_cost_lines(s.scenario, study.data, study.price_index));
  return costs;
}

Spending spending_of_run(const Study& study, const StudyCosts& costs, std::size_t scenario,
                         const ReplicationResult& result) {
  const auto& s = study.scenarios.at(scenario).scenario;
  return spending_of(costs.lines, costs.programmes.at(scenario), s, result,
                     discount_weights(costs.discount_rate, s.horizon.months()));
}

std::vector<Spending> spending_by_replication(const Study& study, const StudyCosts& costs,
                                              std::size_t scenario) {
  const auto& s = study.scenarios.at(scenario);
  const auto weights = discount_weights(costs.discount_rate, s.scenario.horizon.months());
  std::vector<Spending> spending;
  spending.reserve(s.results.size());
  for (const auto& result : s.results)
    spending.push_back(spending_of(costs.lines, costs.programmes.at(scenario), s.scenario, result, weights));
  return spending;
}

namespace {

double total(const Ledger& ledger) {
  return std::accumulate(ledger.begin(), ledger.end(), 0.0);
}

/// One replication's money, option against baseline.
struct Money {
  Ledger cost{};
  Ledger benefit{};
  double cashable = 0.0;

  Money(const Spending& baseline, const Spending& option) {
    for (std::size_t p = 0; p < cost.size(); ++p) {
      cost[p] = option.programmes[p] - baseline.programmes[p];
      benefit[p] = baseline.events[p] - option.events[p];
    }
    cashable = total(baseline.cashable) - total(option.cashable);
  }
  /// What public budgets spend on programmes.
  [[nodiscard]] double fiscal_cost() const {
    return total(cost) - cost[index_of(Payer::victims_and_society)];
  }
  [[nodiscard]] double social() const { return benefit[index_of(Payer::victims_and_society)]; }
  [[nodiscard]] double fiscal() const {
    Ledger public_budgets = benefit;
    public_budgets[index_of(Payer::victims_and_society)] = 0.0;
    return total(public_budgets);
  }
};

template <class Value>
Sample sample_of(const std::vector<Money>& money, Value value) {
  Sample sample;
  sample.reserve(money.size());
  for (const auto& m : money) sample.emplace_back(value(m));
  return sample;
}

Ratios ratios_of(const Sample& benefit, const Sample& cost) {
  Ratios ratios;
  const auto b = describe(benefit);
  const auto c = describe(cost);
  if (!c.mean || !(*c.mean > 0.0)) return ratios;
  ratios.of_means = *b.mean / *c.mean;
  Sample each(benefit.size());
  for (std::size_t i = 0; i < benefit.size(); ++i) {
    if (!(*cost[i] > 0.0)) return ratios;  // a replication without cost has no ratio, so the spread has none
    each[i] = *benefit[i] / *cost[i];
  }
  const auto spread = describe(each);
  ratios.q025 = spread.q025;
  ratios.q50 = spread.q50;
  ratios.q975 = spread.q975;
  return ratios;
}

std::vector<double> mean_by_year(const std::vector<Spending>& from, const std::vector<Spending>& minus,
                                 std::vector<double> Spending::*field) {
  std::vector<double> mean((from.at(0).*field).size(), 0.0);
  for (std::size_t r = 0; r < from.size(); ++r)
    for (std::size_t y = 0; y < mean.size(); ++y) mean[y] += (from[r].*field)[y] - (minus[r].*field)[y];
  for (double& value : mean) value /= static_cast<double>(from.size());
  return mean;
}

void add_ratios(OptionEconomics& e, const std::vector<Money>& money) {
  const auto cost = sample_of(money, [](const Money& m) { return total(m.cost); });
  if (!spends_the_same(e)) {
    e.benefit_cost_ratio = ratios_of(sample_of(money, [](const Money& m) { return total(m.benefit); }), cost);
    e.fiscal_benefit_cost_ratio =
        ratios_of(sample_of(money, [](const Money& m) { return m.fiscal(); }), cost);
  }
  e.probability_benefits_exceed_costs =
      share_above_zero(sample_of(money, [](const Money& m) { return total(m.benefit) - total(m.cost); }));
  e.probability_fiscal_benefits_exceed_costs =
      share_above_zero(sample_of(money, [](const Money& m) { return m.fiscal() - total(m.cost); }));
}

/// Each line's average change goes to its payer's costs or to its savings.
void add_gross(OptionEconomics& e, const std::vector<CostLine>& lines, const std::vector<Spending>& baseline,
               const std::vector<Spending>& option) {
  const auto runs = static_cast<double>(option.size());
  for (std::size_t l = 0; l < lines.size(); ++l) {
    double units = 0.0;
    for (std::size_t r = 0; r < option.size(); ++r) units += option[r].units.at(l) - baseline[r].units.at(l);
    const double pounds = units / runs * lines[l].price.pounds;
    (pounds > 0.0 ? e.added_by_payer : e.saved_by_payer)[index_of(lines[l].payer)] += std::abs(pounds);
  }
}

}  // namespace

bool spends_the_same(const OptionEconomics& economics) {
  constexpr double hardly = 0.01;
  return std::abs(economics.cost.mean.value_or(0.0)) < hardly * economics.programmes_of_baseline;
}

OptionEconomics compare_spending(const StudyCosts& costs, const std::vector<Spending>& baseline,
                                 const std::vector<Spending>& option) {
  if (baseline.empty() || baseline.size() != option.size())
    throw std::invalid_argument(
        "an option and its baseline need the same number of replications, at least one");
  std::vector<Money> money;
  for (std::size_t r = 0; r < option.size(); ++r) money.emplace_back(baseline[r], option[r]);
  const auto described = [&money](auto value) { return describe(sample_of(money, value)); };
  OptionEconomics e;
  e.cost = described([](const Money& m) { return total(m.cost); });
  e.benefit = described([](const Money& m) { return total(m.benefit); });
  e.net_present_values = sample_of(money, [](const Money& m) { return total(m.benefit) - total(m.cost); });
  e.net_present_value = describe(e.net_present_values);
  e.fiscal_benefit = described([](const Money& m) { return m.fiscal(); });
  e.public_budgets = described([](const Money& m) { return m.fiscal() - m.fiscal_cost(); });
  e.social_benefit = described([](const Money& m) { return m.social(); });
  e.cashable_benefit = described([](const Money& m) { return m.cashable; });
  e.not_cashable_benefit = described([](const Money& m) { return m.fiscal() - m.cashable; });
  for (std::size_t p = 0; p < count_of<Payer>; ++p) {
    e.benefit_by_payer[p] = described([p](const Money& m) { return m.benefit[p]; });
    e.cost_by_payer[p] = described([p](const Money& m) { return m.cost[p]; });
  }
  for (const Spending& run : baseline)
    e.programmes_of_baseline += total(run.programmes) / static_cast<double>(baseline.size());
  add_ratios(e, money);
  add_gross(e, costs.lines, baseline, option);
  e.mean_cost_by_year = mean_by_year(option, baseline, &Spending::programmes_by_year);
  e.mean_benefit_by_year = mean_by_year(baseline, option, &Spending::events_by_year);
  return e;
}

double net_present_value(const Spending& baseline, const Spending& option) {
  const Money money(baseline, option);
  return total(money.benefit) - total(money.cost);
}

bool not_modelled(Payer payer, const StudyCosts& costs) {
  if (std::any_of(costs.lines.begin(), costs.lines.end(),
                  [payer](const auto& line) { return line.payer == payer; }))
    return false;
  for (const auto& lines : costs.programmes)
    if (std::any_of(lines.begin(), lines.end(), [payer](const auto& line) { return line.payer == payer; }))
      return false;
  return true;
}

}  // namespace holloway
