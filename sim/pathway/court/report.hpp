#pragma once
// Pre-sentence reports: asked for where a community, suspended or custodial sentence is likely.

#include "sim/pathway/area/area.hpp"

namespace holloway {

/// She has been convicted: sentence at once, or after a report.
void prepare_sentence(Area& area, CaseId number);
/// A writer is now sought, for a fast report or a full one. Oral reports are given on the day.
void report_ready(Area& area, CaseId number);
/// A writer is free for this case: writing begins.
void writer_found(Area& area, CaseId number);
/// The writer has finished.
void report_written(Area& area, CaseId number);
/// The court will wait no longer for a writer.
void waited_too_long_for_report(Area& area, CaseId number);

}  // namespace holloway
