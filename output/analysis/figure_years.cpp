#include "output/analysis/figure_years.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "output/money/costs.hpp"

namespace holloway {

namespace {

std::string span_of(int first, int last) {
  return first == last ? fmt::format("{}", first) : fmt::format("{} to {}", first, last);
}

}  // namespace

FigureYears figure_years(const DataYears& years) {
  return {std::min(years.disposals_from, years.custody_by_area),
          std::max(years.disposals_to, years.custody_by_area)};
}

std::string figures_in_words(const DataYears& years) {
  return fmt::format(
      "The figures: how disposal depends on offence and record is of {}, custody by area of {}, adult women "
      "resident of mid-{}; all other numbers are the nearest to {} that were found; prices are of {}.",
      span_of(years.disposals_from, years.disposals_to), years.custody_by_area, residents_of_year,
      baseline_year(years), study_price_year);
}

std::string far_from_figures(const Scenario& scenario) {
  const auto figures = figure_years(scenario.data_years);
  const int start = static_cast<int>(scenario.horizon.start.year());
  const int after = start - figures.last;
  const int before = figures.first - start;
  if (std::max(after, before) <= years_without_a_word) return {};
  return fmt::format(
      "It starts in {}, {} years {} its figures, which are of {}: what it shows is the law and practice of "
      "those years under other dates, and no forecast of {}.",
      start, std::max(after, before), after > 0 ? "after" : "before", span_of(figures.first, figures.last),
      start);
}

std::vector<std::string> figures_of_all(const std::vector<const Scenario*>& scenarios) {
  std::vector<std::string> all;
  const auto add = [&](std::string text) {
    if (!text.empty() && std::find(all.begin(), all.end(), text) == all.end()) all.push_back(std::move(text));
  };
  for (const auto* const scenario : scenarios) add(figures_in_words(scenario->data_years));
  for (const auto* const scenario : scenarios) add(far_from_figures(*scenario));
  return all;
}

}  // namespace holloway
