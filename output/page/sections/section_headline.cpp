#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "output/analysis/cohort_change.hpp"
#include "output/analysis/figure_years.hpp"
#include "output/analysis/late_start.hpp"
#include "output/measures/headline_measures.hpp"
#include "output/page/html/html.hpp"
#include "output/page/sections/sections.hpp"
#include "output/words/figures.hpp"
#include "output/words/wording.hpp"

namespace holloway::report {

namespace {

std::size_t position_of(std::string_view id) {
  const auto table = measures();
  for (std::size_t m = 0; m < table.size(); ++m)
    if (table[m].id == id) return m;
  return table.size();
}

/// "In 93 of 100 runs there were fewer."
std::string in_how_many_runs(const Difference& d) {
  const auto runs = static_cast<double>(d.whole.count);
  const auto fewer = std::lround(d.probability_below_zero.value_or(0.0) * runs);
  const auto more = std::lround(d.probability_above_zero.value_or(0.0) * runs);
  return wording("changed.in_how_many_runs", {{"fewer", fewer}, {"runs", d.whole.count}, {"more", more}});
}

/// The answer most readers come for, as sentences.
std::string lead(const Analysis& analysis, std::size_t option) {
  const auto m = position_of("custody_population");
  const auto& measure = measures()[m];
  const auto& d = analysis.options[option].differences[m];
  const double change = d.whole.mean.value_or(0.0);
  const auto& scenario = analysis.study->scenarios[option + 1];
  if (d.whole.q025 == 0.0 && d.whole.q975 == 0.0 && change == 0.0)
    return wording("changed.same_in_every_run", {{"option", title_of(scenario)}});
  const auto size = change_size_text(measure, d.whole);
  const bool same = size == "0";
  std::string text = wording("changed.women_in_prison",
                             {{"option", title_of(scenario)},
                              {"change", same ? "as many" : size + (change < 0.0 ? " fewer" : " more")},
                              {"than", same ? "as" : "than"}});
  if (d.whole.count > 1)
    text += fmt::format(
        " {} the change is {}. {}",
        d.whole.count < fewest_runs_for_a_range ? wording("changed.in_few_runs") : "In 95% of runs",
        change_interval_text(measure, d.whole), in_how_many_runs(d));
  return text;
}

/// Whether chance alone could explain the average change, in words.
std::string precision(const Analysis& analysis, std::size_t option) {
  const auto& d = analysis.options[option].differences[position_of("custody_population")].whole;
  if (!d.standard_error || !(*d.standard_error > 0.0)) return "";
  const double twice = 2.0 * *d.standard_error;
  const bool clear = std::abs(*d.mean) > twice;
  const auto text = wording("changed.precision", {{"runs", d.count}, {"women", number_text(twice)}});
  if (d.count < fewest_runs_for_a_share) return text + wording("changed.precision_rough");
  return text + (clear ? wording("changed.precision_clear") : wording("changed.precision_not_clear"));
}

std::string off_by(const Measure& measure, const Distribution& d) {
  if (!d.standard_error) return "";
  const double twice = 2.0 * *d.standard_error;
  return is_share(measure) ? fmt::format("±{:.2g} points", 100.0 * twice) : "±" + number_text(twice);
}

std::string option_table(const Analysis& analysis, std::size_t option) {
  const auto& scenario = analysis.study->scenarios[option + 1];
  const auto runs = static_cast<std::size_t>(analysis.study->replications);
  html::Table table(wording("changed.table", {{"option", title_of(scenario)}}),
                    {{"Measure", false},
                     {"Unit", false},
                     {"Baseline", true},
                     {"Option", true},
                     {"Change", true},
                     {wording("columns.off_by"), true},
                     {range_title(runs), true},
                     {wording("columns.runs_where_it_fell"), true}});
  for (const auto m : headline_measures()) {
    const auto& measure = measures()[m];
    const auto& d = analysis.options[option].differences[m];
    const auto value = [&](std::size_t s) {
      return html::number(value_beside(measure, analysis.scenarios[s].measures[m].whole.mean, {&d.whole}));
    };
    // More offers is what the option is, not what came of it.
    const bool activity = measure.kind == MeasureKind::programme_flow;
    table.row({html::words(measure.title), html::words(change_unit(measure)), value(0), value(option + 1),
               html::number(change_text(measure, d.whole)), html::number(off_by(measure, d.whole)),
               html::number(change_interval_text(measure, d.whole)),
               html::number(activity ? "" : runs_text(d.probability_below_zero, d.whole.count))});
  }
  return table.text();
}

/// A diversion takes the place of a charge, whether or not its support does anything.
std::string direct_effects(const Analysis& analysis, std::size_t option) {
  const auto& programmes = analysis.study->scenarios[option + 1].scenario.programmes;
  const bool diverts = std::any_of(programmes.begin(), programmes.end(),
                                   [](const Programme& p) { return p.disposal.has_value(); });
  const auto& charges = analysis.options[option].differences[position_of("charges")].whole;
  if (!diverts || !(charges.mean.value_or(0.0) < 0.0)) return "";
  return html::paragraph(wording("changed.direct_effects"));
}

/// Why the children separated can rise while fewer women are in prison.
std::string children_note() {
  return html::paragraph(wording("changed.children"));
}

std::string single_table(const Analysis& analysis) {
  html::Table table(wording("changed.table_of_one"),
                    {{"Measure", false},
                     {"Unit", false},
                     {"Average", true},
                     {wording("columns.off_by"), true},
                     {range_title(static_cast<std::size_t>(analysis.study->replications)), true}});
  for (const auto m : headline_measures()) {
    const auto& measure = measures()[m];
    const auto& spread = analysis.scenarios[0].measures[m].whole;
    table.row({html::words(measure.title), html::words(unit_text(measure)),
               html::number(value_text(measure, spread.mean)), html::number(off_by(measure, spread)),
               html::number(interval_text(measure, spread))});
  }
  return table.text();
}

std::string what_intervals_include(const Analysis& analysis) {
  if (analysis.study->replications == 1) return html::paragraph(wording("changed.one_run"));
  const auto few = analysis.study->replications < static_cast<int>(fewest_runs_for_a_range)
                       ? html::inset(wording("changed.few_runs", {{"runs", analysis.study->replications}}))
                       : std::string();
  return few + html::paragraph(wording("changed.ranges"));
}

}  // namespace

std::string what_changed(const Analysis& analysis) {
  std::string text;
  for (const auto& one : analysis.study->scenarios)
    if (const auto far = far_from_figures(one.scenario); !far.empty()) {
      text += html::inset(far);
      break;  // scenarios that are compared start on one day
    }
  text += options_side_by_side(analysis);
  for (std::size_t option = 0; option < analysis.options.size(); ++option) {
    text += fmt::format("<p class=\"govuk-body-l\">{}</p>\n", html::figure(lead(analysis, option)));
    text += html::paragraph(precision(analysis, option));
    if (const auto last = last_year_in_prison(analysis, option); !last.empty()) text += html::paragraph(last);
    text += option_table(analysis, option);
    text += children_note();
    if (const auto part = ran_for_part(*analysis.study, option); !part.empty()) text += html::inset(part);
    if (const auto caution = different_women_counted(analysis, option); !caution.empty())
      text += html::inset(caution);
    text += direct_effects(analysis, option);
  }
  if (analysis.options.empty()) text += single_table(analysis);
  text += what_intervals_include(analysis);
  return text;
}

}  // namespace holloway::report
