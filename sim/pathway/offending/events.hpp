#pragma once
// The events of offending.

#include "sim/pathway/area/event_row.hpp"
#include "sim/pathway/offending/offending.hpp"
#include "sim/pathway/offending/spells.hpp"

namespace holloway {

enum class OffendingEvent : std::uint8_t { offence, spell_ends, count };
constexpr Room room_of(OffendingEvent) {
  return Room::offending;
}

// clang-format off
inline constexpr auto offending_events = std::to_array<EventRow<OffendingEvent>>({
    {OffendingEvent::offence, "offence", "an occasion of offending comes to notice", offence_due},
    {OffendingEvent::spell_ends, "spell_ends", "a spell of offending, or a quiet one, is over", on_woman<spell_ends>},
});
// clang-format on
static_assert(one_row_each(offending_events));

}  // namespace holloway
