#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "output/analysis/cohort_change.hpp"
#include "output/page/html/html.hpp"
#include "output/page/sections/sections.hpp"
#include "output/words/figures.hpp"
#include "output/words/wording.hpp"

namespace holloway::report {

namespace {

/// Shown first, and in full; the others are in the summary.
constexpr std::array<std::string_view, 4> changes_shown{"custody_population", "sentences_custody", "charges",
                                                        "proven_reoffending_rate"};
constexpr std::array<std::string_view, 6> gaps_shown{"charge_share",
                                                     "remand_share",
                                                     "custody_share",
                                                     "custody_population",
                                                     "proven_reoffending_rate",
                                                     "homeless_on_release_share"};

std::size_t position_of(std::string_view id) {
  const auto all = measures();
  const auto found = std::find_if(all.begin(), all.end(), [id](const Measure& m) { return m.id == id; });
  return static_cast<std::size_t>(found - all.begin());
}

/// Calls row(group) for every group, with a heading before each division.
template <class Row>
void each_group(html::Table& table, Row row) {
  for (std::size_t g = 0; g < count_of<Group>; ++g) {
    const auto group = static_cast<Group>(g);
    if (g == 0 || division_of(group) != division_of(static_cast<Group>(g - 1)))
      table.group(holloway::title_of(division_of(group)));
    row(group);
  }
}

html::Cell with_note(const std::string& text, const std::string& note) {
  auto cell = html::number(text);
  if (!note.empty()) cell.html += fmt::format("<br><span class=\"note\">{}</span>", html::figure(note));
  return cell;
}

/// Whether the runs agree on a direction, in words.
std::string_view direction(const Distribution& change) {
  if (!change.mean) return "nobody to count";
  if (change.count < 2) return wording("affected.one_run");
  if (change.count < fewest_runs_for_a_range) return wording("affected.few_runs");
  if (*change.q025 == 0.0 && *change.q975 == 0.0) return wording("affected.same");
  if (*change.q975 < 0.0) return wording("affected.fewer");
  if (*change.q025 > 0.0) return wording("affected.more");
  return wording("affected.too_small");
}

/// A grouping by what agencies know moves when a programme makes things known.
std::string known_caveat() {
  return html::inset(wording("affected.known", {{"known", holloway::title_of(Group::abuse_known)},
                                                {"not_known", holloway::title_of(Group::abuse_not_known)}}));
}

std::string changes_table(const Analysis& analysis, std::size_t option, std::string_view id) {
  const auto m = position_of(id);
  const auto& measure = measures()[m];
  html::Table table(wording("affected.by_group", {{"option", title_of(analysis.study->scenarios[option + 1])},
                                                  {"measure", measure.title},
                                                  {"unit", change_unit(measure)}}),
                    {{"Group", false},
                     {"Baseline", true},
                     {"Option", true},
                     {"Change", true},
                     {range_title(static_cast<std::size_t>(analysis.study->replications)), true},
                     {wording("affected.what_runs_show"), false}});
  each_group(table, [&](Group group) {
    const auto g = index_of(group);
    const auto& change = analysis.options[option].differences_by_group[m][g];
    table.row(
        {html::words(holloway::title_of(group)),
         html::number(value_beside(measure, analysis.scenarios[0].by_group[m][g].whole.mean, {&change})),
         html::number(
             value_beside(measure, analysis.scenarios[option + 1].by_group[m][g].whole.mean, {&change})),
         html::number(change_text(measure, change)), html::number(change_interval_text(measure, change)),
         html::words(direction(change))});
  });
  const bool rate = id == "proven_reoffending_rate";
  const auto different = rate ? different_women_counted(analysis, option) : std::string();
  return table.text() + known_caveat() +
         (different.empty() ? "" : html::paragraph(wording("affected.different_women")));
}

/// Chance alone moves a ratio whose ends lie more than three times apart: it says nothing of the gap.
bool too_few_to_say(const Distribution& ratio) {
  return !ratio.mean || (ratio.count > 1 && !(*ratio.q975 <= 3.0 * *ratio.q025));
}

html::Cell ratio_cell(const Distribution& ratio) {
  if (too_few_to_say(ratio)) return html::number(wording("affected.too_few_women"));
  const auto text = fmt::format("{:.2f}", *ratio.mean);
  if (ratio.count < 2) return html::number(text);
  auto cell = with_note(text, fmt::format("{:.2f} to {:.2f}", *ratio.q025, *ratio.q975));
  if (*ratio.q025 > 1.0 || *ratio.q975 < 1.0) cell.html = fmt::format("<b>{}</b>", cell.html);
  return cell;
}

std::string gaps_table(const Analysis& analysis, std::size_t scenario) {
  std::vector<html::Column> columns{{"Group, against", false}};
  for (const auto id : gaps_shown) {
    const auto& measure = measures()[position_of(id)];
    columns.push_back({gap_basis(measure) == GapBasis::per_100_arrests
                           ? std::string(measure.title) + " per arrest"
                           : std::string(measure.title),
                       true});
  }
  html::Table table(
      wording("affected.gaps_of", {{"scenario", title_of(analysis.study->scenarios[scenario])}}), columns);
  each_group(table, [&](Group group) {
    const auto reference = reference_of(division_of(group));
    if (group == reference) return;
    std::vector<html::Cell> row{
        html::words(fmt::format("{}, against {}", holloway::title_of(group), holloway::title_of(reference)))};
    for (const auto id : gaps_shown)
      row.push_back(
          ratio_cell(analysis.scenarios[scenario].by_group[position_of(id)][index_of(group)].ratio));
    table.row(row);
  });
  return table.text() + (analysis.options.empty() ? "" : known_caveat());
}

/// Every headline for every group.
std::string headlines_table(const Analysis& analysis, std::size_t scenario) {
  std::vector<html::Column> columns{{"Group", false}};
  std::vector<std::size_t> shown;
  for (std::size_t m = 0; m < measures().size(); ++m)
    if (measures()[m].headline && counted_by_group(measures()[m])) {
      shown.push_back(m);
      columns.push_back({std::string(measures()[m].title), true});
    }
  html::Table table(
      wording("affected.results_of", {{"scenario", title_of(analysis.study->scenarios[scenario])}}), columns);
  each_group(table, [&](Group group) {
    std::vector<html::Cell> row{html::words(holloway::title_of(group))};
    for (const auto m : shown) {
      const auto& spread = analysis.scenarios[scenario].by_group[m][index_of(group)].whole;
      row.push_back(with_note(value_text(measures()[m], spread.mean),
                              spread.count > 1 ? interval_text(measures()[m], spread) : std::string()));
    }
    table.row(row);
  });
  return table.text() + (analysis.options.empty() ? "" : known_caveat());
}

std::string who_is_in_a_group() {
  std::vector<std::string> entries;
  for (std::size_t g = 0; g < count_of<Group>; ++g) {
    const auto group = static_cast<Group>(g);
    entries.push_back(fmt::format("{}: {}", holloway::title_of(group), holloway::definition_of(group)));
  }
  return html::bullets(entries) + html::paragraph(wording("affected.who_is_in_which"));
}

}  // namespace

std::string who_is_affected(const Analysis& analysis) {
  std::string text = html::paragraph(wording("affected.introduction"));
  text += html::inset(wording("affected.no_direct_effect"));
  for (std::size_t option = 0; option < analysis.options.size(); ++option) {
    text += html::heading(
        3, "", fmt::format("Change by group: {}", title_of(analysis.study->scenarios[option + 1])));
    text += changes_table(analysis, option, changes_shown.front());
    std::string more;
    for (std::size_t i = 1; i < changes_shown.size(); ++i)
      more += changes_table(analysis, option, changes_shown[i]);
    text += html::details(wording("affected.more_changes"), more);
  }
  text += html::heading(3, "", "Gaps between groups");
  text += html::paragraph(wording("affected.how_to_read_gaps"));
  text += html::paragraph(wording("affected.no_cause"));
  text += gaps_table(analysis, 0);
  for (std::size_t s = 1; s < analysis.scenarios.size(); ++s)
    text += html::details(fmt::format("Gaps under “{}”", title_of(analysis.study->scenarios[s])),
                          gaps_table(analysis, s));
  for (std::size_t s = 0; s < analysis.scenarios.size(); ++s)
    text += html::details(
        wording("affected.results_opened", {{"scenario", title_of(analysis.study->scenarios[s])}}),
        headlines_table(analysis, s));
  return text + html::details(wording("affected.who_is_in_which_opened"), who_is_in_a_group());
}

}  // namespace holloway::report
