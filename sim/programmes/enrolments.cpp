#include "sim/programmes/enrolments.hpp"

#include <algorithm>
#include <cmath>

#include "sim/pathway/life/knowledge.hpp"
#include "sim/pathway/probation/orders.hpp"
#include "sim/programmes/order_of_offers.hpp"

namespace holloway {
namespace {

/// Appointments kept by a woman who takes this share of the planned support.
double appointments_kept(const Programme& p, double share) {
  if (p.phases.empty()) return p.appointments.value() * share;
  double left = planned_days(p) * share;
  double appointments = 0;
  for (const SupportPhase& phase : p.phases) {
    const double days = std::min(left, phase.days.value());
    appointments += days / 7 * phase.appointments_per_week.value();
    left -= days;
  }
  return appointments;
}

/// An effect of which the ratio is 1 is left out: multiplying by it changes no bit.
std::vector<std::array<std::uint32_t, count_of<Lever>>> effects_by_lever(const ProgrammeSet& set) {
  std::vector<std::array<std::uint32_t, count_of<Lever>>> all(set.programmes.size());
  for (std::size_t p = 0; p < set.programmes.size(); ++p) {
    const auto& effects = set.programmes[p].effects;
    for (std::size_t i = 0; i < std::min(effects.size(), most_effects); ++i)
      if (set.ratios[p][i] != 1.0) all[p][index_of(effects[i].on)] |= 1U << i;
  }
  return all;
}

}  // namespace

Enrolments::Enrolments(std::shared_ptr<const ProgrammeSet> set, const Area& area)
    : set_(std::move(set)),
      running_([&] {
        const Horizon& when = area.setting().horizon;
        std::vector<Running> all;
        for (const Programme& p : set_->programmes) {
          Running running;
          running.here = p.areas.empty() ||
                         std::find(p.areas.begin(), p.areas.end(), area.place().area) != p.areas.end();
          running.from = p.from ? std::max(when.day_of(*p.from), when.start_day()) : when.start_day();
          // `to` is the last day on which it takes women.
          running.until =
              p.to ? std::min(when.day_of(*p.to) + 1, when.end_of_reporting()) : when.end_of_reporting();
          running.key = draw_key(p.id);
          all.push_back(running);
        }
        return all;
      }()),
      effects_on_(effects_by_lever(*set_)),
      keyworkers_(
          *set_, area,
          [&] {
            std::vector<Keyworkers::Member> members;
            for (std::size_t i = 0; i < running_.size(); ++i)
              members.push_back({i, running_[i].here ? running_[i].from : INT32_MAX, running_[i].until});
            return members;
          }()),
      counts_({set_->programmes.size(), static_cast<std::size_t>(area.setting().horizon.months())}) {
  for (const std::size_t i : order_of_offers(set_->programmes)) {
    const auto& points = set_->programmes[i].acts_at;
    for (std::size_t p = 0; p < count_of<ActsAt>; ++p)
      if (std::find(points.begin(), points.end(), static_cast<ActsAt>(p)) != points.end())
        offered_at_[p].push_back(i);
  }
  for (const auto& of_programme : effects_on_)
    for (std::size_t lever = 0; lever < count_of<Lever>; ++lever)
      moved_[lever] = moved_[lever] || of_programme[lever] != 0;
}

void Enrolments::count(const Area& area, std::size_t programme, ProgrammeCounter c, std::int64_t n) {
  const int month = area.tally.month();
  if (month < 0) return;
  counts_(programme, c, month) += n;
}

OfferPoint Enrolments::point_of(const Area& area, const Enrolment& e) const {
  const bool open =
      e.case_number != CaseId::none && area.cases.generation(e.case_number) == e.case_generation;
  return {e.point, e.woman, open ? &area.cases[e.case_number] : nullptr, e.planned, e.sentence_days};
}

void Enrolments::wait(Area& area, EnrolmentId number) {
  Enrolment& e = enrolments_[number];
  area.move(Process::enrolment, e.woman, e.stage, Stage::waiting);
  e.ticket = keyworkers_.of(e.programme).join(area.now(), e.woman, number.number());
  area.schedule(area.now() + Duration::from_days(programme_of(e).capacity->waits_at_most.value()), e.woman,
                ProgrammeEvent::programme, subject_of(Means::waited_too_long, number),
                enrolments_.generation(number));
}

void Enrolments::count_planned(const Area& area, const Enrolment& e) {
  if (e.planned_next) count(area, e.programme, *e.planned_next);
  if (!e.planned) return;
  count(area, e.programme, programme_counts.instead_of[*e.planned]);
}

/// She sees it through, or stops at some point on the way.
void Enrolments::set_course(const Area& area, Enrolment& e) {
  const Programme& p = programme_of(e);
  const double chance =
      with_odds_ratio(with_odds_for(area, p.completed.value(), p.completed_odds, point_of(area, e)),
                      ratio(area, e.woman, Lever::engagement));
  const auto luck = [&](Draw which) {
    return area.draw(e.woman, e.episode, which, running_[e.programme].key);
  };
  e.completes = luck(Draw::programme_completed) < chance;
  e.share = e.completes ? 1.0F : static_cast<float>(luck(Draw::programme_left_when));
}

void Enrolments::start(Area& area, EnrolmentId number) {
  Enrolment& e = enrolments_[number];
  const Programme& p = programme_of(e);
  count(area, e.programme, programme_counts.starts);
  count(area, e.programme, programme_counts.wait_minutes, (area.now() - e.since).in_minutes());
  count_planned(area, e);
  area.move(Process::enrolment, e.woman, e.stage, Stage::running);
  e.supported = true;
  ++running_[e.programme].supported;
  e.since = area.now();
  set_course(area, e);
  const double days = planned_days(p) * static_cast<double>(e.share);
  area.schedule(area.now() + Duration::from_days(days), e.woman, ProgrammeEvent::programme,
                subject_of(Means::support_over, number), enrolments_.generation(number));
  // A programme without effects changes nothing, what the service learns included.
  if (p.neutral()) return;
  asked_by(area, e.woman, Agency::womens_service, e.episode, Draw::programme_disclosure);
  for (const Informs& to : p.informs)
    share(area, e.woman, {Agency::womens_service, to.agency, to.chance},
          e.episode ^ static_cast<std::uint32_t>(index_of(to.agency)) << 20, Draw::programme_informs);
  choose_effects(area, number);
  begin_effects(area, number, EffectIf::started);
  offer_through(area, number);
}

void Enrolments::on_event(Area& area, const Event& event) {
  const auto means = static_cast<Means>(event.subject >> means_shift);
  if (means == Means::day_begins) return day_begins(area);
  const std::size_t effect = event.subject >> number_bits & ((1U << effect_bits) - 1);
  const EnrolmentId number(event.subject & ((1U << number_bits) - 1));
  if (enrolments_.generation(number) != event.stamp) return;
  switch (means) {
    case Means::waited_too_long:
      return give_up(area, number);
    case Means::support_over:
      if (enrolments_[number].supported) finish(area, number);
      return;
    case Means::effect_over:
      return end_effect(area, number, effect);
    case Means::effect_begins:
      return begin_effect(area, number, effect);
    case Means::effect_fades:
      return fade_effect(area, number, effect);
    case Means::day_begins:
      return;
  }
}

bool Enrolments::condition_runs(const Area& area, const Enrolment& e) const {
  return e.is_condition && area.cases.generation(e.case_number) == e.case_generation &&
         area.cases[e.case_number].stage == Stage::conditional_caution_running;
}

void Enrolments::give_up(Area& area, EnrolmentId number) {
  Enrolment& e = enrolments_[number];
  if (e.stage != Stage::waiting || !keyworkers_.of(e.programme).leave(area.now(), e.ticket)) return;
  count(area, e.programme, programme_counts.gave_up);
  area.move(Process::enrolment, e.woman, e.stage, Stage::gave_up);
  const bool condition = condition_runs(area, e);
  const CaseId case_number = e.case_number;
  close(area, number);
  // A caution whose condition nobody can provide is no caution: the police do what they had planned.
  if (condition) no_place_for_condition(area, case_number);
}

void Enrolments::complete(Area& area, EnrolmentId number) {
  Enrolment& e = enrolments_[number];
  const Programme& p = programme_of(e);
  e.ended = area.now();
  begin_effects(area, number, EffectIf::completed);
  const double luck = area.draw(e.woman, e.episode, Draw::programme_continues, running_[e.programme].key);
  const bool continues = p.continues_for.value() > 0 && luck < p.continues.value();
  area.move(Process::enrolment, e.woman, enrolments_[number].stage,
            continues ? Stage::continuing : Stage::enrolment_ended);
  if (!continues) return free_place(area, number);
  area.schedule(area.now() + Duration::from_days(p.continues_for.value()), e.woman, ProgrammeEvent::programme,
                subject_of(Means::support_over, number), enrolments_.generation(number));
}

void Enrolments::not_completed(Area& area, const Enrolment& e) {
  const WomanIndex woman = e.woman;
  const IfNotCompleted what = e.service_closed ? IfNotCompleted::nothing : programme_of(e).if_not_completed;
  tell_police(area, e, what == IfNotCompleted::back_to_police ? Conditions::not_met : Conditions::met);
  if (what != IfNotCompleted::breach) return;
  for (OrderId n = area.women[woman].order; n != OrderId::none; n = area.orders[n].earlier)
    if (area.orders[n].stage == Stage::order_running) return order_breached(area, n);
}

void Enrolments::finish(Area& area, EnrolmentId number) {
  Enrolment& e = enrolments_[number];
  if (e.stage == Stage::continuing) {
    area.move(Process::enrolment, e.woman, e.stage, Stage::enrolment_ended);
    return free_place(area, number);
  }
  count(area, e.programme, programme_counts.appointments,
        std::lround(appointments_kept(programme_of(e), static_cast<double>(e.share))));
  count(area, e.programme, e.completes ? programme_counts.completions : programme_counts.stopped);
  area.move(Process::enrolment, e.woman, e.stage, e.completes ? Stage::completed : Stage::stopped);
  if (e.completes) {
    tell_police(area, e, Conditions::met);
    return complete(area, number);
  }
  drop_effects(e, EffectIf::completed);
  not_completed(area, e);
  free_place(area, number);
}

void Enrolments::free_place(Area& area, EnrolmentId number) {
  Enrolment& e = enrolments_[number];
  const std::size_t programme = e.programme;
  e.supported = false;
  --running_[programme].supported;
  support_ended(area, number);
  close_if_over(area, number);
  if (const auto next = keyworkers_.of(programme).release(area.now()))
    start(area, EnrolmentId(next->subject));
}

void Enrolments::tell_police(Area& area, const Enrolment& e, Conditions conditions) {
  if (condition_runs(area, e)) conditional_caution_ends(area, e.case_number, conditions);
}

void Enrolments::close_if_over(Area& area, EnrolmentId number) {
  const Enrolment& e = enrolments_[number];
  if (!e.supported && e.stage != Stage::waiting && e.effects == 0) close(area, number);
}

void Enrolments::close(Area& area, EnrolmentId number) {
  Enrolment& e = enrolments_[number];
  --area.stage_population[index_of(e.stage)];
  for (EnrolmentId* link = &area.women[e.woman].enrolment; *link != EnrolmentId::none;
       link = &enrolments_[*link].earlier)
    if (*link == number) {
      *link = e.earlier;
      break;
    }
  enrolments_.close(number);
}

void Enrolments::woman_gone(Area&, WomanIndex) {
  // Her keyworker's place falls free when her support would have ended; nothing else is left to change.
}

}  // namespace holloway
