#pragma once
// The prosecutor's decision, and the start of a prosecution.

#include "sim/pathway/area/area.hpp"

namespace holloway {

/// The file goes to the CPS, which decides after a delay.
void ask_prosecutor(Area& area, CaseId number);
/// Whether the prosecutor would charge her as things stand now.
[[nodiscard]] bool would_be_charged(const Area& area, const Case& c);
/// Evidential test, then public interest.
void prosecutor_decides(Area& area, CaseId number);
enum class ProsecutedBy : std::uint8_t { charge, summons };
/// Charge (or postal requisition, or summons); the first hearing is listed, and she waits on bail or on
/// remand.
void begin_prosecution(Area& area, CaseId number, ProsecutedBy how);

}  // namespace holloway
