#include "output/analysis/cohort_change.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

#include "output/words/figures.hpp"
#include "output/words/wording.hpp"

namespace holloway {

namespace {

constexpr auto parts = counts.cohort.all();
constexpr auto reoffended = counts.reoffenders.all();

/// Below these a difference is of no account: a hundredth of the women, a hundredth of the mix, a fiftieth of
/// a point in the rate, and a tenth of the rate's own change.
constexpr double least_change = 0.01;
constexpr double least_change_of_rate = 0.0002;
constexpr double least_part_of_change = 0.1;

struct Cohort {
  std::array<double, parts.size()> a_year{};  ///< women, by index disposal, averaged over runs
  std::array<double, parts.size()> reoffenders{};
  double all = 0.0;

  [[nodiscard]] double share(std::size_t part) const { return a_year[part] / all; }
  [[nodiscard]] double rate(std::size_t part) const {
    return a_year[part] > 0.0 ? reoffenders[part] / a_year[part] : 0.0;
  }
  [[nodiscard]] double rate() const {
    return std::accumulate(reoffenders.begin(), reoffenders.end(), 0.0) / all;
  }
};

Cohort cohort_of(const Study& study, const StudyScenario& s) {
  Cohort cohort;
  for (const auto& result : s.results) {
    const auto tally = tally_reported(s.scenario, study.data, result);
    const double scale = tally.scale / (tally.years * static_cast<double>(s.results.size()));
    for (std::size_t p = 0; p < parts.size(); ++p) {
      cohort.a_year[p] += static_cast<double>(tally.counts[static_cast<std::size_t>(parts[p])]) * scale;
      cohort.reoffenders[p] +=
          static_cast<double>(tally.counts[static_cast<std::size_t>(reoffended[p])]) * scale;
    }
  }
  for (const double women : cohort.a_year) cohort.all += women;
  return cohort;
}

/// How far the rate would move if each kind of woman reoffended as under the baseline and only the mix
/// changed.
double moved_by_mix(const Cohort& before, const Cohort& after) {
  double moved = 0.0;
  for (std::size_t p = 0; p < parts.size(); ++p) moved += (after.share(p) - before.share(p)) * before.rate(p);
  return moved;
}

bool other_women(const Cohort& before, const Cohort& after) {
  bool differs = std::abs(after.all / before.all - 1.0) > least_change;
  for (std::size_t p = 0; p < parts.size(); ++p)
    differs |= std::abs(after.share(p) - before.share(p)) > least_change;
  const double by_mix = std::abs(moved_by_mix(before, after));
  return differs || (by_mix > least_change_of_rate &&
                     by_mix > least_part_of_change * std::abs(after.rate() - before.rate()));
}

const Difference& difference(const Analysis& analysis, std::size_t option, std::string_view id) {
  const auto all = measures();
  const auto found = std::find_if(all.begin(), all.end(), [id](const Measure& m) { return m.id == id; });
  return analysis.options[option].differences[static_cast<std::size_t>(found - all.begin())];
}

}  // namespace

std::string different_women_counted(const Analysis& analysis, std::size_t option) {
  const auto& study = *analysis.study;
  const auto before = cohort_of(study, study.scenarios[0]);
  const auto after = cohort_of(study, study.scenarios[option + 1]);
  if (!(before.all > 0.0) || !(after.all > 0.0)) return "";
  const double rate = difference(analysis, option, "proven_reoffending_rate").whole.mean.value_or(0.0);
  const double offences = difference(analysis, option, "offences").whole.mean.value_or(0.0);
  const bool apart = rate * offences < 0.0;
  const bool others = other_women(before, after);
  if (!others && !apart) return "";
  const double by_mix = 100.0 * moved_by_mix(before, after);
  return wording("changed.different_women",
                 {{"is", others ? "is" : "may be"},
                  {"apart", apart ? wording("changed.moves_apart") : ""},
                  {"option", number_text(after.all)},
                  {"baseline", number_text(before.all)},
                  {"option_cautioned", number_text(after.a_year[0])},
                  {"baseline_cautioned", number_text(before.a_year[0])},
                  {"points", fmt::format("{:+.2f}", std::abs(by_mix) < 0.005 ? 0.0 : by_mix)}});
}

}  // namespace holloway
