#include <fmt/format.h>

#include <cmath>

#include "output/analysis/money_words.hpp"
#include "output/page/html/html.hpp"
#include "output/page/sections/sections.hpp"
#include "output/words/effect_words.hpp"
#include "output/words/figures.hpp"
#include "output/words/wording.hpp"

namespace holloway::report {

namespace {

constexpr auto no_figure = "not available";

std::string pounds_or_none(const std::optional<double>& pounds) {
  return pounds ? pounds_text(*pounds) : no_figure;
}

std::string ratio_text(const std::optional<double>& ratio, const OptionEconomics& e) {
  if (!ratio) return "none: " + why_no_ratio(e);
  return fmt::format("{}£{:.2f} for each £1", *ratio < 0.0 ? "-" : "", std::abs(*ratio));
}

std::string ratio_range(const Ratios& ratios, std::size_t runs) {
  if (runs == 1) return "one run only";
  if (!ratios.q025 || !ratios.q975) return no_figure;
  return fmt::format("{:.2f} to {:.2f}", *ratios.q025, *ratios.q975);
}

html::Cell off_by(const Distribution& d) {
  return html::number(d.standard_error ? "±" + pounds_text(2.0 * *d.standard_error) : "");
}

void add_ratios(html::Table& table, const OptionEconomics& e) {
  const auto add = [&](std::string_view what, const std::optional<double>& r, const std::string& range) {
    table.row({html::words(what), html::number(ratio_text(r, e)), html::number(""), html::number(range)});
  };
  add("Benefit-cost ratio, everyone", e.benefit_cost_ratio.of_means,
      ratio_range(e.benefit_cost_ratio, e.cost.count));
  add(wording("money.ratio_public"), e.fiscal_benefit_cost_ratio.of_means,
      ratio_range(e.fiscal_benefit_cost_ratio, e.cost.count));
  add(wording("money.ratio_cashable"), cashable_ratio(e), "");
}

std::string totals_table(const OptionEconomics& e, const StudyCosts& costs, std::string_view title) {
  const auto runs = e.net_present_value.count;
  html::Table table(
      wording("money.totals", {{"option", title}}),
      {{"Item", false}, {"Average", true}, {wording("columns.off_by"), true}, {range_title(runs), true}});
  const auto add = [&table](std::string_view what, const Distribution& d) {
    table.row({html::words(what), html::number(pounds_or_none(d.mean)), off_by(d),
               html::number(pounds_interval_text(d))});
  };
  add(programme_spending(e) == ProgrammeSpending::released ? wording("money.cost_released")
                                                           : wording("money.cost"),
      e.cost);
  add(wording("money.benefit"), e.benefit);
  add(wording("money.net"), e.net_present_value);
  add_ratios(table, e);
  const auto add_chance = [&](std::string_view what, const std::optional<double>& p) {
    table.row({html::words(what), html::number(runs_text(p, runs)), html::number(""), html::number("")});
  };
  add_chance(wording("money.runs_exceed"), e.probability_benefits_exceed_costs);
  add_chance(wording("money.runs_exceed_public"), e.probability_fiscal_benefits_exceed_costs);
  add(wording("money.public_budgets"), e.public_budgets);
  add(wording("money.benefit_public"), e.fiscal_benefit);
  add(wording("money.benefit_cashable", {{"share", chance_text(cashable_share(costs))}}), e.cashable_benefit);
  add(wording("money.benefit_not_cashable"), e.not_cashable_benefit);
  add(wording("money.benefit_social"), e.social_benefit);
  return table.text();
}

std::string payers_table(const OptionEconomics& e, const StudyCosts& costs, std::string_view title) {
  html::Table table(wording("money.payers", {{"option", title}}),
                    {{"Payer", false},
                     {"Programme spending", true},
                     {"Other costs added", true},
                     {"Other costs saved", true},
                     {wording("columns.costs_avoided"), true},
                     {range_title(e.net_present_value.count), true}});
  for (std::size_t p = 0; p < count_of<Payer>; ++p) {
    const auto payer = static_cast<Payer>(p);
    if (not_modelled(payer, costs)) {
      table.row(
          {html::words(holloway::title_of(payer)), html::number("none"), html::number(""), html::number(""),
           html::number(payer == Payer::legal_aid ? wording("money.within_courts") : "not modelled yet"),
           html::number("")});
      continue;
    }
    const auto& gain = e.benefit_by_payer[p];
    table.row({html::words(holloway::title_of(payer)), html::number(pounds_or_none(e.cost_by_payer[p].mean)),
               html::number(pounds_text(e.added_by_payer[p])), html::number(pounds_text(e.saved_by_payer[p])),
               html::number(pounds_or_none(gain.mean)), html::number(pounds_interval_text(gain))});
  }
  return table.text();
}

std::string price_ends_table(const std::vector<PriceEnds>& ends, std::string_view title) {
  html::Table table(wording("money.price_ends", {{"option", title}}),
                    {{"Price", false},
                     {"Number", false},
                     {"Evidence", false},
                     {"Taken", true},
                     {"Low end", true},
                     {wording("columns.net_at_the_end"), true},
                     {wording("columns.runs_above_nothing"), true},
                     {"High end", true},
                     {wording("columns.net_at_the_end"), true},
                     {wording("columns.runs_above_nothing"), true}});
  for (const auto& price : ends) {
    std::vector<html::Cell> row{html::words(price.title), html::words(price.path),
                                html::words(evidence_in_words(price.evidence)),
                                html::number(exact_pounds_text(price.value))};
    for (const auto* end : {&price.low, &price.high}) {
      row.push_back(html::number(exact_pounds_text(end->price)));
      row.push_back(html::number(pounds_or_none(end->net_present_value.mean)));
      row.push_back(
          html::number(runs_text(end->probability_benefits_exceed_costs, end->net_present_value.count)));
    }
    table.row(row);
  }
  return table.empty() ? "" : html::details(wording("money.price_ends_opened"), table.text());
}

std::string years_table(const OptionEconomics& e, std::string_view title) {
  html::Table table(wording("money.years", {{"option", title}}),
                    {{"Year", false}, {"Programme spending", true}, {"Other costs avoided", true}});
  for (std::size_t y = 0; y < e.mean_cost_by_year.size(); ++y) {
    const bool tail = y + 1 == e.mean_cost_by_year.size();
    table.row({html::words(tail ? wording("money.after", {{"tail", wording("spending.tail")}})
                                : fmt::format("Year {}", y + 1)),
               html::number(pounds_text(e.mean_cost_by_year[y])),
               html::number(pounds_text(e.mean_benefit_by_year[y]))});
  }
  return table.text();
}

/// The published range of each effect beside the money that hangs on it.
std::string effects_note(const Scenario& scenario) {
  std::vector<std::string> effects;
  for (const auto& programme : scenario.programmes)
    for (const auto& effect : programme.effects)
      effects.push_back(fmt::format("{}: {}. Evidence: {}. {}", title_of(programme), effect_in_words(effect),
                                    evidence_in_words(effect.evidence), effect.source));
  if (effects.empty()) return "";
  return html::paragraph(wording("money.hangs_on_effects")) + html::bullets(effects);
}

}  // namespace

std::string money(const Analysis& analysis) {
  std::string text;
  if (analysis.options.empty()) text += html::paragraph(wording("money.one_scenario"));
  for (std::size_t o = 0; o < analysis.options.size(); ++o) {
    const auto& e = analysis.options[o].economics;
    const auto& title = title_of(analysis.study->scenarios[o + 1]);
    text += fmt::format(
        "<p class=\"govuk-body-l\">{}</p>\n",
        html::figure(money_in_words(analysis.options[o], analysis.study->scenarios[o + 1].scenario,
                                    analysis.study->scenarios.front().scenario, title)));
    text += totals_table(e, analysis.costs, title) + effects_note(analysis.study->scenarios[o + 1].scenario) +
            payers_table(e, analysis.costs, title);
    text += price_ends_table(analysis.options[o].price_ends, title);
    text += html::details("Year by year", years_table(e, title));
  }
  text += how_money_is_counted(analysis);
  return text;
}

}  // namespace holloway::report
