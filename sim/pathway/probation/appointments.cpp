#include "sim/pathway/probation/appointments.hpp"

#include <algorithm>

#include "sim/pathway/probation/events.hpp"
#include "sim/pathway/probation/orders.hpp"

namespace holloway {
namespace {

std::uint32_t episode_of_absence(const Order& order) {
  return episode_of(order.occasion, order.absences);
}

double sum_of(const PerEach<MissedBecause, double>& rates) {
  double sum = 0;
  for (const double rate : rates) sum += rate;
  return sum;
}

/// The reason, in proportion to the rates.
MissedBecause reason_of(const PerEach<MissedBecause, double>& rates, double uniform) {
  double left = uniform * sum_of(rates);
  for (std::size_t r = 0; r + 1 < count_of<MissedBecause>; ++r)
    if ((left -= rates[MissedBecause(r)]) < 0) return MissedBecause(r);
  return MissedBecause::other;
}

/// What probation would have to know of her to understand the reason; nothing for the last.
Facts fact_behind(MissedBecause reason) {
  switch (reason) {
    case MissedBecause::childcare:
      return has_children;
    case MissedBecause::anxiety:
      return bit(Need::mental_health);
    case MissedBecause::distance:
      return bit(Need::finance);
    case MissedBecause::safety:
      return bit(Need::domestic_abuse);
    case MissedBecause::other:
      break;
  }
  return 0;
}

/// Whether the officer takes it for a reasonable excuse.
bool accepted(const Area& area, const Order& order, MissedBecause reason, double uniform) {
  const auto& p = area.parameters().orders;
  const Facts behind = fact_behind(reason);
  const bool understood = (area.women[order.woman].known_to(Agency::probation) & behind) == behind;
  const double usual = p.absence_accepted[reason].value();
  return uniform < (understood ? usual : with_odds_ratio(usual, p.absence_accepted_if_not_known.value()));
}

void schedule_absence(Area& area, OrderId number) {
  const Order& order = area.orders[number];
  if (order.absence.due < order.ends)
    area.schedule(order.absence.due, number, ProbationEvent::appointment_due);
}

/// A failure without reasonable excuse: a warning, or a breach while an earlier one counts.
void failed_to_comply(Area& area, OrderId number) {
  Order& order = area.orders[number];
  const double counts_for = area.parameters().orders.warning_counts_for.value();
  if (order.warned && area.now() < order.warned_at + Duration::from_days(counts_for))
    return order_breached(area, number);
  order.warned = true;
  order.warned_at = area.now();
  area.count(order.woman, counts.order_warnings);
  await_absence(area, number);
}

}  // namespace

PerEach<MissedBecause, double> absence_rates(const Area& area, const Order& order) {
  const auto& p = area.parameters().orders;
  const Woman& woman = area.women[order.woman];
  PerEach<MissedBecause, double> rates;
  rates[MissedBecause::childcare] = woman.children_with_her > 0 ? p.missed_for_childcare.value() : 0.0;
  rates[MissedBecause::anxiety] =
      woman.needs.severity(Need::mental_health) * p.missed_for_anxiety_each_step.value();
  rates[MissedBecause::distance] =
      woman.needs.severity(Need::finance) * p.missed_for_distance_each_step.value();
  if (woman.abused_now) {
    rates[MissedBecause::safety] = p.missed_for_safety.value();
    // At a known place at a known hour, or near the man who abuses her.
    if (order.curfew || order.unpaid_work) rates[MissedBecause::safety] *= p.unsafe_requirements.value();
  }
  rates[MissedBecause::other] = p.missed_otherwise.value();
  double demands = 1.0;
  if (order.rehabilitation_activity) demands *= p.missed_with_rehabilitation_activity.value();
  if (order.unpaid_work) demands *= p.missed_with_unpaid_work.value();
  if (order.curfew) demands *= p.missed_with_curfew.value();
  if (woman.neurodivergent) demands *= p.missed_if_neurodivergent.value();
  for (double& rate : rates) rate *= demands;
  return rates;
}

// Candidate moments come at a rate that holds even if a programme that now keeps her coming ends; each is
// kept or thrown away when it comes, by the rate then.
double candidate_rate(const Area& area, const Order& order) {
  return sum_of(absence_rates(area, order)) *
         std::max(1.0, area.ratio(order.woman, Lever::missed_appointments));
}

void await_absence(Area& area, OrderId number) {
  Order& order = area.orders[number];
  const double rate = candidate_rate(area, order);
  order.candidate_rate = static_cast<float>(rate);
  order.absence.begin(area.now(),
                      exponential(area.draw(order.woman, episode_of_absence(order), Draw::absence_wait), 1.0),
                      rate);
  schedule_absence(area, number);
}

void candidate_rate_changes(Area& area, OrderId number, double before) {
  Order& order = area.orders[number];
  const double after = candidate_rate(area, order);
  if (order.stage != Stage::order_running || after == before) return;
  order.absence.change_rate(area.now(), static_cast<double>(order.candidate_rate), after);
  order.candidate_rate = static_cast<float>(after);
  schedule_absence(area, number);
}

void appointment_due(Area& area, OrderId number) {
  Order& order = area.orders[number];
  if (area.women[order.woman].gone()) return;  // closed when its time comes
  // Breach proceedings, a programme's among them, stop the clock; it starts afresh if the order continues.
  if (order.stage != Stage::order_running || order.absence.due != area.now()) return;
  const std::uint32_t episode = episode_of_absence(order);
  if (order.absences < UINT16_MAX) ++order.absences;
  const auto rates = absence_rates(area, order);
  const double rate = sum_of(rates) * area.ratio(order.woman, Lever::missed_appointments);
  // In prison she cannot come, and nobody holds it against her.
  const bool missed =
      !area.women[order.woman].in_prison() &&
      area.draw(order.woman, episode, Draw::appointment_missed) * static_cast<double>(order.candidate_rate) <
          rate;
  if (!missed) return await_absence(area, number);
  const MissedBecause reason = reason_of(rates, area.draw(order.woman, episode, Draw::absence_reason));
  area.count(order.woman, counts.missed_for[reason]);
  if (accepted(area, order, reason, area.draw(order.woman, episode, Draw::absence_accepted))) {
    area.count(order.woman, counts.missed_accepted);
    return await_absence(area, number);
  }
  failed_to_comply(area, number);
}

}  // namespace holloway
