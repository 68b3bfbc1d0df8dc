#include "output/telling/tables.hpp"

#include "output/measures/headline_measures.hpp"
#include "output/telling/telling.hpp"
#include "output/words/figures.hpp"
#include "output/words/wording.hpp"

namespace holloway {

namespace {

WrittenTable of_the_only(const Analysis& analysis) {
  const auto runs = static_cast<std::size_t>(analysis.study->replications);
  WrittenTable table{wording("changed.table_of_one"), {"Measure", "Unit", "Average", range_title(runs)}, {}};
  for (const auto m : headline_measures()) {
    const auto& measure = measures()[m];
    const auto& spread = analysis.scenarios.front().measures[m].whole;
    table.rows.push_back({measure.title, unit_text(measure), value_text(measure, spread.mean),
                          interval_text(measure, spread)});
  }
  return table;
}

WrittenTable of_an_option(const Analysis& analysis, std::size_t option) {
  const auto runs = static_cast<std::size_t>(analysis.study->replications);
  WrittenTable table{wording("changed.table", {{"option", title_of(analysis.study->scenarios[option + 1])}}),
                     {"Measure", "Unit", "Baseline", "Option", "Change", range_title(runs)},
                     {}};
  for (const auto m : headline_measures()) {
    const auto& measure = measures()[m];
    const auto& change = analysis.options[option].differences[m].whole;
    const auto value = [&](std::size_t s) {
      return value_beside(measure, analysis.scenarios[s].measures[m].whole.mean, {&change});
    };
    table.rows.push_back({measure.title, change_unit(measure), value(0), value(option + 1),
                          change_text(measure, change), change_interval_text(measure, change)});
  }
  return table;
}

WrittenTable of_the_money(const Analysis& analysis) {
  const auto runs = static_cast<std::size_t>(analysis.study->replications);
  WrittenTable table{wording("asked.money_table"),
                     {"Option", "Programme cost", "Benefit", "Net present value", range_title(runs),
                      wording("money.runs_exceed")},
                     {}};
  const auto pounds = [](const Distribution& d) { return pounds_text(d.mean.value_or(0.0)); };
  for (const auto option : ranked(analysis)) {
    const auto& e = analysis.options[option].economics;
    table.rows.push_back({title_of(analysis.study->scenarios[option + 1]), pounds(e.cost), pounds(e.benefit),
                          pounds(e.net_present_value), pounds_interval_text(e.net_present_value),
                          runs_text(e.probability_benefits_exceed_costs, e.net_present_value.count)});
  }
  return table;
}

}  // namespace

std::vector<WrittenTable> headline_tables(const Analysis& analysis) {
  if (analysis.options.empty()) return {of_the_only(analysis)};
  std::vector<WrittenTable> all;
  for (const auto option : ranked(analysis)) all.push_back(of_an_option(analysis, option));
  all.push_back(of_the_money(analysis));
  return all;
}

}  // namespace holloway
