#pragma once
// What a programme's file says and a scenario, or the command line, has overruled without naming it.

#include "scenarios/reader/files/node.hpp"

namespace holloway {

/// Takes out of a programme, over which a scenario's fields have been laid, what cannot stand beside
/// something that was said later: places beside keyworkers, days beside phases, what follows from breaking
/// the condition of a caution that is no longer given, and what is assumed of numbers in a list that was
/// replaced. What was said together stays, and is a mistake that reading it finds.
void leave_out_overridden(Node& programme);

}  // namespace holloway
