#pragma once
// The loop over days: logical processes run each day side by side, then settle what lies between them.

#include <cstddef>
#include <utility>

#include "sim/core/time.hpp"

namespace holloway {

/// Conservative parallel simulation with one day's lookahead: within a day no process can affect another, so
/// the result cannot depend on the order in which, or the threads on which, processes run it. For each day
/// from `from` to `to` - 1: `for_each(processes, body)` must call `body(p)` once for every p below
/// `processes`, in any order and on any threads, and return when all are done; body calls `run_day(p, day)`.
/// Then `settle(day)` runs alone. An exception from any of them ends the loop.
template <class ForEach, class RunDay, class Settle>
void run_days(Day from, Day to, std::size_t processes, ForEach&& for_each, RunDay&& run_day,
              Settle&& settle) {
  for (Day day = from; day < to; ++day) {
    for_each(processes, [&run_day, day](std::size_t process) { run_day(process, day); });
    settle(day);
  }
}

}  // namespace holloway
