#include "sim/pathway/health/treatment.hpp"

#include "sim/pathway/life/needs.hpp"
#include "sim/pathway/offending/offending.hpp"

namespace holloway {
namespace {

/// The draw of one course: whether she reaches it, how long the referral takes, whether she completes it, and
/// when she leaves if not.
double luck_of(const Area& area, const Treatment& t, Draw which) {
  const std::uint32_t episode = t.occasion + (static_cast<std::uint32_t>(t.by) << 16);
  return area.draw(t.woman, episode, which);
}

bool completes(const Area& area, const Treatment& t) {
  return luck_of(area, t, Draw::treatment_completed) < area.parameters().treatment.completed.value();
}

bool takes_place_of_area(const Treatment& t) {
  return t.by != ReferredBy::prison;
}

void begin_course(Area& area, std::uint32_t number) {
  Treatment& t = area.treatments[number];
  area.move(Process::treatment, t.woman, t.stage, Stage::in_treatment);
  area.count(t.woman, counts.treatment_starts);
  double days = area.parameters().treatment.lasts[t.kind].value();
  if (!completes(area, t)) days *= luck_of(area, t, Draw::treatment_left_when);
  area.schedule(area.now() + Duration::from_days(days), t.woman, EventKind::treatment_ends, number,
                area.treatments.generation(number));
  area.women[t.woman].in_treatment = true;
  refresh_hazard(area, t.woman);
}

/// A place falls free: whoever has waited longest takes it.
void free_place(Area& area) {
  if (const auto next = area.treatment_places.release(area.now())) treatment_place_found(area, next->subject);
}

void close_treatment(Area& area, std::uint32_t number, Stage final_stage) {
  const Treatment t = area.treatments[number];
  const bool was_treated = t.stage == Stage::in_treatment;
  if (t.stage == Stage::awaiting_treatment) area.treatment_places.leave(area.now(), t.ticket);
  area.move(Process::treatment, t.woman, area.treatments[number].stage, final_stage);
  --area.stage_population[index_of(final_stage)];
  area.treatments.close(number);
  area.women[t.woman].treatment = nobody;
  if (!was_treated) return;
  area.women[t.woman].in_treatment = false;
  refresh_hazard(area, t.woman);
  if (takes_place_of_area(t)) free_place(area);
}

}  // namespace

void refer_to_treatment(Area& area, WomanIndex index, TreatmentKind kind, ReferredBy by,
                        std::uint16_t occasion, std::uint32_t order) {
  Woman& woman = area.women[index];
  if (woman.treatment != nobody || woman.gone()) return;
  Treatment referral;
  referral.woman = index;
  referral.order = order;
  referral.occasion = occasion;
  referral.kind = kind;
  referral.by = by;
  const std::uint32_t number = area.treatments.open(referral);
  woman.treatment = number;
  area.count(index, counts.treatment_referrals);
  area.move(Process::treatment, index, area.treatments[number].stage, Stage::referred);
  const auto& p = area.parameters().treatment;
  double odds = area.ratio(index, Lever::treatment);
  if (by == ReferredBy::release && woman.has_release_plan)
    odds *= area.parameters().release.plan_treatment.value();
  if (luck_of(area, referral, Draw::treatment_reached) >= with_odds_ratio(p.reached[by].value(), odds))
    return close_treatment(area, number, Stage::treatment_not_reached);
  const double days =
      exponential(luck_of(area, referral, Draw::treatment_referral_wait), p.referral_takes.value());
  area.schedule(area.now() + Duration::from_days(days), index, EventKind::treatment_due, number,
                area.treatments.generation(number));
}

void treatment_due(Area& area, std::uint32_t number) {
  Treatment& t = area.treatments[number];
  if (area.women[t.woman].gone()) return close_treatment(area, number, Stage::treatment_not_reached);
  if (!takes_place_of_area(t) || area.treatment_places.try_seize(area.now()))
    return begin_course(area, number);
  t.ticket = area.treatment_places.join(area.now(), t.woman, number);
  area.move(Process::treatment, t.woman, t.stage, Stage::awaiting_treatment);
}

void treatment_place_found(Area& area, std::uint32_t number) {
  begin_course(area, number);
}

void treatment_ends(Area& area, std::uint32_t number) {
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
  const std::uint32_t number = area.women[index].treatment;
  if (number == nobody) return;
  close_treatment(area, number,
                  area.treatments[number].stage == Stage::in_treatment ? Stage::treatment_left
                                                                       : Stage::treatment_not_reached);
}

void order_ends_treatment(Area& area, WomanIndex index, std::uint32_t order) {
  const std::uint32_t number = area.women[index].treatment;
  if (number != nobody && area.treatments[number].order == order) treatment_interrupted(area, index);
}

}  // namespace holloway
