#include "sim/pathway/health/treatment.hpp"

#include "sim/pathway/area/handovers.hpp"
#include "sim/pathway/health/events.hpp"
#include "sim/pathway/life/needs.hpp"

namespace holloway {
namespace {

/// The draw of one course: whether she reaches it, how long the referral takes, whether she completes it, and
/// when she leaves if not.
double luck_of(const Area& area, const Treatment& t, Draw which) {
  const std::uint32_t episode = episode_of(t.occasion, static_cast<std::uint16_t>(t.by));
  return area.draw(t.woman, episode, which);
}

bool completes(const Area& area, const Treatment& t) {
  return luck_of(area, t, Draw::treatment_completed) < area.parameters().treatment.completed.value();
}

bool takes_place_of_area(const Treatment& t) {
  return t.by != ReferredBy::prison;
}

void begin_course(Area& area, TreatmentId number) {
  Treatment& t = area.treatments[number];
  area.move(Process::treatment, t.woman, t.stage, Stage::in_treatment);
  area.count(t.woman, counts.treatment_starts);
  double days = area.parameters().treatment.lasts[t.kind].value();
  if (!completes(area, t)) days *= luck_of(area, t, Draw::treatment_left_when);
  area.schedule(area.now() + Duration::from_days(days), number, HealthEvent::treatment_ends);
  area.women[t.woman].in_treatment = true;
  refresh_hazard(area, t.woman);
}

/// A place falls free: whoever has waited longest takes it.
void free_place(Area& area) {
  if (const auto next = area.queues[Queue::treatment_places].release(area.now()))
    treatment_place_found(area, TreatmentId(next->subject));
}

void close_treatment(Area& area, TreatmentId number, Stage final_stage) {
  const Treatment t = area.treatments[number];
  const bool was_treated = t.stage == Stage::in_treatment;
  if (t.stage == Stage::awaiting_treatment) area.queues[Queue::treatment_places].leave(area.now(), t.ticket);
  area.move(Process::treatment, t.woman, area.treatments[number].stage, final_stage);
  --area.stage_population[index_of(final_stage)];
  area.treatments.close(number);
  area.women[t.woman].treatment = TreatmentId::none;
  if (!was_treated) return;
  area.women[t.woman].in_treatment = false;
  refresh_hazard(area, t.woman);
  if (takes_place_of_area(t)) free_place(area);
}

}  // namespace

void refer_to_treatment(Area& area, WomanIndex index, const Referral& referral) {
  Woman& woman = area.women[index];
  if (woman.treatment != TreatmentId::none || woman.gone()) return;
  Treatment referred;
  referred.woman = index;
  referred.order = referral.order;
  referred.occasion = referral.occasion;
  referred.kind = referral.kind;
  referred.by = referral.by;
  const TreatmentId number = area.treatments.open(referred);
  woman.treatment = number;
  area.count(index, counts.treatment_referrals);
  area.move(Process::treatment, index, area.treatments[number].stage, Stage::referred);
  const auto& p = area.parameters().treatment;
  double odds = area.ratio(index, Lever::treatment);
  if (referral.by == ReferredBy::release && woman.has_release_plan)
    odds *= area.parameters().release.plan_treatment.value();
  if (luck_of(area, referred, Draw::treatment_reached) >=
      with_odds_ratio(p.reached[referral.by].value(), odds))
    return close_treatment(area, number, Stage::treatment_not_reached);
  const double days =
      exponential(luck_of(area, referred, Draw::treatment_referral_wait), p.referral_takes.value());
  area.schedule(area.now() + Duration::from_days(days), number, HealthEvent::treatment_due);
}

void treatment_due(Area& area, TreatmentId number) {
  Treatment& t = area.treatments[number];
  if (area.women[t.woman].gone()) return close_treatment(area, number, Stage::treatment_not_reached);
  if (!takes_place_of_area(t) || area.queues[Queue::treatment_places].try_seize(area.now()))
    return begin_course(area, number);
  t.ticket = area.queues[Queue::treatment_places].join(area.now(), t.woman, number.number());
  area.move(Process::treatment, t.woman, t.stage, Stage::awaiting_treatment);
}

void treatment_place_found(Area& area, TreatmentId number) {
  begin_course(area, number);
}

void treatment_ends(Area& area, TreatmentId number) {
  const Treatment t = area.treatments[number];
  if (area.women[t.woman].gone() || !completes(area, t))
    return close_treatment(area, number, Stage::treatment_left);
  area.count(t.woman, counts.treatment_completions);
  const bool eases =
      luck_of(area, t, Draw::treatment_eases_need) < area.parameters().treatment.eases_need.value();
  close_treatment(area, number, Stage::treatment_completed);
  if (eases) need_changes(area, t.woman, need_of(t.kind), -1);
}

void treatment_interrupted(Area& area, WomanIndex index) {
  const TreatmentId number = area.women[index].treatment;
  if (number == TreatmentId::none) return;
  close_treatment(area, number,
                  area.treatments[number].stage == Stage::in_treatment ? Stage::treatment_left
                                                                       : Stage::treatment_not_reached);
}

void order_ends_treatment(Area& area, WomanIndex index, OrderId order) {
  const TreatmentId number = area.women[index].treatment;
  if (number != TreatmentId::none && area.treatments[number].order == order)
    treatment_interrupted(area, index);
}

}  // namespace holloway
