#include "sim/pathway/life/pregnancy.hpp"

#include <algorithm>

namespace holloway {
namespace {

constexpr Day pregnancy_lasts = 280;
/// At most one pregnancy begins in each stretch of this many days.
constexpr Day stretch = 365;

/// Days are counted from long before any run, so that stretches have numbers above zero.
constexpr Day long_before = 100 * stretch;

}  // namespace

bool is_pregnant(const Area& area, WomanIndex woman) {
  return is_pregnant_on(area, woman, area.now().day());
}

bool is_pregnant_on(const Area& area, WomanIndex index, Day today) {
  if ((today - area.women[index].born) / days_per_year >= not_pregnant_from) return false;
  const double begins =
      std::min(1.0, area.parameters().population.pregnant.value() * stretch / pregnancy_lasts);
  const Day day = today + long_before;
  for (const Day number : {day / stretch, day / stretch - 1}) {
    const auto luck = [&](Draw which) { return area.draw(index, static_cast<std::uint32_t>(number), which); };
    const Day since = day - number * stretch - static_cast<Day>(luck(Draw::pregnancy_when) * stretch);
    if (luck(Draw::pregnancy) < begins && since >= 0 && since < pregnancy_lasts) return true;
  }
  return false;
}

}  // namespace holloway
