#pragma once
// The events of treatment.

#include "sim/pathway/area/event_row.hpp"
#include "sim/pathway/health/treatment.hpp"

namespace holloway {

enum class HealthEvent : std::uint8_t { treatment_due, treatment_ends, count };
constexpr Room room_of(HealthEvent) {
  return Room::health;
}

// clang-format off
inline constexpr auto health_events = std::to_array<EventRow<HealthEvent>>({
    {HealthEvent::treatment_due, "treatment_due", "a referral to treatment has been dealt with", on_record<treatment_due>},
    {HealthEvent::treatment_ends, "treatment_ends", "a course of treatment ends, or she leaves it", on_record<treatment_ends>},
});
// clang-format on
static_assert(one_row_each(health_events));

}  // namespace holloway
