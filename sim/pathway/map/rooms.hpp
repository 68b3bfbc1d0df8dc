#pragma once
// The parts of the pathway that have events of their own.

#include <cstddef>
#include <cstdint>

#include "sim/pathway/map/vocabulary.hpp"

namespace holloway {

/// Each room declares its events beside its code (`events.hpp`); day/ joins them.
enum class Room : std::uint8_t {
  life,
  offending,
  police,
  court,
  probation,
  custody,
  resettlement,
  health,
  programmes
};
template <>
struct Names<Room> {
  static constexpr std::array<std::string_view, 9> ids{
      "life", "offending", "police", "court", "probation", "custody", "resettlement", "health", "programmes"};
};

/// The calendar carries what kind of event it is as one number: so many belong to each room.
inline constexpr std::size_t events_per_room = 32;
static_assert(count_of<Room> * events_per_room <= UINT16_MAX, "the calendar carries kinds in 16 bits");

/// The calendar's number of an event. An enumeration of events ends in `count`, and has a function room_of
/// beside it.
template <class Events>
constexpr std::uint16_t number_of_event(Events event) {
  static_assert(index_of(Events::count) <= events_per_room, "a room has more events than events_per_room");
  return static_cast<std::uint16_t>(index_of(room_of(event)) * events_per_room + index_of(event));
}

}  // namespace holloway
