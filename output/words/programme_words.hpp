#pragma once
// A programme's plain numbers in words, with their units.

#include <string>

#include "sim/programmes/programme.hpp"

namespace holloway {

/// How many women can be seen at once: "13 keyworkers in each area, 30 women each", "10 places in each area",
/// "the keyworkers of minerva-wraparound", "no limit"; "takes no women" for a change of practice alone.
std::string capacity_in_words(const Programme& programme);
/// A share of women as per cent, or "takes no women".
std::string share_in_words(const Programme& programme, Probability share);
/// The planned length of support, all phases together: "548 days".
std::string support_in_words(const Programme& programme);

}  // namespace holloway
