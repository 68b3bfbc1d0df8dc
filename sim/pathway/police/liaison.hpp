#pragma once
// Liaison and Diversion in the custody suite: who is screened, what she says there, and what reaches the
// court of it.

#include "sim/pathway/area/area.hpp"

namespace holloway {

/// Screening, where the service reaches her and she accepts. It asks about her needs, and is told more than
/// the officers are.
void screen_in_custody_suite(Area& area, CaseId number);

}  // namespace holloway
