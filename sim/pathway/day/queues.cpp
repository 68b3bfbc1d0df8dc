#include "sim/pathway/day/queues.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>

#include "sim/pathway/court/queues.hpp"
#include "sim/pathway/health/queues.hpp"
#include "sim/pathway/police/queues.hpp"

namespace holloway {
namespace {

constexpr std::tuple tables{police_queues, court_queues, health_queues};

/// The row of each queue, from whichever room owns it.
constexpr PerEach<Queue, QueueRow> rows = [] {
  PerEach<Queue, QueueRow> by_queue;
  const auto take = [&](const auto& table) {
    for (const QueueRow& row : table) by_queue[row.queue] = row;
  };
  std::apply([&](const auto&... table) { (take(table), ...); }, tables);
  return by_queue;
}();

constexpr bool one_row_each_queue() {
  PerEach<Queue, int> seen;
  const auto look = [&](const auto& table) {
    for (const QueueRow& row : table) ++seen[row.queue];
  };
  std::apply([&](const auto&... table) { (look(table), ...); }, tables);
  for (const int times : seen)
    if (times != 1) return false;
  return true;
}
static_assert(one_row_each_queue(), "each queue is declared by one room, which is among `tables`");

/// Whole servers for a capacity stated per 100,000 women, in step with the area's volume; none only if none
/// is stated.
std::uint32_t servers(Count per_100k, const AreaSetting& area) {
  return static_cast<std::uint32_t>(
      std::min(std::ceil(per_100k.value() * area.adult_women / 1e5 * area.volume), 1e9));
}

}  // namespace

void set_capacities(Area& area) {
  for (const QueueRow& row : rows) {
    Resource& queue = area.queues[row.queue];
    const std::uint32_t to = servers(row.capacity(area.parameters()), area.place());
    if (queue.servers() == to) continue;
    queue.set_servers(area.now(), to);
    while (const auto next = queue.seat_next(area.now())) row.seated(area, *next);
  }
}

}  // namespace holloway
