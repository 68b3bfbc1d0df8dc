// `bench`: speed and memory, measured where the program runs.

#include <fmt/format.h>

#include <array>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "commands/commands.hpp"
#include "commands/shared/command_line.hpp"
#include "commands/shared/standard_streams.hpp"
#include "commands/shared/threads_to_be_had.hpp"
#include "scenarios/reader/problems/suggestion.hpp"
#include "scenarios/reader/published/data.hpp"
#include "scenarios/reader/scenario/reader.hpp"
#include "tests/bench/pathway.hpp"
#include "tests/bench/reference_model.hpp"

namespace holloway {

namespace {

using Json = nlohmann::ordered_json;

struct BenchOptions {
  std::uint32_t women = 1'000'000;
  std::optional<std::uint32_t> threads;
  std::uint64_t seed = 1;
  int years = 10;
};

/// What is measured on fewer threads than were asked for would mislead.
void need_threads(int wanted) {
  const int threads = threads_to_be_had(wanted);
  if (threads < wanted)
    throw std::runtime_error(
        fmt::format("of {} threads the system lets the program have {}", wanted, threads));
}

/// The reference model on the engine alone: T independent runs of N women on T threads, their populations
/// built first.
Json bench_engine(const BenchOptions& options) {
  const std::uint32_t threads = options.threads.value_or(1);
  need_threads(static_cast<int>(threads));
  const ReferenceModelRuns all = run_reference_models(options.women, options.seed, threads);
  const ReferenceModelResult& first = all.runs.front();
  return {{"women", options.women},
          {"threads", threads},
          {"seed", options.seed},
          {"events", all.events},
          {"seconds", all.seconds},
          {"events_per_second", static_cast<double>(all.events) / all.seconds},
          {"bytes_per_woman", first.bytes_per_woman},
          {"offences_per_woman", first.offences_per_agent},
          {"mean_custody_per_woman", first.custody_per_agent},
          {"mean_service_queue_per_woman", first.service_queue_per_agent},
          {"mean_court_queue", first.court_queue},
          {"mean_service_wait_days", first.service_wait_days},
          {"mean_court_wait_days", first.court_wait_days}};
}

/// One national replication of the whole pathway, on one thread and then on several.
Json bench_pathway(const BenchOptions& options) {
  const ReferenceData data = load_reference_data(scenarios_folder() / "data");
  ReadOptions reading;
  reading.years = options.years;
  const ReadOutcome read = read_scenario(scenarios_folder() / "england-and-wales.json", data, reading);
  if (!read.scenario) throw WrongInput(read.problems);
  const Scenario& scenario = read.scenario->scenario;
  const auto threads = static_cast<int>(options.threads.value_or(2));
  const PathwayBenchmark one = run_pathway_benchmark(data, scenario, options.seed, 1);
  const double memory = peak_memory();
  need_threads(threads);
  const PathwayBenchmark several = run_pathway_benchmark(data, scenario, options.seed, threads);
  return {{"years", options.years},
          {"seed", options.seed},
          {"women", one.women},
          {"events", one.events},
          {"seconds", one.seconds},
          {"events_per_second", static_cast<double>(one.events) / one.seconds},
          {"hot_bytes_per_woman", one.hot_bytes_per_woman},
          {"bytes_per_woman", one.bytes_per_woman},
          {"peak_memory_bytes", memory},
          {"threads", threads},
          {"seconds_on_threads", several.seconds},
          {"speed_up", one.seconds / several.seconds}};
}

struct Benchmark {
  const char* name;
  const char* meaning;
  Json (*run)(const BenchOptions&);
};

// The pathway first: the peak memory it reports is the whole process's so far.
constexpr std::array benchmarks{
    Benchmark{"pathway",
              "one national replication of the whole pathway, on one thread and on --threads (default 2)",
              bench_pathway},
    Benchmark{"engine",
              "the reference model on the engine alone: --threads runs side by side, of --women each",
              bench_engine},
};

std::string table_of(const std::string& name, const Json& figures) {
  std::string text = name + "\n";
  for (const auto& [key, value] : figures.items()) text += fmt::format("  {:<30} {}\n", key, value.dump());
  return text;
}

std::string help_on_names() {
  std::string text = "Benchmarks:\n";
  for (const Benchmark& benchmark : benchmarks)
    text += fmt::format("  {:<10} {}\n", benchmark.name, benchmark.meaning);
  return text +
         "\nExamples:\n  ./holloway bench\n  ./holloway bench engine --women 1000000 --threads 2 --json\n";
}

}  // namespace

int bench_command(Words words) {
  CommandLine line("bench", "Measures speed and memory.", "bench [NAME] [options]", help_on_names());
  std::string name;
  std::optional<std::string> women;
  std::optional<std::string> threads;
  std::optional<std::string> years;
  std::optional<std::string> seed;
  bool json = false;
  line.positional("NAME", name, "Which benchmark (default: all, one after the other)");
  std::vector<std::string_view> known;
  for (const Benchmark& benchmark : benchmarks) known.emplace_back(benchmark.name);
  line.offer("NAME", known);
  line.option("--women", "N", women, "Women in each run of the engine (default 1000000)");
  line.option("--years", "N", years, "Years of the pathway, after its warm-up (default 10)");
  line.option("--threads", "N", threads, "Threads (default: engine 1, pathway 2)");
  line.option("--seed", "S", seed, "Where the luck comes from (default 1)");
  line.flag("--json", json, "Print a JSON object");
  if (!line.read(words)) return done;

  std::vector<Problem> problems;
  BenchOptions options;
  options.women =
      static_cast<std::uint32_t>(whole_number("--women", women, options.women, 1, 100'000'000, problems));
  if (threads)
    options.threads = static_cast<std::uint32_t>(whole_number("--threads", threads, 1, 1, 1024, problems));
  options.years = static_cast<int>(whole_number("--years", years, 10, 1, 100, problems));
  options.seed = whole_number("--seed", seed, options.seed, 0, UINT64_MAX, problems);
  Json results = Json::object();
  if (!name.empty() && std::find(known.begin(), known.end(), name) == known.end())
    problems.push_back(
        on_command_line("bench", fmt::format("no benchmark \"{}\"{}", name, did_you_mean(name, known))));
  if (!problems.empty()) throw WrongInput(std::move(problems));
  for (const Benchmark& benchmark : benchmarks)
    if (name.empty() || name == benchmark.name) {
      results[benchmark.name] = benchmark.run(options);
      if (!json) print("{}", table_of(benchmark.name, results[benchmark.name]));
    }
  if (json) print("{}\n", (name.empty() ? results : results[name]).dump(2));
  return done;
}

}  // namespace holloway
