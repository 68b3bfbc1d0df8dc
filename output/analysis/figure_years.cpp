#include "output/analysis/figure_years.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "output/money/costs.hpp"
#include "output/words/wording.hpp"

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
  return wording("years.figures", {{"disposals", span_of(years.disposals_from, years.disposals_to)},
                                   {"custody", years.custody_by_area},
                                   {"residents", residents_of_year},
                                   {"other", baseline_year(years)},
                                   {"prices", study_price_year}});
}

std::string far_from_figures(const Scenario& scenario) {
  const auto figures = figure_years(scenario.data_years);
  const int start = static_cast<int>(scenario.horizon.start.year());
  const int after = start - figures.last;
  const int before = figures.first - start;
  if (std::max(after, before) <= years_without_a_word) return {};
  return wording("years.far", {{"start", start},
                               {"years", std::max(after, before)},
                               {"after", after > 0 ? "after" : "before"},
                               {"figures", span_of(figures.first, figures.last)}});
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
