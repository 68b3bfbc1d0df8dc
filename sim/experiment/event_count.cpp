#include "sim/experiment/event_count.hpp"

#include <algorithm>

#include "sim/experiment/dated_settings.hpp"
#include "sim/experiment/replication.hpp"
#include "sim/experiment/threads.hpp"
#include "sim/pathway/life/time_since_entry.hpp"
#include "sim/programmes/enrolments.hpp"

namespace holloway {

namespace {

/// So few that they are simulated in less than a second, and enough to know their events within a fifth.
constexpr double women_in_copy = 4000.0;
/// Some twenty times what they come to in the shipped scenarios. What needs more is counted no further.
constexpr std::int64_t most_events_in_copy = 5'000'000;
/// Measured with copies of one programme: with 200 of them a replication takes as long as twice its events.
constexpr double programmes_that_double = 200.0;

double entrants_per_year(const Scenario& scenario, const ReferenceData& data) {
  double women = 0.0;
  for (const AreaIndex area : scenario.areas) women += data.areas.at(area).adult_women;
  return scenario.parameters.population.entrants_per_100k_women.value() * women / 1e5 / scenario.scale;
}

/// The scenario with each woman standing for more. Its programmes take whoever comes: a keyworker cannot be
/// divided, and a woman who waits for one brings about as many events as one who is seen.
Scenario scaled(Scenario scenario, double factor) {
  scenario.scale *= factor;
  if (factor > 1.0)
    for (Programme& programme : scenario.programmes) programme.capacity.reset();
  return scenario;
}

std::int64_t handled(const World& world) {
  std::int64_t events = 0;
  for (const Area& area : world.areas()) events += area.events_handled;
  return events;
}

void limit_events(World& world) {
  // Areas differ in size: each has some times its share.
  constexpr std::int64_t times = 4;
  const auto share = times * most_events_in_copy / static_cast<std::int64_t>(world.areas().size());
  for (Area& area : world.areas()) area.most_events = std::min(share, most_events_in_copy);
}

void measure(const World& world, double factor, EventCount& count) {
  count.events = static_cast<double>(handled(world)) * factor;
  for (const Area& area : world.areas()) {
    count.women += static_cast<double>(area.women.size()) * factor;
    count.bytes += static_cast<double>(area.bytes()) * factor;
  }
}

}  // namespace

double women_at_start(const Scenario& scenario, const ReferenceData& data) {
  const auto& population = scenario.parameters.population;
  const double entrants = entrants_per_year(scenario, data);
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

EventCount count_events(const ReferenceData& data, const Scenario& baseline, const Scenario& scenario) {
  const Horizon& horizon = scenario.horizon;
  const double days = horizon.end_of_run();
  const double women =
      women_at_start(scenario, data) + entrants_per_year(scenario, data) * days / days_per_year;
  const double factor = std::max(1.0, women / women_in_copy);
  const Scenario warm = scaled(baseline, factor);
  const Scenario copy = scaled(scenario, factor);
  EventCount count;
  DatedSettings before(data, warm);
  DatedSettings after(data, copy, std::make_shared<const Parameters>(warm.parameters));
  World world(before.of_all(0), Luck(1, 0));
  std::vector<std::shared_ptr<Enrolments>> enrolments;
  limit_events(world);
  try {
    before.run(world, horizon.start_day(), one_after_another);
    enrolments = begin_policy(world, after, copy, {});
    after.run(world, horizon.end_of_run(), one_after_another);
    measure(world, factor, count);
  } catch (const TooManyEvents&) {
    measure(world, factor * days / std::max(1.0, static_cast<double>(world.day())), count);
    count.at_least = true;
  }
  count.looks = count.events * static_cast<double>(scenario.programmes.size()) / programmes_that_double;
  return count;
}

}  // namespace holloway
