#include "sim/pathway/police/prosecution.hpp"

#include "sim/pathway/area/handovers.hpp"
#include "sim/pathway/life/cases.hpp"
#include "sim/pathway/life/knowledge.hpp"
#include "sim/pathway/life/place.hpp"
#include "sim/pathway/police/events.hpp"

namespace holloway {

void ask_prosecutor(Area& area, CaseId number) {
  Case& c = area.cases[number];
  area.move(Process::charge_case, c.woman, c.stage, Stage::cps_decision);
  const double delay =
      exponential(area.draw(c.woman, c.occasion, Draw::cps_delay), area.parameters().cps.delay.value());
  area.schedule(area.now() + Duration::from_days(delay), number, PoliceEvent::prosecutor_decides);
}

namespace {

/// Odds of charge, against those of the same case without what the prosecutor knows of her.
double odds_of_charge(const Area& area, const Case& c) {
  const auto& p = area.parameters().cps;
  const Facts known = area.women[c.woman].known_to(Agency::prosecutor);
  double odds = area.ratio(c.woman, Lever::charge);
  if (c.abuser_is_other_party && (known & bit(Need::domestic_abuse)))
    odds *= p.known_abuse_lowers_charge.value();
  if (c.coerced && (known & is_coerced)) odds *= p.known_coercion_lowers_charge.value();
  return odds;
}

/// Of all cases like hers, those that fail either test.
double usually_dropped(const Parameters& p) {
  const double not_enough = p.cps.evidential_test_failed.value();
  return not_enough + (1 - not_enough) * p.cps.not_in_public_interest.value();
}

double chance_of_being_dropped(const Area& area, const Case& c) {
  return 1 - with_odds_ratio(1 - usually_dropped(area.parameters()), odds_of_charge(area, c));
}

/// Proceedings for a summary offence begin within a stated time of it, or not at all.
bool out_of_time(const Area& area, const Case& c) {
  const double within = area.parameters().police.summary_offences_charged_within.value();
  return is_summary(c.group) && area.now() > c.offence + Duration::from_days(within);
}

void drop_case(Area& area, CaseId number, Counter reason) {
  const Case& c = area.cases[number];
  area.count(c.woman, reason);
  close_case(area, number, Stage::no_further_action);
}

}  // namespace

bool would_be_charged(const Area& area, const Case& c) {
  return area.draw(c.woman, c.occasion, Draw::charge_dropped) >= chance_of_being_dropped(area, c);
}

void prosecutor_decides(Area& area, CaseId number) {
  Case& c = area.cases[number];
  if (area.women[c.woman].gone()) return close_case(area, number, Stage::case_ended_by_death);
  const auto& p = area.parameters().cps;
  // The prosecutor never meets her, and knows what the police put in the file.
  share(area, c.woman, {Agency::police, Agency::prosecutor, p.police_share}, c.occasion,
        Draw::prosecutor_sharing);
  area.offer(ActsAt::charge_decision, c.woman, number);
  area.count(c.woman, counts.prosecutor_decisions);
  // One draw for both tests. Of the cases dropped, the lower part fails the first of them.
  const double not_enough = p.evidential_test_failed.value();
  const double dropped = chance_of_being_dropped(area, c);
  const double luck = area.draw(c.woman, c.occasion, Draw::charge_dropped);
  if (luck < dropped)
    return drop_case(area, number,
                     luck * usually_dropped(area.parameters()) < dropped * not_enough
                         ? counts.evidential_test_failed
                         : counts.not_in_public_interest);
  if (c.admitted && c.gravity <= p.back_for_caution_gravity_at_most.value() && !c.caution_tried &&
      area.draw(c.woman, c.occasion, Draw::back_for_caution) < p.back_for_caution.value()) {
    c.back_for_caution = true;
    area.move(Process::charge_case, c.woman, c.stage, Stage::police_decision);
    return police_decision(area, number);
  }
  begin_prosecution(area, number, ProsecutedBy::charge);
}

void begin_prosecution(Area& area, CaseId number, ProsecutedBy how) {
  Case& c = area.cases[number];
  if (out_of_time(area, c)) return drop_case(area, number, counts.out_of_time);
  const auto& p = area.parameters();
  c.charged = true;
  area.count(c.woman, counts.charges);
  if (c.arrested) area.count(c.woman, counts.arrests_charged);
  area.move(Process::charge_case, c.woman, c.stage, Stage::awaiting_first_hearing);
  const Woman& woman = area.women[c.woman];
  c.refused_police_bail =
      c.arrested && c.gravity >= p.police.police_remand_gravity_at_least.value() && !woman.gone() &&
      !woman.in_prison() &&
      area.draw(c.woman, c.occasion, Draw::refused_police_bail) < p.police.police_remand.value();
  double wait = exponential(area.draw(c.woman, c.occasion, Draw::first_hearing_wait),
                            how == ProsecutedBy::summons ? p.court.summons_to_first_hearing.value()
                                                         : p.court.charge_to_first_hearing.value());
  if (c.refused_police_bail) {
    area.women[c.woman].detained = true;
    settle_place(area, c.woman);
    wait = p.police.police_remand_lasts.value();
  }
  list_hearing(area, number, wait);
}

}  // namespace holloway
