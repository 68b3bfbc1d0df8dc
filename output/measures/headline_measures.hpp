#pragma once
// The measures that are shown first.

#include <cstddef>
#include <vector>

namespace holloway {

/// Positions in measures() of the headlines, in the order they are shown. Beside the children separated a
/// year stand the children apart on an average day: the first can rise because more mothers are with their
/// children when they are received, and the second fall.
std::vector<std::size_t> headline_measures();

}  // namespace holloway
