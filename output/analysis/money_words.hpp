#pragma once
// What is said of money in the report and in the printed summary alike.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "output/analysis/analysis.hpp"

namespace holloway {

/// What an option does to what is spent on programmes, on average: each has words of its own.
enum class ProgrammeSpending : std::uint8_t {
  added,
  released,
  unchanged  ///< it moves other costs only
};
ProgrammeSpending programme_spending(const OptionEconomics& economics);

/// One option's money in whole sentences: what programmes cost more or less, what else costs more and what
/// costs less and for whom, what that comes to for public budgets and for victims and society, the ratio or
/// why there is none, in how many runs it pays, and the effects and prices on which that hangs.
std::string money_in_words(const OptionAnalysis& option, const Scenario& scenario, const Scenario& baseline,
                           const std::string& title);

/// Whether the option pays, with what the share of runs leaves out said first: "With every number put in
/// taken as certain and only chance varying, benefits exceed costs in all 3 runs." Where no programme
/// spending is added, what is saved stands for benefits, and what is added for costs. Then the range within
/// which the programmes' effects are known, if they have any.
std::string benefits_exceed_costs(const OptionEconomics& economics, const Scenario& scenario,
                                  const Scenario& baseline);

/// The net value at both ends of the prices that move it most, on one line: three at most, and how many
/// others turn its sign by themselves. Empty if no price has a range that matters.
std::string price_ends_in_words(const std::vector<PriceEnds>& price_ends);

/// The benefit that budgets could release, for each pound spent; nothing where nothing is spent.
std::optional<double> cashable_ratio(const OptionEconomics& economics);

/// Why there is no benefit-cost ratio: "less is spent", "nothing is spent".
std::string why_no_ratio(const OptionEconomics& economics);

}  // namespace holloway
