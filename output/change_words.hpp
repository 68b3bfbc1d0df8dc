#pragma once
// What changes on a date, in words.

#include <string>
#include <vector>

#include "sim/experiment/scenario.hpp"

namespace holloway {

/// One sentence for what changes together, in order: "From 10 September 2024, in every area: early release at
/// 40%: custody.released_after_share is 0.4 instead of 0.5." Empty if nothing does.
std::vector<std::string> changes_in_words(const Scenario& scenario, const ReferenceData& data);

/// The value of the parameter at a path such as police.admission; 0 if there is none.
double value_at(const Parameters& parameters, const std::string& path);

}  // namespace holloway
