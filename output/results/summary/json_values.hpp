#pragma once
// Pieces of summary.json.

#include <nlohmann/json.hpp>

#include "output/analysis/analysis.hpp"
#include "output/study/json_of.hpp"

namespace holloway {

/// Mean and the range of 95% of runs only, where there are many.
nlohmann::ordered_json short_json(const Distribution& spread);
/// The same of each month: lists of mean, q025 and q975.
nlohmann::ordered_json months_json(const std::vector<Distribution>& months);

/// Identifiers of the areas simulated.
nlohmann::ordered_json area_ids_json(const Study& study);

/// The groups of women: identifier, division, title, definition, reference group.
nlohmann::ordered_json groups_json();
/// Scenario name to group to mean, q025 and q975 of every measure counted by group.
nlohmann::ordered_json by_group_json(const Analysis& analysis);
/// Scenario name to measure to group: the rate compared, its difference from and ratio to the reference
/// group's.
nlohmann::ordered_json group_gaps_json(const Analysis& analysis);
/// Option name to measure to group: option minus baseline.
nlohmann::ordered_json differences_by_group_json(const Analysis& analysis);
/// Prison by month: scenario name to measure to mean, q025 and q975 of each month counted.
nlohmann::ordered_json custody_by_month_json(const Analysis& analysis);
/// Women in prison and the same measures by month: option name to measure to option minus baseline.
nlohmann::ordered_json differences_by_month_json(const Analysis& analysis);

/// Scenario name to its programmes: every count, whom it reached, what had been planned for the women it
/// took.
nlohmann::ordered_json programmes_json(const Analysis& analysis);
/// What each of those counts counts.
nlohmann::ordered_json programme_counters_json();
/// Every price of every programme, what it is paid for, and how much of it falls to the areas simulated.
nlohmann::ordered_json programme_costs_json(const Analysis& analysis);
/// Where women went at each decision: by scenario, with shares and each option's change.
nlohmann::ordered_json decisions_json(const Analysis& analysis);

/// Option name to its money.
nlohmann::ordered_json economics_json(const Analysis& analysis);
/// Every unit cost as found and in the study's prices.
nlohmann::ordered_json unit_costs_json(const Analysis& analysis);
/// Scenario name to its parameters with unit, range, evidence and source. Options list only what differs from
/// the baseline, so that the file stays readable.
nlohmann::ordered_json parameters_json(const Study& study);
/// The same of numbers that change on a date.
nlohmann::ordered_json changed_parameters_json(const Study& study);
/// Scenario name to the numbers of the programmes it uses, with the same; every scenario lists all of its
/// own.
nlohmann::ordered_json programme_parameters_json(const Study& study);
/// Scenario name to the hazard ratios that stand for published prevalence changes.
nlohmann::ordered_json conversions_json(const Study& study);

}  // namespace holloway
