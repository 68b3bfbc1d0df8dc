#include "sim/pathway/custody/time_served.hpp"

#include <algorithm>

#include "sim/core/mathematics.hpp"
#include "sim/pathway/life/needs.hpp"

namespace holloway {
namespace {

/// Whether something that comes after a mean time has come within `days`.
bool has_come(double uniform, Days after, double days) {
  return exponential(uniform, after.value()) < days;
}

}  // namespace

int poisson_count(double mean, double uniform) {
  // Beyond this nobody could tell one count from the next, and the first term would be zero.
  constexpr double most = 500;
  const double m = std::min(mean, most);
  double term = mathematics::exp(-m);
  double sum = term;
  int n = 0;
  while (uniform > sum && n < 2 * static_cast<int>(most)) {
    term *= m / ++n;
    sum += term;
  }
  return n;
}

void time_served_takes(Area& area, WomanIndex index, double days) {
  Woman& woman = area.women[index];
  const auto& p = area.parameters().custody;
  const auto luck = [&](Draw which) { return area.draw(index, woman.spell_stamp, which); };
  const double hazard = area.ratio(index, Lever::home_lost);
  const bool had_home = !woman.home_lost && !too_severe_for_a_home(area, woman);
  if (has_come(luck(Draw::home_lost), p.home_lost_after, days * hazard)) {
    if (had_home) area.count(index, counts.homes_lost);
    woman.home_lost = true;
  }
  if (has_come(luck(Draw::job_lost), p.job_lost_after, days) && woman.needs.severity(Need::employment) == 0) {
    area.count(index, counts.jobs_lost);
    need_at_least(area, index, Need::employment, 1);
  }
  if (has_come(luck(Draw::debt_grows), p.debt_grows_after, days) && woman.needs.severity(Need::finance) < 3) {
    area.count(index, counts.debts_grown);
    need_changes(area, index, Need::finance, +1);
  }
  if (has_come(luck(Draw::mental_health_worsens), p.mental_health_worsens_after, days) &&
      woman.needs.severity(Need::mental_health) < 3) {
    area.count(index, counts.mental_health_worsened);
    need_changes(area, index, Need::mental_health, +1);
  }
  const double expected = p.adjudications.value() * days / days_per_year;
  if (const int proven = poisson_count(expected, luck(Draw::adjudications)); proven > 0)
    area.count(index, counts.adjudications, proven);
}

}  // namespace holloway
