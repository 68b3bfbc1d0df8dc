#include "sim/pathway/custody/custody.hpp"

#include "sim/core/mathematics.hpp"
#include "sim/pathway/area/handovers.hpp"
#include "sim/pathway/custody/events.hpp"
#include "sim/pathway/custody/mother_and_baby.hpp"
#include "sim/pathway/custody/release_planning.hpp"
#include "sim/pathway/custody/term.hpp"
#include "sim/pathway/custody/time_served.hpp"
#include "sim/pathway/life/children.hpp"
#include "sim/pathway/life/knowledge.hpp"
#include "sim/pathway/life/place.hpp"

namespace holloway {
namespace {

void schedule_self_harm(Area& area, WomanIndex index) {
  const SelfHarmWait& next = area.self_harm_waits[index];
  if (next.wait.due != Time::never())
    area.schedule(next.wait.due, index, CustodyEvent::self_harm, next.incident,
                  area.women[index].spell_stamp);
}

void await_self_harm(Area& area, WomanIndex index, std::uint32_t incident) {
  const std::uint32_t episode =
      episode_of(area.women[index].spell_stamp, static_cast<std::uint16_t>(incident));
  SelfHarmWait& next = area.self_harm_waits[index];
  next.incident = incident;
  next.wait.begin(area.now(), exponential(area.draw(index, episode, Draw::self_harm_wait), 1.0),
                  rate_of_self_harm(area, index));
  schedule_self_harm(area, index);
}

}  // namespace

void goes_into_prison(Area& area, WomanIndex index) {
  Woman& woman = area.women[index];
  woman.in_prison_since = area.now();
  ++woman.spell_stamp;
  woman.detained = false;
  woman.recently_released = false;
  woman.has_release_plan = false;
  woman.met_at_gate = false;
  if (woman.in_approved_premises) {
    woman.in_approved_premises = false;
    area.ask_estate(EstateRequest::Kind::leave_bed, index);
  }
  if (woman.place != Stage::recalled) area.count(index, counts.custody_receptions);
  if (woman.place == Stage::remand) area.count(index, counts.custody_receptions_on_remand);
  area.count(index, counts.children_separated, woman.children_with_her);
  end_resettlement(area, index);
  treatment_interrupted(area, index);
  area.ask_estate(EstateRequest::Kind::admit, index);
  asked_by(area, index, Agency::prison, woman.spell_stamp, Draw::prison_disclosure);
  // Before what they may help with: treatment, a place with her baby, the first weeks.
  area.offer(ActsAt::prison_reception, index, CaseId::none,
             woman.term == TermId::none ? 0.0 : area.terms[woman.term].days);
  refer_to_treatment_in_prison(area, index);
  const bool keeps_one = asks_for_mother_and_baby_place(area, index) && woman.children_with_her > 0;
  children_are_separated(area, index, static_cast<std::uint8_t>(woman.children_with_her - keeps_one));
  await_self_harm(area, index, 0);
}

namespace {
void count_accommodation(Area& area, WomanIndex index) {
  const Woman& woman = area.women[index];
  if (woman.homeless) area.count(index, counts.releases_homeless);
  if (area.resettlements[woman.resettlement].stage == Stage::settled)
    area.count(index, counts.releases_settled);
}

}  // namespace

void comes_out_of_prison(Area& area, WomanIndex index, ReleasedFrom from) {
  const bool sentenced = from == ReleasedFrom::sentence;
  Woman& woman = area.women[index];
  const auto& p = area.parameters();
  const double days = (area.now() - woman.in_prison_since).in_days();
  time_served_takes(area, index, days);
  prepared_for_release(area, index, days, from);
  treatment_at_release(area, index, from);
  leave_mother_and_baby_unit(area, index);
  if (woman.separation != SeparationId::none)
    area.separations[woman.separation].held_far = woman.far_from_home;
  woman.recently_released = true;
  area.ask_estate(EstateRequest::Kind::discharge, index);
  area.self_harm_waits.erase(index);
  area.schedule(area.now() + Duration::from_days(p.offending.after_release_lasts.value()), index,
                CustodyEvent::raised_hazard_ends, 0, woman.spell_stamp);
  if (sentenced) area.count(index, counts.releases);
  begin_resettlement(area, index);
  if (sentenced) count_accommodation(area, index);
  if (woman.term != TermId::none) first_release_is_index_event(area, woman.term);
  area.offer(ActsAt::release, index, CaseId::none,
             woman.term == TermId::none ? 0.0 : area.terms[woman.term].days);
}

double rate_of_self_harm(const Area& area, WomanIndex index) {
  const auto& p = area.parameters().custody;
  return p.self_harm.value() * area.ratio(index, Lever::self_harm) *
         mathematics::pow(p.self_harm_each_step_of_mental_health.value(),
                          area.women[index].needs.severity(Need::mental_health));
}

void self_harm_rate_changes(Area& area, WomanIndex index, double before) {
  const double after = rate_of_self_harm(area, index);
  if (after == before) return;
  area.self_harm_waits[index].wait.change_rate(area.now(), before, after);
  schedule_self_harm(area, index);
}

void self_harm(Area& area, WomanIndex index, std::uint32_t incident) {
  if (!area.women[index].in_prison()) return;
  const SelfHarmWait& next = area.self_harm_waits[index];
  if (next.incident != incident || next.wait.due != area.now()) return;
  area.count(index, counts.self_harm_incidents);
  await_self_harm(area, index, incident + 1);
}

void first_weeks_end(Area& area, WomanIndex index) {
  area.women[index].recently_released = false;
  refresh_hazard(area, index);
}

void leaves_approved_premises(Area& area, WomanIndex index) {
  Woman& woman = area.women[index];
  if (!woman.in_approved_premises || woman.gone()) return;
  woman.in_approved_premises = false;
  area.ask_estate(EstateRequest::Kind::leave_bed, index);
  settle_place(area, index);
  children_may_come_home(area, index);
}

void gives_up_places(Area& area, WomanIndex index) {
  Woman& woman = area.women[index];
  if (woman.in_prison()) area.ask_estate(EstateRequest::Kind::discharge, index);
  area.self_harm_waits.erase(index);
  if (woman.in_approved_premises) area.ask_estate(EstateRequest::Kind::leave_bed, index);
  leave_mother_and_baby_unit(area, index);
  woman.in_approved_premises = false;
}

bool deported_at_release(Area& area, WomanIndex index, TermId term) {
  const Woman& woman = area.women[index];
  const Term& t = area.terms[term];
  if (woman.nationality == Nationality::british ||
      t.days < area.parameters().population.deported_sentence_at_least.value() ||
      woman.place != Stage::serving || woman.remand_holds > 0)
    return false;
  if (area.draw(index, t.occasion, Draw::deportation) >=
      area.parameters().population.deported_after_custody.value())
    return false;
  area.count(index, counts.deportations);
  leaves_for_good(area, index, Stage::deported);
  return true;
}

}  // namespace holloway
