// "Reoffending down 16%" is a change in how many women reoffend within a year. It is not a hazard ratio of
// 0.84: what hazard ratio it is depends on the women. Here it is worked out on the women the effect would
// have begun for.

#include <algorithm>
#include <boost/math/tools/roots.hpp>
#include <cmath>

#include "sim/core/mathematics.hpp"
#include "sim/experiment/replication.hpp"
#include "sim/pathway/area/handovers.hpp"
#include "sim/programmes/enrolments.hpp"

namespace holloway {
namespace {

/// What decides whether a woman is proven to reoffend within a year: how often she comes to notice with a
/// caution or conviction, in spells of offending, how soon her career ends, and how soon a spell does.
struct Risk {
  double occasions_per_year = 0;
  double career_ends_per_year = 0;
  double active_ends_per_year = 0;
  double quiet_ends_per_year = 0;
  bool quiet = false;
};

/// Chance of an occasion within a year. She is offending or quiet, until an occasion comes or her career
/// ends: a chain in continuous time with two states, whose time spent offending has a closed form.
double chance_within_a_year(const Risk& w, double rate) {
  const double leaves_active = rate + w.career_ends_per_year + w.active_ends_per_year;
  const double leaves_quiet = w.career_ends_per_year + w.quiet_ends_per_year;
  const auto lasting = [](double x) { return x > 0 ? -mathematics::expm1(-x) / x : 1.0; };
  if (w.quiet_ends_per_year <= 0 || w.active_ends_per_year <= 0)
    return w.quiet ? 0.0 : rate * lasting(leaves_active);
  const double half = (leaves_active + leaves_quiet) / 2;
  const double apart = std::sqrt((leaves_active - leaves_quiet) * (leaves_active - leaves_quiet) / 4 +
                                 w.active_ends_per_year * w.quiet_ends_per_year);
  const double slow = half - apart;
  const double fast = half + apart;
  // Time offending in the year, from each state: a mixture of what lasts by either decay.
  const double of_slow =
      w.quiet ? w.quiet_ends_per_year / (fast - slow) : (leaves_quiet - slow) / (fast - slow);
  const double of_fast = w.quiet ? -of_slow : 1.0 - of_slow;
  return rate * (of_slow * lasting(slow) + of_fast * lasting(fast));
}

/// Share of these women who are proven to reoffend within a year if their hazard is multiplied by `ratio`.
double prevalence(const std::vector<Risk>& women, double ratio) {
  double sum = 0;
  for (const Risk& w : women) sum += chance_within_a_year(w, w.occasions_per_year * ratio);
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

Risk risk_of(const Area& area, const Woman& woman, const Parameters& p, double proven_share) {
  if (woman.career_over) return {};
  const double active = p.offending.active_spells_last.value();
  const double quiet = woman.career == Career::single ? 0.0 : p.offending.quiet_spells_last.value();
  return {rate_of_offending(p, woman, area.now().day()) * proven_share,
          p.offending.career_ends[woman.career].value(),
          quiet > 0 && active > 0 ? days_per_year / active : 0.0,
          quiet > 0 && active > 0 ? days_per_year / quiet : 0.0, woman.quiet};
}

/// Of the occasions met so far in a run, the share that ended in a caution or conviction.
double proven_share(const World& world, int months) {
  std::int64_t proven = 0;
  std::int64_t noticed = 0;
  for (const Area& area : world.areas())
    for (int m = 0; m < months; ++m) {
      for (const Counter c : counts.recorded.all()) proven += area.tally.at(c, m);
      for (const Counter c :
           {counts.arrests, counts.voluntary_interviews, counts.street_disposals, counts.summonses})
        noticed += area.tally.at(c, m);
    }
  return noticed > 0 ? std::min(1.0, static_cast<double>(proven) / static_cast<double>(noticed)) : 0.5;
}

/// Women met where each effect would begin: [programme][effect], their risks of being proven to reoffend.
using WomenMet = std::vector<std::vector<std::vector<Risk>>>;

/// The scenario with its programmes open to every eligible woman, so that few pilots meet many. Whether she
/// is offered a place and accepts does not depend on her risk.
Scenario open_to_all(Scenario scenario) {
  for (Programme& p : scenario.programmes) {
    p.awareness_halves_every.reset();
    p.capacity.reset();
    p.catchment.reset();
    p.builds_up = Days(0.0);
    p.offered = p.taken_up = Probability(1.0);
  }
  return scenario;
}

/// Adds the women met elsewhere, in their order.
void join(WomenMet& met, const WomenMet& more) {
  met.resize(more.size());
  for (std::size_t p = 0; p < more.size(); ++p) {
    met[p].resize(more[p].size());
    for (std::size_t e = 0; e < more[p].size(); ++e)
      met[p][e].insert(met[p][e].end(), more[p][e].begin(), more[p][e].end());
  }
}

struct Pilot {
  WomenMet met;
  std::vector<Risk> everyone;  ///< with a record, met by a programme or not
};

/// A run of its own, apart from every numbered replication, in which effects are met but change nothing yet.
Pilot run_pilot(const ReferenceData& data, const Scenario& baseline, const Scenario& trial, const Luck& luck,
                const ForEach& for_each) {
  World world = warm_up(data, baseline, luck, for_each);
  DatedSettings settings(data, trial, world.areas().front().setting().practice);
  const auto enrolments = begin_policy(world, settings, trial, {});
  Pilot pilot;
  for (const Programme& p : trial.programmes) pilot.met.emplace_back(p.effects.size());
  // Areas may run side by side: each keeps a list of its own, and the lists are joined in the areas' order.
  std::vector<WomenMet> met_in(enrolments.size(), pilot.met);
  for (std::size_t a = 0; a < enrolments.size(); ++a)
    enrolments[a]->effect_began = [&, a](std::size_t p, std::size_t e, WomanIndex woman) {
      // Her risk as it is when the effect begins.
      met_in[a][p][e].push_back(
          risk_of(world.areas()[a], world.areas()[a].women[woman], trial.parameters, 1.0));
    };
  const int months = std::min(24, 12 * trial.horizon.years);
  settings.run(world, trial.horizon.month_begins(months), for_each);
  for (const WomenMet& area : met_in) join(pilot.met, area);
  // From coming to notice to being proven.
  const double share = proven_share(world, months);
  for (auto& of_programme : pilot.met)
    for (auto& of_effect : of_programme)
      for (Risk& risk : of_effect) risk.occasions_per_year *= share;
  for (const Area& area : world.areas())
    for (const Woman& woman : area.women)
      if (woman.recorded > 0) pilot.everyone.push_back(risk_of(area, woman, trial.parameters, share));
  return pilot;
}

/// Pilots until every effect to be converted has met enough women, or a few have been run.
Pilot run_pilots(const ReferenceData& data, const Scenario& baseline, const Scenario& scenario,
                 std::uint64_t seed, const ForEach& for_each) {
  // An effect that hardly anybody meets in eight areas' worth of pilots moves little whatever its ratio.
  const auto most_pilots = static_cast<std::uint32_t>(std::max<std::size_t>(1, 8 / scenario.areas.size()));
  constexpr std::size_t enough_women = 2000;
  const Scenario trial = open_to_all(scenario);
  Pilot all;
  for (std::uint32_t n = 0; n < most_pilots; ++n) {
    Pilot pilot = run_pilot(data, baseline, trial, Luck(seed, UINT32_MAX - n), for_each);
    all.everyone.insert(all.everyone.end(), pilot.everyone.begin(), pilot.everyone.end());
    join(all.met, pilot.met);
    bool enough = true;
    for (std::size_t p = 0; p < all.met.size(); ++p)
      for (std::size_t e = 0; e < all.met[p].size(); ++e)
        enough = enough &&
                 (all.met[p][e].size() >= enough_women || !needs_conversion(trial.programmes[p].effects[e]));
    if (enough) break;
  }
  return all;
}

}  // namespace

std::vector<Conversion> convert_effects(const ReferenceData& data, const Scenario& baseline,
                                        const Scenario& scenario, std::uint64_t seed,
                                        const ForEach& for_each) {
  const bool any = std::any_of(
      scenario.programmes.begin(), scenario.programmes.end(),
      [](const Programme& p) { return std::any_of(p.effects.begin(), p.effects.end(), needs_conversion); });
  if (!any) return {};
  const Pilot pilot = run_pilots(data, baseline, scenario, seed, for_each);
  std::vector<Conversion> conversions;
  for (std::size_t p = 0; p < pilot.met.size(); ++p)
    for (std::size_t e = 0; e < pilot.met[p].size(); ++e) {
      const Effect& effect = scenario.programmes[p].effects[e];
      if (!needs_conversion(effect)) continue;
      const auto& met = pilot.met[p][e];
      // An effect that no pilot met anyone for is worked out on all women with a record: better than on none.
      const std::vector<Risk>& women = met.empty() ? pilot.everyone : met;
      conversions.push_back({scenario.programmes[p].id, e, effect.size, hazard_ratio_for(women, effect.size),
                             prevalence(women, 1.0), met.size()});
    }
  return conversions;
}

}  // namespace holloway
