#include "output/cohort_change.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "output/figures.hpp"

namespace holloway {

namespace {

constexpr std::array parts{Counter::cohort_caution, Counter::cohort_court_order,
                           Counter::cohort_custody_under_12_months, Counter::cohort_custody_12_months_or_more,
                           Counter::cohort_other_conviction};

/// Below these a difference is of no account: a hundredth of the women, a hundredth of the mix.
constexpr double least_change = 0.01;

struct Cohort {
  std::array<double, parts.size()> a_year{};  ///< women, by index disposal, averaged over runs
  double all = 0.0;
};

Cohort cohort_of(const Study& study, const StudyScenario& s) {
  Cohort cohort;
  for (const auto& result : s.results) {
    const auto tally = tally_reported(s.scenario, study.data, result);
    for (std::size_t p = 0; p < parts.size(); ++p)
      cohort.a_year[p] += static_cast<double>(tally.counts[static_cast<std::size_t>(parts[p])]) *
                          tally.scale / (tally.years * static_cast<double>(s.results.size()));
  }
  for (const double women : cohort.a_year) cohort.all += women;
  return cohort;
}

}  // namespace

std::string different_women_counted(const Analysis& analysis, std::size_t option) {
  const auto& study = *analysis.study;
  const auto before = cohort_of(study, study.scenarios[0]);
  const auto after = cohort_of(study, study.scenarios[option + 1]);
  if (!(before.all > 0.0) || !(after.all > 0.0)) return "";
  bool differs = std::abs(after.all / before.all - 1.0) > least_change;
  for (std::size_t p = 0; p < parts.size(); ++p)
    differs |= std::abs(after.a_year[p] / after.all - before.a_year[p] / before.all) > least_change;
  if (!differs) return "";
  return fmt::format(
      "Proven reoffending: part of this change is that different women are counted. The rate is among women "
      "cautioned, convicted or released: {} a year under the option and {} under the baseline, of them {} "
      "and "
      "{} after a caution. Women who would not have been counted, or counted after another disposal, move "
      "the "
      "rate though nobody offends more or less. Offences that came to notice cannot be moved that way.",
      number_text(after.all), number_text(before.all), number_text(after.a_year[0]),
      number_text(before.a_year[0]));
}

}  // namespace holloway
