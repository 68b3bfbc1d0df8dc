#pragma once
// A scenario's programmes with what was worked out about them once, for all areas.

#include <string_view>
#include <vector>

#include "sim/pathway/area/area.hpp"
#include "sim/programmes/programme.hpp"

namespace holloway {

struct ProgrammeSet {
  std::vector<Programme> programmes;
  /// Hazard or odds ratio of each effect, prevalence changes converted; [programme][effect].
  std::vector<std::vector<double>> ratios;
};

/// Days of support that are planned for a woman.
inline double planned_days(const Programme& programme) {
  if (programme.phases.empty()) return programme.support.value();
  double days = 0;
  for (const SupportPhase& phase : programme.phases) days += phase.days.value();
  return days;
}

/// 22 bits from a name (FNV-1a): keys the draws of a programme or a catchment, so that they do not depend on
/// what else is switched on.
static_assert(decision_bits + 22 <= 32);
constexpr std::uint32_t draw_key(std::string_view name) {
  std::uint32_t hash = 2166136261U;
  for (const char c : name) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  return ((hash >> 10) ^ (hash & 0x3FFFFFU)) & 0x3FFFFFU;
}

}  // namespace holloway
