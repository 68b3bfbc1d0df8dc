#pragma once
// The events of custody, release and recall.

#include "sim/pathway/area/event_row.hpp"
#include "sim/pathway/custody/custody.hpp"
#include "sim/pathway/custody/mother_and_baby.hpp"
#include "sim/pathway/custody/release_planning.hpp"
#include "sim/pathway/custody/term.hpp"

namespace holloway {

enum class CustodyEvent : std::uint8_t {
  release_due,
  bed_answered,
  curfew_ends,
  sentence_ends,
  supervision_ends,
  release_planning,
  recalled,
  recall_ends,
  leaves_approved_premises,
  raised_hazard_ends,
  self_harm,
  mother_and_baby_time_over,
  benefits_paid,
  count
};
constexpr Room room_of(CustodyEvent) {
  return Room::custody;
}

// clang-format off
inline constexpr auto custody_events = std::to_array<EventRow<CustodyEvent>>({
    {CustodyEvent::release_due, "release_due", "her release is due", on_record<release_due>},
    {CustodyEvent::bed_answered, "bed_answered", "the estate has answered whether approved premises have a bed", on_record<bed_answered>},
    {CustodyEvent::curfew_ends, "curfew_ends", "home detention curfew ends", on_record<curfew_ends>},
    {CustodyEvent::sentence_ends, "sentence_ends", "her sentence ends", on_record<sentence_ends>},
    {CustodyEvent::supervision_ends, "supervision_ends", "supervision after the sentence ends", on_record<supervision_ends>},
    {CustodyEvent::release_planning, "release_planning", "planning for her release begins", on_record<release_planning_begins>},
    {CustodyEvent::recalled, "recalled", "she is recalled to prison", on_record<woman_recalled>},
    {CustodyEvent::recall_ends, "recall_ends", "a recall ends", on_record<recall_ends>},
    {CustodyEvent::leaves_approved_premises, "leaves_approved_premises", "she leaves approved premises", on_spell<leaves_approved_premises>},
    {CustodyEvent::raised_hazard_ends, "raised_hazard_ends", "the first weeks after release are over", on_spell<first_weeks_end>},
    {CustodyEvent::self_harm, "self_harm", "she harms herself in prison", on_spell<self_harm>},
    {CustodyEvent::mother_and_baby_time_over, "mother_and_baby_time_over", "her child has reached the age at which it leaves the mother and baby unit", on_spell<mother_and_baby_time_over>},
    {CustodyEvent::benefits_paid, "benefits_paid", "her first payment of benefits comes", on_woman<benefits_paid>},
});
// clang-format on
static_assert(one_row_each(custody_events));

}  // namespace holloway
