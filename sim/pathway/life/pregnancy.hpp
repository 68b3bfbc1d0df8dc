#pragma once
// Whether she is pregnant. Worked out when somebody asks, from luck of her own: no event is needed for it.

#include "sim/pathway/area/area.hpp"

namespace holloway {

/// The age in years from which pregnancies are not counted.
inline constexpr double not_pregnant_from = 45;

/// Whether she is pregnant today. Women under 45 are, at any time, with the probability population.pregnant;
/// a pregnancy lasts 280 days. Births do not change how many dependent children she has: children who are
/// born and children who come of age are taken to balance.
[[nodiscard]] bool is_pregnant(const Area& area, WomanIndex woman);
/// The same on any day.
[[nodiscard]] bool is_pregnant_on(const Area& area, WomanIndex woman, Day day);

}  // namespace holloway
