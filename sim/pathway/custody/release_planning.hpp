#pragma once
// What is prepared before release, and what she therefore finds on the day: a plan, somebody at the gate,
// benefits.

#include "sim/pathway/area/handovers.hpp"

namespace holloway {

/// Schedules the start of planning for the release of this term, `planned_for`.
void schedule_release_planning(Area& area, TermId term, Time planned_for);
/// Planning begins: programmes may be offered.
void release_planning_begins(Area& area, TermId term);
/// She leaves prison after `days` there, under sentence or from remand. From remand nobody knew the day, and
/// no plan was made.
void prepared_for_release(Area& area, WomanIndex woman, double days, ReleasedFrom from);
/// The first payment of benefits.
void benefits_paid(Area& area, WomanIndex woman);

}  // namespace holloway
