#pragma once
// results.h5: every count and measure of every replication.

#include <string>

#include "output/analysis/analysis.hpp"

namespace holloway {

/// The bytes of results.h5. A group per scenario, named as the scenario, holding:
///   month                         [month]                       first day of each month counted
///   area, year                    [area], [year]
///   women_in_prison               [replication][month]          on an average day
///   counters/ID                   [replication][month]          events in the month, as simulated (unscaled)
///   measures/ID                   [replication]                 over the years reported
///   measures_by_year/ID           [replication][year]
///   measures_by_month/ID          [replication][month]          years reported and tail; events in the month
///   for flows counters_by_area_and_year/ID  [replication][area][year] moves/made [replication][move][year],
///   beside process, from and to programmes/ID/COUNTER         [replication][month]
/// Each dataset carries `unit` and `description`. A measure that does not exist is NaN.
std::string results_bytes(const Analysis& analysis);

}  // namespace holloway
