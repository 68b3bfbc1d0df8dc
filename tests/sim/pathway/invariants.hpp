#pragma once
// What must hold at every simulated day's end, whatever the scenario.

#include "sim/pathway/day/world.hpp"

namespace holloway::testing {

/// Fails the test unless every woman is in exactly one place and every record in one stage, as counted; each
/// woman is where her records say; every woman in prison is held once or waits for a place; every child is
/// with her or with a carer; and places in mother and baby units are taken by the women in them.
void check_day(const World& world);

/// How many are in each stage, counted woman by woman and record by record.
std::vector<std::int64_t> recount(const Area& area);

}  // namespace holloway::testing
