#pragma once
// Appointments missed while an order runs, why, and what the officer makes of it. Kept appointments are not
// simulated: absences come at a rate that is the sum of what may keep her away.

#include "sim/pathway/area/area.hpp"

namespace holloway {

/// Absences a year under an order as she is now, by reason; before what her programmes do to them.
[[nodiscard]] PerEach<MissedBecause, double> absence_rates(const Area& area, const Order& order);
/// The rate, a year, at which moments come at which she may miss an appointment.
[[nodiscard]] double candidate_rate(const Area& area, const Order& order);
/// That rate has changed by a change of parameters.
void candidate_rate_changes(Area& area, OrderId number, double before);
/// Waits for the next moment at which she may miss an appointment of this order.
void await_absence(Area& area, OrderId number);
/// That moment has come.
void appointment_due(Area& area, OrderId number);

}  // namespace holloway
