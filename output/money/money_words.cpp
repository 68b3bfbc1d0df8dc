#include "output/money/money_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numeric>

#include "output/words/effect_words.hpp"
#include "output/words/figures.hpp"

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
      return fmt::format("“{}” costs {} in programme spending.", title, size);
    case ProgrammeSpending::released:
      return fmt::format("“{}” releases {} of programme spending.", title, size);
    case ProgrammeSpending::unchanged:
      if (nothing(e.cost.mean.value_or(0.0)))
        return fmt::format("“{}” neither adds nor releases programme spending: it moves other costs.", title);
      return fmt::format(
          "“{}” spends the same on programmes, but for {} {} through who happens to come back: it moves "
          "other costs.",
          title, size, *e.cost.mean > 0.0 ? "more" : "less");
  }
  return {};
}

/// Nothing where every programme has its price.
std::string about_missing_prices(const Scenario& scenario) {
  std::vector<std::string> titles;
  for (const Programme& programme : scenario.programmes)
    if (programme.lacks_a_price()) titles.push_back(fmt::format("“{}”", programme.title));
  if (titles.empty()) return {};
  return fmt::format(" No price is given for {}: what {} is not counted in any sum here.",
                     fmt::join(titles, ", "), titles.size() == 1 ? "it costs" : "they cost");
}

std::string about_other_costs(const OptionEconomics& e) {
  return fmt::format("Elsewhere it saves {} and adds {}.", by_payer(e.saved_by_payer),
                     by_payer(e.added_by_payer));
}

/// Neither programme spending nor any payer's costs differ, in the sums of all runs.
bool moves_nothing(const OptionEconomics& e) {
  const auto none = [](const Ledger& ledger) { return std::all_of(ledger.begin(), ledger.end(), nothing); };
  return nothing(e.cost.mean.value_or(0.0)) && none(e.saved_by_payer) && none(e.added_by_payer);
}

std::string on_balance(const OptionEconomics& e) {
  const double budgets = e.public_budgets.mean.value_or(0.0);
  const double society = e.net_present_value.mean.value_or(0.0) - budgets;
  return fmt::format(
      "On balance{} public budgets {}, and victims and society {}.",
      programme_spending(e) == ProgrammeSpending::unchanged ? "" : ", programme spending included,",
      nothing(budgets)
          ? "are where they were"
          : fmt::format("are {} {} off", pounds_text(std::abs(budgets)), budgets > 0.0 ? "better" : "worse"),
      nothing(society) ? "bear no more and no less"
      : society < 0.0  ? fmt::format("bear {} more", pounds_text(-society))
                       : fmt::format("are spared {}", pounds_text(society)));
}

std::string about_ratios(const OptionEconomics& e) {
  const auto all = e.benefit_cost_ratio.of_means;
  const auto fiscal = e.fiscal_benefit_cost_ratio.of_means;
  const auto cashable = cashable_ratio(e);
  if (!all || !fiscal || !cashable || programme_spending(e) != ProgrammeSpending::added)
    return fmt::format("There is no benefit-cost ratio, as {}.", why_no_ratio(e));
  return fmt::format(
      "Benefit-cost ratio {:.2f} (public budgets only: {:.2f}; counting only what budgets could release: "
      "{:.2f}).",
      *all, *fiscal, *cashable);
}

/// "£2.20 million (benefits exceed costs in all 20 runs) at £730".
std::string at_end_in_words(const AtEnd& end) {
  const auto& value = end.net_present_value;
  return fmt::format("{} at {} (above nothing {})", pounds_text(value.mean.value_or(0.0)),
                     exact_pounds_text(end.price),
                     in_runs_text(end.probability_benefits_exceed_costs, value.count));
}

}  // namespace

ProgrammeSpending programme_spending(const OptionEconomics& economics) {
  const double cost = economics.cost.mean.value_or(0.0);
  if (nothing(cost) || spends_the_same(economics)) return ProgrammeSpending::unchanged;
  return cost > 0.0 ? ProgrammeSpending::added : ProgrammeSpending::released;
}

std::string why_no_ratio(const OptionEconomics& economics) {
  return programme_spending(economics) == ProgrammeSpending::released ? "less is spent on programmes"
                                                                      : "programmes cost the same";
}

std::string benefits_exceed_costs(const OptionEconomics& economics, const Scenario& scenario,
                                  const Scenario& baseline) {
  const auto effects = effects_with_ranges(scenario, baseline);
  const auto runs = economics.net_present_value.count;
  const auto& share = economics.probability_benefits_exceed_costs;
  const bool not_in_the_one = runs == 1 && share == 0.0;
  const bool spends = programme_spending(economics) == ProgrammeSpending::added;
  const auto* const verb = spends
                               ? (not_in_the_one ? "benefits do not exceed costs" : "benefits exceed costs")
                           : not_in_the_one ? "what is saved does not exceed what is added"
                                            : "what is saved exceeds what is added";
  auto text = fmt::format("With every number put in taken as certain and only chance varying, {} {}.", verb,
                          in_runs_text(not_in_the_one ? 1.0 : share, runs));
  if (!effects.empty())
    text += " But what the programmes do is itself known only within a range: " + effects + ".";
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
  auto text = fmt::format("Prices are known only within ranges too. The net value at both ends of {}: {}",
                          said.size() == 1 ? "the one that moves it" : "those that move it most",
                          fmt::join(said, "; "));
  if (others > 0)
    text += fmt::format("; {} more could turn its sign by {}", whole_text(others),
                        others == 1 ? "itself" : "themselves");
  return text + ".";
}

std::string money_in_words(const OptionAnalysis& option, const Scenario& scenario, const Scenario& baseline,
                           const std::string& title) {
  const auto& e = option.economics;
  if (moves_nothing(e))
    return fmt::format("“{}” moves no cost in these runs.{}", title, about_missing_prices(scenario));
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
