#pragma once
// The sentence: how disposal depends on offence and record, and what else the court weighs.

#include "sim/pathway/area/area.hpp"

namespace holloway {

/// Whether a community, suspended or custodial sentence is what the court has in mind before any report.
bool sentence_may_restrict_liberty(const Area& area, const Case& c);
/// How the court would sentence her as things stand now.
[[nodiscard]] Disposal would_be_sentenced_to(const Area& area, const Case& c);
/// The court sentences, and the case ends.
void pass_sentence(Area& area, CaseId number);
/// Chance of immediate custody as the court would see it now: the published surface for her offence and record,
/// moved by the case, by who she is and by what the court knows.
[[nodiscard]] double custody_chance(const Area& area, const Case& c);
/// Length in days of a custodial sentence for this case; same luck, same length.
double sentence_length(const Area& area, const Case& c);

}  // namespace holloway
