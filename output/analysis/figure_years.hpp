#pragma once
// Which years the figures are of that a scenario is made from, and whether it starts far from them.

#include <string>
#include <vector>

#include "sim/experiment/scenario.hpp"

namespace holloway {

/// The year whose residents every area is given (ONS mid-year estimates in scenarios/data).
inline constexpr int residents_of_year = 2019;

/// So many years from its figures a scenario may start without a word.
inline constexpr int years_without_a_word = 5;

/// The year that the baseline stands for: every other number in it is the nearest published to this.
constexpr int baseline_year(const DataYears& years) {
  return years.custody_by_area;
}

/// The first and the last year of the published figures that a run is made from: disposals, and custody by
/// area.
struct FigureYears {
  int first = 0;
  int last = 0;
};
FigureYears figure_years(const DataYears& years);

/// "How disposal depends on offence and record is of 2017 to 2019, custody by area of 2019, adult women
/// resident of mid-2019; all other numbers are the nearest to 2019 that were found; prices are of 2019/20."
std::string figures_in_words(const DataYears& years);

/// "It starts in 2200, 181 years after its figures, which are of 2017 to 2019: ..." Empty if the start is no
/// more than five years from them.
std::string far_from_figures(const Scenario& scenario);

/// Both for all scenarios of a study: each sentence once.
std::vector<std::string> figures_of_all(const std::vector<const Scenario*>& scenarios);

}  // namespace holloway
