#pragma once
// The events of the police and the prosecutor.

#include "sim/pathway/area/event_row.hpp"
#include "sim/pathway/police/notice.hpp"
#include "sim/pathway/police/police.hpp"
#include "sim/pathway/police/prosecution.hpp"

namespace holloway {

enum class PoliceEvent : std::uint8_t {
  notice,
  ready_for_interview,
  interview_done,
  waited_too_long_for_interview,
  police_bail_ends,
  conditional_caution_ends,
  prosecutor_decides,
  no_more_time_for_condition,
  count
};
constexpr Room room_of(PoliceEvent) {
  return Room::police;
}

// clang-format off
inline constexpr auto police_events = std::to_array<EventRow<PoliceEvent>>({
    {PoliceEvent::notice, "notice", "an offence comes to the notice of the police", on_record<case_comes_to_notice>},
    {PoliceEvent::ready_for_interview, "ready_for_interview", "she is ready to be interviewed", on_record<seek_investigator>},
    {PoliceEvent::interview_done, "interview_done", "the interview is over", on_record<interview_done>},
    {PoliceEvent::waited_too_long_for_interview, "waited_too_long_for_interview", "a detained woman is let go, since nobody could interview her", on_record<waited_too_long_for_interview>},
    {PoliceEvent::police_bail_ends, "police_bail_ends", "bail for assessment ends", on_record<police_bail_ends>},
    {PoliceEvent::conditional_caution_ends, "conditional_caution_ends", "the time for the ordinary conditions of a caution is over", on_record<ordinary_conditions_end>},
    {PoliceEvent::prosecutor_decides, "prosecutor_decides", "the prosecutor decides", on_record<prosecutor_decides>},
    {PoliceEvent::no_more_time_for_condition, "no_more_time_for_condition", "she can wait no longer for the place that is the condition of her caution", on_record<no_more_time_for_condition>},
});
// clang-format on
static_assert(one_row_each(police_events));

}  // namespace holloway
