#pragma once
// What a programme in use changes in practice, as changes of parameters that have a date.

#include <vector>

#include "scenarios/reader/parameters/read_changes.hpp"
#include "scenarios/reader/shape/cursor.hpp"

namespace holloway {

/// The changes that a programme makes from its first day (never before the scenario's start) to its last, in
/// its areas. One that fades with awareness is made in steps of three months. `list`: where they were read.
void add_practice_changes(const Programme& programme, const Cursor& list, const Horizon& horizon,
                          std::vector<ReadChange>& into);

}  // namespace holloway
