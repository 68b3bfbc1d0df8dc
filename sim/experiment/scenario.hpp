#pragma once
// One scenario, read and checked: everything that one run is made from.

#include <string>
#include <vector>

#include "sim/core/date.hpp"
#include "sim/experiment/parameter_change.hpp"
#include "sim/pathway/numbers/parameters.hpp"
#include "sim/pathway/numbers/reference_data.hpp"
#include "sim/programmes/programme.hpp"

namespace holloway {

struct Scenario {
  std::string name;
  std::vector<AreaIndex> areas;  ///< simulated, ascending, no repeats
  Horizon horizon;
  DataYears data_years;
  /// One simulated woman stands for this many. 1 unless the scenario file sets "scale".
  double scale = 1.0;
  Parameters parameters;
  /// Parameters that are different from a date on; made in this order where several are in force at once.
  /// Those before the start act in the warm-up if the scenario is the baseline.
  std::vector<ParameterChange> changes;
  std::vector<Programme> programmes;
};

}  // namespace holloway
