#pragma once
// What the tests of scenario files share: a folder of their own, and reading what they write there.

#include <filesystem>
#include <string>
#include <vector>

#include "scenarios/reader/published/data.hpp"
#include "scenarios/reader/scenario/reader.hpp"
#include "tests/temporary_folder.hpp"

namespace holloway::scenario_tests {

using testing::TemporaryFolder;

/// The published data, read once.
inline const ReferenceData& published_data() {
  static const ReferenceData data = load_reference_data(scenarios_folder() / "data");
  return data;
}

/// `"extends": ".../scenarios/west-midlands.json"`, the beginning of most scenarios here.
inline std::string extends_west_midlands() {
  return "\"extends\": \"" + std::filesystem::absolute(scenarios_folder() / "west-midlands.json").string() +
         "\"";
}

/// Problems as the user sees them, with the test's folder left out.
inline std::vector<std::string> as_lines(const std::vector<Problem>& problems,
                                         const TemporaryFolder& folder) {
  std::vector<std::string> lines;
  const auto prefix = folder.path.string() + "/";
  for (const auto& problem : problems) {
    auto line = to_text(problem);
    for (auto at = line.find(prefix); at != line.npos; at = line.find(prefix)) line.erase(at, prefix.size());
    lines.push_back(line);
  }
  return lines;
}

/// What is wrong with a scenario file called mine.json that holds `text`.
inline std::vector<std::string> errors_in(const std::string& text, const ReadOptions& options = {}) {
  const TemporaryFolder folder;
  const auto outcome = read_scenario(folder.write("mine.json", text), published_data(), options);
  return as_lines(outcome.problems, folder);
}

/// What is wrong with a scenario that extends West Midlands and adds `rest`, which begins on line 2.
inline std::vector<std::string> errors_with(const std::string& rest, const ReadOptions& options = {}) {
  return errors_in("{ \"name\": \"mine\", " + extends_west_midlands() + ",\n" + rest + "}", options);
}

/// A scenario that extends West Midlands and adds `rest`; it must be right.
inline ReadScenario scenario_with(const std::string& rest, const ReadOptions& options = {}) {
  const TemporaryFolder folder;
  const auto comma = rest.empty() ? "" : ",\n";
  auto outcome = read_scenario(
      folder.write("mine.json", "{ \"name\": \"mine\", " + extends_west_midlands() + comma + rest + "}"),
      published_data(), options);
  for (const auto& problem : outcome.problems) throw std::runtime_error(to_text(problem));
  return std::move(*outcome.scenario);
}

/// The record of one parameter.
inline ParameterRecord record_of(const std::vector<ParameterRecord>& records, const std::string& path) {
  for (const auto& record : records)
    if (record.path == path) return record;
  throw std::runtime_error("no record of " + path);
}

using Lines = std::vector<std::string>;

}  // namespace holloway::scenario_tests
