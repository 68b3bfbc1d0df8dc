#pragma once
// What there is: areas, programmes, scenarios, parameters and measures, as a table to read or as a JSON array
// of objects that each have an `id`.

#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

#include "scenarios/problem.hpp"
#include "sim/pathway/reference_data.hpp"

namespace holloway {

enum class ListFormat { table, json };

/// What can be listed, as the command line spells it: areas, programmes, scenarios, parameters, measures.
const std::vector<std::string_view>& listable();

/// Writes the list to `out`. Files that cannot be listed because they are wrong are left out and returned as
/// problems. Throws std::invalid_argument if `what` is none of listable().
std::vector<Problem> list(std::string_view what, ListFormat format, const ReferenceData& data,
                          std::ostream& out);

}  // namespace holloway
