#pragma once
// What a room says of an event of its own, and who hears of it.

#include <string_view>
#include <type_traits>

#include "sim/pathway/area/area.hpp"

namespace holloway {

using EventHandler = void (*)(Area& area, const Event& event);

/// One row for each event of a room.
template <class Events>
struct EventRow {
  Events event{};
  std::string_view id;
  std::string_view words;  ///< what happens, for a reader
  EventHandler handler;    ///< a row without one is warned of, so does not compile
};

/// Whether each event of an enumeration has its row, in order.
template <class Events, std::size_t rows>
constexpr bool one_row_each(const std::array<EventRow<Events>, rows>& table) {
  if (rows != index_of(Events::count)) return false;
  for (std::size_t i = 0; i < rows; ++i)
    if (index_of(table[i].event) != i || table[i].id.empty() || table[i].words.empty()) return false;
  return true;
}

// How an event comes to a handler that takes what it is about, by name. An event that was called off is
// passed over here.

namespace detail {
template <class Record>
Identifier<Record> subject_of(void (*handler)(Area&, Identifier<Record>));
}  // namespace detail

/// About a record of hers, which must still be open.
template <auto handler>
void on_record(Area& area, const Event& event) {
  const decltype(detail::subject_of(handler)) id(event.subject);
  if (area.records(id).generation(id) == event.stamp) handler(area, id);
}

/// About her; the handler may take a number as well, that tells a live event from one called off.
template <auto handler>
void on_woman(Area& area, const Event& event) {
  if constexpr (std::is_invocable_v<decltype(handler), Area&, WomanIndex, std::uint32_t>)
    handler(area, event.entity, event.subject);
  else
    handler(area, event.entity);
}

/// About no woman in particular, but a number.
template <auto handler>
void on_number(Area& area, const Event& event) {
  handler(area, event.subject);
}

/// About her, if it is still the same spell in prison, or the time after it.
template <auto handler>
void on_spell(Area& area, const Event& event) {
  if (area.women[event.entity].spell_stamp == event.stamp) on_woman<handler>(area, event);
}

}  // namespace holloway
