#pragma once
// The events of probation.

#include "sim/pathway/area/event_row.hpp"
#include "sim/pathway/probation/appointments.hpp"
#include "sim/pathway/probation/orders.hpp"

namespace holloway {

enum class ProbationEvent : std::uint8_t {
  order_ends,
  appointment_due,
  breach_hearing_due,
  breach_hearing_done,
  count
};
constexpr Room room_of(ProbationEvent) {
  return Room::probation;
}

// clang-format off
inline constexpr auto probation_events = std::to_array<EventRow<ProbationEvent>>({
    {ProbationEvent::order_ends, "order_ends", "an order ends", on_record<order_ends>},
    {ProbationEvent::appointment_due, "appointment_due", "she may miss an appointment", on_record<appointment_due>},
    {ProbationEvent::breach_hearing_due, "breach_hearing_due", "the day of a breach hearing has come", on_record<breach_hearing_due>},
    {ProbationEvent::breach_hearing_done, "breach_hearing_done", "a breach hearing is over", on_record<breach_hearing_done>},
});
// clang-format on
static_assert(one_row_each(probation_events));

}  // namespace holloway
