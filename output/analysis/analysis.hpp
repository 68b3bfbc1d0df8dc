#pragma once
// A study worked out: every measure's spread, every option's difference from the baseline, and the money.
// Summary, report and headline all read from here, so that they cannot disagree.

#include <string>
#include <vector>

#include "output/analysis/groups.hpp"
#include "output/measures/measures.hpp"
#include "output/money/economics.hpp"
#include "output/money/effect_value.hpp"
#include "output/money/price_ends.hpp"
#include "output/study/statistics.hpp"
#include "output/study/study.hpp"

namespace holloway {

/// One measure in one scenario.
struct MeasureResult {
  Sample sample;                       ///< over the years reported, by replication
  Distribution whole;                  ///< of `sample`
  std::vector<Sample> sample_by_year;  ///< each year reported, by replication
  std::vector<Distribution> by_year;   ///< of each of them
  std::vector<Distribution> by_area;   ///< each area simulated; empty for measures not counted by area
};

/// One measure in one year, option minus baseline, paired by replication.
struct YearDifference {
  Distribution whole;
  std::optional<double> probability_below_zero;  ///< share of replications strictly below zero
};

/// One measure, option minus baseline, paired by replication.
struct Difference {
  Sample sample;
  Distribution whole;
  std::optional<double> probability_below_zero;  ///< share of replications strictly below zero
  std::optional<double> probability_above_zero;  ///< share strictly above
  std::vector<YearDifference> by_year;           ///< each year reported
};

/// One programme's counts in one scenario, per simulated year.
struct ProgrammeResult {
  std::string id;
  std::array<Distribution, programme_counters> per_year;
  Distribution mean_wait_days;
};

struct ScenarioAnalysis {
  std::vector<MeasureResult> measures;  ///< in the order of measures()
  /// By measure, then by group of women; empty for measures not counted by group.
  std::vector<std::vector<GroupResult>> by_group;
  /// Of the measures in custody_series(): by measure, then by month counted, the tail included.
  std::vector<std::vector<Distribution>> custody_by_month;
  std::vector<std::vector<Sample>> custody_samples_by_month;  ///< the same, by replication
  std::vector<Distribution> women_in_prison;  ///< on an average day of each month counted, the tail included
  std::vector<ProgrammeResult> programmes;
  std::vector<Sample> moves_per_year;  ///< in the order of journey.hpp's moves
};

struct OptionAnalysis {
  std::vector<Difference> differences;  ///< in the order of measures()
  /// By measure, then by group: option minus baseline among the women of the group, paired by replication.
  /// Empty for measures that are neither headlines nor compared between groups.
  std::vector<std::vector<Distribution>> differences_by_group;
  std::vector<Distribution> women_in_prison_difference;  ///< by month
  /// Of the measures in custody_series(): by measure, then by month, option minus baseline.
  std::vector<std::vector<Distribution>> custody_difference_by_month;
  OptionEconomics economics;
  std::optional<EffectValues> effect_values;
  std::vector<PriceEnds> price_ends;  ///< the price that moves the net value most first
};

struct Analysis {
  const Study* study = nullptr;
  StudyCosts costs;
  std::vector<ScenarioAnalysis> scenarios;
  std::vector<OptionAnalysis> options;  ///< options[i] is study.scenarios[i + 1]
};

/// Positions of the measures of prison that are reported month by month: women in prison by why they are
/// there and by length of sentence, receptions, releases, custodial sentences by length.
std::vector<std::size_t> custody_series();

/// Throws std::invalid_argument if the study contradicts itself: no scenarios, no replications, scenarios
/// with different dates or areas, counts of the wrong shape.
void check_study(const Study& study);

/// Works a study out. The study must outlive the result. Throws as check_study() and cost_lines() do.
Analysis analyse(const Study& study);

}  // namespace holloway
