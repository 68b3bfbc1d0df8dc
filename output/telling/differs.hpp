#pragma once
// The numbers in which an option differs from the baseline.

#include <nlohmann/json.hpp>

#include "output/study/study.hpp"

namespace holloway {

/// Every number that an option sets otherwise than the baseline, of the model or of a programme: path,
/// meaning, unit, value in the baseline (null if it has none) and in the option, evidence.
nlohmann::ordered_json changes_json(const Study& study, std::size_t option);

}  // namespace holloway
