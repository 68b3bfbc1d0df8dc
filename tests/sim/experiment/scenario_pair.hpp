#pragma once
// A baseline and options on it, small enough to simulate in a test.

#include <memory>
#include <stdexcept>
#include <string>

#include "scenarios/reader/published/data.hpp"
#include "scenarios/reader/scenario/reader.hpp"
#include "sim/experiment/journeys/journeys.hpp"
#include "sim/experiment/replication.hpp"
#include "tests/sim/pathway/small_world.hpp"
#include "tests/temporary_folder.hpp"

namespace holloway::testing {

/// A scenario file with these members beside its name (JSON text), extending one of the product's. Read as a
/// user's file is.
inline Scenario scenario_of(const std::string& name, const std::string& members,
                            const std::string& extends = "england-and-wales.json") {
  const TemporaryFolder folder;
  const auto file =
      folder.write(name + ".json", "{ \"name\": \"" + name + "\", \"extends\": \"" +
                                       (scenarios_folder() / extends).string() + "\", " + members + " }");
  const ReadOutcome outcome = read_scenario(file, reference_data());
  if (!outcome.scenario) throw std::runtime_error(to_text(outcome.problems.front()));
  return outcome.scenario->scenario;
}

/// West Midlands for so many years, with these programmes (the JSON text of the list).
inline Scenario west_midlands(const std::string& name, const std::string& programmes, int years) {
  return scenario_of(name, "\"years\": " + std::to_string(years) + ", \"programmes\": " + programmes,
                     "west-midlands.json");
}

/// One replication of one scenario on its own, with every move written down.
struct Followed {
  JourneyLog log{reference_data().areas.size()};
  ReplicationResult result;
};
inline std::unique_ptr<Followed> follow_with_log(const World& start, const Scenario& baseline,
                                                 const Scenario& scenario, std::uint64_t seed) {
  auto followed = std::make_unique<Followed>();
  followed->result =
      follow(World(start), reference_data(), scenario,
             convert_effects(reference_data(), baseline, scenario, seed), one_after_another, &followed->log);
  return followed;
}

}  // namespace holloway::testing
