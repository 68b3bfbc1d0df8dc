#pragma once
// The queue of the police.

#include "sim/pathway/area/queue_row.hpp"
#include "sim/pathway/police/police.hpp"

namespace holloway {

inline constexpr std::array police_queues{
    QueueRow{Queue::investigators, [](const Parameters& p) { return p.police.investigators_per_100k_women; },
             [](Area& area, const Waiter& next) { investigator_found(area, CaseId(next.subject)); }}};

}  // namespace holloway
