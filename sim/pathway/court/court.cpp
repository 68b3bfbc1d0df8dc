#include "sim/pathway/court/court.hpp"

#include "sim/pathway/area/handovers.hpp"
#include "sim/pathway/court/events.hpp"
#include "sim/pathway/court/sentencing.hpp"
#include "sim/pathway/life/cases.hpp"
#include "sim/pathway/life/consequences.hpp"
#include "sim/pathway/life/knowledge.hpp"
#include "sim/pathway/life/place.hpp"
#include "sim/pathway/life/reoffending.hpp"

namespace holloway {
namespace {

// Queues hold cases and orders together; an order's number is marked by the top bit.
constexpr std::uint32_t order_mark = 1U << 31;
static_assert(Pool<Case>::most_records <= order_mark && Pool<Order>::most_records <= order_mark,
              "the mark of an order must be a bit that no number uses");

bool in_crown_court(const Case& c) {
  return c.crown_court && c.stage != Stage::awaiting_first_hearing && c.stage != Stage::first_hearing;
}

CourtTier tier_of(const Case& c) {
  return in_crown_court(c) ? CourtTier::crown : CourtTier::magistrates;
}

Resource& court_of(Area& area, CourtTier tier) {
  return area.queues[tier == CourtTier::crown ? Queue::crown_court : Queue::magistrates_court];
}

double hearing_days(const Area& area, CourtTier tier) {
  const auto& p = area.parameters().court;
  return tier == CourtTier::crown ? p.crown_hearing.value() : p.magistrates_hearing.value();
}

/// A slot falls free: whoever has waited longest is heard next.
void free_slot(Area& area, CourtTier tier) {
  if (const auto next = court_of(area, tier).release(area.now())) slot_found(area, *next, tier);
}

void seek_slot(Area& area, CourtTier tier, WomanIndex woman, std::uint32_t subject) {
  Resource& court = court_of(area, tier);
  if (court.try_seize(area.now())) {
    slot_found(area, {area.now(), woman, subject}, tier);
  } else {
    court.join(area.now(), woman, subject);
  }
}

void convict(Area& area, CaseId number) {
  Case& c = area.cases[number];
  c.convicted = true;
  area.count(c.woman, counts.convictions);
  area.count(c.woman, counts.convictions_by_offence[c.group]);
  conviction_recorded(area, c);
  record_may_cost_her_job(area, c, area.parameters().sentence.conviction_costs_job);
  prepare_sentence(area, number);
}

/// Whether she pleads guilty. A caution that failed left a signed admission behind, which settles it.
bool pleads_guilty(const Area& area, const Case& c, Draw luck) {
  if (c.admitted && c.caution_tried) return true;
  const auto& p = area.parameters().court;
  const double odds = c.admitted ? p.guilty_plea_if_admitted.value() : 1.0;
  return area.draw(c.woman, c.occasion, luck) < with_odds_ratio(p.guilty_plea.value(), odds);
}

void after_first_hearing(Area& area, CaseId number) {
  Case& c = area.cases[number];
  const auto& p = area.parameters().court;
  const auto luck = [&](Draw which) { return area.draw(c.woman, c.occasion, which); };
  if (luck(Draw::discontinued) < p.discontinued.value()) {
    area.count(c.woman, counts.discontinued);
    return close_case(area, number, Stage::discontinued);
  }
  c.crown_court = luck(Draw::crown_court) < p.crown_court[c.group].value();
  if (c.crown_court) {
    area.count(c.woman, counts.crown_court_cases);
    area.move(Process::charge_case, c.woman, c.stage, Stage::crown_court_hearing);
    const double days = exponential(luck(Draw::next_hearing_wait), p.first_hearing_to_crown_court.value());
    decide_bail(area, number, days);
    await_custody_time_limit(area, number);
    return list_hearing(area, number, days);
  }
  c.pleaded_guilty = pleads_guilty(area, c, Draw::guilty_plea);
  if (c.pleaded_guilty) return convict(area, number);
  area.move(Process::charge_case, c.woman, c.stage, Stage::awaiting_trial);
  const double days = exponential(luck(Draw::next_hearing_wait), p.first_hearing_to_trial.value());
  decide_bail(area, number, days);
  await_custody_time_limit(area, number);
  list_hearing(area, number, days);
}

void after_crown_court_hearing(Area& area, CaseId number) {
  Case& c = area.cases[number];
  if (c.convicted) return pass_sentence(area, number);  // committed for sentence
  const auto& p = area.parameters().court;
  c.pleaded_guilty = pleads_guilty(area, c, Draw::crown_court_plea);
  if (c.pleaded_guilty) return convict(area, number);
  area.move(Process::charge_case, c.woman, c.stage, Stage::awaiting_trial);
  list_hearing(area, number,
               exponential(area.draw(c.woman, c.occasion, Draw::crown_court_trial_wait),
                           p.crown_court_to_trial.value()));
}

/// Chance of acquittal: higher where what was done to her is before the court as self-defence or duress.
double acquittal_chance(const Area& area, const Case& c) {
  const auto& p = area.parameters().court;
  const Facts known = area.women[c.woman].known_to(Agency::court);
  double odds = area.ratio(c.woman, Lever::acquittal);
  if (c.admitted) odds *= p.acquitted_if_admitted.value();
  if (c.abuser_is_other_party && (known & bit(Need::domestic_abuse)))
    odds *= p.acquitted_if_self_defence.value();
  if (c.coerced && (known & is_coerced)) odds *= p.acquitted_if_coercion_known.value();
  return with_odds_ratio(p.acquitted_at_trial.value(), odds);
}

void after_trial(Area& area, CaseId number) {
  const Case& c = area.cases[number];
  area.count(c.woman, counts.trials);
  if (area.draw(c.woman, c.occasion, Draw::verdict) < acquittal_chance(area, c)) {
    area.count(c.woman, counts.acquittals);
    return close_case(area, number, Stage::acquitted);
  }
  convict(area, number);
}

/// What the police and Liaison and Diversion pass on. Told again, a court learns nothing it did not know.
void court_is_told(Area& area, CaseId number) {
  const Case& c = area.cases[number];
  share(area, c.woman, {Agency::police, Agency::court, area.parameters().disclosure.police_share_with_court},
        c.occasion, Draw::court_sharing);
  if (!c.liaison_reported) liaison_reports_to_court(area, number);
}

/// The court decides on bail at once for a woman whom the police have kept; the hearing itself takes its
/// turn.
void brought_from_custody_suite(Area& area, CaseId number) {
  const Case& c = area.cases[number];
  court_is_told(area, number);
  decide_remand(area, number);
  area.women[c.woman].detained = false;
  settle_place(area, c.woman);
}

void begin_first_hearing(Area& area, CaseId number) {
  Case& c = area.cases[number];
  area.move(Process::charge_case, c.woman, c.stage, Stage::first_hearing);
  area.count(c.woman, counts.prosecutions);
  area.count(c.woman, counts.court_by_offence[c.group]);
  court_is_told(area, number);
  area.offer(ActsAt::first_hearing, c.woman, number);
}

}  // namespace

void slot_found(Area& area, const Waiter& waiting, CourtTier tier) {
  const Time done = area.setting().on_working_day(area.now() + Duration::from_days(hearing_days(area, tier)));
  if (waiting.subject & order_mark) {
    breach_hearing_begins(area, OrderId(waiting.subject & ~order_mark), done);
  } else {
    area.schedule(done, CaseId(waiting.subject), CourtEvent::hearing_done);
  }
}

void list_hearing(Area& area, CaseId number, double days) {
  const Time due = area.now() + Duration::from_days(days);
  const bool held =
      area.cases[number].refused_police_bail && area.cases[number].stage == Stage::awaiting_first_hearing;
  const Setting& setting = area.setting();
  area.schedule(held ? setting.on_day_for_women_held(due) : setting.on_working_day(due), number,
                CourtEvent::hearing_due);
}

void hearing_due(Area& area, CaseId number) {
  const Case& c = area.cases[number];
  if (area.women[c.woman].gone()) return close_case(area, number, Stage::case_ended_by_death);
  if (c.refused_police_bail && c.stage == Stage::awaiting_first_hearing)
    brought_from_custody_suite(area, number);
  seek_slot(area, tier_of(c), c.woman, number.number());
}

void hearing_done(Area& area, CaseId number) {
  Case& c = area.cases[number];
  free_slot(area, tier_of(c));
  if (area.women[c.woman].gone()) return close_case(area, number, Stage::case_ended_by_death);
  if (c.stage == Stage::awaiting_first_hearing) {
    begin_first_hearing(area, number);
    return after_first_hearing(area, number);
  }
  if (c.stage == Stage::crown_court_hearing) return after_crown_court_hearing(area, number);
  if (c.stage == Stage::awaiting_trial) {
    area.move(Process::charge_case, c.woman, c.stage, Stage::trial);
    return after_trial(area, number);
  }
  pass_sentence(area, number);
}

void order_hearing_due(Area& area, OrderId order) {
  seek_slot(area, CourtTier::magistrates, area.orders[order].woman, order.number() | order_mark);
}

void order_hearing_slot_free(Area& area) {
  free_slot(area, CourtTier::magistrates);
}

}  // namespace holloway
