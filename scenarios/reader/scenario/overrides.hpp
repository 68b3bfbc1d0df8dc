#pragma once
// What the command line changes: --set, --area, --years, --programme.

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "scenarios/reader/files/node.hpp"
#include "scenarios/reader/programme/programme_settings.hpp"
#include "scenarios/reader/scenario/reader.hpp"
#include "scenarios/reader/shape/cursor.hpp"

namespace holloway {

/// What --set may change beside parameters and programmes.
inline constexpr std::array<std::string_view, 4> settable{"years", "start", "warm_up_years", "scale"};

/// Lays the command line's options over a resolved scenario. Values are checked later, with everything else.
ProgrammeSettings lay_over_options(Node& scenario, const ReadOptions& options, Findings& findings);

}  // namespace holloway
