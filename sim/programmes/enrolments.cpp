#include "sim/programmes/enrolments.hpp"

#include <algorithm>
#include <cmath>

#include "sim/pathway/knowledge.hpp"
#include "sim/pathway/offending.hpp"
#include "sim/pathway/police.hpp"

namespace holloway {
namespace {

/// 22 bits from a programme's identifier (FNV-1a), so that its draws do not depend on what else is switched
/// on.
std::uint32_t key_of(std::string_view id) {
  std::uint32_t hash = 2166136261U;
  for (const char c : id) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  return (hash >> 10) ^ (hash & 0x3FFFFFU);
}

std::uint32_t places_of(const Programme& programme, const Area& area) {
  if (!programme.capacity) return UINT32_MAX;
  const double keyworkers = programme.capacity->keyworkers.value() * area.place().adult_women / 1e5;
  return static_cast<std::uint32_t>(
      std::min(std::floor(keyworkers * programme.capacity->caseload.value()), 1e9));
}

}  // namespace

Enrolments::Enrolments(std::shared_ptr<const ProgrammeSet> set, const Area& area)
    : set_(std::move(set)), months_(static_cast<std::size_t>(area.setting().horizon.months())) {
  const Horizon& when = area.setting().horizon;
  for (const Programme& p : set_->programmes) {
    Running running;
    running.here =
        p.areas.empty() || std::find(p.areas.begin(), p.areas.end(), area.place().area) != p.areas.end();
    running.from = p.from ? std::max(when.day_of(*p.from), when.start_day()) : when.start_day();
    // `to` is the last day on which it takes women.
    running.until =
        p.to ? std::min(when.day_of(*p.to) + 1, when.end_of_reporting()) : when.end_of_reporting();
    running.key = key_of(p.id) & 0x3FFFFFU;
    running.places = Resource(places_of(p, area));
    running_.push_back(std::move(running));
  }
  counts_.assign(set_->programmes.size() * programme_counters * months_, 0);
}

void Enrolments::count(const Area& area, std::size_t programme, ProgrammeCounter c, std::int64_t n) {
  const int month = area.tally.month();
  if (month < 0) return;
  counts_[(programme * programme_counters + static_cast<std::size_t>(c)) * months_ +
          static_cast<std::size_t>(month)] += n;
}

bool Enrolments::takes_women(const Area& area, std::size_t programme) const {
  const Running& r = running_[programme];
  const Day today = area.now().day();
  return r.here && today >= r.from && today < r.until && r.places.servers() > 0;
}

double Enrolments::awareness(const Area& area, std::size_t programme) const {
  const Programme& p = set_->programmes[programme];
  if (!p.awareness_halves_every || p.awareness_halves_every->value() <= 0) return 1.0;
  double since_training = area.now().day() - running_[programme].from;
  if (p.retrained_every && p.retrained_every->value() > 0)
    since_training = std::fmod(since_training, p.retrained_every->value());
  const double lowest = p.awareness_lowest.value();
  return lowest + (1 - lowest) * std::exp2(-since_training / p.awareness_halves_every->value());
}

bool Enrolments::already_in(WomanIndex woman, std::size_t programme, const Area& area) const {
  for (std::uint32_t e = area.women[woman].enrolment; e != nobody; e = enrolments_[e].earlier)
    if (enrolments_[e].programme == programme &&
        (enrolments_[e].supported || enrolments_[e].stage == Stage::waiting))
      return true;
  return false;
}

std::uint32_t Enrolments::offer(Area& area, std::size_t programme, const OfferPoint& point) {
  const Programme& p = set_->programmes[programme];
  if (!takes_women(area, programme) || already_in(point.woman, programme, area) ||
      !meets(area, p.eligible, point))
    return nobody;
  count(area, programme, ProgrammeCounter::eligible);
  Woman& woman = area.women[point.woman];
  const std::uint32_t occasion = point.charge_case ? point.charge_case->occasion : woman.spell_stamp;
  const std::uint32_t episode = occasion | static_cast<std::uint32_t>(index_of(point.at)) << 24;
  const RandomBits bits = area.draw(point.woman, episode, Decision::programme_offer, running_[programme].key);
  if (bits.coarse(0) >= p.offered.value() * awareness(area, programme)) return nobody;
  count(area, programme, ProgrammeCounter::offers);
  Stage stage = Stage::begin;
  if (area.observer) [[unlikely]]
    area.observer->programme_offered(area.place().area, point.woman, programme);
  area.move(Process::enrolment, point.woman, stage, Stage::offered);
  if (bits.coarse(1) >= p.taken_up.value()) {
    count(area, programme, ProgrammeCounter::declined);
    area.move(Process::enrolment, point.woman, stage, Stage::declined);
    --area.stage_population[index_of(Stage::declined)];
    return nobody;
  }
  Enrolment e;
  e.woman = point.woman;
  e.programme = static_cast<std::uint16_t>(programme);
  e.episode = episode;
  e.earlier = woman.enrolment;
  e.since = area.now();
  e.stage = stage;
  e.point = point.at;
  e.planned = point.planned;
  const std::uint32_t number = enrolments_.open(e);
  woman.enrolment = number;
  Resource& places = running_[programme].places;
  if (places.try_seize(area.now())) {
    start(area, number);
  } else {
    area.move(Process::enrolment, point.woman, enrolments_[number].stage, Stage::waiting);
    enrolments_[number].ticket = places.join(area.now(), point.woman, number);
    area.schedule(area.now() + Duration::from_days(p.capacity->waits_at_most.value()), point.woman,
                  EventKind::programme, subject_of(Means::waited_too_long, number),
                  enrolments_.generation(number));
  }
  return number;
}

PoliceOutcome Enrolments::at_police_decision(Area& area, std::uint32_t case_number, PoliceOutcome planned) {
  PoliceOutcome outcome = planned;
  for (std::size_t i = 0; i < set_->programmes.size(); ++i) {
    const Programme& p = set_->programmes[i];
    if (std::find(p.acts_at.begin(), p.acts_at.end(), ActsAt::police_decision) == p.acts_at.end()) continue;
    // A disposal never takes the place of no further action, nor of another programme's disposal.
    if (p.disposal && (planned == PoliceOutcome::no_further_action || outcome != planned)) continue;
    const Case& c = area.cases[case_number];
    if (p.disposal == PoliceOutcome::conditional_caution && !conditional_caution_allowed(area, c)) continue;
    const std::uint32_t number = offer(area, i, {ActsAt::police_decision, c.woman, &c, planned, 0});
    if (number == nobody || !p.disposal) continue;
    outcome = *p.disposal;
    if (outcome != PoliceOutcome::conditional_caution) continue;
    area.cases[case_number].enrolment = number;
    enrolments_[number].case_number = case_number;
    enrolments_[number].case_generation = area.cases.generation(case_number);
  }
  return outcome;
}

void Enrolments::at(Area& area, ActsAt point, WomanIndex woman, std::uint32_t case_number,
                    double sentence_days) {
  if (area.women[woman].gone()) return;
  for (std::size_t i = 0; i < set_->programmes.size(); ++i) {
    const auto& points = set_->programmes[i].acts_at;
    if (std::find(points.begin(), points.end(), point) == points.end()) continue;
    const Case* c = case_number == nobody ? nullptr : &area.cases[case_number];
    const auto planned =
        point == ActsAt::no_further_action ? std::optional(PoliceOutcome::no_further_action) : std::nullopt;
    offer(area, i, {point, woman, c, planned, sentence_days});
  }
}

void Enrolments::start(Area& area, std::uint32_t number) {
  Enrolment& e = enrolments_[number];
  const Programme& p = set_->programmes[e.programme];
  count(area, e.programme, ProgrammeCounter::starts);
  count(area, e.programme, ProgrammeCounter::wait_minutes, (area.now() - e.since).in_minutes());
  if (e.planned)
    count(
        area, e.programme,
        static_cast<ProgrammeCounter>(
            static_cast<std::size_t>(ProgrammeCounter::instead_of_no_further_action) + index_of(*e.planned)));
  area.move(Process::enrolment, e.woman, e.stage, Stage::running);
  e.supported = true;
  e.since = area.now();
  const RandomBits bits =
      area.draw(e.woman, e.episode, Decision::programme_course, running_[e.programme].key);
  // She sees it through, or stops at some point on the way.
  const double share = bits.coarse(0) < p.completed.value() ? 1.0 : bits.coarse(1);
  e.finishes = area.now() + Duration::from_days(p.support.value() * share);
  area.schedule(e.finishes, e.woman, EventKind::programme, subject_of(Means::support_over, number),
                enrolments_.generation(number));
  // A programme without effects changes nothing, what the service learns included.
  if (p.effects.empty()) return;
  asked_by(area, e.woman, Agency::womens_service, e.episode, Decision::programme_disclosure);
  begin_effects(area, number);
}

void Enrolments::on_event(Area& area, const Event& event) {
  const auto means = static_cast<Means>(event.subject >> 28);
  const std::uint32_t effect = event.subject >> effect_shift & 0x3FU;
  const std::uint32_t number =
      event.subject & ((1U << (means == Means::effect_over ? effect_shift : 28U)) - 1);
  if (enrolments_.generation(number) != event.stamp) return;
  switch (means) {
    case Means::waited_too_long:
      return give_up(area, number);
    case Means::support_over:
      return finish(area, number);
    case Means::effect_over:
      return end_effect(area, number, effect);
  }
}

void Enrolments::give_up(Area& area, std::uint32_t number) {
  Enrolment& e = enrolments_[number];
  if (e.stage != Stage::waiting || !running_[e.programme].places.leave(area.now(), e.ticket)) return;
  count(area, e.programme, ProgrammeCounter::gave_up);
  area.move(Process::enrolment, e.woman, e.stage, Stage::gave_up);
  const bool condition = e.case_number != nobody &&
                         area.cases.generation(e.case_number) == e.case_generation &&
                         area.cases[e.case_number].stage == Stage::conditional_caution_running;
  const std::uint32_t case_number = e.case_number;
  close(area, number);
  // A caution whose condition nobody can provide is no caution: the police do what they had planned.
  if (condition) no_place_for_condition(area, case_number);
}

void Enrolments::finish(Area& area, std::uint32_t number) {
  Enrolment& e = enrolments_[number];
  const Programme& p = set_->programmes[e.programme];
  if (e.stage == Stage::continuing) {
    area.move(Process::enrolment, e.woman, e.stage, Stage::enrolment_ended);
    free_place(area, e);
    return close_if_over(area, number);
  }
  const RandomBits bits =
      area.draw(e.woman, e.episode, Decision::programme_course, running_[e.programme].key);
  const bool completed = bits.coarse(0) < p.completed.value();
  const double share = completed ? 1.0 : bits.coarse(1);
  count(area, e.programme, ProgrammeCounter::appointments, std::lround(p.appointments.value() * share));
  count(area, e.programme, completed ? ProgrammeCounter::completions : ProgrammeCounter::stopped);
  area.move(Process::enrolment, e.woman, e.stage, completed ? Stage::completed : Stage::stopped);
  tell_police(area, e, completed || p.if_not_completed == IfNotCompleted::nothing);
  if (completed) {
    const bool continues = p.continues_for.value() > 0 && bits.coarse(2) < p.continues.value();
    area.move(Process::enrolment, e.woman, enrolments_[number].stage,
              continues ? Stage::continuing : Stage::enrolment_ended);
    if (continues) {
      area.schedule(area.now() + Duration::from_days(p.continues_for.value()), e.woman, EventKind::programme,
                    subject_of(Means::support_over, number), enrolments_.generation(number));
      return;
    }
  }
  free_place(area, e);
  close_if_over(area, number);
}

void Enrolments::free_place(Area& area, Enrolment& e) {
  e.supported = false;
  if (const auto next = running_[e.programme].places.release(area.now())) start(area, next->subject);
}

void Enrolments::tell_police(Area& area, const Enrolment& e, bool met) {
  if (e.case_number == nobody || area.cases.generation(e.case_number) != e.case_generation) return;
  if (area.cases[e.case_number].stage == Stage::conditional_caution_running)
    conditional_caution_ends(area, e.case_number, met);
}

void Enrolments::close_if_over(Area& area, std::uint32_t number) {
  const Enrolment& e = enrolments_[number];
  if (!e.supported && e.stage != Stage::waiting && e.effects == 0) close(area, number);
}

void Enrolments::close(Area& area, std::uint32_t number) {
  Enrolment& e = enrolments_[number];
  --area.stage_population[index_of(e.stage)];
  for (std::uint32_t* link = &area.women[e.woman].enrolment; *link != nobody;
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

void Enrolments::day_ended(Area& area, Day day) {
  for (std::size_t i = 0; i < running_.size(); ++i)
    if (running_[i].here && day >= running_[i].from && day < running_[i].until)
      count(area, i, ProgrammeCounter::area_days);
}

}  // namespace holloway
