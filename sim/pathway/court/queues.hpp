#pragma once
// The queues of the courts, and of those who write reports for them.

#include "sim/pathway/area/queue_row.hpp"
#include "sim/pathway/court/court.hpp"
#include "sim/pathway/court/report.hpp"

namespace holloway {

inline constexpr std::array court_queues{
    QueueRow{Queue::magistrates_court,
             [](const Parameters& p) { return p.court.magistrates_slots_per_100k_women; },
             [](Area& area, const Waiter& next) { slot_found(area, next, CourtTier::magistrates); }},
    QueueRow{Queue::crown_court, [](const Parameters& p) { return p.court.crown_slots_per_100k_women; },
             [](Area& area, const Waiter& next) { slot_found(area, next, CourtTier::crown); }},
    QueueRow{Queue::report_writers, [](const Parameters& p) { return p.report.writers_per_100k_women; },
             [](Area& area, const Waiter& next) { writer_found(area, CaseId(next.subject)); }}};

}  // namespace holloway
