#pragma once
// An offence comes to notice: a counter-allegation against a victim, summons, street disposal, voluntary
// interview or arrest.

#include "sim/pathway/area/area.hpp"

namespace holloway {

/// Street disposal, summons, voluntary interview or arrest.
void case_comes_to_notice(Area& area, CaseId number);

}  // namespace holloway
