#pragma once
// The `parameters` of a resolved scenario.

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "output/study/parameter_record.hpp"
#include "scenarios/reader/shape/cursor.hpp"
#include "sim/pathway/numbers/parameters.hpp"

namespace holloway {

/// "a gamma shape (more than 0, at most 1000)" where a parameter's meaning sets a tighter limit than its unit
/// and the value is beyond it; else empty.
std::string_view beyond_tighter_limit(std::string_view path, double value);

/// Parameters that must satisfy something together and do not.
struct AtOdds {
  std::vector<std::string> paths;  ///< all that it is about
  std::string place;               ///< where it is reported: one of them, or their group
  std::string message;
};

/// The value of a parameter, or nothing if it is not known.
using ValueOf = std::function<std::optional<double>(const std::string& path)>;

/// Everything that several parameters must satisfy together and do not.
std::vector<AtOdds> at_odds(const ValueOf& value_of);

/// Reads every parameter and its record, and checks what several must satisfy together. Adds a problem for
/// every parameter that is missing, outside its unit's range, or at odds with others.
Parameters read_parameters(const Cursor& parameters, std::vector<ParameterRecord>& records);

}  // namespace holloway
