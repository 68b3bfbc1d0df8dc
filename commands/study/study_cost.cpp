#include "commands/study/study_cost.hpp"

#include <fmt/core.h>
#include <unistd.h>

#include <algorithm>
#include <array>

#include "commands/shared/progress.hpp"
#include "commands/study/effect_runs.hpp"
#include "sim/experiment/event_count.hpp"
#include "sim/experiment/result.hpp"

namespace holloway {

namespace {

// More than all women of England and Wales, and about what 32 GB hold.
constexpr double most_women_at_start = 50e6;
// An hour's work for two cores, measured: 2.8 million events a second on each.
constexpr double events_of_an_hour = 2e10;
// Three weeks of it. Nobody waits so long for what was asked by a slip.
constexpr double most_events = 1e13;

double bytes_of_counts(const Scenario& scenario) {
  const auto months = static_cast<double>(scenario.horizon.months());
  const double years = scenario.horizon.years;
  const auto numbers =
      static_cast<double>(counters) * (months + years * static_cast<double>(scenario.areas.size())) +
      static_cast<double>(scenario.programmes.size() * programme_counters) * months +
      static_cast<double>(move_count) * years;
  return numbers * sizeof(std::int64_t);
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

/// "100 replications would need about 2.1 GB of memory and 3 h (3.2e+10 events)".
std::string need(const StudyCost& cost, std::uint64_t replications) {
  const double seconds = cost.events / events_of_an_hour * 3600.0;
  return fmt::format("{} would need {} {} of memory and {} ({:.2g} events)", replications,
                     cost.at_least ? "at least" : "about", readable_bytes(cost.bytes),
                     readable_duration(seconds), cost.events);
}

/// What to look at where one replication is what is too much.
std::string rates_to_look_at(const StudyCost& cost, std::uint64_t replications) {
  if (cost.events / static_cast<double>(replications) < events_of_an_hour / 100.0) return {};
  return ": see the rates that are set, such as population.entrants_per_100k_women, "
         "offending.occasions_while_active and custody.self_harm, the number of programmes, and scale";
}

/// Runs of a scenario that a comparison makes again, at both ends of what programmes do.
double times_again(const std::vector<ReadScenario>& scenarios, const ReadScenario& read,
                   std::uint64_t replications) {
  if (scenarios.size() < 2 || !scenarios.back().swept.empty() || !has_effects_with_range(read.scenario))
    return 0.0;
  return 2.0 * static_cast<double>(replications_at_effect_ends(replications));
}

}  // namespace

StudyCost estimate_cost(const std::vector<ReadScenario>& scenarios, const ReferenceData& data,
                        std::uint64_t replications, int threads) {
  StudyCost all;
  const auto times = static_cast<double>(replications);
  double most_at_once = 0.0;
  for (const ReadScenario& read : scenarios) {
    const EventCount one = count_events(data, scenarios.front().scenario, read.scenario);
    const double runs = times + times_again(scenarios, read, replications);
    all.events += one.total() * runs;
    all.bytes += bytes_of_counts(read.scenario) * runs;
    all.at_least = all.at_least || one.at_least;
    most_at_once = std::max(most_at_once, one.bytes);
  }
  // Each thread holds a world at the end of its warm-up and a copy that goes on.
  all.bytes += 2.0 * most_at_once * std::min(times, static_cast<double>(threads));
  return all;
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

std::string would_never_end(const StudyCost& cost, std::uint64_t replications) {
  if (cost.events <= most_events) return {};
  return fmt::format("{}; the longest run allowed is {:.0e} events{}", need(cost, replications), most_events,
                     rates_to_look_at(cost, replications));
}

std::string needs_a_yes(const StudyCost& cost, std::uint64_t replications) {
  const double memory = memory_here();
  if (cost.events <= events_of_an_hour && (memory <= 0.0 || cost.bytes <= memory)) return {};
  return fmt::format("{}, and this machine has {}{}", need(cost, replications), readable_bytes(memory),
                     rates_to_look_at(cost, replications));
}

}  // namespace holloway
