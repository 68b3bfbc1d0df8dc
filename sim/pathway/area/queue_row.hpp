#pragma once
// What a room says of a queue of its own.

#include "sim/pathway/area/area.hpp"

namespace holloway {

/// One row for each queue.
struct QueueRow {
  Queue queue{};
  /// How many can be served at once in an area, per 100,000 adult women resident.
  Count (*capacity)(const Parameters& parameters) = nullptr;
  /// Somebody who waited has been given a place: her service begins.
  void (*seated)(Area& area, const Waiter& waiter) = nullptr;
};

}  // namespace holloway
