#include "sim/pathway/resettlement/resettlement.hpp"

#include "sim/pathway/area/handovers.hpp"
#include "sim/pathway/life/children.hpp"
#include "sim/pathway/life/needs.hpp"
#include "sim/pathway/resettlement/events.hpp"

namespace holloway {
namespace {

Stage accommodation_on_release(const Area& area, WomanIndex index) {
  const Woman& woman = area.women[index];
  const auto& p = area.parameters().release;
  const bool no_home = woman.home_lost || too_severe_for_a_home(area, woman);
  const double odds = area.ratio(index, Lever::home) * (woman.has_release_plan ? p.plan_home.value() : 1.0);
  const double settled =
      with_odds_ratio(no_home ? p.settled_if_home_lost.value() : p.settled_if_home_kept.value(), odds);
  const auto luck = [&](Draw which) { return area.draw(index, woman.spell_stamp, which); };
  if (luck(Draw::settled_on_release) < settled) return Stage::settled;
  return luck(Draw::homeless_on_release) < p.homeless_if_home_lost.value() ? Stage::homeless
                                                                           : Stage::temporary_accommodation;
}

void set_homeless(Area& area, WomanIndex index, bool homeless) {
  area.women[index].homeless = homeless;
  refresh_hazard(area, index);
  refresh_recall(area, index);
}

/// A settled home: the loss is made good, and her children may come home to her.
void finds_home(Area& area, WomanIndex index) {
  area.women[index].home_lost = false;
  children_may_come_home(area, index);
}

/// Abusive relationships resume at the gate, more often where she has nowhere else to go (No safe space).
void may_return_to_abuser(Area& area, WomanIndex index, bool settled) {
  const Woman& woman = area.women[index];
  if (woman.needs.severity(Need::domestic_abuse) == 0) return;
  const auto& p = area.parameters().release;
  double odds = area.ratio(index, Lever::abuse);
  if (!settled) odds *= p.return_to_abuser_if_not_settled.value();
  if (woman.has_release_plan) odds *= p.plan_return_to_abuser.value();
  const double usual =
      woman.abused_now ? p.return_to_abuser_if_abused.value() : p.return_to_abuser_if_abused_before.value();
  if (area.draw(index, woman.spell_stamp, Draw::returns_to_abuser) < with_odds_ratio(usual, odds)) {
    area.count(index, counts.releases_to_abuser);
    abuse_begins(area, index, area.draw(index, woman.spell_stamp, Draw::abuser_coerces));
  } else if (woman.abused_now) {
    abuse_ends(area, index);
  }
}

void schedule_change(Area& area, ResettlementId number) {
  const Resettlement& r = area.resettlements[number];
  if (r.change.due < r.ends) area.schedule(r.change.due, number, ResettlementEvent::resettlement_changes);
}

void await_change(Area& area, ResettlementId number) {
  Resettlement& r = area.resettlements[number];
  const std::uint32_t episode = episode_of(r.spell, r.changes);
  const double unit = exponential(area.draw(r.woman, episode, Draw::accommodation_wait), 1.0);
  r.change.begin(area.now(), unit, rate_of_change(area, r));
  schedule_change(area, number);
}

}  // namespace

double rate_of_change(const Area& area, const Resettlement& r) {
  const auto& p = area.parameters().release;
  if (r.stage == Stage::homeless) return p.homeless_finds_temporary.value();
  if (r.stage == Stage::temporary_accommodation)
    return p.temporary_finds_home.value() + p.temporary_lost.value();
  return 0;
}

void resettlement_rate_changes(Area& area, ResettlementId number, double before) {
  Resettlement& r = area.resettlements[number];
  const double after = rate_of_change(area, r);
  if (after == before) return;
  r.change.change_rate(area.now(), before, after);
  schedule_change(area, number);
}

void begin_resettlement(Area& area, WomanIndex index) {
  Woman& woman = area.women[index];
  Resettlement r;
  r.woman = index;
  r.spell = woman.spell_stamp;
  r.ends = area.now() + Duration::from_days(area.parameters().release.resettlement_lasts.value());
  const ResettlementId number = area.resettlements.open(r);
  woman.resettlement = number;
  // A woman who goes to approved premises has a roof, but not a home.
  Stage first = accommodation_on_release(area, index);
  if (woman.in_approved_premises && first == Stage::homeless) first = Stage::temporary_accommodation;
  area.move(Process::resettlement, index, area.resettlements[number].stage, first);
  woman.homeless = first == Stage::homeless;
  if (first == Stage::settled) finds_home(area, index);
  may_return_to_abuser(area, index, first == Stage::settled);
  await_change(area, number);
  area.schedule(r.ends, number, ResettlementEvent::resettlement_ends);
}

void resettlement_changes(Area& area, ResettlementId number) {
  Resettlement& r = area.resettlements[number];
  if (r.change.due != area.now()) return;
  const auto& p = area.parameters().release;
  const std::uint32_t episode = episode_of(r.spell, r.changes);
  const double u = area.draw(r.woman, episode, Draw::accommodation_next);
  Stage next = Stage::temporary_accommodation;
  if (r.stage == Stage::temporary_accommodation) {
    const double home = p.temporary_finds_home.value();
    next = u * (home + p.temporary_lost.value()) < home ? Stage::resettled : Stage::homeless;
  }
  ++r.changes;
  area.move(Process::resettlement, r.woman, r.stage, next);
  if (next == Stage::resettled) finds_home(area, r.woman);
  set_homeless(area, r.woman, next == Stage::homeless);
  await_change(area, number);
}

void resettlement_ends(Area& area, ResettlementId number) {
  end_resettlement(area, area.resettlements[number].woman);
}

void end_resettlement(Area& area, WomanIndex index) {
  Woman& woman = area.women[index];
  if (woman.resettlement == ResettlementId::none) return;
  Resettlement& r = area.resettlements[woman.resettlement];
  area.move(Process::resettlement, index, r.stage, Stage::resettlement_ended);
  --area.stage_population[index_of(Stage::resettlement_ended)];
  area.resettlements.close(woman.resettlement);
  woman.resettlement = ResettlementId::none;
  set_homeless(area, index, false);
}

}  // namespace holloway
