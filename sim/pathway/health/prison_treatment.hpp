#pragma once
// Treatment across the prison gate: begun inside for the greatest need the prison knows of, and carried on
// outside or not.

#include "sim/pathway/area/area.hpp"

namespace holloway {

/// She has been received into prison and asked about her needs.
void refer_to_treatment_in_prison(Area& area, WomanIndex woman);
/// She leaves prison: treatment that was going on inside ends there. Outside it may go on; if it does not,
/// she may relapse.
void treatment_at_release(Area& area, WomanIndex woman, bool sentenced);

}  // namespace holloway
