#pragma once
// All events of the pathway: those of each room, joined.

#include <string_view>
#include <vector>

#include "sim/pathway/area/area.hpp"

namespace holloway {

/// An event as a reader meets it.
struct EventInWords {
  Room room{};
  std::string_view id;
  std::string_view words;
};
/// All of them, room by room.
[[nodiscard]] std::vector<EventInWords> all_events();

/// Hands an event to whoever hears of it.
void handle(Area& area, const Event& event);

}  // namespace holloway
