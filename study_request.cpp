#include "study_request.hpp"

#include <fmt/format.h>
#include <sched.h>

#include <algorithm>

#include "sha256.hpp"
#include "study_cost.hpp"

namespace holloway {

namespace {

constexpr std::uint64_t most_replications = 1'000'000'000'000;  // far more than study_cost lets through
constexpr std::uint64_t most_threads = 1024;
constexpr std::uint64_t most_years = 100;

std::string name_of(const std::vector<ReadScenario>& scenarios) {
  if (scenarios.size() == 1) return scenarios.front().scenario.name;
  std::vector<std::string> options;
  for (std::size_t i = 1; i < scenarios.size(); ++i) options.push_back(scenarios[i].scenario.name);
  return fmt::format("{}-against-{}", fmt::join(options, "-and-"), scenarios.front().scenario.name);
}

std::string command_to_repeat(const std::string& command, const std::vector<std::string>& files,
                              const StudyOptions& options, const StudyRequest& request) {
  std::string text = "./holloway " + command;
  for (const std::string& file : files) text += " " + quoted_for_shell(file);
  text += fmt::format(" --replications {} --seed {}", request.replications, request.seed);
  if (options.years) text += " --years " + quoted_for_shell(*options.years);
  for (const std::string& area : options.areas) text += " --area " + quoted_for_shell(area);
  for (const std::string& setting : options.set) text += " --set " + quoted_for_shell(setting);
  return text;
}

/// Reads every file; adds what is wrong with each, and with each pair.
std::vector<ReadScenario> read_all(const std::vector<std::string>& files, const ReadOptions& options,
                                   const ReferenceData& data, std::vector<Problem>& problems) {
  std::vector<ReadScenario> scenarios;
  std::vector<Problem> found;
  for (const std::string& file : files) {
    ReadOutcome outcome = read_scenario(file, data, options);
    if (outcome.scenario)
      scenarios.push_back(std::move(*outcome.scenario));
    else
      found.insert(found.end(), outcome.problems.begin(), outcome.problems.end());
  }
  for (std::size_t i = 0; i < scenarios.size(); ++i)
    for (std::size_t j = i + 1; j < scenarios.size(); ++j) {
      const auto differences = check_comparable(scenarios[i], scenarios[j]);
      found.insert(found.end(), differences.begin(), differences.end());
    }
  found = in_order(std::move(found));  // two options may inherit the same wrong file
  problems.insert(problems.end(), found.begin(), found.end());
  return scenarios;
}

}  // namespace

void StudyOptions::add_to(CommandLine& line) {
  line.option("--replications", "N", replications,
              "How often to simulate each scenario with fresh luck (default 100)");
  line.option("--seed", "S", seed,
              "Where the luck comes from: the same seed gives the same results (default 1)");
  line.option("--threads", "N", threads,
              "How many processor threads to use (default all); does not change the results");
  line.option("--out", "DIR", out, "Where to write the results (default results/NAME)");
  line.option("--years", "N", years, "Years to report, 1 to 100 (default: as the scenario says)");
  line.repeatable("--area", "NAME", areas,
                  "Simulate this police force area (may be repeated; default: as the scenario says)");
  line.repeatable("--set", "PATH=VALUE", set,
                  "Change a parameter in every scenario, such as police.admission=0.6 (may be repeated)");
  line.flag("--quiet", quiet, "Print nothing but errors");
  line.flag("--progress", progress, "Show progress even where standard error is not a terminal");
}

StudyRequest check_request(const std::string& command, const std::vector<std::string>& files,
                           const StudyOptions& options, const ReferenceData& data, Words typed) {
  std::vector<Problem> problems;
  StudyRequest request;
  const auto replications =
      whole_number("--replications", options.replications, 100, 1, most_replications, problems);
  request.seed = whole_number("--seed", options.seed, 1, 0, UINT64_MAX, problems);
  request.threads = static_cast<int>(whole_number("--threads", options.threads,
                                                  static_cast<std::uint64_t>(threads_available()), 1,
                                                  most_threads, problems));
  ReadOptions reading{.set = options.set, .areas = options.areas, .years = std::nullopt};
  if (options.years)
    reading.years = static_cast<int>(whole_number("--years", options.years, 1, 1, most_years, problems));
  if (options.out && options.out->empty()) problems.push_back(on_command_line("--out", "a folder is needed"));

  request.scenarios = read_all(files, reading, data, problems);
  for (const ReadScenario& read : request.scenarios)
    if (auto reason = too_many_women(read, data); !reason.empty())
      problems.push_back(on_command_line(read.file, std::move(reason)));
  if (problems.empty()) {
    const std::string refusal = too_large(request.scenarios, data, replications, request.threads);
    if (!refusal.empty()) problems.push_back(on_command_line("--replications", refusal));
  }
  if (!problems.empty()) throw WrongInput(std::move(problems));

  request.replications = static_cast<int>(replications);
  request.name = name_of(request.scenarios);
  request.out_is_default = !options.out;
  request.out = options.out.value_or("results/" + default_folder_name(request.name));
  request.quiet = options.quiet;
  request.progress = options.progress;
  request.reproduce = command_to_repeat(command, files, options, request);
  request.command_line = "./holloway " + command;
  for (const std::string& word : typed) request.command_line += " " + quoted_for_shell(word);
  return request;
}

std::string default_folder_name(const std::string& study_name) {
  constexpr std::size_t longest = 200;  // of 255 bytes, which leaves room for a date behind it
  constexpr std::size_t beginning = 120;
  constexpr std::size_t digits_of_hash = 16;
  if (study_name.size() <= longest) return study_name;
  return study_name.substr(0, beginning) + "-and-more-" + sha256(study_name).substr(0, digits_of_hash);
}

std::filesystem::path project_folder() {
  return scenarios_folder().parent_path();
}

int threads_available() {
  cpu_set_t allowed;
  CPU_ZERO(&allowed);
  if (sched_getaffinity(0, sizeof allowed, &allowed) != 0) return 1;
  return std::clamp(CPU_COUNT(&allowed), 1, static_cast<int>(most_threads));
}

std::string quoted_for_shell(const std::string& word) {
  constexpr std::string_view plain =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./=+:,@%";
  if (!word.empty() && word.find_first_not_of(plain) == std::string::npos) return word;
  std::string quoted = "'";
  for (const char c : word) {
    if (c == '\'')
      quoted += "'\\''";
    else
      quoted += c;
  }
  return quoted + "'";
}

}  // namespace holloway
