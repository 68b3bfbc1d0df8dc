#pragma once
// A study made up for tests: two invented areas, two years, and counts that follow a simple rule. No
// simulation is run.

#include "output/study/study.hpp"

namespace holloway::testing {

/// A baseline and, if asked for, an option with one programme. Counts differ by replication and by month, and
/// the option has fewer custodial sentences and days in prison. The same arguments give the same study.
Study made_study(int replications, bool with_option = true, int years = 2);

/// A study in which nothing happened: every count is zero. For filling in by hand.
Study empty_study(int replications, bool with_option = true, int years = 2);

/// A scenario with dates, areas and unit costs, and no programmes.
StudyScenario made_scenario(const std::string& name, int years);

/// The index that the tests deflate with: prices of 2009/10 stand at half of 2019/20's.
PriceIndex made_price_index();

}  // namespace holloway::testing
