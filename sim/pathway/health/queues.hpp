#pragma once
// The queue for treatment.

#include "sim/pathway/area/queue_row.hpp"
#include "sim/pathway/health/treatment.hpp"

namespace holloway {

inline constexpr std::array health_queues{
    QueueRow{Queue::treatment_places, [](const Parameters& p) { return p.treatment.places_per_100k_women; },
             [](Area& area, const Waiter& next) { treatment_place_found(area, TreatmentId(next.subject)); }}};

}  // namespace holloway
