#pragma once
// How many events a scenario comes to, counted in a small copy of it before it is run.

#include "sim/experiment/scenario.hpp"
#include "sim/pathway/numbers/reference_data.hpp"

namespace holloway {

/// What one replication of a scenario comes to. The same on every machine.
struct EventCount {
  double events = 0.0;
  /// Each programme that a woman could be offered, and each that she is in, is looked at when something is
  /// decided about her: what that comes to, in events.
  double looks = 0.0;
  double women = 0.0;     ///< of whom there is a record at the end
  double bytes = 0.0;     ///< held at the end
  bool at_least = false;  ///< the copy was given up before its end: there may be far more

  [[nodiscard]] double total() const { return events + looks; }
};

/// How many women there are on the first day with a career under way, about.
double women_at_start(const Scenario& scenario, const ReferenceData& data);

/// Simulates a few thousand of the scenario's women over its whole time, the warm-up under the baseline, and
/// counts. Everything that the scenario's rates, dated changes and programmes bring about is in it; a copy in
/// which there is no end of events is given up.
EventCount count_events(const ReferenceData& data, const Scenario& baseline, const Scenario& scenario);

}  // namespace holloway
