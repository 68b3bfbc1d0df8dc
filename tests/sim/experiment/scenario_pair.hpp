#pragma once
// A baseline and options on it, small enough to simulate in a test.

#include <filesystem>
#include <fstream>
#include <memory>
#include <stdexcept>
#include <string>

#include "scenarios/reader/published/data.hpp"
#include "scenarios/reader/scenario/reader.hpp"
#include "sim/experiment/journeys/journeys.hpp"
#include "sim/experiment/replication.hpp"

namespace holloway::testing {

inline const ReferenceData& reference_data() {
  static const ReferenceData data = load_reference_data(scenarios_folder() / "data");
  return data;
}

/// A scenario file with these members beside its name (JSON text), extending one of the product's. Read as a
/// user's file is.
inline Scenario scenario_of(const std::string& name, const std::string& members,
                            const std::string& extends = "england-and-wales.json") {
  std::string folder = (std::filesystem::temp_directory_path() / "holloway-test-XXXXXX").string();
  if (mkdtemp(folder.data()) == nullptr) throw std::runtime_error("no folder can be made in " + folder);
  const auto file = std::filesystem::path(folder) / (name + ".json");
  std::ofstream(file) << "{ \"name\": \"" << name << "\", \"extends\": \""
                      << (scenarios_folder() / extends).string() << "\", " << members << " }";
  const ReadOutcome outcome = read_scenario(file, reference_data());
  std::filesystem::remove_all(folder);
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
