#pragma once
// What a disposal does to her life beyond the record: a job lost to it, a fine that becomes debt.

#include "sim/pathway/area/area.hpp"

namespace holloway {

/// A caution or conviction may cost her work, or the chance of it.
void record_may_cost_her_job(Area& area, const Case& c, Probability chance);
/// A fine or penalty notice that she cannot pay becomes debt.
void fine_may_become_debt(Area& area, const Case& c, Probability chance);

}  // namespace holloway
