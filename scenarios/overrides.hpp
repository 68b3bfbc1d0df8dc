#pragma once
// What the command line changes: --set, --area, --years.

#include "scenarios/cursor.hpp"
#include "scenarios/node.hpp"
#include "scenarios/reader.hpp"

namespace holloway {

/// Lays the command line's options over a resolved scenario. Values are checked later, with everything else.
void lay_over_options(Node& scenario, const ReadOptions& options, Findings& findings);

}  // namespace holloway
