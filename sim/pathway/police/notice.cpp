#include "sim/pathway/police/notice.hpp"

#include <algorithm>

#include "sim/core/mathematics.hpp"
#include "sim/pathway/area/handovers.hpp"
#include "sim/pathway/life/cases.hpp"
#include "sim/pathway/life/knowledge.hpp"
#include "sim/pathway/life/place.hpp"
#include "sim/pathway/police/events.hpp"
#include "sim/pathway/police/liaison.hpp"

namespace holloway {

void open_case(Area& area, const Case& c) {
  const CaseId number = area.cases.open(c);
  const auto luck = [&](Draw which) { return area.draw(c.woman, c.occasion, which); };
  const auto& p = area.parameters();
  area.cases[number].coerced =
      area.women[c.woman].coerced && luck(Draw::coerced_offence) < p.notice.coerced_offences.value();
  if (area.cases[number].coerced) area.count(c.woman, counts.offences_coerced, c.offences);
  if (area.observer) [[unlikely]]
    area.observer->occasion_noticed(area.place().area, c.woman, area.cases[number]);
  area.move(Process::charge_case, c.woman, area.cases[number].stage, Stage::notice);
  Case& opened = area.cases[number];
  opened.route_luck = static_cast<float>(luck(Draw::notice_route));
  opened.screened = luck(Draw::screening_offered) < p.police.screened_by_liaison_and_diversion.value();
  const double delay = exponential(luck(Draw::notice_delay), p.notice.delay.value());
  area.schedule(area.now() + Duration::from_days(delay), number, PoliceEvent::notice);
}

namespace {

/// Whether the police see in time that the woman accused is the victim of the man who accuses her.
bool identified_as_victim(const Area& area, const Case& c, double luck) {
  const auto& p = area.parameters().police;
  const Woman& woman = area.women[c.woman];
  const Facts known = woman.known_to(Agency::police);
  double chance = p.identifies_primary_victim.value();
  if (known & bit(Need::domestic_abuse))
    chance = with_odds_ratio(chance, p.identifies_if_abuse_known.value());
  const auto doubted = static_cast<Facts>(bit(Need::drugs) | bit(Need::alcohol) | bit(Need::mental_health));
  if (woman.recorded > 0 || (known & doubted))
    chance = with_odds_ratio(chance, p.identifies_if_record_or_ill_health.value());
  return luck < with_odds_ratio(chance, area.ratio(c.woman, Lever::identification));
}

/// Her abuser accuses her first. Returns whether the police see who the victim is, and leave her alone;
/// otherwise she is the suspect from here on.
bool counter_allegation_seen_through(Area& area, Case& c) {
  const auto& p = area.parameters().police;
  const auto luck = [&](Draw which) { return area.draw(c.woman, c.occasion, which); };
  if (!c.abuser_is_other_party || luck(Draw::counter_allegation) >= p.counter_allegation.value())
    return false;
  area.count(c.woman, counts.counter_allegations);
  if (identified_as_victim(area, c, luck(Draw::identified_as_victim))) {
    area.count(c.woman, counts.primary_victims_identified);
    return true;
  }
  c.misidentified = true;
  // Being handled as the perpetrator costs the police, and others, her trust.
  if (luck(Draw::misidentified_loses_trust) < p.misidentified_loses_trust.value())
    trust_changes(area, c.woman, -1);
  return false;
}

/// How a case is dealt with when it comes to notice. One draw decides: summons first, then street disposal,
/// then voluntary interview, then arrest.
Stage route(const Area& area, const Case& c) {
  const auto& p = area.parameters().notice;
  double u = static_cast<double>(c.route_luck);
  const double summons = p.summons[c.group].value();
  if (u < summons) return Stage::summons;
  u = (u - summons) / (1 - summons);
  const bool street_open = c.gravity <= p.street_disposal_gravity_at_most.value();
  const double street = street_open ? p.street_disposal.value() : 0.0;
  if (u < street) {
    // The rest of the draw settles how: its lower part is resolved, its upper part fined.
    return u < street * p.street_community_resolution.value() ? Stage::community_resolution
                                                              : Stage::penalty_notice;
  }
  u = (u - street) / (1 - street);
  const Stage place = area.women[c.woman].place;
  const bool at_liberty = place == Stage::community || place == Stage::approved_premises;
  const double arrest =
      with_odds_ratio(1 - p.voluntary_interview[c.group].value(), area.ratio(c.woman, Lever::arrest));
  return !at_liberty || u < 1 - arrest ? Stage::voluntary_interview : Stage::custody_interview;
}

/// A wait with this mean, among those that are shorter than the longest there may be.
double shorter_than(double uniform, double mean, double longest) {
  if (mean <= 0 || longest <= 0) return 0;
  const double beyond = mathematics::exp(-longest / mean);
  return std::min(longest, exponential(beyond + uniform * (1 - beyond), mean));
}

void arrest(Area& area, CaseId number) {
  Case& c = area.cases[number];
  area.count(c.woman, counts.arrests);
  area.count(c.woman, counts.arrests_by_offence[c.group]);
  c.arrested = true;
  area.move(Process::charge_case, c.woman, c.stage, Stage::custody_interview);
  area.women[c.woman].detained = true;
  settle_place(area, c.woman);
  asked_by(area, c.woman, Agency::police, c.occasion, Draw::police_disclosure);
  screen_in_custody_suite(area, number);
  area.offer(ActsAt::custody_suite, c.woman, number);
  const auto& p = area.parameters().police;
  // She is interviewed within the time that the law allows without charge, or let go.
  const double latest = std::max(0.0, p.detention_at_most.value() - p.interview.value());
  const double days =
      shorter_than(area.draw(c.woman, c.occasion, Draw::detention), p.detention.value(), latest);
  area.schedule(area.now() + Duration::from_days(days), number, PoliceEvent::ready_for_interview);
  area.schedule(area.now() + Duration::from_days(latest), number, PoliceEvent::waited_too_long_for_interview);
}

void invite_to_interview(Area& area, CaseId number) {
  Case& c = area.cases[number];
  area.count(c.woman, counts.voluntary_interviews);
  area.move(Process::charge_case, c.woman, c.stage, Stage::voluntary_interview);
  area.offer(ActsAt::voluntary_interview, c.woman, number);
  const double delay = exponential(area.draw(c.woman, c.occasion, Draw::voluntary_interview_delay),
                                   area.parameters().police.voluntary_interview_delay.value());
  area.schedule(area.now() + Duration::from_days(delay), number, PoliceEvent::ready_for_interview);
}

}  // namespace

void case_comes_to_notice(Area& area, CaseId number) {
  Case& c = area.cases[number];
  if (area.women[c.woman].gone()) return close_case(area, number, Stage::case_ended_by_death);
  // Whoever is seen to be the victim is asked to admit nothing.
  if (counter_allegation_seen_through(area, c)) {
    area.offer(ActsAt::no_further_action, c.woman, number);
    return close_case(area, number, Stage::no_further_action);
  }
  c.admitted = admits(area, c);
  const Stage next = route(area, c);
  // Only women who are arrested pass the custody suite, where Liaison and Diversion works.
  c.screened = c.screened && next == Stage::custody_interview;
  if (next == Stage::voluntary_interview) return invite_to_interview(area, number);
  if (next == Stage::custody_interview) return arrest(area, number);
  if (next == Stage::summons) {
    area.count(c.woman, counts.summonses);
    area.move(Process::charge_case, c.woman, c.stage, Stage::summons);
    return begin_prosecution(area, number, ProsecutedBy::summons);
  }
  area.count(c.woman, counts.street_disposals);
  area.offer(ActsAt::street, c.woman, number);
  close_case(area, number, next);
}

}  // namespace holloway
