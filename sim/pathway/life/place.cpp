#include "sim/pathway/life/place.hpp"

#include "sim/pathway/area/handovers.hpp"
#include "sim/pathway/life/children.hpp"

namespace holloway {
namespace {

Stage place_due(const Area& area, const Woman& woman) {
  if (woman.term != TermId::none) {
    const Stage stage = area.terms[woman.term].stage;
    if (stage == Stage::reception || stage == Stage::term_serving) return Stage::serving;
    if (stage == Stage::term_recalled) return Stage::recalled;
  }
  if (woman.remand_holds > 0) return Stage::remand;
  if (woman.detained) return Stage::custody_suite;
  return woman.in_approved_premises ? Stage::approved_premises : Stage::community;
}

/// Whether the justice system would know of her death: most women who ever came to notice are long out of its
/// sight.
bool died_in_sight(const Area& area, const Woman& woman) {
  if (woman.in_prison() || woman.under_sentence()) return true;
  return woman.follow_up != FollowUpId::none &&
         area.now() <= area.follow_ups[woman.follow_up].since + Duration::from_days(days_per_year);
}

}  // namespace

void settle_place(Area& area, WomanIndex index) {
  Woman& woman = area.women[index];
  if (woman.gone()) return;
  const Stage due = place_due(area, woman);
  if (due == woman.place) return;
  const bool was_in_prison = woman.in_prison();
  const ReleasedFrom from = woman.place == Stage::remand ? ReleasedFrom::remand : ReleasedFrom::sentence;
  area.move(Process::place, index, woman.place, due);
  if (!was_in_prison && woman.in_prison()) goes_into_prison(area, index);
  if (was_in_prison && !woman.in_prison()) comes_out_of_prison(area, index, from);
  refresh_hazard(area, index);
}

void woman_dies(Area& area, WomanIndex index) {
  if (area.women[index].gone()) return;
  if (died_in_sight(area, area.women[index])) area.count(index, counts.deaths);
  if (area.women[index].in_prison()) area.count(index, counts.deaths_in_prison);
  leaves_for_good(area, index, Stage::died);
}

void leaves_for_good(Area& area, WomanIndex index, Stage to) {
  Woman& woman = area.women[index];
  gives_up_places(area, index);
  woman.detained = false;
  area.move(Process::place, index, woman.place, to);
  end_resettlement(area, index);
  treatment_interrupted(area, index);
  children_are_left(area, index);
  if (area.opportunities()) area.opportunities()->woman_gone(area, index);
  refresh_hazard(area, index);
}

}  // namespace holloway
