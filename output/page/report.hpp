#pragma once
// report.html: the result for a reader with no training, in one file that opens without a network.

#include <string>

#include "output/analysis/analysis.hpp"

namespace holloway {

/// The text of report.html: the same bytes for the same study.
std::string report_text(const Analysis& analysis);

}  // namespace holloway
