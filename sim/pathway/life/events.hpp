#pragma once
// The events of the woman's own life.

#include "sim/pathway/area/event_row.hpp"
#include "sim/pathway/life/children.hpp"
#include "sim/pathway/life/needs.hpp"
#include "sim/pathway/life/population.hpp"

namespace holloway {

enum class LifeEvent : std::uint8_t {
  entrant_arrives,
  career_ends,
  dies,
  circumstances_change,
  children_come_home,
  care_proceedings,
  birthday,
  children_come_of_age,
  count
};
constexpr Room room_of(LifeEvent) {
  return Room::life;
}

// clang-format off
inline constexpr auto life_events = std::to_array<EventRow<LifeEvent>>({
    {LifeEvent::entrant_arrives, "entrant_arrives", "a woman new to the system comes to notice", on_number<arrival_due>},
    {LifeEvent::career_ends, "career_ends", "her career of offending ends", on_woman<end_of_career>},
    {LifeEvent::dies, "dies", "she dies", on_woman<death>},
    {LifeEvent::circumstances_change, "circumstances_change", "her circumstances may change: a need, or abuse", on_woman<circumstances_may_change>},
    {LifeEvent::children_come_home, "children_come_home", "her children, who lived with others, may come home", on_record<children_come_home>},
    {LifeEvent::care_proceedings, "care_proceedings", "care proceedings over her children may begin, or end", on_record<care_proceedings>},
    {LifeEvent::birthday, "birthday", "she passes into another band of age", on_woman<birthday>},
    {LifeEvent::children_come_of_age, "children_come_of_age", "her children, who live with others, come of age", on_record<children_come_of_age>},
});
// clang-format on
static_assert(one_row_each(life_events));

}  // namespace holloway
