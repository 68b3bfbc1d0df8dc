// "Reoffending down 16%" is a change in how many women reoffend within a year. It is not a hazard ratio of
// 0.84: what hazard ratio it is depends on the women. Here it is worked out on the women the effect would
// have begun for.

#include <algorithm>
#include <boost/math/tools/roots.hpp>
#include <cmath>

#include "sim/experiment/replication.hpp"
#include "sim/programmes/enrolments.hpp"

namespace holloway {
namespace {

/// What decides whether a woman is proven to reoffend within a year: how often she comes to notice with a
/// caution or conviction, and how soon her career ends.
struct Risk {
  double occasions_per_year = 0;
  double career_ends_per_year = 0;
};

/// Share of these women who are proven to reoffend within a year if their hazard is multiplied by `ratio`.
double prevalence(const std::vector<Risk>& women, double ratio) {
  double sum = 0;
  for (const Risk& w : women) {
    const double rate = w.occasions_per_year * ratio;
    const double either = rate + w.career_ends_per_year;
    if (either > 0) sum += rate / either * -std::expm1(-either);
  }
  return women.empty() ? 0 : sum / static_cast<double>(women.size());
}

double hazard_ratio_for(const std::vector<Risk>& women, double change) {
  const double before = prevalence(women, 1.0);
  if (before <= 0 || change == 0) return 1.0;
  const double wanted = before * (1 + change);
  const auto miss = [&](double ratio) { return prevalence(women, ratio) - wanted; };
  constexpr double most = 1000;
  if (wanted <= 0) return 0.0;
  if (miss(most) < 0) return most;
  std::uintmax_t steps = 200;
  const auto [low, high] =
      boost::math::tools::bisect(miss, 0.0, most, boost::math::tools::eps_tolerance<double>(40), steps);
  return (low + high) / 2;
}

bool needs_conversion(const Effect& effect) {
  return effect.scale == EffectScale::one_year_prevalence_change;
}

Risk risk_of(const Woman& woman, const Parameters& p, double proven_share) {
  if (woman.career_over) return {};
  return {woman.occasions_per_year * proven_share, p.offending.career_ends[woman.career].value()};
}

/// Of the occasions met so far in a run, the share that ended in a caution or conviction.
double proven_share(const World& world, int months) {
  std::int64_t proven = 0;
  std::int64_t noticed = 0;
  for (const Area& area : world.areas())
    for (int m = 0; m < months; ++m) {
      for (std::size_t band = 0; band < count_of<RecordBand>; ++band)
        proven += area.tally.at(counter_after(Counter::recorded_none, band), m);
      for (const Counter c :
           {Counter::arrests, Counter::voluntary_interviews, Counter::street_disposals, Counter::summonses})
        noticed += area.tally.at(c, m);
    }
  return noticed > 0 ? std::min(1.0, static_cast<double>(proven) / static_cast<double>(noticed)) : 0.5;
}

}  // namespace

std::vector<Conversion> convert_effects(const ReferenceData& data, const Scenario& baseline,
                                        const Scenario& scenario, std::uint64_t seed) {
  const bool any = std::any_of(
      scenario.programmes.begin(), scenario.programmes.end(),
      [](const Programme& p) { return std::any_of(p.effects.begin(), p.effects.end(), needs_conversion); });
  if (!any) return {};
  // A run of its own, apart from every numbered replication, in which effects are met but change nothing yet.
  constexpr std::uint32_t pilot = UINT32_MAX;
  Scenario trial = scenario;
  for (Programme& p : trial.programmes) {
    p.awareness_halves_every.reset();
    p.capacity.reset();
  }
  World world = warm_up(data, baseline, Luck(seed, pilot), one_after_another);
  const auto enrolments = begin_policy(world, data, trial, {});
  // Her risk as it is when the effect begins; of being noticed, and turned below into one of being proven.
  std::vector<std::vector<std::vector<std::vector<Risk>>>> met(trial.programmes.size());
  for (std::size_t p = 0; p < met.size(); ++p)
    met[p].assign(trial.programmes[p].effects.size(), std::vector<std::vector<Risk>>(enrolments.size()));
  for (std::size_t a = 0; a < enrolments.size(); ++a)
    enrolments[a]->effect_began = [&, a](std::size_t p, std::size_t e, WomanIndex woman) {
      met[p][e][a].push_back(risk_of(world.areas()[a].women[woman], scenario.parameters, 1.0));
    };
  const int months = std::min(24, 12 * scenario.horizon.years);
  world.run(scenario.horizon.month_begins(months), one_after_another);

  const double share = proven_share(world, months);
  std::vector<Risk> everyone;
  for (const Area& area : world.areas())
    for (const Woman& woman : area.women)
      if (woman.recorded > 0) everyone.push_back(risk_of(woman, scenario.parameters, share));
  std::vector<Conversion> conversions;
  for (std::size_t p = 0; p < met.size(); ++p)
    for (std::size_t e = 0; e < met[p].size(); ++e) {
      const Effect& effect = scenario.programmes[p].effects[e];
      if (!needs_conversion(effect)) continue;
      std::vector<Risk> women;
      for (const auto& in_area : met[p][e])
        for (const Risk& risk : in_area)
          women.push_back({risk.occasions_per_year * share, risk.career_ends_per_year});
      const std::vector<Risk>& population = women.empty() ? everyone : women;
      conversions.push_back({scenario.programmes[p].id, e, effect.size,
                             hazard_ratio_for(population, effect.size), prevalence(population, 1.0),
                             women.size()});
    }
  return conversions;
}

}  // namespace holloway
