#pragma once
// The table of target against result, to read and as JSON.

#include <cstdint>
#include <string>

#include "calibration/comparison.hpp"
#include "sim/pathway/numbers/reference_data.hpp"

namespace holloway {

/// What was compared.
struct ComparisonFacts {
  const Targets* targets = nullptr;
  const ReferenceData* data = nullptr;
  std::string file;           ///< of the targets
  std::string scenario_file;  ///< of the baseline
  std::string scenario_name;
  std::uint64_t seed = 1;
  int replications = 1;
  int years = 1;
};

/// What is said of fitting: that there is none yet.
inline constexpr const char* no_fitting_yet =
    "Automatic fitting is not built yet. No parameter was changed here: those marked \"fitted\" in the "
    "scenario were set "
    "by hand, with this table.";

/// Tables, misses by area, sources and cautions.
std::string comparison_text(const Comparison& comparison, const ComparisonFacts& facts);

/// The same as one JSON object.
std::string comparison_json(const Comparison& comparison, const ComparisonFacts& facts);

}  // namespace holloway
