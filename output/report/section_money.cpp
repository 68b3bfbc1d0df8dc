#include <fmt/format.h>

#include <cmath>

#include "output/effect_words.hpp"
#include "output/figures.hpp"
#include "output/money_words.hpp"
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

std::string ratio_range(const Ratios& ratios, std::size_t runs) {
  if (runs == 1) return "one run only";
  if (!ratios.q025 || !ratios.q975) return no_figure;
  return fmt::format("{:.2f} to {:.2f}", *ratios.q025, *ratios.q975);
}

/// "public budgets are spared £1.2 million".
std::string share_of_benefit(std::string_view spared, std::string_view burdened, double pounds) {
  return fmt::format(fmt::runtime(pounds < 0.0 ? burdened : spared), pounds_text(std::abs(pounds)));
}

std::string lead(const OptionEconomics& e, const Scenario& scenario, std::string_view title) {
  const double cost = e.cost.mean.value_or(0.0);
  const double benefit = e.benefit.mean.value_or(0.0);
  const auto elsewhere =
      fmt::format("{}: {}, and {}.",
                  share_of_benefit("avoids costs of {} elsewhere", "adds costs of {} elsewhere", benefit),
                  share_of_benefit("public budgets are spared {}", "public budgets bear {} more",
                                   e.fiscal_benefit.mean.value_or(0.0)),
                  share_of_benefit("victims and society are spared {}", "victims and society bear {} more",
                                   e.social_benefit.mean.value_or(0.0)));
  if (!(cost > 0.0)) return fmt::format("“{}” adds no programme spending. It {}", title, elsewhere);
  return fmt::format(
      "“{}” costs {} in programme spending and {} That is {} spent, {} to public budgets alone. {}", title,
      pounds_text(cost), elsewhere, ratio_text(e.benefit_cost_ratio.of_means),
      ratio_text(e.fiscal_benefit_cost_ratio.of_means), benefits_exceed_costs(e, scenario));
}

html::Cell off_by(const Distribution& d) {
  return html::number(d.standard_error ? "±" + pounds_text(2.0 * *d.standard_error) : "");
}

void add_ratios(html::Table& table, const OptionEconomics& e) {
  const auto add = [&table](std::string_view what, const std::optional<double>& r, const std::string& range) {
    table.row({html::words(what), html::number(ratio_text(r)), html::number(""), html::number(range)});
  };
  add("Benefit-cost ratio, everyone", e.benefit_cost_ratio.of_means,
      ratio_range(e.benefit_cost_ratio, e.cost.count));
  add("Benefit-cost ratio, public budgets only", e.fiscal_benefit_cost_ratio.of_means,
      ratio_range(e.fiscal_benefit_cost_ratio, e.cost.count));
  add("Benefit-cost ratio, counting only what budgets could release", cashable_ratio(e), "");
}

std::string totals_table(const OptionEconomics& e, const StudyCosts& costs, std::string_view title) {
  const auto runs = e.net_present_value.count;
  html::Table table(fmt::format("{}: money over the whole period, present value in 2019/20 prices", title),
                    {{"Item", false},
                     {"Average", true},
                     {"Average may be off by (two standard errors)", true},
                     {range_title(runs), true}});
  const auto add = [&table](std::string_view what, const Distribution& d) {
    table.row({html::words(what), html::number(pounds_or_none(d.mean)), off_by(d),
               html::number(pounds_interval_text(d))});
  };
  add("Cost: programme spending beyond the baseline's", e.cost);
  add("Benefit: every other cost avoided", e.benefit);
  add("Net present value: benefit less cost", e.net_present_value);
  add_ratios(table, e);
  const auto add_chance = [&](std::string_view what, const std::optional<double>& p) {
    table.row({html::words(what), html::number(runs_text(p, runs)), html::number(""), html::number("")});
  };
  add_chance("Runs in which benefits exceed costs (chance only)", e.probability_benefits_exceed_costs);
  add_chance("The same for public budgets only (chance only)", e.probability_fiscal_benefits_exceed_costs);
  add("Of the benefit: public budgets", e.fiscal_benefit);
  add(fmt::format("of which cashable, at an assumed share of {} of what prison places cost",
                  chance_text(cashable_share(costs))),
      e.cashable_benefit);
  add("of which not: capacity is freed for other use", e.not_cashable_benefit);
  add("Of the benefit: victims and society (harm avoided, not money in a budget)", e.social_benefit);
  return table.text();
}

std::string payers_table(const OptionEconomics& e, const StudyCosts& costs, std::string_view title) {
  html::Table table(fmt::format("{}: who pays and who gains, present value in 2019/20 prices", title),
                    {{"Payer", false},
                     {"Programme spending", true},
                     {"Other costs avoided", true},
                     {range_title(e.net_present_value.count), true}});
  for (std::size_t p = 0; p < count_of<Payer>; ++p) {
    const auto payer = static_cast<Payer>(p);
    if (not_modelled(payer, costs)) {
      table.row(
          {html::words(holloway::title_of(payer)), html::number("none"),
           html::number(payer == Payer::legal_aid ? "within courts, not set apart" : "not modelled yet"),
           html::number("")});
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
    table.row({html::words(tail ? fmt::format("After: {}", money_tail) : fmt::format("Year {}", y + 1)),
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
  return html::paragraph(
             "The money hangs on what the programmes do. The ranges above take each effect as certain at its "
             "first figure; the range it is itself known within is in brackets:") +
         html::bullets(effects);
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
    text += totals_table(e, analysis.costs, title) + effects_note(analysis.study->scenarios[o + 1].scenario) +
            payers_table(e, analysis.costs, title);
    text += html::details("Year by year", years_table(e, title));
  }
  text += how_money_is_counted(analysis);
  return text;
}

}  // namespace holloway::report
