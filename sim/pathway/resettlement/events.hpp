#pragma once
// The events of resettlement.

#include "sim/pathway/area/event_row.hpp"
#include "sim/pathway/resettlement/resettlement.hpp"

namespace holloway {

enum class ResettlementEvent : std::uint8_t { resettlement_changes, resettlement_ends, count };
constexpr Room room_of(ResettlementEvent) {
  return Room::resettlement;
}

// clang-format off
inline constexpr auto resettlement_events = std::to_array<EventRow<ResettlementEvent>>({
    {ResettlementEvent::resettlement_changes, "resettlement_changes", "her accommodation changes", on_record<resettlement_changes>},
    {ResettlementEvent::resettlement_ends, "resettlement_ends", "resettlement ends", on_record<resettlement_ends>},
});
// clang-format on
static_assert(one_row_each(resettlement_events));

}  // namespace holloway
