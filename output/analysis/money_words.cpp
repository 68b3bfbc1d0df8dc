#include "output/analysis/money_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numeric>

#include "output/words/effect_words.hpp"
#include "output/words/figures.hpp"
#include "output/words/wording.hpp"

namespace holloway {

namespace {

/// Sums that would be written as £0.
bool nothing(double pounds) {
  return std::abs(pounds) < 0.5;
}

/// "£1.2 million (Prisons £900,000; Police £300,000)".
std::string by_payer(const Ledger& ledger) {
  std::vector<std::string> parts;
  for (std::size_t p = 0; p < ledger.size(); ++p)
    if (!nothing(ledger[p]))
      parts.push_back(fmt::format("{} {}", title_of(static_cast<Payer>(p)), pounds_text(ledger[p])));
  const auto sum = pounds_text(std::accumulate(ledger.begin(), ledger.end(), 0.0));
  return parts.empty() ? sum : fmt::format("{} ({})", sum, fmt::join(parts, "; "));
}

std::string about_programmes(const OptionEconomics& e, const std::string& title) {
  const auto size = pounds_text(std::abs(e.cost.mean.value_or(0.0)));
  switch (programme_spending(e)) {
    case ProgrammeSpending::added:
      return wording("spending.costs", {{"option", title}, {"pounds", size}});
    case ProgrammeSpending::released:
      return wording("spending.releases", {{"option", title}, {"pounds", size}});
    case ProgrammeSpending::unchanged:
      if (nothing(e.cost.mean.value_or(0.0))) return wording("spending.neither", {{"option", title}});
      return wording("spending.the_same",
                     {{"option", title}, {"pounds", size}, {"more", *e.cost.mean > 0.0 ? "more" : "less"}});
  }
  return {};
}

/// Nothing where every programme has its price.
std::string about_missing_prices(const Scenario& scenario) {
  std::vector<std::string> titles;
  for (const Programme& programme : scenario.programmes)
    if (programme.lacks_a_price()) titles.push_back(fmt::format("“{}”", programme.title));
  if (titles.empty()) return {};
  return " " + wording("spending.no_price", {{"programmes", fmt::format("{}", fmt::join(titles, ", "))}});
}

std::string about_other_costs(const OptionEconomics& e) {
  return wording("spending.elsewhere",
                 {{"saved", by_payer(e.saved_by_payer)}, {"added", by_payer(e.added_by_payer)}});
}

std::string of_budgets(double pounds) {
  if (nothing(pounds)) return wording("spending.budgets_as_before");
  return wording(pounds > 0.0 ? "spending.budgets_better" : "spending.budgets_worse",
                 {{"pounds", pounds_text(std::abs(pounds))}});
}

std::string of_society(double pounds) {
  if (nothing(pounds)) return wording("spending.society_as_before");
  return wording(pounds < 0.0 ? "spending.society_bears" : "spending.society_is_spared",
                 {{"pounds", pounds_text(std::abs(pounds))}});
}

/// Neither programme spending nor any payer's costs differ, in the sums of all runs.
bool moves_nothing(const OptionEconomics& e) {
  const auto none = [](const Ledger& ledger) { return std::all_of(ledger.begin(), ledger.end(), nothing); };
  return nothing(e.cost.mean.value_or(0.0)) && none(e.saved_by_payer) && none(e.added_by_payer);
}

std::string on_balance(const OptionEconomics& e) {
  const double budgets = e.public_budgets.mean.value_or(0.0);
  const double society = e.net_present_value.mean.value_or(0.0) - budgets;
  const bool unchanged = programme_spending(e) == ProgrammeSpending::unchanged;
  return wording(unchanged ? "spending.on_balance" : "spending.on_balance_with_programmes",
                 {{"budgets", of_budgets(budgets)}, {"society", of_society(society)}});
}

std::string about_ratios(const OptionEconomics& e) {
  const auto all = e.benefit_cost_ratio.of_means;
  const auto fiscal = e.fiscal_benefit_cost_ratio.of_means;
  const auto cashable = cashable_ratio(e);
  if (!all || !fiscal || !cashable || programme_spending(e) != ProgrammeSpending::added)
    return wording("spending.no_ratio", {{"why", why_no_ratio(e)}});
  return wording("spending.ratios", {{"all", fmt::format("{:.2f}", *all)},
                                     {"public", fmt::format("{:.2f}", *fiscal)},
                                     {"cashable", fmt::format("{:.2f}", *cashable)}});
}

/// "£2.20 million (benefits exceed costs in all 20 runs) at £730".
std::string at_end_in_words(const AtEnd& end) {
  const auto& value = end.net_present_value;
  return wording("spending.at_end",
                 {{"value", pounds_text(value.mean.value_or(0.0))},
                  {"price", exact_pounds_text(end.price)},
                  {"runs", in_runs_text(end.probability_benefits_exceed_costs, value.count)}});
}

}  // namespace

ProgrammeSpending programme_spending(const OptionEconomics& economics) {
  const double cost = economics.cost.mean.value_or(0.0);
  if (nothing(cost) || spends_the_same(economics)) return ProgrammeSpending::unchanged;
  return cost > 0.0 ? ProgrammeSpending::added : ProgrammeSpending::released;
}

std::string why_no_ratio(const OptionEconomics& economics) {
  return programme_spending(economics) == ProgrammeSpending::released ? wording("spending.less_is_spent")
                                                                      : wording("spending.cost_the_same");
}

std::string benefits_exceed_costs(const OptionEconomics& economics, const Scenario& scenario,
                                  const Scenario& baseline) {
  const auto effects = effects_with_ranges(scenario, baseline);
  const auto runs = economics.net_present_value.count;
  const auto& share = economics.probability_benefits_exceed_costs;
  const bool not_in_the_one = runs == 1 && share == 0.0;
  const bool spends = programme_spending(economics) == ProgrammeSpending::added;
  const auto& verb =
      wording(spends ? (not_in_the_one ? "spending.benefits_do_not_exceed" : "spending.benefits_exceed")
                     : (not_in_the_one ? "spending.savings_do_not_exceed" : "spending.savings_exceed"));
  auto text = wording("spending.certain",
                      {{"what", verb}, {"runs", in_runs_text(not_in_the_one ? 1.0 : share, runs)}});
  if (!effects.empty()) text += " " + wording("spending.known_within_a_range") + " " + effects + ".";
  return text;
}

std::string price_ends_in_words(const std::vector<PriceEnds>& price_ends) {
  constexpr std::size_t most = 3;
  if (price_ends.empty()) return "";
  std::vector<std::string> said;
  std::size_t others = 0;
  for (std::size_t i = 0; i < price_ends.size(); ++i) {
    const auto& price = price_ends[i];
    if (i < most)
      said.push_back(fmt::format("{} ({} taken): {}, {}", price.title, exact_pounds_text(price.value),
                                 at_end_in_words(price.low), at_end_in_words(price.high)));
    else if (price.turns_the_sign())
      ++others;
  }
  auto text =
      wording("spending.price_ends", {{"which", wording(said.size() == 1 ? "spending.the_one_that_moves_it"
                                                                         : "spending.those_that_move_it")},
                                      {"prices", fmt::format("{}", fmt::join(said, "; "))}});
  if (others > 0)
    text += wording("spending.turn_its_sign",
                    {{"prices", whole_text(others)}, {"itself", others == 1 ? "itself" : "themselves"}});
  return text + ".";
}

std::string money_in_words(const OptionAnalysis& option, const Scenario& scenario, const Scenario& baseline,
                           const std::string& title) {
  const auto& e = option.economics;
  if (moves_nothing(e))
    return wording("spending.nothing_moves", {{"option", title}}) + about_missing_prices(scenario);
  auto text = fmt::format("{}{} {} {} {} {}", about_programmes(e, title), about_missing_prices(scenario),
                          about_other_costs(e), on_balance(e), about_ratios(e),
                          benefits_exceed_costs(e, scenario, baseline));
  for (const auto& more :
       {effect_values_in_words(option.effect_values), price_ends_in_words(option.price_ends)})
    if (!more.empty()) text += " " + more;
  return text;
}

std::optional<double> cashable_ratio(const OptionEconomics& economics) {
  const double cost = economics.cost.mean.value_or(0.0);
  if (!(cost > 0.0) || !economics.cashable_benefit.mean) return std::nullopt;
  return *economics.cashable_benefit.mean / cost;
}

}  // namespace holloway
