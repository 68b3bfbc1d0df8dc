#pragma once
// What a sweep adds to summary.json.

#include <nlohmann/json.hpp>

#include "output/analysis/analysis.hpp"

namespace holloway {

/// A scenario's "sweep": the path and the value of each number that the sweep sets in it.
nlohmann::ordered_json swept_json(const StudyScenario& scenario);

/// The summary's own "sweep": paths, points, where each outcome changes its sign, and the same in words.
nlohmann::ordered_json sweep_json(const Analysis& analysis);

}  // namespace holloway
