#pragma once
// When a parameter that changes on a date begins to act.

#include <string_view>

namespace holloway {

enum class ActsWhen {
  at_once,        ///< clocks that are running go on at the new rate, queues have the new places
  next_decision,  ///< at the next decision, event or price that it is about
  on_entrants,    ///< on women who come to notice for the first time from then on, and no others
  at_the_start    ///< it shapes the starting stock of women; a date later than the run's first day changes nothing
};

/// When a change of the parameter with this path acts.
[[nodiscard]] ActsWhen acts_when(std::string_view path);
/// "at_once", "next_decision", "on_entrants" or "at_the_start".
[[nodiscard]] std::string_view id_of(ActsWhen when);

}  // namespace holloway
