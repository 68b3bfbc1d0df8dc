#include "sim/pathway/needs.hpp"

#include <algorithm>

#include "sim/pathway/offending.hpp"

namespace holloway {

double hazard_of_needs(const Area&, const Woman&) {
  return 1.0;
}

void need_changes(Area& area, WomanIndex index, Need need, int steps) {
  Woman& woman = area.women[index];
  const int before = woman.needs.severity(need);
  const int after = std::clamp(before + steps, 0, 3);
  if (after == before) return;
  woman.needs.set(need, after);
  woman.needs_hazard = static_cast<float>(hazard_of_needs(area, woman));
  refresh_hazard(area, index);
}

void need_at_least(Area& area, WomanIndex index, Need need, int severity) {
  need_changes(area, index, need, std::max(0, severity - area.women[index].needs.severity(need)));
}

void abuse_begins(Area& area, WomanIndex index) {
  area.women[index].abused_now = true;
  need_at_least(area, index, Need::domestic_abuse, 1);
}

void abuse_ends(Area& area, WomanIndex index) {
  area.women[index].abused_now = false;
}

}  // namespace holloway
