#include <fmt/format.h>

#include <cmath>

#include "output/effect_words.hpp"
#include "output/figures.hpp"
#include "output/report/html.hpp"
#include "output/report/sections.hpp"

namespace holloway::report {

namespace {

constexpr auto no_figure = "not available";

std::string pounds_or_none(const std::optional<double>& pounds) {
  return pounds ? pounds_text(*pounds) : no_figure;
}

std::string ratio_text(const std::optional<double>& ratio) {
  if (!ratio) return no_figure;
  return fmt::format("{}£{:.2f} for each £1", *ratio < 0.0 ? "-" : "", std::abs(*ratio));
}

std::string ratio_range(const Ratios& ratios) {
  if (!ratios.q025 || !ratios.q975) return no_figure;
  return fmt::format("{:.2f} to {:.2f}", *ratios.q025, *ratios.q975);
}

std::string lead(const OptionEconomics& e, const Scenario& scenario, std::string_view title) {
  const double cost = e.cost.mean.value_or(0.0);
  const double benefit = e.benefit.mean.value_or(0.0);
  if (!(cost > 0.0))
    return fmt::format("“{}” adds no programme spending. Costs of {} are avoided elsewhere.", title,
                       pounds_text(benefit));
  return fmt::format(
      "“{}” costs {} in programme spending and avoids costs of {} elsewhere{}: {} spent, {} to public "
      "budgets and the rest to victims and society. Benefits exceeded costs in {} of runs; {}.",
      title, pounds_text(cost), pounds_text(benefit), benefit < 0.0 ? " (that is, it adds to them)" : "",
      ratio_text(e.benefit_cost_ratio.of_means), ratio_text(e.fiscal_benefit_cost_ratio.of_means),
      chance_text(e.probability_benefits_exceed_costs.value_or(0.0)), chance_only(scenario));
}

std::string totals_table(const OptionEconomics& e, std::string_view title) {
  html::Table table(fmt::format("{}: money over the whole period, present value in 2019/20 prices", title),
                    {{"Item", false}, {"Average", true}, {"95% of runs lie between", true}});
  const auto add = [&table](std::string_view what, const Distribution& d) {
    table.row(
        {html::words(what), html::number(pounds_or_none(d.mean)), html::number(pounds_interval_text(d))});
  };
  add("Cost: programme spending beyond the baseline's", e.cost);
  add("Benefit: every other cost avoided", e.benefit);
  add("Net present value: benefit less cost", e.net_present_value);
  const auto add_ratio = [&table](std::string_view what, const Ratios& r) {
    table.row({html::words(what), html::number(ratio_text(r.of_means)), html::number(ratio_range(r))});
  };
  add_ratio("Benefit-cost ratio, everyone", e.benefit_cost_ratio);
  add_ratio("Benefit-cost ratio, public budgets only", e.fiscal_benefit_cost_ratio);
  const auto add_chance = [&table](std::string_view what, const std::optional<double>& p) {
    table.row({html::words(what), html::number(p ? chance_text(*p) : no_figure), html::number("")});
  };
  add_chance("Share of runs in which benefits exceed costs (chance only)",
             e.probability_benefits_exceed_costs);
  add_chance("The same for public budgets only (chance only)", e.probability_fiscal_benefits_exceed_costs);
  add("Of the benefit: public budgets", e.fiscal_benefit);
  add("of which cashable: budgets could be cut by it", e.cashable_benefit);
  add("of which not: capacity is freed for other use", e.not_cashable_benefit);
  add("Of the benefit: victims and society (harm avoided, not money in a budget)", e.social_benefit);
  return table.text();
}

std::string payers_table(const OptionEconomics& e, const StudyCosts& costs, std::string_view title) {
  html::Table table(fmt::format("{}: who pays and who gains, present value in 2019/20 prices", title),
                    {{"Payer", false},
                     {"Programme spending", true},
                     {"Other costs avoided", true},
                     {"95% of runs lie between", true}});
  for (std::size_t p = 0; p < count_of<Payer>; ++p) {
    const auto payer = static_cast<Payer>(p);
    if (not_modelled(payer, costs)) {
      table.row({html::words(holloway::title_of(payer)), html::number("none"),
                 html::number("not modelled yet"), html::number("")});
      continue;
    }
    const auto& gain = e.benefit_by_payer[p];
    table.row({html::words(holloway::title_of(payer)), html::number(pounds_or_none(e.cost_by_payer[p].mean)),
               html::number(pounds_or_none(gain.mean)), html::number(pounds_interval_text(gain))});
  }
  return table.text();
}

std::string years_table(const OptionEconomics& e, std::string_view title) {
  html::Table table(fmt::format("{}: average money by year, not discounted, 2019/20 prices", title),
                    {{"Year", false}, {"Programme spending", true}, {"Other costs avoided", true}});
  for (std::size_t y = 0; y < e.mean_cost_by_year.size(); ++y) {
    const bool tail = y + 1 == e.mean_cost_by_year.size();
    table.row({html::words(tail ? std::string("The 18 months after, when programmes take no new women")
                                : fmt::format("Year {}", y + 1)),
               html::number(pounds_text(e.mean_cost_by_year[y])),
               html::number(pounds_text(e.mean_benefit_by_year[y]))});
  }
  return table.text();
}

/// What one unit cost buys.
std::string_view per_what(const CostLine& line) {
  const std::string_view path = line.parameter;
  if (path.ends_with("_year")) return "woman, per year";
  if (path.starts_with("costs.arrest")) return "arrest";
  if (path.starts_with("costs.court_event")) return "case";
  if (path.starts_with("costs.breach")) return "hearing";
  if (path.starts_with("costs.homeless")) return "release";
  if (path.starts_with("costs.harm")) return "offence";
  return "event";
}

/// The published range of each effect beside the money that hangs on it.
std::string effects_note(const Scenario& scenario) {
  std::vector<std::string> effects;
  for (const auto& programme : scenario.programmes)
    for (const auto& effect : programme.effects)
      effects.push_back(
          fmt::format("{}: {}. {}", title_of(programme), size_and_range(effect), effect.source));
  if (effects.empty()) return "";
  return html::paragraph(
             "The money hangs on what the programmes do. The ranges above take each effect as certain at its "
             "first figure; the range it is itself known within is in brackets:") +
         html::bullets(effects);
}

std::string unit_costs_table(const Analysis& analysis) {
  html::Table table("Unit costs used", {{"Cost", false},
                                        {"Per", false},
                                        {"Paid by", false},
                                        {"As found", true},
                                        {"Price year", false},
                                        {"In 2019/20 prices", true}});
  for (const auto& line : analysis.costs.lines) {
    const bool later = !line.price.adjusted && line.price.price_year != study_price_year;
    table.row(
        {html::words(line.event), html::words(per_what(line)), html::words(holloway::title_of(line.payer)),
         html::number(pounds_text(line.price.as_found)), html::words(line.price.price_year),
         html::number(pounds_text(line.price.pounds) + (later ? " (later prices, left as found)" : ""))});
  }
  return table.text();
}

std::string how_money_is_counted(const Analysis& analysis) {
  std::vector<std::string> notes;
  notes.push_back(
      "Money is counted from the start to 18 months after the years reported, so that sentences being served "
      "and women being followed up are seen through. Programmes take no new women in those months.");
  notes.push_back(fmt::format(
      "Present values discount by {} a year to the start (HM Treasury, The Green Book), month by month.",
      percent_text(analysis.costs.discount_rate)));
  notes.push_back(
      "Prices are brought to 2019/20 with the Treasury's GDP deflator of March 2015, whose figures after "
      "2013/14 were a forecast. Costs found in later prices are left as found.");
  notes.push_back(
      "Every pound is borne by one payer. Response costs (arrest, court, prison, supervision) are counted "
      "per woman processed; from the costs of crime only the harm to victims and the part that falls on the "
      "NHS are taken, so nothing is counted twice.");
  notes.push_back(
      "A ratio is the ratio of the averages; the range beside it is that of each run's own ratio.");
  notes.push_back(
      "Cashable is, for want of better evidence, a share of the cost of prison places only. Everything else "
      "frees capacity.");
  return html::bullets(notes);
}

}  // namespace

std::string money(const Analysis& analysis) {
  std::string text = html::heading(2, "money", "Money");
  if (analysis.options.empty())
    text += html::paragraph(
        "Costs and benefits are worked out for an option against a baseline; only one scenario was "
        "simulated.");
  for (std::size_t o = 0; o < analysis.options.size(); ++o) {
    const auto& e = analysis.options[o].economics;
    const auto& title = title_of(analysis.study->scenarios[o + 1]);
    text += fmt::format("<p class=\"govuk-body-l\">{}</p>\n",
                        html::figure(lead(e, analysis.study->scenarios[o + 1].scenario, title)));
    text += totals_table(e, title) + effects_note(analysis.study->scenarios[o + 1].scenario) +
            payers_table(e, analysis.costs, title);
    text += html::details("Year by year", years_table(e, title));
  }
  text += how_money_is_counted(analysis);
  text += html::details("Unit costs used", unit_costs_table(analysis));
  return text;
}

}  // namespace holloway::report
