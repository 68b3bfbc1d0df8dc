#pragma once
// Programmes made for tests, and runs of a small area with them.

#include "sim/programmes/enrolments.hpp"
#include "tests/sim/pathway/small_world.hpp"

namespace holloway::testing {

inline Programme support_for_all(const std::string& id = "support-for-all") {
  Programme p;
  p.id = id;
  p.acts_at = {ActsAt::police_decision};
  p.offered = p.taken_up = p.completed = Probability(1.0);
  p.support = Days(60.0);
  return p;
}

inline Effect effect_on(Lever lever, double size) {
  Effect effect;
  effect.on = lever;
  effect.scale = kind_of(lever) == LeverKind::clock ? EffectScale::hazard_ratio : EffectScale::odds_ratio;
  effect.size = size;
  effect.lasts = Days(3650.0);
  return effect;
}

inline Scenario with(const Scenario& baseline, const std::vector<Programme>& programmes) {
  Scenario option = baseline;
  option.name = "option";
  option.programmes = programmes;
  return option;
}

inline const Scenario& gwent() {
  static const Scenario scenario = testing::baseline({"gwent"}, 1, 1);
  return scenario;
}
inline ReplicationResult run(const std::vector<Programme>& programmes) {
  return testing::replicate(gwent(), with(gwent(), programmes));
}
inline const ReplicationResult& without() {
  static const ReplicationResult result = testing::replicate(gwent(), gwent());
  return result;
}
inline std::int64_t all_months(const ReplicationResult& r, std::size_t programme, ProgrammeCounter c) {
  std::int64_t sum = 0;
  for (int m = 0; m < r.months(); ++m) sum += r.programme(programme, c, m);
  return sum;
}

}  // namespace holloway::testing
