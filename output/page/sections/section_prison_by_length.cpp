// Why women are in prison, and on how long a sentence: part of "Women in prison over time".

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "output/page/html/html.hpp"
#include "output/page/sections/sections.hpp"
#include "output/words/figures.hpp"
#include "output/words/wording.hpp"

namespace holloway::report {

namespace {

constexpr std::array<std::string_view, 12> rows{"custody_population",
                                                "remand_population",
                                                "sentenced_population",
                                                "sentenced_population_under_6_months",
                                                "sentenced_population_6_to_under_12_months",
                                                "sentenced_population_12_months_to_under_4_years",
                                                "sentenced_population_4_years_or_more",
                                                "recall_population",
                                                "recall_population_under_6_months",
                                                "recall_population_6_to_under_12_months",
                                                "recall_population_12_months_to_under_4_years",
                                                "recall_population_4_years_or_more"};

std::size_t position_of(std::string_view id) {
  const auto all = measures();
  const auto found = std::find_if(all.begin(), all.end(), [id](const Measure& m) { return m.id == id; });
  return static_cast<std::size_t>(found - all.begin());
}

std::string figure_of(const Measure& measure, const Distribution& spread) {
  if (spread.count < 2) return value_text(measure, spread.mean);
  return fmt::format("{} ({})", value_text(measure, spread.mean), interval_text(measure, spread));
}

/// Month by month, in one scenario.
std::string months_table(const Analysis& analysis, std::size_t scenario) {
  const auto series = custody_series();
  std::vector<html::Column> columns{{"Month", false}};
  std::vector<std::size_t> shown;
  for (std::size_t i = 0; i < series.size(); ++i)
    if (measures()[series[i]].kind == MeasureKind::stock) {
      shown.push_back(i);
      columns.push_back({std::string(measures()[series[i]].title), true});
    }
  html::Table table(
      wording("prison.months_of", {{"scenario", title_of(analysis.study->scenarios[scenario])}}), columns);
  const auto& horizon = analysis.study->scenarios[0].scenario.horizon;
  for (int month = 0; month < 12 * horizon.years; ++month) {
    std::vector<html::Cell> row{html::words(month_text(months_after(horizon.start, month)))};
    for (const auto i : shown)
      row.push_back(html::number(value_text(
          measures()[series[i]],
          analysis.scenarios[scenario].custody_by_month[i][static_cast<std::size_t>(month)].mean)));
    table.row(row);
  }
  return table.text();
}

}  // namespace

std::string prison_by_length(const Analysis& analysis) {
  std::vector<html::Column> columns{{"Women in prison", false}};
  for (const auto& s : analysis.study->scenarios) columns.push_back({title_of(s), true});
  html::Table table(wording("prison.by_length"), columns);
  for (const auto id : rows) {
    const auto m = position_of(id);
    std::vector<html::Cell> row{html::words(measures()[m].title)};
    for (const auto& s : analysis.scenarios)
      row.push_back(html::number(figure_of(measures()[m], s.measures[m].whole)));
    table.row(row);
  }
  std::string text = table.text();
  for (std::size_t s = 0; s < analysis.scenarios.size(); ++s)
    text += html::details(
        wording("prison.by_length_opened", {{"scenario", title_of(analysis.study->scenarios[s])}}),
        months_table(analysis, s));
  return text;
}

std::vector<Layer> prison_layers(const Analysis& analysis) {
  constexpr std::array<std::string_view, 6> parts{"remand_population",
                                                  "sentenced_population_under_6_months",
                                                  "sentenced_population_6_to_under_12_months",
                                                  "sentenced_population_12_months_to_under_4_years",
                                                  "sentenced_population_4_years_or_more",
                                                  "recall_population"};
  const auto series = custody_series();
  std::vector<Layer> layers;
  for (const auto part : parts)
    for (std::size_t i = 0; i < series.size(); ++i)
      if (measures()[series[i]].id == part)
        layers.push_back({wording_of("layers", part), &analysis.scenarios[0].custody_by_month[i]});
  return layers;
}

}  // namespace holloway::report
