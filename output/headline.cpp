#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "output/analysis.hpp"
#include "output/cohort_change.hpp"
#include "output/effect_words.hpp"
#include "output/figures.hpp"
#include "output/write.hpp"

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

std::string run_table(const Analysis& analysis) {
  std::string text = fmt::format("{:<{}}{}{}\n", "a year, on average", title_width,
                                 right("average", figure_width), right("95% of runs", 2 * figure_width));
  const auto all = measures();
  for (std::size_t m = 0; m < all.size(); ++m) {
    if (!all[m].headline) continue;
    const auto& spread = analysis.scenarios[0].measures[m].whole;
    text += fmt::format("{:<{}}{}{}\n", all[m].title, title_width,
                        right(value_text(all[m], spread.mean), figure_width),
                        right(interval_text(all[m], spread), 2 * figure_width));
  }
  return text;
}

std::string option_table(const Analysis& analysis, std::size_t option) {
  std::string text = fmt::format("{:<{}}{}{}{}{}\n", "a year, on average", title_width,
                                 right("baseline", figure_width), right("option", figure_width),
                                 right("change", figure_width + 2), right("95% of runs", 2 * figure_width));
  const auto all = measures();
  for (std::size_t m = 0; m < all.size(); ++m) {
    if (!all[m].headline) continue;
    const auto& change = analysis.options[option].differences[m].whole;
    text += fmt::format(
        "{:<{}}{}{}{}{}\n", all[m].title, title_width,
        right(value_text(all[m], analysis.scenarios[0].measures[m].whole.mean), figure_width),
        right(value_text(all[m], analysis.scenarios[option + 1].measures[m].whole.mean), figure_width),
        right(change_text(all[m], change), figure_width + 2),
        right(change_interval_text(all[m], change), 2 * figure_width));
  }
  const auto caution = different_women_counted(analysis, option);
  return text + (caution.empty() ? "" : wrapped(caution));
}

std::string money(const OptionEconomics& e, const Scenario& scenario) {
  const auto line = [](std::string_view what, const Distribution& d) {
    return fmt::format("{:<{}}{}{}\n", what, title_width,
                       right(d.mean ? pounds_text(*d.mean) : "not available", figure_width),
                       right(pounds_interval_text(d), 2 * figure_width));
  };
  const auto ratio = [](const std::optional<double>& r) {
    return r ? fmt::format("{:.2f}", *r) : std::string("none, as nothing is spent");
  };
  const int years = scenario.horizon.years;
  std::string text =
      fmt::format("Money over the whole period, not a year: {} {} reported and the 18 months after\n", years,
                  years == 1 ? "year" : "years");
  text += fmt::format("{:<{}}{}{}\n", "present value, 2019/20 prices", title_width,
                      right("average", figure_width), right("95% of runs", 2 * figure_width));
  text += line("Programme cost", e.cost) + line("Benefit", e.benefit) +
          line("Net present value", e.net_present_value);
  text += wrapped(
      fmt::format("Benefit-cost ratio {} (public budgets only: {}). Benefits exceed costs in {} of runs; {}.",
                  ratio(e.benefit_cost_ratio.of_means), ratio(e.fiscal_benefit_cost_ratio.of_means),
                  chance_text(e.probability_benefits_exceed_costs.value_or(0.0)), chance_only(scenario)));
  return text;
}

}  // namespace

std::string headline_text(const Study& study) {
  const Analysis analysis = analyse(study);
  std::string text;
  if (analysis.options.empty()) text += study.scenarios.front().scenario.name + "\n\n" + run_table(analysis);
  for (std::size_t o = 0; o < analysis.options.size(); ++o)
    text += fmt::format("{}{} against {}\n\n{}\n{}", o > 0 ? "\n" : "", study.scenarios[o + 1].scenario.name,
                        study.scenarios.front().scenario.name, option_table(analysis, o),
                        money(analysis.options[o].economics, study.scenarios[o + 1].scenario));
  return text +
         fmt::format(
             "\n{} {}. Ranges include chance only. Synthetic women; not a statement about any real woman.\n",
             whole_text(static_cast<std::size_t>(study.replications)),
             study.replications == 1 ? "run" : "runs");
}

}  // namespace holloway
