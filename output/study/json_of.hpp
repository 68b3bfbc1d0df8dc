#pragma once
// Numbers as JSON.

#include <nlohmann/json.hpp>
#include <optional>

#include "output/study/statistics.hpp"

namespace holloway {

/// A number, or null if it does not exist or is not finite.
nlohmann::ordered_json json_of(double value);
nlohmann::ordered_json json_of(const std::optional<double>& value);
/// mean, sd, standard_error, q025, q50, q975.
nlohmann::ordered_json json_of(const Distribution& spread);

}  // namespace holloway
