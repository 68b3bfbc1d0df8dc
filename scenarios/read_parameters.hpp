#pragma once
// The `parameters` of a resolved scenario.

#include <vector>

#include "output/parameter_record.hpp"
#include "scenarios/cursor.hpp"
#include "sim/pathway/parameters.hpp"

namespace holloway {

/// Reads every parameter and its record, and checks what several must satisfy together. Adds a problem for
/// every parameter that is missing, outside its unit's range, or at odds with others.
Parameters read_parameters(const Cursor& parameters, std::vector<ParameterRecord>& records);

}  // namespace holloway
