#pragma once
// Stages of the pathway in plain English, as pages and lists name them.

#include <span>
#include <string>

#include "sim/pathway/map/journey.hpp"

namespace holloway {

/// A point where the pathway divides.
struct Decision {
  Process process;
  Stage from;
};

/// The decisions reported, in the order of the pathway.
std::span<const Decision> decisions();

/// What to call it, and what it is.
const std::string& title_of(const Decision& decision);
const std::string& explanation_of(const Decision& decision);

/// What a stage is called as a row heading.
const std::string& title_of(Stage stage);

}  // namespace holloway
