#pragma once
// What is said of money in the report and in the printed summary alike.

#include <optional>
#include <string>

#include "output/economics.hpp"

namespace holloway {

/// Whether the option pays, with what the share of runs leaves out said first: "With every number put in
/// taken as certain and only chance varying, benefits exceed costs in all 3 runs." Then the range within
/// which the programmes' effects are known, if they have any.
std::string benefits_exceed_costs(const OptionEconomics& economics, const Scenario& scenario);

/// The benefit that budgets could release, for each pound spent; nothing where nothing is spent.
std::optional<double> cashable_ratio(const OptionEconomics& economics);

/// The months after the years reported, for which money is still counted.
inline constexpr std::string_view money_tail =
    "the 18 months after, when programmes take no new referrals (women waiting still start)";

}  // namespace holloway
