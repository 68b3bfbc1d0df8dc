#pragma once
// A scenario as it would be if what its programmes do were at one end of what is known of it.

#include <cstdint>

#include "sim/experiment/scenario.hpp"

namespace holloway {

enum class EffectEnd : std::uint8_t {
  weakest,   ///< every effect at the end of its range that lies nearer to none, or beyond it
  strongest  ///< every effect at the other end
};

/// Whether any effect of the scenario's programmes has a range.
bool has_effects_with_range(const Scenario& scenario);

/// The scenario with every effect of its programmes at that end of its range. An effect that is taken to do
/// nothing is strongest at the end that is farther from nothing.
Scenario with_effects_at(EffectEnd end, Scenario scenario);

}  // namespace holloway
