// An offence comes to notice: summons, street disposal, voluntary interview or arrest.

#include "sim/pathway/custody.hpp"
#include "sim/pathway/knowledge.hpp"
#include "sim/pathway/police.hpp"
#include "sim/pathway/prosecution.hpp"

namespace holloway {

void open_case(Area& area, const Case& c) {
  const std::uint32_t number = area.cases.open(c);
  if (area.observer) [[unlikely]]
    area.observer->occasion_noticed(area.place().area, c.woman, c);
  area.move(Process::charge_case, c.woman, area.cases[number].stage, Stage::notice);
  const RandomBits bits = area.draw(c.woman, c.occasion, Decision::notice);
  Case& opened = area.cases[number];
  opened.admitted = bits.coarse(2) < area.parameters().police.admission.value();
  opened.route_luck = static_cast<float>(bits.coarse(1));
  opened.screened = bits.coarse(3) < area.parameters().police.screened_by_liaison_and_diversion.value();
  const double delay = exponential(bits.coarse(0), area.parameters().notice.delay.value());
  area.schedule_case(area.now() + Duration::from_days(delay), number, EventKind::notice);
}

namespace {

/// How a case is dealt with when it comes to notice. One draw decides: summons first, then street disposal,
/// then voluntary interview, then arrest.
Stage route(const Area& area, const Case& c) {
  const auto& p = area.parameters().notice;
  double u = static_cast<double>(c.route_luck);
  const double summons = p.summons[c.group].value();
  if (u < summons) return Stage::summons;
  u = (u - summons) / (1 - summons);
  const double street = c.gravity == 1 ? p.street_disposal.value() : 0.0;
  if (u < street) {
    // The rest of the draw settles how: its lower part is resolved, its upper part fined.
    return u < street * p.street_community_resolution.value() ? Stage::community_resolution
                                                              : Stage::penalty_notice;
  }
  u = (u - street) / (1 - street);
  const Stage place = area.women[c.woman].place;
  const bool at_liberty = place == Stage::community || place == Stage::approved_premises;
  return !at_liberty || u < p.voluntary_interview[c.group].value() ? Stage::voluntary_interview
                                                                   : Stage::custody_interview;
}

void arrest(Area& area, std::uint32_t number) {
  Case& c = area.cases[number];
  area.count(c.woman, Counter::arrests);
  c.arrested = true;
  area.move(Process::charge_case, c.woman, c.stage, Stage::custody_interview);
  area.women[c.woman].detained = true;
  settle_place(area, c.woman);
  if (c.screened) area.count(c.woman, Counter::liaison_and_diversion_screened);
  asked_by(area, c.woman, Agency::police, c.occasion, Decision::police_disclosure);
  area.offer(ActsAt::custody_suite, c.woman, number);
  const double hours = exponential(area.draw(c.woman, c.occasion, Decision::detention).coarse(0),
                                   area.parameters().police.detention.value());
  area.schedule_case(area.now() + Duration::from_days(hours), number, EventKind::ready_for_interview);
}

}  // namespace

void case_comes_to_notice(Area& area, std::uint32_t number) {
  Case& c = area.cases[number];
  if (area.women[c.woman].gone()) return close_case(area, number, Stage::case_ended_by_death);
  const Stage next = route(area, c);
  // Only women who are arrested pass the custody suite, where Liaison and Diversion works.
  c.screened = c.screened && next == Stage::custody_interview;
  switch (next) {
    case Stage::summons:
      area.count(c.woman, Counter::summonses);
      area.move(Process::charge_case, c.woman, c.stage, Stage::summons);
      return begin_prosecution(area, number, /*summons=*/true);
    case Stage::voluntary_interview: {
      area.count(c.woman, Counter::voluntary_interviews);
      area.move(Process::charge_case, c.woman, c.stage, Stage::voluntary_interview);
      area.offer(ActsAt::voluntary_interview, c.woman, number);
      const double delay =
          exponential(area.draw(c.woman, c.occasion, Decision::voluntary_interview).coarse(0),
                      area.parameters().police.voluntary_interview_delay.value());
      return area.schedule_case(area.now() + Duration::from_days(delay), number,
                                EventKind::ready_for_interview);
    }
    case Stage::custody_interview:
      return arrest(area, number);
    default:
      area.count(c.woman, Counter::street_disposals);
      area.offer(ActsAt::street, c.woman, number);
      return close_case(area, number, next);
  }
}

}  // namespace holloway
