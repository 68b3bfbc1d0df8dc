#include "sim/pathway/police/police.hpp"

#include <algorithm>

#include "sim/pathway/life/cases.hpp"
#include "sim/pathway/life/place.hpp"
#include "sim/pathway/life/reoffending.hpp"
#include "sim/pathway/police/events.hpp"

namespace holloway {
namespace {

void move_case(Area& area, Case& c, Stage to) {
  area.move(Process::charge_case, c.woman, c.stage, to);
}

/// Chance of a caution rather than a charge, for a woman who admits.
double caution_chance(const Area& area, const Case& c) {
  const RecordBand band = band_of(area.women[c.woman].recorded);
  return with_odds_ratio(area.setting().caution[c.group][band], area.ratio(c.woman, Lever::caution));
}

PoliceOutcome caution_of(const Area& area, const Case& c) {
  const bool conditional = area.draw(c.woman, c.occasion, Draw::conditional_caution) <
                           area.parameters().police.conditional_share_of_cautions.value();
  return conditional && conditional_caution_allowed(area, c) ? PoliceOutcome::conditional_caution
                                                             : PoliceOutcome::simple_caution;
}

bool community_resolution_is_open(const Parameters::Police& p, const Case& c, const Woman& woman) {
  return c.gravity <= p.community_resolution_gravity_at_most.value() &&
         woman.recorded <= p.community_resolution_previous_at_most.value();
}

double penalty_notice_chance(const Parameters::Police& p, const Case& c) {
  if (c.gravity > p.penalty_notice_gravity_at_most.value()) return 0;
  return p.penalty_notice.value() * p.penalty_notice_offences[c.group].value();
}

/// What the police would do, before any programme. One uniform runs from the lightest outcome to charge, so
/// that raising the odds of an outcome never lowers how often it is met.
PoliceOutcome plan(const Area& area, const Case& c) {
  const auto& p = area.parameters().police;
  const Woman& woman = area.women[c.woman];
  const auto luck = [&](Draw which) { return area.draw(c.woman, c.occasion, which); };
  const bool known_abuser =
      c.abuser_is_other_party && (woman.known_to(Agency::police) & bit(Need::domestic_abuse));

  double no_further_action = p.no_further_action[c.group].value();
  if (known_abuser)
    no_further_action =
        with_odds_ratio(no_further_action, p.no_further_action_if_abuser_is_other_party.value());
  no_further_action = with_odds_ratio(no_further_action, area.ratio(c.woman, Lever::no_further_action));
  if (!c.caution_tried && luck(Draw::no_further_action) < no_further_action)
    return PoliceOutcome::no_further_action;
  if (c.caution_tried || !c.admitted) return PoliceOutcome::charge;

  if (community_resolution_is_open(p, c, woman) &&
      luck(Draw::community_resolution) < p.community_resolution.value())
    return PoliceOutcome::community_resolution;
  if (luck(Draw::penalty_notice) < penalty_notice_chance(p, c)) return PoliceOutcome::penalty_notice;
  if (c.back_for_caution || luck(Draw::caution) < caution_chance(area, c)) return caution_of(area, c);
  const bool assess_first = !c.assessed && luck(Draw::bail_for_assessment) < p.bail_for_assessment.value();
  return assess_first ? PoliceOutcome::bail_for_assessment : PoliceOutcome::charge;
}

Time latest_end_of_conditions(const Area& area, const Case& c) {
  return c.caution_given + Duration::from_days(area.parameters().police.conditional_caution_at_most.value());
}

void ordinary_conditions_begin(Area& area, CaseId number) {
  const Time over =
      area.now() + Duration::from_days(area.parameters().police.conditional_caution_lasts.value());
  const Time latest = latest_end_of_conditions(area, area.cases[number]);
  area.schedule(std::max(area.now(), std::min(over, latest)), number, PoliceEvent::conditional_caution_ends);
}

void start_conditional_caution(Area& area, CaseId number) {
  Case& c = area.cases[number];
  caution_given(area, c);
  move_case(area, c, Stage::conditional_caution_running);
  // Where a programme is the condition, its course decides; otherwise the ordinary conditions run their time.
  if (c.enrolment == EnrolmentId::none) return ordinary_conditions_begin(area, number);
  area.schedule(latest_end_of_conditions(area, c), number, PoliceEvent::no_more_time_for_condition);
}

void charge(Area& area, CaseId number) {
  const Case& c = area.cases[number];
  const auto& p = area.parameters().police;
  const bool cps = area.draw(c.woman, c.occasion, Draw::cps_decides) < p.cps_decides.value();
  if (cps || c.gravity >= p.cps_decides_gravity_at_least.value()) {
    ask_prosecutor(area, number);
  } else {
    begin_prosecution(area, number, ProsecutedBy::charge);
  }
}

void carry_out(Area& area, CaseId number, PoliceOutcome outcome) {
  Case& c = area.cases[number];
  switch (outcome) {
    case PoliceOutcome::no_further_action:
      area.offer(ActsAt::no_further_action, c.woman, number);
      return close_case(area, number, Stage::no_further_action);
    case PoliceOutcome::community_resolution:
      return close_case(area, number, Stage::community_resolution);
    case PoliceOutcome::penalty_notice:
      return close_case(area, number, Stage::penalty_notice);
    case PoliceOutcome::simple_caution:
      return close_case(area, number, Stage::simple_caution);
    case PoliceOutcome::conditional_caution:
      return start_conditional_caution(area, number);
    case PoliceOutcome::bail_for_assessment:
      c.assessed = true;
      move_case(area, c, Stage::bail_for_assessment);
      return area.schedule(
          area.now() + Duration::from_days(area.parameters().police.bail_for_assessment_lasts.value()),
          number, PoliceEvent::police_bail_ends);
    case PoliceOutcome::charge:
      return charge(area, number);
  }
}

}  // namespace

bool admits(const Area& area, const Case& c) {
  const auto& p = area.parameters().police;
  double chance = p.admission.value();
  if (area.draw(c.woman, c.occasion, Draw::legal_advice) < p.legal_advice.value())
    chance = with_odds_ratio(chance, p.admission_with_legal_advice.value());
  if (c.coerced) chance = with_odds_ratio(chance, p.admission_if_coerced.value());
  chance = with_odds_ratio(chance, area.ratio(c.woman, Lever::admission));
  return area.draw(c.woman, c.occasion, Draw::admission) < chance;
}

bool conditional_caution_allowed(const Area& area, const Case& c) {
  return !c.abuser_is_other_party ||
         area.draw(c.woman, c.occasion, Draw::domestic_abuse_case_may_be_cautioned) <
             area.parameters().police.domestic_abuse_cases_may_be_cautioned.value();
}

void investigator_found(Area& area, CaseId number) {
  area.schedule(area.now() + Duration::from_days(area.parameters().police.interview.value()), number,
                PoliceEvent::interview_done);
}

void seek_investigator(Area& area, CaseId number) {
  Case& c = area.cases[number];
  if (area.women[c.woman].gone()) return close_case(area, number, Stage::case_ended_by_death);
  const auto& p = area.parameters().police;
  if (area.queues[Queue::investigators].try_seize(area.now())) return investigator_found(area, number);
  c.ticket = area.queues[Queue::investigators].join(area.now(), c.woman, number.number());
  // A voluntary interview can be booked again; a detained woman cannot be kept.
  if (c.stage == Stage::custody_interview)
    area.schedule(area.now() + Duration::from_days(p.releases_after_waiting.value()), number,
                  PoliceEvent::waited_too_long_for_interview);
}

namespace {
void release_from_custody_suite(Area& area, const Case& c) {
  if (!c.arrested || !area.women[c.woman].detained) return;
  area.women[c.woman].detained = false;
  settle_place(area, c.woman);
}
}  // namespace

void waited_too_long_for_interview(Area& area, CaseId number) {
  Case& c = area.cases[number];
  if (!area.queues[Queue::investigators].leave(area.now(), c.ticket)) return;
  area.count(c.woman, counts.no_further_action_under_demand);
  release_from_custody_suite(area, c);
  close_case(area, number, Stage::no_further_action);
}

void interview_done(Area& area, CaseId number) {
  if (const auto next = area.queues[Queue::investigators].release(area.now()))
    investigator_found(area, CaseId(next->subject));
  Case& c = area.cases[number];
  if (area.women[c.woman].gone()) return close_case(area, number, Stage::case_ended_by_death);
  release_from_custody_suite(area, c);
  c.admitted = admits(area, c);
  area.count(c.woman, counts.interviews);
  if (c.admitted) area.count(c.woman, counts.admissions);
  move_case(area, c, Stage::police_decision);
  police_decision(area, number);
}

void police_decision(Area& area, CaseId number) {
  Case& c = area.cases[number];
  c.planned = plan(area, c);
  PoliceOutcome outcome = c.planned;
  if (area.opportunities() && !c.caution_tried)
    outcome = area.opportunities()->at_police_decision(area, number, c.planned);
  carry_out(area, number, outcome);
}

void police_bail_ends(Area& area, CaseId number) {
  Case& c = area.cases[number];
  if (area.women[c.woman].gone()) return close_case(area, number, Stage::case_ended_by_death);
  move_case(area, c, Stage::police_decision);
  police_decision(area, number);
}

void ordinary_conditions_end(Area& area, CaseId number) {
  const Case& c = area.cases[number];
  const bool met = area.draw(c.woman, c.occasion, Draw::conditions_met) <
                   area.parameters().police.conditional_caution_met.value();
  conditional_caution_ends(area, number, met ? Conditions::met : Conditions::not_met);
}

void conditional_caution_ends(Area& area, CaseId number, Conditions conditions) {
  Case& c = area.cases[number];
  if (area.women[c.woman].gone()) return close_case(area, number, Stage::case_ended_by_death);
  if (conditions == Conditions::met) return close_case(area, number, Stage::conditional_caution_met);
  area.count(c.woman, counts.conditional_cautions_not_met);
  caution_taken_back(area, c);
  c.caution_tried = true;
  c.enrolment = EnrolmentId::none;
  move_case(area, c, Stage::police_decision);
  police_decision(area, number);
}

void no_more_time_for_condition(Area& area, CaseId number) {
  const Case& c = area.cases[number];
  if (c.stage != Stage::conditional_caution_running || c.enrolment == EnrolmentId::none) return;
  area.opportunities()->gives_up_waiting(area, c.enrolment);
}

void no_place_for_condition(Area& area, CaseId number) {
  Case& c = area.cases[number];
  if (area.women[c.woman].gone()) return close_case(area, number, Stage::case_ended_by_death);
  c.enrolment = EnrolmentId::none;
  if (c.planned == PoliceOutcome::conditional_caution) return ordinary_conditions_begin(area, number);
  caution_taken_back(area, c);
  c.caution_tried = true;
  move_case(area, c, Stage::police_decision);
  carry_out(area, number, c.planned);
}

}  // namespace holloway
