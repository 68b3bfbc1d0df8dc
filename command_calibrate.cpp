// `calibrate`: the baseline beside published figures.

#include <fmt/format.h>

#include <iostream>
#include <nlohmann/json.hpp>

#include "calibration/targets.hpp"
#include "command_line.hpp"
#include "commands.hpp"
#include "interrupt.hpp"
#include "output/analysis.hpp"
#include "scenarios/data.hpp"
#include "scenarios/text_table.hpp"
#include "study_run.hpp"

namespace holloway {

namespace {

constexpr const char* meaning =
    R"(Simulates the baseline and sets it beside published figures, in a table of target against result. It changes nothing
yet: fitting the parameters to the targets is still to be built, and those in scenarios/england-and-wales.json that are
marked "fitted" were set by hand with this table.)";

constexpr const char* examples = R"(Examples:
  ./holloway calibrate calibration/targets-2019.json
  ./holloway calibrate calibration/targets-2019.json --replications 20 --set police.admission=0.6 --json
)";

std::string figure(std::optional<double> value) {
  if (!value) return "none";
  if (*value >= 1000.0) return with_thousands(*value);
  return *value >= 1.0 ? fmt::format("{:.1f}", *value) : fmt::format("{:.3f}", *value);
}

nlohmann::ordered_json as_json(const std::vector<TargetResult>& results) {
  const auto number = [](std::optional<double> value) {
    return value ? nlohmann::ordered_json(*value) : nlohmann::ordered_json();
  };
  auto rows = nlohmann::ordered_json::array();
  for (const TargetResult& result : results)
    rows.push_back({{"id", result.target->id},
                    {"measure", result.target->measure},
                    {"target", result.target->value},
                    {"tolerance", result.target->tolerance},
                    {"mean", number(result.mean)},
                    {"q025", number(result.low)},
                    {"q975", number(result.high)},
                    {"ratio", number(result.ratio)},
                    {"near", result.near},
                    {"source", result.target->source}});
  return rows;
}

void print_table(const std::vector<TargetResult>& results, int replications) {
  TextTable table({"target", "published", "baseline", "95% of replications", "ratio", "near"});
  std::size_t near = 0;
  for (const TargetResult& result : results) {
    near += result.near ? 1 : 0;
    table.add(
        {result.target->id, figure(result.target->value), figure(result.mean),
         figure(result.low) + " to " + figure(result.high),
         result.ratio ? fmt::format("{:.2f}", *result.ratio) : "none",
         fmt::format("{} (within {:.0f}%)", result.near ? "yes" : "NO", 100.0 * result.target->tolerance)});
  }
  table.write(std::cout);
  fmt::print(
      "\n{} of {} targets are near. {} replications; the spread is chance only. No parameter was changed: "
      "fitting is still "
      "to be built.\n",
      near, results.size(), replications);
}

}  // namespace

int calibrate_command(Words words) {
  CommandLine line("calibrate", meaning, "calibrate FILE [options]", examples);
  std::string file;
  StudyOptions options;
  bool json = false;
  bool resume = false;
  line.positional("FILE", file, "The targets, such as calibration/targets-2019.json");
  line.option("--replications", "N", options.replications, "How often to simulate the baseline (default 10)");
  line.option("--seed", "S", options.seed, "Where the luck comes from (default 1)");
  line.option("--threads", "N", options.threads, "How many processor threads to use (default all)");
  line.option("--years", "N", options.years,
              "Years simulated after warm-up (default 1: targets are of one year)");
  line.repeatable("--set", "PATH=VALUE", options.set, "Change a parameter of the baseline (may be repeated)");
  line.flag("--resume", resume,
            "Go on from an interrupted run: finished replications are found again in any case");
  line.flag("--progress", options.progress, "Show progress even where standard error is not a terminal");
  line.flag("--json", json, "Print a JSON array of objects");
  if (!line.read(words)) return done;
  if (file.empty())
    throw WrongInput({on_command_line("calibrate", "a file of targets is needed (see --help)")});
  if (!options.replications) options.replications = "10";
  if (!options.years) options.years = "1";

  const Interruptible interruptible;
  const ReferenceData data = load_reference_data(scenarios_folder() / "data");
  auto read = read_targets(file, data);
  if (!read.problems.empty()) throw WrongInput(std::move(read.problems));
  const StudyRequest request = check_request(
      "calibrate", {(scenarios_folder() / "england-and-wales.json").string()}, options, data, words);
  Account account;
  const auto study = simulate_study(request, data, interruptible.stop(), account);
  if (!study) return report_interrupted(request, account);
  const Analysis analysis = analyse(*study);
  const auto results = set_beside(read.targets, analysis);
  if (json)
    fmt::print("{}\n", as_json(results).dump(2));
  else
    print_table(results, request.replications);
  std::cout.flush();
  return done;
}

}  // namespace holloway
