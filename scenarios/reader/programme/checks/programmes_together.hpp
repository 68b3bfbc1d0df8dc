#pragma once
// What several programmes in use together must satisfy.

#include <vector>

#include "scenarios/reader/shape/cursor.hpp"
#include "sim/programmes/programme.hpp"

namespace holloway {

/// An entry of the list, and what it came to.
struct ProgrammeInUse {
  Cursor entry;
  Programme programme;
};

/// Adds a problem for a programme that is in use twice at the same time in the same area, and for one that
/// needs another which is not in use.
void check_together(const std::vector<ProgrammeInUse>& used);

}  // namespace holloway
