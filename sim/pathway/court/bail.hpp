#pragma once
// Bail or remand in custody while a case is put off.

#include "sim/pathway/area/area.hpp"

namespace holloway {

/// Whether the court would remand her in custody as things stand now.
[[nodiscard]] bool would_be_remanded(const Area& area, const Case& c);
/// The court decides whether she is remanded in custody, if she is not already.
void decide_remand(Area& area, CaseId number);
/// The case is put off for so many days: bail or remand in custody until then.
void decide_bail(Area& area, CaseId number, double days_until_next);
/// She is held before trial: the law limits for how long.
void await_custody_time_limit(Area& area, CaseId number);
/// The limit is reached: she is bailed, unless the court extends it.
void custody_time_limit(Area& area, CaseId number);
/// While on bail she breaches it and is remanded.
void bail_breached(Area& area, CaseId number);
/// Held in custody in this case from now.
void begin_remand(Area& area, Case& c);

}  // namespace holloway
