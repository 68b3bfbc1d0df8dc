#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "output/analysis/cohort_change.hpp"
#include "output/analysis/figure_years.hpp"
#include "output/analysis/late_start.hpp"
#include "output/measures/headline_measures.hpp"
#include "output/telling/telling.hpp"
#include "output/words/figures.hpp"
#include "output/words/wording.hpp"

namespace holloway {

namespace {

/// "In 93 of 100 runs there were fewer."
std::string in_how_many_runs(const Difference& d) {
  const auto runs = static_cast<double>(d.whole.count);
  const auto fewer = std::lround(d.probability_below_zero.value_or(0.0) * runs);
  const auto more = std::lround(d.probability_above_zero.value_or(0.0) * runs);
  return wording("changed.in_how_many_runs", {{"fewer", fewer}, {"runs", d.whole.count}, {"more", more}});
}

/// The answer most readers come for, as sentences.
std::string lead(const Analysis& analysis, std::size_t option) {
  const auto& measure = *find_measure("custody_population");
  const auto& d = change_in(analysis, option, measure.id);
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
  const auto& d = change_in(analysis, option, "custody_population").whole;
  if (!d.standard_error || !(*d.standard_error > 0.0)) return "";
  const double twice = 2.0 * *d.standard_error;
  const auto text = wording("changed.precision", {{"runs", d.count}, {"women", number_text(twice)}});
  if (d.count < fewest_runs_for_a_share) return text + wording("changed.precision_rough");
  return text +
         (differs_from_zero(d) ? wording("changed.precision_clear") : wording("changed.precision_not_clear"));
}

/// A diversion takes the place of a charge, whether or not its support does anything.
std::string direct_effects(const Analysis& analysis, std::size_t option) {
  const auto& programmes = analysis.study->scenarios[option + 1].scenario.programmes;
  const bool diverts = std::any_of(programmes.begin(), programmes.end(),
                                   [](const Programme& p) { return p.disposal.has_value(); });
  const auto& charges = change_in(analysis, option, "charges").whole;
  if (!diverts || !(charges.mean.value_or(0.0) < 0.0)) return "";
  return wording("changed.direct_effects");
}

}  // namespace

Sentences what_changed(const Analysis& analysis, std::size_t option) {
  Sentences all{lead(analysis, option)};
  for (auto& more : {precision(analysis, option), last_year_in_prison(analysis, option)})
    if (!more.empty()) all.push_back(more);
  return all;
}

Sentences cautions(const Analysis& analysis, std::size_t option) {
  Sentences all;
  for (auto& one : {ran_for_part(*analysis.study, option), different_women_counted(analysis, option),
                    direct_effects(analysis, option)})
    if (!one.empty()) all.push_back(one);
  all.push_back(wording("changed.children"));
  return all;
}

}  // namespace holloway
