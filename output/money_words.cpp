#include "output/money_words.hpp"

#include <fmt/format.h>

#include "output/effect_words.hpp"
#include "output/figures.hpp"

namespace holloway {

std::string benefits_exceed_costs(const OptionEconomics& economics, const Scenario& scenario) {
  const auto effects = effects_with_ranges(scenario);
  const auto runs = economics.net_present_value.count;
  const auto& share = economics.probability_benefits_exceed_costs;
  const bool not_in_the_one = runs == 1 && share == 0.0;
  auto text =
      fmt::format("With every number put in taken as certain and only chance varying, benefits {} {}.",
                  not_in_the_one ? "do not exceed costs" : "exceed costs",
                  in_runs_text(not_in_the_one ? 1.0 : share, runs));
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
