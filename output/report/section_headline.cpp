#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "output/cohort_change.hpp"
#include "output/figures.hpp"
#include "output/report/html.hpp"
#include "output/report/sections.hpp"

namespace holloway::report {

namespace {

constexpr auto interval_title = "95% of runs lie between";

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
  return fmt::format("There were fewer in {} of {} runs, and more in {}.", fewer, d.whole.count, more);
}

/// The answer most readers come for, as sentences.
std::string lead(const Analysis& analysis, std::size_t option) {
  const auto m = position_of("custody_population");
  const auto& measure = measures()[m];
  const auto& d = analysis.options[option].differences[m];
  const double change = d.whole.mean.value_or(0.0);
  const auto& scenario = analysis.study->scenarios[option + 1];
  if (d.whole.q025 == 0.0 && d.whole.q975 == 0.0 && change == 0.0)
    return fmt::format(
        "Under “{}” the number of women in prison is the same as under the baseline in every run.",
        title_of(scenario));
  const auto size = change_size_text(measure, d.whole);
  const bool same = size == "0";
  std::string text =
      fmt::format("Under “{}” there are on an average day about {} women in prison {} under the baseline.",
                  title_of(scenario), same ? "as many" : size + (change < 0.0 ? " fewer" : " more"),
                  same ? "as" : "than");
  if (d.whole.count > 1)
    text += fmt::format(" In 95% of runs the change is {}. {}", change_interval_text(measure, d.whole),
                        in_how_many_runs(d));
  return text;
}

/// Whether chance alone could explain the average change, in words.
std::string precision(const Analysis& analysis, std::size_t option) {
  const auto& d = analysis.options[option].differences[position_of("custody_population")].whole;
  if (!d.standard_error || !(*d.standard_error > 0.0)) return "";
  const double twice = 2.0 * *d.standard_error;
  const bool clear = std::abs(*d.mean) > twice;
  return fmt::format(
      "More runs would pin the average change down more closely. With {} runs it is known to about ±{} women "
      "(two standard errors), {}.",
      d.count, number_text(twice),
      clear ? "so it is not itself an accident of the runs made"
            : "so these runs do not show whether there is a change on average");
}

std::string option_table(const Analysis& analysis, std::size_t option) {
  const auto& scenario = analysis.study->scenarios[option + 1];
  html::Table table(fmt::format("{}: main changes from the baseline (yearly averages)", title_of(scenario)),
                    {{"Measure", false},
                     {"Unit", false},
                     {"Baseline", true},
                     {"Option", true},
                     {"Change", true},
                     {interval_title, true},
                     {"Share of runs where it fell (chance only)", true}});
  const auto all = measures();
  for (std::size_t m = 0; m < all.size(); ++m) {
    if (!all[m].headline) continue;
    const auto& d = analysis.options[option].differences[m];
    // More offers is what the option is, not what came of it.
    const bool activity = all[m].kind == MeasureKind::programme_flow;
    const auto chance = d.probability_below_zero;
    table.row({html::words(all[m].title), html::words(change_unit(all[m])),
               html::number(value_text(all[m], analysis.scenarios[0].measures[m].whole.mean)),
               html::number(value_text(all[m], analysis.scenarios[option + 1].measures[m].whole.mean)),
               html::number(change_text(all[m], d.whole)),
               html::number(change_interval_text(all[m], d.whole)),
               html::number(activity ? ""
                            : chance ? chance_text(*chance)
                                     : "not available")});
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
  return html::paragraph(
      "Part of the fall in charges, and with it in convictions and custody, is direct: a caution or another "
      "disposal out of court takes the place of a charge, whatever the support does to offending.");
}

std::string single_table(const Analysis& analysis) {
  html::Table table("Main results (yearly averages)",
                    {{"Measure", false}, {"Unit", false}, {"Average", true}, {interval_title, true}});
  const auto all = measures();
  for (std::size_t m = 0; m < all.size(); ++m) {
    if (!all[m].headline) continue;
    const auto& spread = analysis.scenarios[0].measures[m].whole;
    table.row({html::words(all[m].title), html::words(all[m].unit),
               html::number(value_text(all[m], spread.mean)), html::number(interval_text(all[m], spread))});
  }
  return table.text();
}

std::string what_intervals_include(const Analysis& analysis) {
  if (analysis.study->replications == 1)
    return html::paragraph(
        "There was one run only, so nothing here says how much is chance. Make more before using a figure.");
  return html::paragraph(
      "The ranges include one kind of uncertainty: chance, the luck of who offends, who is offered help, who "
      "is sentenced when. They leave out that the numbers put into the model may be wrong, and that the "
      "model itself may be. The true uncertainty is wider.");
}

}  // namespace

std::string what_changed(const Analysis& analysis) {
  std::string text = html::heading(2, "changed", analysis.options.empty() ? "Main results" : "What changed");
  for (std::size_t option = 0; option < analysis.options.size(); ++option) {
    text += fmt::format("<p class=\"govuk-body-l\">{}</p>\n", html::figure(lead(analysis, option)));
    text += html::paragraph(precision(analysis, option));
    text += option_table(analysis, option);
    if (const auto caution = different_women_counted(analysis, option); !caution.empty())
      text += html::inset(caution);
    text += direct_effects(analysis, option);
  }
  if (analysis.options.empty()) text += single_table(analysis);
  text += what_intervals_include(analysis);
  return text;
}

}  // namespace holloway::report
