// What a programme does, moved to either end of what is known of it.
#include "sim/experiment/effect_ends.hpp"

#include <catch2/catch.hpp>

using namespace holloway;

namespace {

Effect effect(EffectScale scale, double size, double low, double high) {
  Effect made;
  made.scale = scale;
  made.size = size;
  made.low = low;
  made.high = high;
  return made;
}

double size_at(EffectEnd end, const Effect& made) {
  Scenario scenario;
  scenario.programmes.resize(1);
  scenario.programmes[0].effects.push_back(made);
  return with_effects_at(end, scenario).programmes[0].effects[0].size;
}

}  // namespace

TEST_CASE("The stronger end is the one farther on in the effect's own direction") {
  const auto less = effect(EffectScale::one_year_prevalence_change, -0.16, -0.3, 0.05);
  CHECK(size_at(EffectEnd::strongest, less) == -0.3);
  CHECK(size_at(EffectEnd::weakest, less) == 0.05);
  const auto fewer = effect(EffectScale::hazard_ratio, 0.85, 0.6, 1.0);
  CHECK(size_at(EffectEnd::strongest, fewer) == 0.6);
  CHECK(size_at(EffectEnd::weakest, fewer) == 1.0);
  const auto likelier = effect(EffectScale::odds_ratio, 1.3, 1.0, 2.5);
  CHECK(size_at(EffectEnd::strongest, likelier) == 2.5);
  CHECK(size_at(EffectEnd::weakest, likelier) == 1.0);
  const auto none = effect(EffectScale::odds_ratio, 1.0, 0.25, 2.0);  // a quarter is farther than twice
  CHECK(size_at(EffectEnd::strongest, none) == 0.25);
  CHECK(size_at(EffectEnd::weakest, none) == 2.0);
}

TEST_CASE("An effect without a range is left as it is") {
  Scenario scenario;
  CHECK_FALSE(has_effects_with_range(scenario));
  scenario.programmes.resize(1);
  scenario.programmes[0].effects.push_back(effect(EffectScale::hazard_ratio, 0.8, 0.8, 0.8));
  CHECK_FALSE(has_effects_with_range(scenario));
  CHECK(with_effects_at(EffectEnd::weakest, scenario).programmes[0].effects[0].size == 0.8);
  scenario.programmes[0].effects.push_back(effect(EffectScale::hazard_ratio, 0.8, 0.7, 0.9));
  CHECK(has_effects_with_range(scenario));
}
