#include "sim/pathway/offending/spells.hpp"

#include "sim/pathway/area/handovers.hpp"
#include "sim/pathway/offending/events.hpp"

namespace holloway {
namespace {

/// The length of a spell is settled when it begins, by the mean then in force.
void await_end_of_spell(Area& area, WomanIndex index) {
  const Woman& woman = area.women[index];
  const auto& p = area.parameters().offending;
  const double mean = (woman.quiet ? p.quiet_spells_last : p.active_spells_last).value();
  if (mean <= 0 || p.quiet_spells_last.value() <= 0) return;
  const double days = exponential(area.draw(index, woman.activity_spell, Draw::activity_spell_lasts), mean);
  area.schedule(area.now() + Duration::from_days(days), index, OffendingEvent::spell_ends,
                woman.activity_spell);
}

/// Women who come to notice once and hardly ever again are not followed.
bool has_spells(const Woman& woman) {
  return woman.career != Career::single && !woman.career_over;
}

}  // namespace

void begin_spells(Area& area, WomanIndex index, CareerIs career) {
  Woman& woman = area.women[index];
  if (!has_spells(woman)) return;
  const auto& p = area.parameters().offending;
  const double active = p.active_spells_last.value();
  const double quiet = p.quiet_spells_last.value();
  woman.quiet = career == CareerIs::under_way && quiet > 0 &&
                area.draw(index, 0, Draw::quiet_at_first) < quiet / (active + quiet);
  await_end_of_spell(area, index);
}

void spell_ends(Area& area, WomanIndex index, std::uint32_t spell) {
  Woman& woman = area.women[index];
  if (woman.activity_spell != spell || woman.gone() || woman.career_over) return;
  ++woman.activity_spell;
  woman.quiet = !woman.quiet;
  refresh_hazard(area, index);
  await_end_of_spell(area, index);
}

}  // namespace holloway
