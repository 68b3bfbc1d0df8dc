// Treatment across the prison gate: begun inside for the greatest need the prison knows of, and carried on
// outside or not.

#include "sim/pathway/area/handovers.hpp"
#include "sim/pathway/life/needs.hpp"

namespace holloway {

void refer_to_treatment_in_prison(Area& area, WomanIndex index) {
  const Woman& woman = area.women[index];
  int worst = 0;
  TreatmentKind kind{};
  for (std::size_t k = 0; k < count_of<TreatmentKind>; ++k) {
    const Need need = need_of(TreatmentKind(k));
    if (!(woman.known_to(Agency::prison) & bit(need)) || woman.needs.severity(need) <= worst) continue;
    worst = woman.needs.severity(need);
    kind = TreatmentKind(k);
  }
  if (worst == 0) return;
  area.count(index, counts.prison_treatment_referrals);
  refer_to_treatment(area, index, {kind, ReferredBy::prison, woman.spell_stamp});
}

void treatment_at_release(Area& area, WomanIndex index, ReleasedFrom from) {
  const bool sentenced = from == ReleasedFrom::sentence;
  const Woman& woman = area.women[index];
  if (woman.treatment == TreatmentId::none) return;
  const bool under_way = area.treatments[woman.treatment].stage == Stage::in_treatment;
  const TreatmentKind kind = area.treatments[woman.treatment].kind;
  treatment_interrupted(area, index);
  if (!under_way) return;
  if (sentenced) area.count(index, counts.releases_in_treatment);
  refer_to_treatment(area, index, {kind, ReferredBy::release, woman.spell_stamp});
  const bool goes_on = area.women[index].treatment != TreatmentId::none;
  if (goes_on) {
    if (sentenced) area.count(index, counts.releases_treatment_continued);
    return;
  }
  if (area.draw(index, woman.spell_stamp, Draw::relapse) >=
      area.parameters().release.relapse_if_treatment_stops.value())
    return;
  area.count(index, counts.relapses_on_release);
  need_changes(area, index, need_of(kind), +1);
}

}  // namespace holloway
