#include "sim/pathway/day/events.hpp"

#include <tuple>

#include "sim/pathway/court/events.hpp"
#include "sim/pathway/custody/events.hpp"
#include "sim/pathway/health/events.hpp"
#include "sim/pathway/life/events.hpp"
#include "sim/pathway/offending/events.hpp"
#include "sim/pathway/police/events.hpp"
#include "sim/pathway/probation/events.hpp"
#include "sim/pathway/resettlement/events.hpp"

namespace holloway {
namespace {

constexpr std::array programme_events{
    EventRow<ProgrammeEvent>{ProgrammeEvent::programme, "programme", "something happens in a programme",
                             [](Area& area, const Event& e) { area.opportunities()->on_event(area, e); }}};
static_assert(one_row_each(programme_events));

/// In the order of Room.
constexpr std::tuple tables{life_events,         offending_events, police_events,
                            court_events,        probation_events, custody_events,
                            resettlement_events, health_events,    programme_events};

/// Calls visit(row) for the row of every event.
template <class Visit>
constexpr void each_row(Visit&& visit) {
  const auto each = [&](const auto& table) {
    for (const auto& row : table) visit(row);
  };
  std::apply([&](const auto&... table) { (each(table), ...); }, tables);
}

constexpr auto handlers = [] {
  std::array<EventHandler, count_of<Room> * events_per_room> table{};
  each_row([&](const auto& row) { table[number_of_event(row.event)] = row.handler; });
  return table;
}();

/// A room that is not among the tables, or is there twice, would leave its events to nobody or to another.
constexpr bool one_table_each() {
  std::array<int, count_of<Room>> seen{};
  std::apply([&](const auto&... table) { (++seen[index_of(room_of(table.front().event))], ...); }, tables);
  for (const int times : seen)
    if (times != 1) return false;
  return true;
}
static_assert(one_table_each(), "each room has its table of events in `tables`");

}  // namespace

std::vector<EventInWords> all_events() {
  std::vector<EventInWords> all;
  each_row([&](const auto& row) { all.push_back({room_of(row.event), row.id, row.words}); });
  return all;
}

void handle(Area& area, const Event& event) {
  handlers[event.kind](area, event);
}

}  // namespace holloway
