#pragma once
// What the terminal prints first, as data for scripts.

#include <string>

#include "output/analysis/analysis.hpp"

namespace holloway {

/// One JSON object, with a line break at its end: the headline measures of each scenario, of each option what
/// differs from the baseline, and its money. The same study gives the same bytes. output/README.md has its
/// keys.
std::string headline_json(const Analysis& analysis);

}  // namespace holloway
