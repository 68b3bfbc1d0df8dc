#pragma once
// The net value with one price at either end of its range: worked out from the runs already made, since what
// is counted does not depend on what it costs.

#include <string>
#include <vector>

#include "output/money/economics.hpp"
#include "output/study/study.hpp"

namespace holloway {

/// The net value with one price at one end of its range, and everything else as it is.
struct AtEnd {
  double price = 0.0;                                       ///< pounds, as found
  Distribution net_present_value;                           ///< pounds, in the study's prices
  std::optional<double> probability_benefits_exceed_costs;  ///< share of replications, strictly
};

/// One price, and what hangs on it.
struct PriceEnds {
  std::string path;   ///< "costs.order_year", "programmes.new-chance.costs.0.per_start"
  std::string title;  ///< in plain words: "time under an order"
  std::string evidence;
  std::string price_year;
  double value = 0.0;  ///< pounds, as found
  AtEnd low;
  AtEnd high;

  /// How far the average net value moves from one end to the other, in pounds.
  [[nodiscard]] double swing() const;
  /// Whether the average net value is above zero at one end and not at the other.
  [[nodiscard]] bool turns_the_sign() const;
};

/// Every price that has a range and on which the net value depends, the one that moves it most first: the
/// unit costs, which are the baseline's in every scenario, and what programmes cost. A programme that runs in
/// both scenarios has its price moved in both.
std::vector<PriceEnds> price_ends(const Study& study, const StudyCosts& costs, std::size_t option,
                                  const std::vector<Spending>& baseline_spending,
                                  const std::vector<Spending>& option_spending);

}  // namespace holloway
