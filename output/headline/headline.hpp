#pragma once
// From a finished study to the short text on standard output.

#include <string>

#include "output/analysis/analysis.hpp"

namespace holloway {

/// The short readable result for standard output. Ends with a newline.
std::string headline_text(const Analysis& analysis);

}  // namespace holloway
