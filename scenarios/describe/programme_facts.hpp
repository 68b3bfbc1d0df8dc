#pragma once
// A programme at a glance: for lists and catalogues.

#include <string>
#include <string_view>
#include <vector>

#include "sim/programmes/programme.hpp"

namespace holloway {

/// "at the first hearing in court; changes practice".
std::string stages_in_words(const Programme& programme);

/// "women who admit the offence and aged at least 18"; "all women there" of one that only changes practice.
std::string eligibility_in_words(const Programme& programme);

/// What the sizes of its effects rest on: "found" if every one is a finding, "found in part", or "assumed";
/// "none" if it has no effects.
std::string_view evidence_grade(const Programme& programme);

/// Every effect and every change of practice with its size and range.
std::vector<std::string> effects_in_words(const Programme& programme);

}  // namespace holloway
