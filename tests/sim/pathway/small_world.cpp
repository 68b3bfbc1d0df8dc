#include "tests/sim/pathway/small_world.hpp"

#include <stdexcept>

#include "scenarios/reader/published/data.hpp"
#include "scenarios/reader/scenario/reader.hpp"
#include "sim/pathway/life/reoffending.hpp"

namespace holloway::testing {

const ReferenceData& reference_data() {
  static const ReferenceData data = load_reference_data(scenarios_folder() / "data");
  return data;
}

Scenario baseline(const std::vector<std::string>& areas, int years, int warm_up_years) {
  ReadOptions options;
  options.areas = areas;
  options.years = years;
  options.set = {"warm_up_years=" + std::to_string(warm_up_years)};
  auto read = read_scenario(scenarios_folder() / "england-and-wales.json", reference_data(), options);
  if (!read.scenario) throw std::runtime_error(to_text(read.problems.front()));
  return read.scenario->scenario;
}

World run_baseline(const Scenario& scenario, std::uint64_t seed, std::uint32_t replication,
                   const ForEach& for_each) {
  World world = warm_up(reference_data(), scenario, Luck(seed, replication), for_each);
  DatedSettings settings(reference_data(), scenario);
  begin_policy(world, settings, scenario, {});
  settings.run(world, scenario.horizon.end_of_run(), for_each);
  for (Area& area : world.areas()) count_follow_ups(area);
  return world;
}

ReplicationResult replicate(const Scenario& first, const Scenario& then, std::uint64_t seed,
                            std::uint32_t replication) {
  return follow(warm_up(reference_data(), first, Luck(seed, replication), one_after_another),
                reference_data(), then, {}, one_after_another);
}

std::int64_t total(const ReplicationResult& result, Counter counter) {
  std::int64_t sum = 0;
  for (int m = 0; m < 12 * result.years(); ++m) sum += result.monthly(counter, m);
  return sum;
}

std::int64_t total(const ReplicationResult& result, std::size_t programme, ProgrammeCounter counter) {
  std::int64_t sum = 0;
  for (int m = 0; m < 12 * result.years(); ++m) sum += result.programme(programme, counter, m);
  return sum;
}

}  // namespace holloway::testing
