#pragma once
// Proven reoffending is a rate among women cautioned, convicted or released. An option that moves women
// between those changes who is counted, and with it the rate, though nobody offends more or less.

#include <string>

#include "output/analysis/analysis.hpp"

namespace holloway {

/// A warning to stand beside the change in the proven reoffending rate; empty if the same number of women (to
/// 1%), in the same mix (to one point in a hundred, and so that the mix alone hardly moves the rate), are
/// counted under option and baseline, and the rate moves the same way as offences that came to notice.
std::string different_women_counted(const Analysis& analysis, std::size_t option);

}  // namespace holloway
