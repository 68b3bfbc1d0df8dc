#include "output/headline/headline.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <optional>

#include "output/analysis/analysis.hpp"
#include "output/analysis/cohort_change.hpp"
#include "output/analysis/figure_years.hpp"
#include "output/analysis/late_start.hpp"
#include "output/analysis/money_words.hpp"
#include "output/measures/headline_measures.hpp"
#include "output/sweep/response.hpp"
#include "output/sweep/sweep_words.hpp"
#include "output/telling/telling.hpp"
#include "output/words/figures.hpp"
#include "output/words/wording.hpp"

namespace holloway {

namespace {

constexpr std::size_t title_width = 36;
constexpr std::size_t figure_width = 14;

/// Pads by what is seen: a pound sign is two bytes.
std::string right(const std::string& text, std::size_t width) {
  const auto seen = static_cast<std::size_t>(std::count_if(
      text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
  return std::string(width > seen ? width - seen : 1, ' ') + text;
}

/// Breaks a long sentence into lines for a terminal.
std::string wrapped(const std::string& text) {
  constexpr std::size_t line_width = 100;
  std::string lines;
  std::size_t line = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find(' ', at), text.size());
    const auto word = text.substr(at, end - at);
    const bool fits = line == 0 || line + 1 + word.size() <= line_width;
    lines += line == 0 ? word : (fits ? " " : "\n") + word;
    line = line == 0 || !fits ? word.size() : line + 1 + word.size();
    at = end + 1;
  }
  return lines + "\n";
}

/// Ranges are printed from two runs on, and marked while they are too few.
std::string range_heading(const Study& study) {
  if (study.replications < 2) return "";
  return right(study.replications < static_cast<int>(fewest_runs_for_a_range) ? "95% of runs (unreliable)"
                                                                              : "95% of runs",
               2 * figure_width);
}

std::string range(const std::string& interval, const Study& study) {
  return study.replications < 2 ? "" : right(interval, 2 * figure_width);
}

std::string run_table(const Analysis& analysis) {
  const auto& study = *analysis.study;
  std::string text = fmt::format("{:<{}}{}{}\n", wording("headline.a_year"), title_width,
                                 right("average", figure_width), range_heading(study));
  for (const auto m : headline_measures()) {
    const auto& measure = measures()[m];
    const auto& spread = analysis.scenarios[0].measures[m].whole;
    text += fmt::format("{:<{}}{}{}\n", measure.title, title_width,
                        right(value_text(measure, spread.mean), figure_width),
                        range(interval_text(measure, spread), study));
  }
  return text;
}

std::string option_table(const Analysis& analysis, std::size_t option) {
  const auto& study = *analysis.study;
  std::string text = fmt::format("{:<{}}{}{}{}{}\n", wording("headline.a_year"), title_width,
                                 right("baseline", figure_width), right("option", figure_width),
                                 right("change", figure_width + 2), range_heading(study));
  for (const auto m : headline_measures()) {
    const auto& measure = measures()[m];
    const auto& change = analysis.options[option].differences[m].whole;
    const auto value = [&](std::size_t s) {
      return right(value_beside(measure, analysis.scenarios[s].measures[m].whole.mean, {&change}),
                   figure_width);
    };
    text += fmt::format("{:<{}}{}{}{}{}\n", measure.title, title_width, value(0), value(option + 1),
                        right(change_text(measure, change), figure_width + 2),
                        range(change_interval_text(measure, change), study));
  }
  for (const auto& note : {different_women_counted(analysis, option), ran_for_part(study, option),
                           last_year_in_prison(analysis, option)})
    if (!note.empty()) text += wrapped(note);
  return text;
}

std::string money(const OptionAnalysis& option, const Study& study, const StudyScenario& s) {
  const auto& e = option.economics;
  const auto line = [&study](std::string_view what, const Distribution& d) {
    return fmt::format("{:<{}}{}{}\n", what, title_width,
                       right(d.mean ? pounds_text(*d.mean) : "not available", figure_width),
                       range(pounds_interval_text(d), study));
  };
  const int years = s.scenario.horizon.years;
  std::string text = wrapped(wording(
      "headline.money",
      {{"years", years}, {"unit", years == 1 ? "year" : "years"}, {"tail", wording("spending.tail")}}));
  text += fmt::format("{:<{}}{}{}\n", "present value, 2019/20 prices", title_width,
                      right("average", figure_width), range_heading(study));
  text += line("Programme cost", e.cost) + line("Benefit", e.benefit) +
          line("Net present value", e.net_present_value);
  text += wrapped(money_in_words(option, s.scenario, study.scenarios.front().scenario, title_of(s)));
  return text;
}

/// How far averages may be off by chance, on one line.
std::string precision(const Analysis& analysis) {
  const auto& runs = analysis.scenarios[0].measures;
  std::size_t widest = runs.size();
  double most = 0.0;
  for (const auto m : headline_measures()) {
    const auto& spread = runs[m].whole;
    if (!spread.standard_error || !spread.mean || *spread.mean == 0.0) continue;
    const double part = *spread.standard_error / std::abs(*spread.mean);
    if (part <= most) continue;
    most = part;
    widest = m;
  }
  if (widest == runs.size()) return "";
  return wrapped(wording("headline.averages_off_by",
                         {{"share", percent_text(2.0 * most)}, {"measure", measures()[widest].title}}));
}

std::string precision(const Analysis& analysis, std::size_t option) {
  const auto& o = analysis.options[option];
  const auto& value = o.economics.net_present_value;
  if (!value.standard_error) return "";
  std::size_t prison = 0;
  while (measures()[prison].id != "custody_population") ++prison;
  return wrapped(
      wording("headline.changes_off_by",
              {{"women", number_text(2.0 * o.differences[prison].whole.standard_error.value_or(0.0))},
               {"pounds", pounds_text(2.0 * *value.standard_error)}}));
}

std::string runs_made(const Study& study) {
  std::string ranges = wording("headline.ranges");
  if (study.replications == 1)
    ranges = wording("headline.ranges_of_one");
  else if (study.replications < static_cast<int>(fewest_runs_for_a_range))
    ranges = wording("headline.ranges_of_few");
  return wrapped(
      wording("headline.runs", {{"number", whole_text(static_cast<std::size_t>(study.replications))},
                                {"runs", study.replications == 1 ? "run" : "runs"},
                                {"ranges", ranges}}));
}

/// Which years the figures are of, and whether any scenario starts far from them.
std::string figures_used(const Study& study) {
  std::vector<const Scenario*> scenarios;
  for (const auto& one : study.scenarios) scenarios.push_back(&one.scenario);
  std::string text;
  for (const auto& sentence : figures_of_all(scenarios)) text += wrapped(sentence);
  return text;
}

/// The response at every value, and where it turns, in place of a headline for each option.
std::string sweep_text(const Analysis& analysis) {
  std::string text = sweep_table(analysis) + "\n";
  for (const auto& sentence : sweep_in_words(analysis, response_of(analysis))) text += wrapped(sentence);
  return text;
}

}  // namespace

std::string headline_text(const Analysis& analysis) {
  const Study& study = *analysis.study;
  std::string text;
  if (is_sweep(study)) return sweep_text(analysis) + "\n" + runs_made(study) + figures_used(study);
  if (analysis.options.empty())
    text += study.scenarios.front().scenario.name + "\n\n" + run_table(analysis) + precision(analysis);
  for (std::size_t o = 0; o < analysis.options.size(); ++o)
    text +=
        fmt::format("{}{} against {}\n\n{}\n{}{}", o > 0 ? "\n" : "", study.scenarios[o + 1].scenario.name,
                    study.scenarios.front().scenario.name, option_table(analysis, o),
                    money(analysis.options[o], study, study.scenarios[o + 1]), precision(analysis, o));
  return text + "\n" + runs_made(study) + figures_used(study);
}

}  // namespace holloway
