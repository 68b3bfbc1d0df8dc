#include "sim/pathway/custody/term.hpp"

#include <algorithm>
#include <cmath>

#include "sim/pathway/area/handovers.hpp"
#include "sim/pathway/custody/custody.hpp"
#include "sim/pathway/custody/events.hpp"
#include "sim/pathway/custody/recall.hpp"
#include "sim/pathway/custody/release_planning.hpp"
#include "sim/pathway/life/place.hpp"
#include "sim/pathway/life/reoffending.hpp"

namespace holloway {
namespace {

Duration in_days(double days) {
  return Duration::from_days(days);
}

/// The day on which she leaves, if release falls due at `due`: never before now.
Time released_by(const Area& area, Time due) {
  return std::max(area.now(), area.setting().on_release_day(due));
}

void close_term(Area& area, TermId number) {
  Term& term = area.terms[number];
  const WomanIndex index = term.woman;
  area.move(Process::custodial_term, index, term.stage, Stage::term_ended);
  --area.stage_population[index_of(Stage::term_ended)];
  area.women[index].term = TermId::none;
  area.terms.close(number);
}

bool in_custody(const Term& term) {
  return term.stage == Stage::reception || term.stage == Stage::term_serving;
}

/// Home detention curfew begins a stated time before release, once a share of the sentence and a number of
/// days have been served.
Time curfew_starts(const Area& area, const Term& term, Time started) {
  const auto& p = area.parameters().custody;
  const double share = static_cast<double>(term.days) * p.home_detention_curfew_share_served_first.value();
  const Time out = std::max(term.release + in_days(-p.home_detention_curfew_lasts.value()),
                            started + in_days(std::max(p.home_detention_curfew_served_first.value(), share)));
  return area.setting().on_working_day(out);
}

/// Draws how she will leave, and schedules it.
void plan_release(Area& area, TermId number, Time started) {
  Term& term = area.terms[number];
  const auto& p = area.parameters().custody;
  const auto luck = [&](Draw which) { return area.draw(term.woman, term.occasion, which); };
  term.approved_premises = term.days >= p.approved_premises_sentence_at_least.value() &&
                           luck(Draw::approved_premises_wanted) < p.approved_premises_wanted.value();
  const bool curfew = !term.approved_premises &&
                      term.days >= p.home_detention_curfew_shortest_sentence.value() &&
                      term.days < p.home_detention_curfew_sentence_below.value() &&
                      luck(Draw::home_detention_curfew) < p.home_detention_curfew.value();
  const Time out = curfew ? curfew_starts(area, term, started) : term.release;
  term.on_curfew_first = out < term.release;
  area.schedule(std::max(out, area.now()), number, CustodyEvent::release_due);
  schedule_release_planning(area, number, out);
}

TermId open_term(Area& area, const Term& term) {
  const TermId number = area.terms.open(term);
  area.women[term.woman].term = number;
  area.move(Process::custodial_term, term.woman, area.terms[number].stage, Stage::reception);
  return number;
}

/// Out under supervision: licence to the end of the sentence, then post-sentence supervision if any is left.
/// Every woman first released goes through licence, however short. Returns false if the term has ended
/// instead.
bool enter_supervision(Area& area, TermId number) {
  Term& term = area.terms[number];
  const bool first_release = in_custody(term) || term.stage == Stage::home_detention_curfew;
  const WomanIndex woman = term.woman;
  if (first_release || area.now() < term.sentence_ends) {
    area.move(Process::custodial_term, woman, term.stage, Stage::licence);
    area.schedule(std::max(term.sentence_ends, area.now()), number, CustodyEvent::sentence_ends);
  } else if (area.now() < term.supervision_ends) {
    area.move(Process::custodial_term, woman, term.stage, Stage::post_sentence_supervision);
    area.schedule(term.supervision_ends, number, CustodyEvent::supervision_ends);
  } else {
    close_term(area, number);
  }
  settle_place(area, woman);
  return area.women[woman].term == number;
}

void set_supervision(const Area& area, Term& term) {
  const auto& p = area.parameters().release;
  term.supervision_ends =
      term.days < p.post_sentence_supervision_sentence_below.value()
          ? std::max(term.sentence_ends, term.release + in_days(p.post_sentence_supervision_until.value()))
          : term.sentence_ends;
}

void leave_prison(Area& area, TermId number) {
  Term& term = area.terms[number];
  if (deported_at_release(area, term.woman, number)) return close_term(area, number);
  if (term.on_curfew_first) {
    area.move(Process::custodial_term, term.woman, term.stage, Stage::home_detention_curfew);
    area.schedule(term.release, number, CustodyEvent::curfew_ends);
    settle_place(area, term.woman);
    return start_recall_clock(area, number);
  }
  if (enter_supervision(area, number)) start_recall_clock(area, number);
}

}  // namespace

void begin_term(Area& area, WomanIndex index, double days, double already_served, std::uint16_t occasion) {
  const Time now = area.now();
  const double to_serve =
      std::max(0.0, days * area.parameters().custody.released_after_share.value() - already_served);
  if (const TermId open = area.women[index].term; open != TermId::none) {
    Term& term = area.terms[open];
    if (in_custody(term)) {
      term.days = std::max(term.days, static_cast<float>(days));
      term.sentence_ends = std::max(term.sentence_ends, now + in_days(days - already_served));
      const Time release = released_by(area, now + in_days(to_serve));
      if (release > term.release) term.release = release;  // the earlier release event finds her not yet due
      set_supervision(area, term);
      area.update_census(index);
      return;
    }
    close_term(area, open);
  }
  Term term;
  term.woman = index;
  term.days = static_cast<float>(days);
  term.occasion = occasion;
  term.release = released_by(area, now + in_days(to_serve));
  term.sentence_ends = now + in_days(std::max(0.0, days - already_served));
  set_supervision(area, term);
  const TermId number = open_term(area, term);
  settle_place(area, index);
  area.move(Process::custodial_term, index, area.terms[number].stage, Stage::term_serving);
  plan_release(area, number, now + in_days(-already_served));
}

void begin_in_prison(Area& area, WomanIndex index, double served, double left) {
  const double share = std::max(0.01, area.parameters().custody.released_after_share.value());
  Term term;
  term.woman = index;
  term.days = static_cast<float>(std::max(served / share, days_per_year));
  term.release = released_by(area, area.now() + in_days(left));
  term.sentence_ends = term.release + in_days(served * (1 - share) / share);
  set_supervision(area, term);
  const TermId number = open_term(area, term);
  area.move(Process::custodial_term, index, area.terms[number].stage, Stage::term_serving);
  plan_release(area, number, area.now() + in_days(left - served));
  settle_place(area, index);
}

void bring_release_forward(Area& area, TermId number) {
  Term& term = area.terms[number];
  if (!in_custody(term)) return;
  const Time now = area.now();
  const Time started = term.sentence_ends + in_days(-term.days);
  const double share = area.parameters().custody.released_after_share.value();
  const Time release = released_by(area, std::max(now, started + in_days(term.days * share)));
  const bool earlier = release < term.release;
  if (earlier) term.release = release;
  if (earlier) set_supervision(area, term);
  if (term.on_curfew_first) {
    const Time out = std::max(now, curfew_starts(area, term, started));
    term.on_curfew_first = out < term.release;
    // The event there is already finds her gone if this one comes first.
    area.schedule(std::min(out, term.release), number, CustodyEvent::release_due);
  } else if (earlier) {
    area.schedule(term.release, number, CustodyEvent::release_due);
  }
}

void release_due(Area& area, TermId number) {
  Term& term = area.terms[number];
  if (area.women[term.woman].gone()) return close_term(area, number);
  if (!in_custody(term)) return;
  const Time due = term.on_curfew_first ? area.now() : term.release;
  if (due > area.now())
    return area.schedule(due, number, CustodyEvent::release_due);  // a later sentence put it off
  if (term.approved_premises && area.women[term.woman].remand_holds == 0)
    return area.ask_estate(EstateRequest::Kind::bed_at_release, term.woman, number);
  leave_prison(area, number);
}

void bed_answered(Area& area, TermId number) {
  Term& term = area.terms[number];
  Woman& woman = area.women[term.woman];
  if (woman.gone()) return close_term(area, number);
  if (!in_custody(term)) return;
  if (term.release > area.now()) {  // sentenced again on the day she was to leave
    if (woman.in_approved_premises) area.ask_estate(EstateRequest::Kind::leave_bed, term.woman);
    woman.in_approved_premises = false;
    return area.schedule(term.release, number, CustodyEvent::release_due);
  }
  if (woman.in_approved_premises) {
    const double stay = exponential(area.draw(term.woman, term.occasion, Draw::approved_premises_stay),
                                    area.parameters().custody.approved_premises_stay.value());
    area.schedule(area.now() + in_days(stay), term.woman, CustodyEvent::leaves_approved_premises, 0,
                  woman.spell_stamp);
  }
  leave_prison(area, number);
}

void curfew_ends(Area& area, TermId number) {
  if (area.women[area.terms[number].woman].gone()) return close_term(area, number);
  if (area.terms[number].stage == Stage::home_detention_curfew) enter_supervision(area, number);
}

void sentence_ends(Area& area, TermId number) {
  Term& term = area.terms[number];
  if (area.women[term.woman].gone()) return close_term(area, number);
  if (term.stage == Stage::licence && area.now() >= term.sentence_ends) enter_supervision(area, number);
}

void supervision_ends(Area& area, TermId number) {
  const Term& term = area.terms[number];
  if (area.women[term.woman].gone()) return close_term(area, number);
  if (term.stage == Stage::post_sentence_supervision && area.now() >= term.supervision_ends)
    close_term(area, number);
}

namespace {
/// How long a fixed-term recall lasts.
double fixed_term(const Parameters& parameters, const Term& term) {
  const auto& p = parameters.release;
  return term.days < p.recall_fixed_term_short_below.value() ? p.recall_fixed_term_short_lasts.value()
                                                             : p.recall_fixed_term_lasts.value();
}
}  // namespace

void woman_recalled(Area& area, TermId number) {
  Term& term = area.terms[number];
  if (area.women[term.woman].gone()) return;  // closed when its time comes
  if (area.now() != term.recall_due || !may_be_recalled(term)) return;
  const auto& p = area.parameters().release;
  const std::uint32_t episode = episode_of(term.occasion, term.recalls);
  ++term.recalls;
  area.count(term.woman, counts.recalls);
  const bool fixed = area.draw(term.woman, episode, Draw::recall_fixed_term) < p.recall_fixed_term.value();
  if (fixed) area.count(term.woman, counts.recalls_fixed_term);
  const double days = fixed ? fixed_term(area.parameters(), term)
                            : exponential(area.draw(term.woman, episode, Draw::recall_lasts),
                                          p.recall_standard_lasts.value());
  // A recall never outlasts the sentence.
  const Time ends = std::min(area.now() + in_days(days), term.sentence_ends);
  area.move(Process::custodial_term, term.woman, term.stage, Stage::term_recalled);
  // One that begins and ends on the same weekend has no working day to end on.
  const Time out = area.setting().on_release_day(ends);
  area.schedule(out > area.now() ? out : ends, number, CustodyEvent::recall_ends);
  settle_place(area, term.woman);
}

void recall_ends(Area& area, TermId number) {
  if (area.women[area.terms[number].woman].gone()) return close_term(area, number);
  if (area.terms[number].stage == Stage::term_recalled && enter_supervision(area, number))
    start_recall_clock(area, number);
}

void first_release_is_index_event(Area& area, TermId number) {
  Term& term = area.terms[number];
  if (term.index_event_done) return;
  term.index_event_done = true;
  const Time started = term.sentence_ends + in_days(-static_cast<double>(term.days));
  area.count(term.woman, counts.released_sentence_days, std::lround(term.days));
  area.count(term.woman, counts.released_days_served, std::lround((area.now() - started).in_days()));
  start_follow_up(area, term.woman,
                  term.days < days_per_year ? IndexDisposal::custody_under_12_months
                                            : IndexDisposal::custody_12_months_or_more);
}

}  // namespace holloway
