#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "output/analysis/money_words.hpp"
#include "output/page/html/html.hpp"
#include "output/page/sections/sections.hpp"
#include "output/words/figures.hpp"
#include "output/words/wording.hpp"

namespace holloway::report {

namespace {

constexpr std::array<std::string_view, 3> shown{"custody_population", "offences", "proven_reoffending_rate"};

std::size_t position_of(std::string_view id) {
  const auto all = measures();
  const auto found = std::find_if(all.begin(), all.end(), [id](const Measure& m) { return m.id == id; });
  return static_cast<std::size_t>(found - all.begin());
}

html::Cell with_range(const std::string& text, const std::string& range, const Distribution& spread) {
  auto cell = html::number(text);
  if (spread.count > 1)
    cell.html += fmt::format("<br><span class=\"note range\">{}</span>", html::figure(range));
  return cell;
}

html::Cell pounds(const Distribution& d) {
  return with_range(d.mean ? pounds_text(*d.mean) : "not available", pounds_interval_text(d), d);
}

html::Cell ratio(const std::optional<double>& r, const OptionEconomics& e) {
  return html::number(r ? fmt::format("{:.2f}", *r) : "none: " + why_no_ratio(e));
}

std::vector<html::Cell> baseline_row(const Analysis& analysis) {
  std::vector<html::Cell> row{
      html::words(title_of(analysis.study->scenarios.front()) + " (baseline: levels)")};
  for (const auto id : shown) {
    const auto m = position_of(id);
    const auto& spread = analysis.scenarios.front().measures[m].whole;
    row.push_back(
        with_range(value_text(measures()[m], spread.mean), interval_text(measures()[m], spread), spread));
  }
  row.resize(row.size() + 5, html::number(""));
  return row;
}

std::vector<html::Cell> option_row(const Analysis& analysis, std::size_t option) {
  const auto& o = analysis.options[option];
  std::vector<html::Cell> row{html::words(title_of(analysis.study->scenarios[option + 1]))};
  for (const auto id : shown) {
    const auto m = position_of(id);
    const auto& change = o.differences[m].whole;
    row.push_back(
        with_range(change_text(measures()[m], change), change_interval_text(measures()[m], change), change));
  }
  const auto& e = o.economics;
  for (const auto* sum : {&e.cost, &e.benefit, &e.net_present_value}) row.push_back(pounds(*sum));
  row.push_back(ratio(e.benefit_cost_ratio.of_means, e));
  row.push_back(ratio(cashable_ratio(e), e));
  return row;
}

}  // namespace

std::string options_side_by_side(const Analysis& analysis) {
  if (analysis.options.empty()) return "";
  html::Table table(wording("options.table"), {{"Scenario", false},
                                               {wording("options.women_in_prison"), true},
                                               {wording("options.offences"), true},
                                               {"Proven reoffending", true},
                                               {"Programme cost", true},
                                               {"Benefit", true},
                                               {"Net present value", true},
                                               {"Benefit-cost ratio", true},
                                               {wording("options.ratio_cashable"), true}});
  table.row(baseline_row(analysis));
  for (std::size_t option = 0; option < analysis.options.size(); ++option)
    table.row(option_row(analysis, option));
  const auto runs = static_cast<std::size_t>(analysis.study->replications);
  if (runs < 2) return table.text();
  return table.text() + html::paragraph(runs < fewest_runs_for_a_range ? wording("options.ranges_of_few")
                                                                       : wording("options.ranges"));
}

}  // namespace holloway::report
