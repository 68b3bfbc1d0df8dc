#include "study_cost.hpp"

#include <fmt/core.h>
#include <unistd.h>

#include <algorithm>
#include <array>

#include "progress.hpp"
#include "sim/experiment/result.hpp"
#include "sim/pathway/time_since_entry.hpp"

namespace holloway {

namespace {

// Measured with `bench pathway`: 1.8 s on one core for six and a half simulated years of England and Wales,
// with 24 million adult women resident. Only has to be right within a factor of a few: it refuses what would
// take months.
constexpr double seconds_per_million_residents_and_year = 0.012;
// More than all women of England and Wales, and about what 32 GB hold.
constexpr double most_women_at_start = 50e6;
constexpr double longest_run_seconds = 30.0 * 86400.0;

double bytes_of_counts(const Scenario& scenario) {
  const auto months = static_cast<double>(scenario.horizon.months());
  const double years = scenario.horizon.years;
  const auto numbers =
      static_cast<double>(counters) * (months + years * static_cast<double>(scenario.areas.size())) +
      static_cast<double>(scenario.programmes.size() * programme_counters) * months +
      static_cast<double>(move_count) * years;
  return numbers * sizeof(std::int64_t);
}

double millions_resident(const Scenario& scenario, const ReferenceData& data) {
  double women = 0.0;
  for (const AreaIndex area : scenario.areas) women += data.areas.at(area).adult_women;
  return women / 1e6;
}

/// About how many women have a career under way on the first day.
double women_at_start(const Scenario& scenario, const ReferenceData& data) {
  const auto& population = scenario.parameters.population;
  const double entrants =
      population.entrants_per_100k_women.value() * 10.0 * millions_resident(scenario, data) / scenario.scale;
  double shares = 0.0;
  for (const Probability share : population.career_share) shares += share.value();
  double women = 0.0;
  for (std::size_t i = 0; i < count_of<Career>; ++i) {
    const auto career = static_cast<Career>(i);
    const double ends = scenario.parameters.offending.career_ends[career].value();
    if (career == Career::single || ends <= 0.0 || shares <= 0.0) continue;  // whose career is one occasion
    const TimeSinceEntry since(ends, population.entrants_five_years_earlier.value());
    women += entrants * population.career_share[career].value() / shares * since.women_per_yearly_entrant();
  }
  return women;
}

double memory_here() {
  const long pages = sysconf(_SC_PHYS_PAGES);
  const long page = sysconf(_SC_PAGESIZE);
  return pages > 0 && page > 0 ? static_cast<double>(pages) * static_cast<double>(page) : 0.0;
}

std::string readable_bytes(double bytes) {
  constexpr std::array units{"bytes", "kB", "MB", "GB", "TB", "PB"};
  std::size_t unit = 0;
  while (bytes >= 1000.0 && unit + 1 < units.size()) {
    bytes /= 1000.0;
    ++unit;
  }
  return fmt::format("{:.3g} {}", bytes, units[unit]);
}

}  // namespace

StudyCost estimate_cost(const std::vector<ReadScenario>& scenarios, const ReferenceData& data,
                        std::uint64_t replications, int threads) {
  StudyCost one;
  for (const ReadScenario& read : scenarios) {
    const Horizon& horizon = read.scenario.horizon;
    const double years = horizon.warm_up_years + horizon.years + Horizon::tail_months / 12.0;
    one.bytes += bytes_of_counts(read.scenario);
    one.seconds += millions_resident(read.scenario, data) / read.scenario.scale * years *
                   seconds_per_million_residents_and_year;
  }
  const double cores = std::min(threads, static_cast<int>(sysconf(_SC_NPROCESSORS_ONLN)));
  const auto all = static_cast<double>(replications);
  return {.bytes = one.bytes * all, .seconds = one.seconds * all / std::max(1.0, cores)};
}

std::string too_many_women(const ReadScenario& scenario, const ReferenceData& data) {
  const double women = women_at_start(scenario.scenario, data);
  if (women <= most_women_at_start) return {};
  return fmt::format(
      "about {:.3g} women would have a career under way at the start, more than {:.0f} million: see "
      "offending.career_ends, population.entrants_per_100k_women, population.entrants_five_years_earlier and "
      "scale",
      women, most_women_at_start / 1e6);
}

std::string too_large(const std::vector<ReadScenario>& scenarios, const ReferenceData& data,
                      std::uint64_t replications, int threads) {
  const StudyCost cost = estimate_cost(scenarios, data, replications, threads);
  const double memory = memory_here();
  if (cost.bytes <= 0.5 * memory && cost.seconds <= longest_run_seconds) return {};
  return fmt::format(
      "{} would need about {} of memory and {} on {} thread{}; this machine has {}, and the longest run "
      "allowed is {}",
      replications, readable_bytes(cost.bytes), readable_duration(cost.seconds), threads,
      threads == 1 ? "" : "s", readable_bytes(memory), readable_duration(longest_run_seconds));
}

}  // namespace holloway
