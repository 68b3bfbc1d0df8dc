#pragma once
// The events of the courts.

#include "sim/pathway/area/event_row.hpp"
#include "sim/pathway/court/bail.hpp"
#include "sim/pathway/court/court.hpp"
#include "sim/pathway/court/report.hpp"

namespace holloway {

enum class CourtEvent : std::uint8_t {
  hearing_due,
  hearing_done,
  report_ready,
  report_written,
  waited_too_long_for_report,
  bail_breached,
  custody_time_limit,
  count
};
constexpr Room room_of(CourtEvent) {
  return Room::court;
}

// clang-format off
inline constexpr auto court_events = std::to_array<EventRow<CourtEvent>>({
    {CourtEvent::hearing_due, "hearing_due", "the day of a hearing has come", on_record<hearing_due>},
    {CourtEvent::hearing_done, "hearing_done", "a hearing is over", on_record<hearing_done>},
    {CourtEvent::report_ready, "report_ready", "it is time for the pre-sentence report to be written", on_record<report_ready>},
    {CourtEvent::report_written, "report_written", "the pre-sentence report is written", on_record<report_written>},
    {CourtEvent::waited_too_long_for_report, "waited_too_long_for_report", "the court will wait no longer for a report", on_record<waited_too_long_for_report>},
    {CourtEvent::bail_breached, "bail_breached", "she breaches her bail", on_record<bail_breached>},
    {CourtEvent::custody_time_limit, "custody_time_limit", "the custody time limit is reached", on_record<custody_time_limit>},
});
// clang-format on
static_assert(one_row_each(court_events));

}  // namespace holloway
