// `calibrate`: the baseline beside published figures.

#include <fmt/format.h>

#include "calibration/comparison_text.hpp"
#include "calibration/targets.hpp"
#include "commands/commands.hpp"
#include "commands/shared/command_line.hpp"
#include "commands/shared/interrupt.hpp"
#include "commands/shared/standard_streams.hpp"
#include "commands/study/study_run.hpp"
#include "scenarios/reader/published/data.hpp"

namespace holloway {

namespace {

constexpr const char* meaning =
    R"(Simulates the baseline and sets it beside published figures, in a table of target against result. Changes nothing and
writes nothing: fitting parameters to the targets is not built yet. Those marked "fitted" in the scenario were set by
hand, with this table.)";

constexpr const char* examples = R"(Examples:
  ./holloway calibrate calibration/targets-2019.json
  ./holloway calibrate calibration/targets-2019.json --replications 20 --set police.admission=0.6 --json
)";

struct Request {
  std::string file;
  StudyOptions options;
  bool json = false;
  bool resume = false;
};

/// Reads the words. False if help or the version was asked for.
bool read_words(Words words, Request& request) {
  CommandLine line("calibrate", meaning, "calibrate FILE [options]", examples);
  StudyOptions& options = request.options;
  line.positional("FILE", request.file, "The targets, such as calibration/targets-2019.json");
  line.option("--replications", "N", options.replications,
              "How often to simulate the baseline (default: as the file says, or 3)");
  line.option("--seed", "S", options.seed, "Where the luck comes from (default 1)");
  line.option("--threads", "N", options.threads, "How many processor threads to use (default all)");
  line.option("--years", "N", options.years,
              "Years to report, 1 to 100 (default: as the file or the scenario says)");
  line.repeatable("--set", "PATH=VALUE", options.set, "Change a parameter of the baseline (may be repeated)");
  line.offer("--set", Offered::setting);
  line.flag("--json", request.json, "Print a JSON object");
  line.flag("--quiet", options.quiet, "Print only the result");
  line.flag("--progress", options.progress, "Show progress even where standard error is not a terminal");
  line.flag("--resume", request.resume, "Go on with an interrupted fit (there is none to go on with yet)");
  if (!line.read(words)) return false;
  if (request.file.empty())
    throw WrongInput({on_command_line("calibrate", "a file of targets is needed (see --help)")});
  if (request.resume)
    throw WrongInput({on_command_line(
        "--resume",
        "there is no fit to resume: fitting parameters to targets is not built yet. An interrupted table "
        "goes on by itself: finished replications are kept and found again")});
  return true;
}

struct Checked {
  Targets targets;
  StudyRequest study;
};

/// Reads the targets and the baseline they name. Throws WrongInput with every problem of both and of the
/// options.
Checked check(const Request& request, const ReferenceData& data, Words words) {
  TargetsOutcome outcome = read_targets(request.file, data);
  std::vector<Problem> problems = outcome.problems;
  StudyOptions options = request.options;
  std::string scenario = (scenarios_folder() / "england-and-wales.json").string();  // if the file names none
  if (outcome.targets) {
    const Targets& targets = *outcome.targets;
    scenario = targets.scenario.string();
    if (!options.replications) options.replications = std::to_string(targets.replications);
    if (!options.years && targets.years) options.years = std::to_string(*targets.years);
    options.areas = targets.areas;
  }
  try {
    StudyRequest study = check_request("calibrate", {scenario}, options, data, words);
    if (outcome.targets) problems = check_areas(*outcome.targets, study.scenarios.front().scenario, data);
    if (problems.empty()) return {std::move(*outcome.targets), std::move(study)};
  } catch (const WrongInput& wrong) {
    problems.insert(problems.end(), wrong.problems().begin(), wrong.problems().end());
  }
  throw WrongInput(std::move(problems));
}

}  // namespace

int calibrate_command(Words words) {
  Request request;
  if (!read_words(words, request)) return done;
  const ReferenceData data = load_reference_data(scenarios_folder() / "data");
  const auto [targets, study] = check(request, data, words);
  print_warnings(study.warnings);
  const ReadScenario& baseline = study.scenarios.front();
  const Interruptible interruptible;

  Account account;
  const auto simulated = simulate_study(study, data, interruptible.stop(), account);
  if (!simulated) return report_interrupted(study, account);
  const Comparison comparison =
      compare_with_targets(targets, baseline.scenario, data, simulated->scenarios.front().results);
  const ComparisonFacts facts{.targets = &targets,
                              .data = &data,
                              .file = request.file,
                              .scenario_file = baseline.file,
                              .scenario_name = baseline.scenario.name,
                              .seed = study.seed,
                              .replications = study.replications,
                              .years = baseline.scenario.horizon.years};
  print("{}\n", request.json ? comparison_json(comparison, facts) : comparison_text(comparison, facts));
  return done;
}

}  // namespace holloway
