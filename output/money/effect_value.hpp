#pragma once
// What an option is worth with what programmes do at either end of what is known of it.

#include <optional>
#include <string>

#include "output/money/economics.hpp"
#include "output/study/study.hpp"

namespace holloway {

/// Net value, in pounds, over the replications that were simulated again.
struct EffectValue {
  Distribution net_present_value;
  std::optional<double> probability_benefits_exceed_costs;  ///< share of those replications, strictly
};

/// Both ends: every effect of the programmes of baseline and option at the weaker, and at the stronger end of
/// its range.
struct EffectValues {
  EffectValue weakest;
  EffectValue as_taken;  ///< over the same replications, so that the ends are compared with the same luck
  EffectValue strongest;
};

/// Nothing if no effect has a range, or if too few runs were made to make a part of them again.
std::optional<EffectValues> effect_values(const Study& study, const StudyCosts& costs, std::size_t option);

/// The same in one sentence; empty if there is nothing.
std::string effect_values_in_words(const std::optional<EffectValues>& values);

}  // namespace holloway
