#pragma once
// Which of several programmes is offered first at a point of the pathway.

#include <cstddef>
#include <vector>

#include "sim/programmes/programme.hpp"

namespace holloway {

/// The programmes in the order in which they are offered: those that help women to accept or see through
/// others go first, so that they are in time to; then as they stand in the scenario.
std::vector<std::size_t> order_of_offers(const std::vector<Programme>& programmes);

}  // namespace holloway
