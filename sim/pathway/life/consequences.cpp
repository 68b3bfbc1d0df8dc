#include "sim/pathway/life/consequences.hpp"

#include "sim/pathway/life/needs.hpp"

namespace holloway {

void record_may_cost_her_job(Area& area, const Case& c, Probability chance) {
  if (area.draw(c.woman, c.occasion, Draw::record_costs_job) >= chance.value()) return;
  area.count(c.woman, counts.work_lost_to_record);
  need_changes(area, c.woman, Need::employment, 1);
}

void fine_may_become_debt(Area& area, const Case& c, Probability chance) {
  if (area.draw(c.woman, c.occasion, Draw::fine_becomes_debt) >= chance.value()) return;
  area.count(c.woman, counts.fines_become_debt);
  need_changes(area, c.woman, Need::finance, 1);
}

}  // namespace holloway
