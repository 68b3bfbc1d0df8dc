// From passing a point of the pathway to accepting a programme there.

#include <algorithm>

#include "sim/pathway/court/bail.hpp"
#include "sim/pathway/court/sentencing.hpp"
#include "sim/pathway/police/police.hpp"
#include "sim/pathway/police/prosecution.hpp"
#include "sim/programmes/awareness.hpp"
#include "sim/programmes/enrolments.hpp"

namespace holloway {
namespace {

/// A disposal that cannot be taken back is given in exchange for support, and not while she would only wait
/// for it. A conditional caution can be taken back: its condition is not met.
bool only_with_a_place(const Programme& p, ActsAt point) {
  return point == ActsAt::police_decision && p.disposal && p.disposal != PoliceOutcome::conditional_caution;
}

}  // namespace

bool Enrolments::takes_women(const Area& area, std::size_t programme) const {
  const Running& r = running_[programme];
  const Day today = area.now().day();
  return r.here && today >= r.from && today < r.until && keyworkers_.staffed_on(programme, today);
}

double Enrolments::awareness(const Area& area, std::size_t programme) const {
  return awareness_after(set_->programmes[programme], area.now().day() - running_[programme].from);
}

bool Enrolments::already_in(WomanIndex woman, std::size_t programme, const Area& area) const {
  for (EnrolmentId e = area.women[woman].enrolment; e != EnrolmentId::none; e = enrolments_[e].earlier)
    if (enrolments_[e].programme == programme &&
        (enrolments_[e].supported || enrolments_[e].stage == Stage::waiting))
      return true;
  return false;
}

/// The same answer for as long as she lives.
bool Enrolments::lives_where_offered(const Area& area, WomanIndex woman, std::size_t programme) const {
  const Programme& p = set_->programmes[programme];
  if (!p.catchment) return true;
  return area.draw(woman, 0, Draw::programme_catchment, draw_key(p.catchment->name)) <
         p.catchment->share.value();
}

bool Enrolments::found_eligible(const Area& area, std::size_t programme, const OfferPoint& point) {
  const Programme& p = set_->programmes[programme];
  if (meets(area, p.eligible, point)) return true;
  if (would_meet_if_known(area, p.eligible, point)) count(area, programme, programme_counts.not_known);
  return false;
}

EnrolmentId Enrolments::offer(Area& area, std::size_t programme, const OfferPoint& point,
                              CaseId case_number) {
  const Programme& p = set_->programmes[programme];
  if (!takes_women(area, programme) || already_in(point.woman, programme, area) ||
      !lives_where_offered(area, point.woman, programme) || !found_eligible(area, programme, point))
    return EnrolmentId::none;
  count(area, programme, programme_counts.eligible);
  const Woman& woman = area.women[point.woman];
  const std::uint32_t occasion =
      point.charge_case ? point.charge_case->occasion : woman.occasion | (woman.spell_stamp & 0xFFU) << 16;
  static_assert(count_of<ActsAt> <= 1U << 8, "the point takes the top eight bits of the episode");
  const std::uint32_t episode = occasion | static_cast<std::uint32_t>(index_of(point.at)) << 24;
  const auto luck = [&](Draw which) {
    return area.draw(point.woman, episode, which, running_[programme].key);
  };
  if (luck(Draw::programme_offer) >= p.offered.value() * awareness(area, programme)) {
    count(area, programme, programme_counts.not_offered);
    return EnrolmentId::none;
  }
  count(area, programme, programme_counts.offers);
  Stage stage = Stage::begin;
  if (area.observer) [[unlikely]]
    area.observer->programme_offered(area.place().area, point.woman, programme);
  area.move(Process::enrolment, point.woman, stage, Stage::offered);
  const double accepts = with_odds_ratio(with_odds_for(area, p.taken_up.value(), p.taken_up_odds, point),
                                         ratio(area, point.woman, Lever::uptake));
  if (luck(Draw::programme_uptake) >= accepts) {
    count(area, programme, programme_counts.declined);
    area.move(Process::enrolment, point.woman, stage, Stage::declined);
    --area.stage_population[index_of(Stage::declined)];
    return EnrolmentId::none;
  }
  return accept(area, programme, point, case_number, episode, stage);
}

EnrolmentId Enrolments::accept(Area& area, std::size_t programme, const OfferPoint& point, CaseId case_number,
                               std::uint32_t episode, Stage stage) {
  Woman& woman = area.women[point.woman];
  Enrolment e;
  e.woman = point.woman;
  e.programme = static_cast<std::uint16_t>(programme);
  e.episode = episode;
  e.earlier = woman.enrolment;
  e.since = area.now();
  e.stage = stage;
  e.point = point.at;
  e.planned = point.planned;
  e.planned_next = point.planned_next;
  e.sentence_days = static_cast<float>(point.sentence_days);
  e.case_number = case_number;
  if (case_number != CaseId::none) e.case_generation = area.cases.generation(case_number);
  const EnrolmentId number = enrolments_.open(e);
  woman.enrolment = number;
  if (keyworkers_.of(programme).try_seize(area.now())) {
    start(area, number);
    return number;
  }
  const Programme& p = programme_of(enrolments_[number]);
  if (!only_with_a_place(p, point.at) && p.capacity->waits_at_most.value() > 0) {
    wait(area, number);
    return number;
  }
  turn_away(area, number);
  return EnrolmentId::none;
}

/// Nobody can begin with her, and there is no waiting: at the police decision, they do what they had planned.
void Enrolments::turn_away(Area& area, EnrolmentId number) {
  Enrolment& e = enrolments_[number];
  area.move(Process::enrolment, e.woman, e.stage, Stage::waiting);
  area.move(Process::enrolment, e.woman, e.stage, Stage::gave_up);
  count(area, e.programme, programme_counts.turned_away);
  close(area, number);
}

PoliceOutcome Enrolments::at_police_decision(Area& area, CaseId case_number, PoliceOutcome planned) {
  PoliceOutcome outcome = planned;
  for (const std::size_t i : offered_at(ActsAt::police_decision)) {
    const Programme& p = set_->programmes[i];
    // A disposal never takes the place of no further action, nor of another programme's disposal.
    if (p.disposal && (planned == PoliceOutcome::no_further_action || outcome != planned)) continue;
    const Case& c = area.cases[case_number];
    if (p.disposal == PoliceOutcome::conditional_caution && !conditional_caution_allowed(area, c)) continue;
    const EnrolmentId number =
        offer(area, i, {ActsAt::police_decision, c.woman, &c, planned, 0}, case_number);
    if (number == EnrolmentId::none || !p.disposal) continue;
    outcome = *p.disposal;
    if (outcome != PoliceOutcome::conditional_caution) continue;
    area.cases[case_number].enrolment = number;
    enrolments_[number].is_condition = true;
  }
  return outcome;
}

/// What would be decided if this programme did not take her: for net-widening.
std::optional<ProgrammeCounter> Enrolments::about_to_decide(const Area& area, ActsAt point, const Case* c) {
  if (c == nullptr) return std::nullopt;
  if (point == ActsAt::charge_decision)
    return would_be_charged(area, *c) ? programme_counts.planned_prosecution
                                      : programme_counts.planned_no_prosecution;
  if (point == ActsAt::remand_decision)
    return would_be_remanded(area, *c) ? programme_counts.planned_remand : programme_counts.planned_bail;
  if (point != ActsAt::sentence) return std::nullopt;
  switch (would_be_sentenced_to(area, *c)) {
    case Disposal::immediate_custody:
      return programme_counts.planned_immediate_custody;
    case Disposal::suspended_sentence_order:
      return programme_counts.planned_suspended_sentence;
    case Disposal::community_order:
      return programme_counts.planned_community_order;
    case Disposal::caution:
    case Disposal::absolute_discharge:
    case Disposal::conditional_discharge:
    case Disposal::fine:
    case Disposal::other:
      break;
  }
  return programme_counts.planned_lesser_sentence;
}

void Enrolments::at(Area& area, ActsAt point, WomanIndex woman, CaseId case_number, double sentence_days) {
  const auto planned =
      point == ActsAt::no_further_action ? std::optional(PoliceOutcome::no_further_action) : std::nullopt;
  for (const std::size_t i : offered_at(point)) {
    if (area.women[woman].gone()) return;
    const Case* c = case_number == CaseId::none ? nullptr : &area.cases[case_number];
    offer(area, i, {point, woman, c, planned, sentence_days, about_to_decide(area, point, c)}, case_number);
  }
}

/// Other programmes reach her through this one. One without effects brings her to no other.
void Enrolments::offer_through(Area& area, EnrolmentId number) {
  const Enrolment& e = enrolments_[number];
  const Programme& first = programme_of(e);
  if (first.neutral() || e.point == ActsAt::support_start) return;
  const WomanIndex woman = e.woman;
  for (const std::size_t i : offered_at(ActsAt::support_start)) {
    const auto& through = set_->programmes[i].through;
    if (!through.empty() && std::find(through.begin(), through.end(), first.id) == through.end()) continue;
    offer(area, i, {ActsAt::support_start, woman, nullptr, std::nullopt, 0}, CaseId::none);
  }
}

}  // namespace holloway
