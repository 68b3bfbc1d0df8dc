#pragma once
// Stages of the pathway in plain English, as the report names them.

#include <span>
#include <string_view>

#include "sim/pathway/map/journey.hpp"

namespace holloway::report {

/// A point where the pathway divides, and what is told about it.
struct Decision {
  Process process;
  Stage from;
  std::string_view title;
  std::string_view explanation;
};

/// The decisions reported, in the order of the pathway.
std::span<const Decision> decisions();

/// Where a stage leads to, as a row heading.
std::string_view title_of(Stage stage);

}  // namespace holloway::report
