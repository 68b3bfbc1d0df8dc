#pragma once
// An option's money against the baseline: present values by payer, ratios, and the chance that it pays.

#include <array>
#include <optional>
#include <vector>

#include "output/money/costs.hpp"
#include "output/study/statistics.hpp"

namespace holloway {

/// Pounds by payer.
using Ledger = std::array<double, count_of<Payer>>;

/// What one replication of one scenario spent, from the start to the end of the tail.
struct Spending {
  Ledger events{};                     ///< on everything but programmes; present value
  Ledger cashable{};                   ///< the part of `events` that would stop with the event; present value
  Ledger programmes{};                 ///< present value
  std::vector<double> events_by_year;  ///< all payers, undiscounted: each year reported, then the tail
  std::vector<double> programmes_by_year;  ///< the same for programmes
  /// Units of each cost line, each weighted by what a pound is worth when it falls: times the price they give
  /// the present value.
  std::vector<double> units;
  std::vector<ProgrammeUnits> programme_units;  ///< the same for each line of the programmes
};

/// What a pound spent in each counted month is worth at the start of the years reported: spending falls in
/// the middle of its month. The date is the same for every option, whenever its programmes begin.
std::vector<double> discount_weights(double rate_per_year, int months);

Spending spending_of(const std::vector<CostLine>& lines, const std::vector<ProgrammeCostLine>& programmes,
                     const Scenario& scenario, const ReplicationResult& result,
                     const std::vector<double>& weights);

/// A ratio over replications: the ratio of means, beside quantiles of each replication's own ratio. Empty
/// where cost is not above zero.
struct Ratios {
  std::optional<double> of_means;
  std::optional<double> q025;
  std::optional<double> q50;
  std::optional<double> q975;
};

/// One option's money. Benefits are what the baseline spent and the option did not; they may be negative.
struct OptionEconomics {
  Distribution cost;  ///< programme spending beyond the baseline's
  /// The baseline's own programme spending, on average: what `cost` is to be seen against.
  double programmes_of_baseline = 0.0;
  Distribution benefit;               ///< everything else avoided, all payers
  Distribution net_present_value;     ///< benefit less cost
  Sample net_present_values;          ///< the same by replication
  Distribution fiscal_benefit;        ///< the part of `benefit` that falls on public budgets
  Distribution public_budgets;        ///< the same less what public budgets spend on programmes
  Distribution social_benefit;        ///< the part that falls on victims and society
  Distribution cashable_benefit;      ///< the part of the fiscal benefit that budgets could release
  Distribution not_cashable_benefit;  ///< the rest of it: capacity freed for other use
  Ratios benefit_cost_ratio;
  Ratios fiscal_benefit_cost_ratio;
  std::optional<double> probability_benefits_exceed_costs;         ///< share of replications, strictly
  std::optional<double> probability_fiscal_benefits_exceed_costs;  ///< the same for public budgets alone
  std::array<Distribution, count_of<Payer>> benefit_by_payer;
  std::array<Distribution, count_of<Payer>> cost_by_payer;
  /// What costs more and what costs less, kept apart: of the average changes on single cost lines, those
  /// that add and those that save. Programme spending is not in them.
  Ledger added_by_payer{};
  Ledger saved_by_payer{};
  std::vector<double> mean_cost_by_year;  ///< undiscounted: each year reported, then the tail
  std::vector<double> mean_benefit_by_year;
};

/// Unit costs of a study (the baseline's, for every scenario: a price that an option changes is not a
/// benefit).
struct StudyCosts {
  double discount_rate = 0.0;
  std::vector<CostLine> lines;
  std::vector<std::vector<ProgrammeCostLine>> programmes;  ///< by scenario
};
StudyCosts costs_of(const Study& study);

/// What one run of a scenario spent.
Spending spending_of_run(const Study& study, const StudyCosts& costs, std::size_t scenario,
                         const ReplicationResult& result);

/// What each replication of a scenario spent.
std::vector<Spending> spending_by_replication(const Study& study, const StudyCosts& costs,
                                              std::size_t scenario);

/// Whether programme spending is the same but for who happens to come back: it differs by less than a
/// hundredth of what the baseline spends on programmes. Such a difference is nobody's decision, and no ratio
/// can be made of it.
[[nodiscard]] bool spends_the_same(const OptionEconomics& economics);

/// Compares an option's spending with the baseline's, replication by replication.
OptionEconomics compare_spending(const StudyCosts& costs, const std::vector<Spending>& baseline,
                                 const std::vector<Spending>& option);

/// What one replication's option is worth against its baseline: everything avoided less programme spending.
double net_present_value(const Spending& baseline, const Spending& option);

/// True for payers whose cost is not yet modelled: no event is charged to them.
bool not_modelled(Payer payer, const StudyCosts& costs);

}  // namespace holloway
