#pragma once
// How a case of hers ends, whoever ends it, and what that leaves her with.

#include "sim/pathway/area/area.hpp"

namespace holloway {

/// Ends a case at a final stage. What was provisional about it is settled: a caution stands or is taken back,
/// a remand ends.
void close_case(Area& area, CaseId number, Stage final_stage);

}  // namespace holloway
