#include <fmt/format.h>

#include "output/analysis/cohort_change.hpp"
#include "output/page/html/html.hpp"
#include "output/page/sections/sections.hpp"
#include "output/words/figures.hpp"
#include "output/words/wording.hpp"

namespace holloway::report {

namespace {

std::vector<html::Column> columns_of(const Analysis& analysis) {
  std::vector<html::Column> columns{{"Measure", false}, {"What it counts", false}};
  const auto& study = *analysis.study;
  for (std::size_t s = 0; s < study.scenarios.size(); ++s) {
    // Names, not titles: the table is wide enough.
    columns.push_back({s == 0 ? "Baseline" : study.scenarios[s].scenario.name, true});
    if (s > 0) columns.push_back({"Change", true});
  }
  return columns;
}

/// A figure, and under it where 95% of runs lie.
html::Cell with_range(const std::string& value, const std::string& range, const Distribution& spread) {
  html::Cell cell = html::number(value);
  if (spread.count > 1 && range != value)
    cell.html += fmt::format("<br><span class=\"note\">{}</span>", html::figure(range));
  return cell;
}

html::Cell definition(const Measure& measure) {
  return {fmt::format("<span class=\"definition\">{}<br><span class=\"note\">Unit: {}. Per: {}. Identifier: "
                      "<code>{}</code></span></span>",
                      html::escape(measure.definition), html::escape(unit_text(measure)),
                      html::escape(measure.denominator), html::escape(measure.id)),
          false, std::nullopt};
}

std::vector<html::Cell> row_of(const Analysis& analysis, std::size_t m) {
  const auto& measure = measures()[m];
  std::vector<html::Cell> row{html::words(measure.title), definition(measure)};
  std::vector<const Distribution*> changes;
  for (const auto& option : analysis.options) changes.push_back(&option.differences[m].whole);
  for (std::size_t s = 0; s < analysis.scenarios.size(); ++s) {
    const auto& spread = analysis.scenarios[s].measures[m].whole;
    row.push_back(
        with_range(value_beside(measure, spread.mean, changes), interval_text(measure, spread), spread));
    if (s == 0) continue;
    const auto& change = analysis.options[s - 1].differences[m].whole;
    row.push_back(with_range(change_text(measure, change), change_interval_text(measure, change), change));
  }
  return row;
}

constexpr std::string_view area_measures[] = {"arrests",
                                              "sentences_custody",
                                              "custody_rate_per_100k",
                                              "custody_population",
                                              "custody_receptions",
                                              "proven_reoffending_rate"};

std::string area_table(const Analysis& analysis, std::size_t scenario) {
  const auto& study = *analysis.study;
  const auto all = measures();
  std::vector<std::size_t> wanted;
  std::vector<html::Column> columns{{"Area", false}};
  for (std::size_t m = 0; m < all.size(); ++m)
    for (const auto id : area_measures)
      if (all[m].id == id) {
        wanted.push_back(m);
        columns.push_back({std::string(all[m].title), true});
      }
  html::Table table(wording("areas.table", {{"scenario", title_of(study.scenarios[scenario])}}), columns);
  table.sortable();
  const auto& areas = study.scenarios[scenario].scenario.areas;
  for (std::size_t a = 0; a < areas.size(); ++a) {
    std::vector<html::Cell> row{html::words(study.data.areas.at(areas[a]).name)};
    for (const auto m : wanted) {
      const auto& spread = analysis.scenarios[scenario].measures[m].by_area[a];
      auto cell = with_range(value_text(all[m], spread.mean), interval_text(all[m], spread), spread);
      cell.sort_by = spread.mean;
      row.push_back(cell);
    }
    table.row(row);
  }
  return table.text();
}

}  // namespace

std::string all_measures(const Analysis& analysis) {
  html::Table table(wording("measures.table"), columns_of(analysis));
  const auto all = measures();
  std::string_view group;
  for (std::size_t m = 0; m < all.size(); ++m) {
    if (all[m].group != group) table.group(group = all[m].group);
    table.row(row_of(analysis, m));
  }
  bool different_women = false;
  for (std::size_t o = 0; o < analysis.options.size(); ++o)
    different_women |= !different_women_counted(analysis, o).empty();
  return html::paragraph(wording("measures.introduction")) +
         (different_women ? html::paragraph(wording("measures.different_women")) : "") + table.text();
}

std::string by_area(const Analysis& analysis) {
  if (analysis.study->scenarios.front().scenario.areas.size() < 2) return "";
  std::string text;
  for (std::size_t s = 0; s < analysis.scenarios.size(); ++s)
    text += html::details(title_of(analysis.study->scenarios[s]), area_table(analysis, s));
  return text;
}

}  // namespace holloway::report
