// What each programme's prices are, for what they are paid, and how much of them falls to the areas
// simulated.

#include <fmt/format.h>

#include "output/results/summary/json_values.hpp"
#include "output/words/effect_words.hpp"
#include "output/words/wording.hpp"

namespace holloway {

using Json = nlohmann::ordered_json;

namespace {

std::string share_charged(const ProgrammeCostLine& line) {
  return line.share_of_all < 1.0
             ? wording("unit_costs.share", {{"share", fmt::format("{:.3g}", 100.0 * line.share_of_all)}})
             : std::string("in full");
}

void add_line(Json& all, const Scenario& scenario, const ProgrammeCostLine& line) {
  const auto add = [&](const Price& price, std::string_view per, const std::string& charged) {
    if (!(price.pounds > 0.0)) return;
    all.push_back({{"scenario", scenario.name},
                   {"programme", title_of(scenario.programmes[line.programme])},
                   {"per", per},
                   {"payer", id_of(line.payer)},
                   {"pounds_as_found", json_of(price.as_found)},
                   {"price_year", price.price_year},
                   {"pounds", json_of(price.pounds)},
                   {"charged", charged}});
  };
  add(line.per_start, "woman who starts", "in full");
  add(line.per_appointment, "appointment", "in full");
  add(line.per_day, wording("unit_costs.per_day"), "in full");
  add(line.per_year, wording("unit_costs.per_year"),
      fmt::format("in full, in {:.0f} {}", line.areas, line.areas == 1.0 ? "area" : "areas"));
  add(line.per_year_in_all, wording("unit_costs.per_year_in_all"), share_charged(line));
}

}  // namespace

Json programme_costs_json(const Analysis& analysis) {
  Json all = Json::array();
  for (std::size_t s = 0; s < analysis.costs.programmes.size(); ++s)
    for (const auto& line : analysis.costs.programmes[s])
      add_line(all, analysis.study->scenarios[s].scenario, line);
  return all;
}

}  // namespace holloway
