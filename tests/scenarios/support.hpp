#pragma once
// What the tests of scenario files share: a folder of their own, and reading what they write there.

#include <filesystem>
#include <fstream>
#include <random>
#include <string>
#include <vector>

#include "scenarios/reader/published/data.hpp"
#include "scenarios/reader/scenario/reader.hpp"

namespace holloway::scenario_tests {

/// A new folder that goes when the test is over.
class TemporaryFolder {
 public:
  TemporaryFolder() {
    std::random_device any;
    do path_ = std::filesystem::temp_directory_path() / ("holloway-test-" + std::to_string(any()));
    while (!std::filesystem::create_directory(path_));
  }
  ~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  /// Writes a file, with its folders if need be, and gives its path.
  std::filesystem::path write(const std::string& name, const std::string& text) const {
    const auto file = path_ / name;
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << text;
    return file;
  }
  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

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
  const auto prefix = folder.path().string() + "/";
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
