#include "sim/pathway/area/area.hpp"

#include <cmath>
#include <stdexcept>
#include <string>

#include "sim/pathway/court/bail.hpp"
#include "sim/pathway/court/court.hpp"
#include "sim/pathway/court/report.hpp"
#include "sim/pathway/custody/custody.hpp"
#include "sim/pathway/custody/mother_and_baby.hpp"
#include "sim/pathway/custody/release_planning.hpp"
#include "sim/pathway/custody/term.hpp"
#include "sim/pathway/day/rates_in_force.hpp"
#include "sim/pathway/health/needs_sample.hpp"
#include "sim/pathway/health/treatment.hpp"
#include "sim/pathway/life/children.hpp"
#include "sim/pathway/life/needs.hpp"
#include "sim/pathway/life/population.hpp"
#include "sim/pathway/offending/offending.hpp"
#include "sim/pathway/offending/reoffending.hpp"
#include "sim/pathway/police/police.hpp"
#include "sim/pathway/police/prosecution.hpp"
#include "sim/pathway/probation/appointments.hpp"
#include "sim/pathway/probation/orders.hpp"
#include "sim/pathway/resettlement/resettlement.hpp"

namespace holloway {
namespace {

/// Whole servers for a capacity stated per 100,000 women, in step with the area's volume; none only if none
/// is stated.
std::uint32_t servers(Count per_100k, const AreaSetting& area) {
  return static_cast<std::uint32_t>(
      std::min(std::ceil(per_100k.value() * area.adult_women / 1e5 * area.volume), 1e9));
}

/// Seats everyone a larger capacity has room for; `begin` starts the service of one.
template <class Begin>
void resize(Resource& resource, Time now, std::uint32_t to, Begin&& begin) {
  if (resource.servers() == to) return;
  resource.set_servers(now, to);
  while (const auto next = resource.seat_next(now)) begin(*next);
}

}  // namespace

Area::Area(std::shared_ptr<const Setting> setting, std::size_t position, const Luck& luck)
    : calendar(setting->horizon.end_of_run()),
      investigators(
          servers(setting->parameters.police.investigators_per_100k_women, setting->areas[position])),
      magistrates_court(
          servers(setting->parameters.court.magistrates_slots_per_100k_women, setting->areas[position])),
      crown_court(servers(setting->parameters.court.crown_slots_per_100k_women, setting->areas[position])),
      report_writers(servers(setting->parameters.report.writers_per_100k_women, setting->areas[position])),
      treatment_places(
          servers(setting->parameters.treatment.places_per_100k_women, setting->areas[position])),
      stage_population(stages),
      setting_(std::move(setting)),
      position_(position),
      luck_(luck) {}

void Area::set_capacities() {
  const auto& p = parameters();
  const Time t = now();
  resize(investigators, t, servers(p.police.investigators_per_100k_women, place()),
         [&](const Waiter& w) { investigator_found(*this, w.subject); });
  resize(magistrates_court, t, servers(p.court.magistrates_slots_per_100k_women, place()),
         [&](const Waiter& w) { slot_found(*this, w.subject, false); });
  resize(crown_court, t, servers(p.court.crown_slots_per_100k_women, place()),
         [&](const Waiter& w) { slot_found(*this, w.subject, true); });
  resize(report_writers, t, servers(p.report.writers_per_100k_women, place()),
         [&](const Waiter& w) { writer_found(*this, w.subject); });
  resize(treatment_places, t, servers(p.treatment.places_per_100k_women, place()),
         [&](const Waiter& w) { treatment_place_found(*this, w.subject); });
}

void Area::take_up(std::shared_ptr<const Setting> setting) {
  if (setting_ == setting) return;
  const auto& before = setting_->parameters.custody;
  const auto& after = setting->parameters.custody;
  const bool milder =
      after.released_after_share < before.released_after_share ||
      after.home_detention_curfew_lasts > before.home_detention_curfew_lasts ||
      after.home_detention_curfew_served_first < before.home_detention_curfew_served_first ||
      after.home_detention_curfew_share_served_first < before.home_detention_curfew_share_served_first;
  const RatesInForce rates_before(*this);
  setting_ = std::move(setting);
  set_capacities();
  rates_before.give_way(*this);
  if (!milder) return;
  for (const Woman& woman : women)
    if (woman.term != nobody) bring_release_forward(*this, woman.term);
}

void Area::begin_counting() {
  tally.begin(setting_->horizon.months(), setting_->horizon.years);
  census.forget_days();
}

void Area::finish_counting() {
  count_follow_ups(*this);
}

void Area::move(Process process, WomanIndex woman, Stage& stage, Stage to) {
  const int position = position_of_move(stage, to);
  if (position < 0 || moves[static_cast<std::size_t>(position)].process != process) [[unlikely]] {
    throw std::logic_error("no " + std::string(id_of(process)) + " may move from " +
                           std::string(id_of(stage)) + " to " + std::string(id_of(to)));
  }
  if (stage != Stage::begin) --stage_population[index_of(stage)];
  ++stage_population[index_of(to)];
  if (process == Process::order) move_of_order(woman, stage, to);
  tally.move(static_cast<std::size_t>(position));
  if (observer) [[unlikely]]
    observer->moved(place().area, woman, now(), process, stage, to);
  stage = to;
  if (process == Process::place) update_census(woman);
}

void Area::run_day(Day day) {
  const int month = setting_->month_of(day);
  tally.open_month(month, month < 0 ? -1 : month / 12);
  calendar.run_day(
      day,
      [this](const Event& event) {
        if (++events_handled > most_events) [[unlikely]]
          throw TooManyEvents();
        handle(event);
      },
      [this](const Event& event) { __builtin_prefetch(&women[event.entity], 1); });
  count_day(day);
  if (opportunities_) opportunities_->day_ended(*this, day);
}

std::size_t Area::bytes() const {
  std::size_t sum = sizeof *this + women.capacity() * sizeof(Woman) +
                    follow_ups.capacity() * sizeof(FollowUp) + calendar.bytes();
  sum += cases.bytes() + orders.bytes() + terms.bytes() + resettlements.bytes() + treatments.bytes() +
         separations.bytes();
  for (const Resource* r :
       {&investigators, &magistrates_court, &crown_court, &report_writers, &treatment_places})
    sum += r->bytes();
  return sum;
}

void Area::count_day(Day day) {
  const auto in = [this](Stage stage) { return stage_population[index_of(stage)]; };
  tally.count(counts.remand_days, in(Stage::remand));
  tally.count(counts.sentenced_days, in(Stage::serving));
  tally.count(counts.recall_days, in(Stage::recalled));
  tally.count(counts.approved_premises_days, in(Stage::approved_premises));
  tally.count(counts.order_days, in(Stage::order_running) + in(Stage::breach_hearing));
  tally.count(counts.treatment_days, in(Stage::in_treatment));
  tally.count(counts.far_from_home_days, standing[Standing::far_from_home]);
  tally.count(counts.mother_and_baby_days, standing[Standing::mother_and_baby_units]);
  tally.count(counts.children_apart_days, standing[Standing::children_apart]);
  tally.count(counts.children_apart_local_authority_days, standing[Standing::with_local_authority]);
  census.day_ended();
  const int month = setting_->month_of(day);
  if (setting_->month_of(day + 1) == month && day + 1 < setting_->horizon.end_of_run()) return;
  census.month_ended(tally);
  if (month >= 0 && month % 3 == 2) sample_needs(*this);
}

void Area::handle(const Event& event) {
  const auto kind = static_cast<EventKind>(event.kind);
  switch (kind) {
    case EventKind::entrant_arrives:
      return arrival_due(*this, event.subject);
    case EventKind::offence:
      if (women[event.entity].offence_stamp == event.stamp) offence_comes_to_notice(*this, event.entity);
      return;
    case EventKind::career_ends:
      return end_of_career(*this, event.entity);
    case EventKind::circumstances_change:
      return circumstances_may_change(*this, event.entity, event.subject);
    case EventKind::dies:
      return death(*this, event.entity);
    case EventKind::leaves_approved_premises:
      return leaves_approved_premises(*this, event.entity, event.stamp);
    case EventKind::self_harm:
      return self_harm(*this, event.entity, event.stamp, event.subject);
    case EventKind::mother_and_baby_time_over:
      return mother_and_baby_time_over(*this, event.entity, event.stamp);
    case EventKind::benefits_paid:
      return benefits_paid(*this, event.entity);
    case EventKind::children_come_home:
      if (separations.generation(event.subject) == event.stamp) children_come_home(*this, event.subject);
      return;
    case EventKind::care_proceedings:
      if (separations.generation(event.subject) == event.stamp) care_proceedings(*this, event.subject);
      return;
    case EventKind::raised_hazard_ends:
      if (women[event.entity].spell_stamp == event.stamp) {
        women[event.entity].recently_released = false;
        refresh_hazard(*this, event.entity);
      }
      return;
    case EventKind::resettlement_changes:
      if (resettlements.generation(event.subject) == event.stamp) resettlement_changes(*this, event.subject);
      return;
    case EventKind::resettlement_ends:
      if (resettlements.generation(event.subject) == event.stamp) resettlement_ends(*this, event.subject);
      return;
    case EventKind::treatment_due:
      if (treatments.generation(event.subject) == event.stamp) treatment_due(*this, event.subject);
      return;
    case EventKind::treatment_ends:
      if (treatments.generation(event.subject) == event.stamp) treatment_ends(*this, event.subject);
      return;
    case EventKind::programme:
      return opportunities_->on_event(*this, event);
    default:
      break;
  }
  if (kind <= EventKind::bail_breached) {
    if (cases.generation(event.subject) == event.stamp) handle_case_event(kind, event);
  } else if (kind <= EventKind::breach_hearing_done) {
    if (orders.generation(event.subject) == event.stamp) handle_order_event(kind, event);
  } else if (terms.generation(event.subject) == event.stamp) {
    handle_term_event(kind, event);
  }
}

void Area::handle_case_event(EventKind kind, const Event& event) {
  const std::uint32_t number = event.subject;
  switch (kind) {
    case EventKind::notice:
      return case_comes_to_notice(*this, number);
    case EventKind::ready_for_interview:
      return seek_investigator(*this, number);
    case EventKind::interview_done:
      return interview_done(*this, number);
    case EventKind::waited_too_long_for_interview:
      return waited_too_long_for_interview(*this, number);
    case EventKind::police_bail_ends:
      return police_bail_ends(*this, number);
    case EventKind::conditional_caution_ends:
      return conditional_caution_ends(*this, number, meets_conditions(*this, cases[number]));
    case EventKind::prosecutor_decides:
      return prosecutor_decides(*this, number);
    case EventKind::hearing_due:
      return hearing_due(*this, number);
    case EventKind::hearing_done:
      return hearing_done(*this, number);
    case EventKind::report_ready:
      return report_ready(*this, number);
    case EventKind::report_written:
      return report_written(*this, number);
    case EventKind::waited_too_long_for_report:
      return waited_too_long_for_report(*this, number);
    default:
      return bail_breached(*this, number);
  }
}

void Area::handle_order_event(EventKind kind, const Event& event) {
  switch (kind) {
    case EventKind::order_ends:
      return order_ends(*this, event.subject);
    case EventKind::appointment_due:
      return appointment_due(*this, event.subject);
    case EventKind::breach_hearing_due:
      return breach_hearing_due(*this, event.subject);
    default:
      return breach_hearing_done(*this, event.subject);
  }
}

void Area::handle_term_event(EventKind kind, const Event& event) {
  switch (kind) {
    case EventKind::release_due:
      return release_due(*this, event.subject);
    case EventKind::bed_answered:
      return bed_answered(*this, event.subject);
    case EventKind::curfew_ends:
      return curfew_ends(*this, event.subject);
    case EventKind::sentence_ends:
      return sentence_ends(*this, event.subject);
    case EventKind::supervision_ends:
      return supervision_ends(*this, event.subject);
    case EventKind::release_planning:
      return release_planning_begins(*this, event.subject);
    case EventKind::recalled:
      return woman_recalled(*this, event.subject);
    default:
      return recall_ends(*this, event.subject);
  }
}

}  // namespace holloway
