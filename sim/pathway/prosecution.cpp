#include "sim/pathway/prosecution.hpp"

#include "sim/pathway/court.hpp"
#include "sim/pathway/custody.hpp"
#include "sim/pathway/police.hpp"

namespace holloway {

void ask_prosecutor(Area& area, std::uint32_t number) {
  Case& c = area.cases[number];
  area.move(Process::charge_case, c.woman, c.stage, Stage::cps_decision);
  const double delay = exponential(area.draw(c.woman, c.occasion, Decision::prosecution).coarse(1),
                                   area.parameters().cps.delay.value());
  area.schedule_case(area.now() + Duration::from_days(delay), number, EventKind::prosecutor_decides);
}

void prosecutor_decides(Area& area, std::uint32_t number) {
  Case& c = area.cases[number];
  const Woman& woman = area.women[c.woman];
  if (woman.gone()) return close_case(area, number, Stage::case_ended_by_death);
  const auto& p = area.parameters().cps;
  const RandomBits bits = area.draw(c.woman, c.occasion, Decision::prosecution);
  double dropped = p.evidential_test_failed.value() +
                   (1 - p.evidential_test_failed.value()) * p.not_in_public_interest.value();
  const bool abuse_known =
      c.abuser_is_other_party && (woman.known_to(Agency::police) & bit(Need::domestic_abuse));
  if (abuse_known) dropped = 1 - with_odds_ratio(1 - dropped, p.known_abuse_lowers_charge.value());
  dropped = 1 - with_odds_ratio(1 - dropped, area.ratio(c.woman, Lever::charge));
  if (bits.coarse(2) < dropped) {
    if (c.arrested) area.count(c.woman, Counter::arrests_no_further_action_or_caution);
    return close_case(area, number, Stage::no_further_action);
  }
  if (c.admitted && c.gravity <= 2 && !c.caution_tried && bits.coarse(3) < p.back_for_caution.value()) {
    c.back_for_caution = true;
    area.move(Process::charge_case, c.woman, c.stage, Stage::police_decision);
    return police_decision(area, number);
  }
  begin_prosecution(area, number, false);
}

void begin_prosecution(Area& area, std::uint32_t number, bool summons) {
  Case& c = area.cases[number];
  const auto& p = area.parameters();
  area.count(c.woman, Counter::charges);
  area.move(Process::charge_case, c.woman, c.stage, Stage::awaiting_first_hearing);
  const RandomBits bits = area.draw(c.woman, c.occasion, Decision::listing);
  const bool held = c.arrested && c.gravity >= 3 && bits.coarse(0) < p.police.police_remand.value() &&
                    !area.women[c.woman].gone();
  double wait = exponential(bits.coarse(1), summons ? p.court.summons_to_first_hearing.value()
                                                    : p.court.charge_to_first_hearing.value());
  if (held) {
    begin_remand(area, c);
    wait = 1.0;  // a woman refused police bail is brought to the next sitting court
  }
  area.schedule_case(area.now() + Duration::from_days(wait), number, EventKind::hearing_due);
}

}  // namespace holloway
