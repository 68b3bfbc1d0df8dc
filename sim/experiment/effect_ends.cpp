#include "sim/experiment/effect_ends.hpp"

#include <algorithm>
#include <cmath>

#include "sim/core/mathematics.hpp"

namespace holloway {

namespace {

/// How far a size is from doing nothing, with its direction: ratios on the scale on which they multiply.
double distance(const Effect& effect, double size) {
  const bool ratio = effect.scale == EffectScale::hazard_ratio || effect.scale == EffectScale::odds_ratio;
  return ratio ? mathematics::log(size) : size;
}

double size_at(EffectEnd end, const Effect& effect) {
  const double taken = distance(effect, effect.size);
  const double low = distance(effect, effect.low);
  const double high = distance(effect, effect.high);
  const bool strongest_is_low = taken < 0.0 || (taken == 0.0 && std::abs(low) > std::abs(high));
  return strongest_is_low == (end == EffectEnd::strongest) ? effect.low : effect.high;
}

}  // namespace

bool has_effects_with_range(const Scenario& scenario) {
  return std::any_of(scenario.programmes.begin(), scenario.programmes.end(), [](const Programme& p) {
    return std::any_of(p.effects.begin(), p.effects.end(), [](const Effect& e) { return e.low < e.high; });
  });
}

Scenario with_effects_at(EffectEnd end, Scenario scenario) {
  for (auto& programme : scenario.programmes)
    for (auto& effect : programme.effects)
      if (effect.low < effect.high) effect.size = size_at(end, effect);
  return scenario;
}

}  // namespace holloway
