#include "output/money_words.hpp"

#include <fmt/format.h>

#include "output/effect_words.hpp"
#include "output/figures.hpp"

namespace holloway {

std::string benefits_exceed_costs(const OptionEconomics& economics, const Scenario& scenario) {
  const auto effects = effects_with_ranges(scenario);
  auto text = fmt::format(
      "With every number put in taken as certain and only chance varying, benefits exceed costs {}.",
      in_runs_text(economics.probability_benefits_exceed_costs, economics.net_present_value.count));
  if (!effects.empty())
    text += " But what the programmes do is itself known only within a range: " + effects + ".";
  return text;
}

std::optional<double> cashable_ratio(const OptionEconomics& economics) {
  const double cost = economics.cost.mean.value_or(0.0);
  if (!(cost > 0.0) || !economics.cashable_benefit.mean) return std::nullopt;
  return *economics.cashable_benefit.mean / cost;
}

}  // namespace holloway
