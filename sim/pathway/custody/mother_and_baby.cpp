#include "sim/pathway/custody/mother_and_baby.hpp"

#include <algorithm>

#include "sim/core/mathematics.hpp"
#include "sim/pathway/custody/events.hpp"
#include "sim/pathway/life/children.hpp"
#include "sim/pathway/life/pregnancy.hpp"

namespace holloway {
namespace {

double luck_of(const Area& area, WomanIndex index, Draw which) {
  return area.draw(index, area.women[index].spell_stamp, which);
}

/// Children who are with her in prison are so only while she has a place, or waits for the answer.
void child_leaves_prison(Area& area, WomanIndex index) {
  if (area.women[index].children_with_her > 0)
    children_are_separated(area, index, area.women[index].children_with_her);
}

}  // namespace

bool asks_for_mother_and_baby_place(Area& area, WomanIndex index) {
  const Woman& woman = area.women[index];
  const bool pregnant = is_pregnant(area, index);
  if (!pregnant && woman.children_with_her == 0) return false;
  const auto& p = area.parameters().custody;
  if (!pregnant &&
      luck_of(area, index, Draw::child_young_enough) >= p.mother_and_baby_child_young_enough.value())
    return false;
  area.count(index, counts.mother_and_baby_eligible);
  // Mistrust of social services keeps eligible mothers away (A place to go like this).
  const double odds = area.ratio(index, Lever::mother_and_baby) *
                      mathematics::pow(p.mother_and_baby_each_step_of_trust.value(), woman.trust);
  if (luck_of(area, index, Draw::mother_and_baby_asked) >=
      with_odds_ratio(p.mother_and_baby_asked.value(), odds))
    return false;
  area.count(index, counts.mother_and_baby_asked);
  area.ask_estate(EstateRequest::Kind::mother_and_baby_place, index, TermId::none, woman.spell_stamp);
  return true;
}

void mother_and_baby_place_answered(Area& area, WomanIndex index, UnitAnswer answer) {
  Woman& woman = area.women[index];
  if (answer == UnitAnswer::full) {
    area.count(index, counts.mother_and_baby_refused_full);
    return child_leaves_prison(area, index);
  }
  woman.in_mother_and_baby_unit = true;
  ++area.standing[Standing::mother_and_baby_units];
  area.count(index, counts.mother_and_baby_admitted);
  if (woman.children_with_her > 0) area.count(index, counts.children_in_mother_and_baby_units);
  // A child already born is of any age up to the limit.
  const double until = area.parameters().custody.mother_and_baby_until.value();
  const double left = is_pregnant(area, index) ? until : until * luck_of(area, index, Draw::age_of_child);
  area.schedule(area.now() + Duration::from_days(left), index, CustodyEvent::mother_and_baby_time_over, 0,
                woman.spell_stamp);
}

void mother_and_baby_time_over(Area& area, WomanIndex index) {
  if (!area.women[index].in_mother_and_baby_unit) return;
  leave_mother_and_baby_unit(area, index);
  child_leaves_prison(area, index);
}

void leave_mother_and_baby_unit(Area& area, WomanIndex index) {
  Woman& woman = area.women[index];
  if (!woman.in_mother_and_baby_unit) return;
  woman.in_mother_and_baby_unit = false;
  --area.standing[Standing::mother_and_baby_units];
  area.ask_estate(EstateRequest::Kind::leave_mother_and_baby_unit, index);
}

}  // namespace holloway
