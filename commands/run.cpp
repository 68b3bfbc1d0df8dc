// `run` and `compare`: the same but for the number of scenarios.

#include "commands/commands.hpp"
#include "commands/shared/command_line.hpp"
#include "commands/shared/interrupt.hpp"
#include "commands/study/study_request.hpp"
#include "commands/study/study_run.hpp"
#include "output/words/search_words.hpp"
#include "scenarios/reader/published/data.hpp"

namespace holloway {

namespace {

constexpr const char* files_written =
    R"(Writes into the results folder, when all is complete: report.html (to read), summary.json (every measure),
results.h5 (every replication, month by month), run.json (times and versions) and scenarios/NAME.json (each
scenario as it was run, which runs again as it stands). Finished replications are also
kept in .holloway/ beside the program, where any later run of the same scenario and seed finds them. That folder
may be deleted at any time; the environment variable HOLLOWAY_CACHE names another, or none if it is empty.
With --csv also measures.csv, differences.csv, money.csv, by_month.csv, by_group.csv, by_area.csv, moves.csv and
parameters.csv, one value a row, which spreadsheets and R open as they are; with --csv=replications
measures_replications.csv as well (output/tables/README.md says what each column holds).

)";

constexpr const char* run_examples = R"(Examples:
  ./holloway run scenarios/west-midlands.json
  ./holloway run scenarios/england-and-wales.json --area west-midlands --area staffordshire --years 3
  ./holloway run scenarios/west-midlands.json --set police.admission=0.6 --out results/more-admissions
  ./holloway run scenarios/west-midlands-new-chance.json --set programmes.new-chance.offered=0.3
  ./holloway run scenarios/west-midlands.json --journeys 500 --where "remanded and not sent-to-prison"
  ./holloway run scenarios/west-midlands.json --csv=replications
)";

constexpr const char* compare_examples = R"(Examples:
  ./holloway compare scenarios/west-midlands.json scenarios/west-midlands-new-chance.json
  ./holloway compare baseline.json one.json another.json --replications 400 --seed 7
  ./holloway compare scenarios/west-midlands.json --programme new-chance:offered=0.3,from=2019-01-01
  ./holloway compare scenarios/west-midlands.json scenarios/west-midlands-new-chance.json \
      --sweep programmes.new-chance.effects.0.size=-0.3:0:7
  ./holloway compare baseline.json one.json --csv --json > headline.json
)";

int carry_out(const std::string& command, const std::vector<std::string>& files, const StudyOptions& options,
              Words words) {
  const ReferenceData data = load_reference_data(scenarios_folder() / "data");
  const StudyRequest request = check_request(command, files, options, data, words);
  if (!request.quiet) print_warnings(request.warnings);
  const Interruptible interruptible;  // only now: what is being read may be waited for without end
  return run_study(request, data, interruptible.stop());
}

}  // namespace

int run_command(Words words) {
  CommandLine line("run", "Simulates one scenario.", "run SCENARIO [options]",
                   std::string(files_written) + happenings_for_help() + "\n" + run_examples);
  std::string scenario;
  StudyOptions options;
  line.positional("SCENARIO", scenario, "The scenario's file, such as scenarios/west-midlands.json");
  options.add_to(line);
  line.option("--journeys", "N", options.journeys,
              "Write the dated moves of N women of the first replication too, drawn by their number: "
              "journeys.csv, its codebook, and the same in results.h5");
  line.option("--where", "CONDITION", options.where,
              "With --journeys: only women of whom this is so, such as \"recalled and not homeless\" (the "
              "conditions are below)");
  if (!line.read(words)) return done;
  if (scenario.empty()) throw WrongInput({on_command_line("run", "a scenario file is needed (see --help)")});
  return carry_out("run", {scenario}, options, words);
}

int compare_command(Words words) {
  CommandLine line(
      "compare",
      "Simulates a baseline and one or more options on the same synthetic women, who meet the same\n"
      "luck under each, and reports what differs.",
      "compare BASELINE OPTION [OPTION ...] [options]", std::string(files_written) + compare_examples);
  std::vector<std::string> scenarios;
  StudyOptions options;
  line.positional("SCENARIOS", scenarios, "The baseline's file, then the file of each option");
  options.add_to(line);
  line.repeatable(
      "--sweep", "PATH=VALUES", options.sweep,
      "Run the option at each value of a parameter, or of a field of a programme in use, as options "
      "OPTION-1, OPTION-2, ...: FROM:TO:STEPS (so many values at equal distances, both ends among "
      "them) or A,B,C. Says where the answer changes its sign. The baseline stays as it is; two "
      "make a grid");
  if (!line.read(words)) return done;
  const bool with_itself = scenarios.size() == 1 && (!options.programmes.empty() || !options.sweep.empty());
  if (scenarios.size() < 2 && !with_itself)
    throw WrongInput({on_command_line("compare",
                                      "a baseline and at least one option are needed, or a baseline and "
                                      "--programme or --sweep (see --help)")});
  return carry_out("compare", scenarios, options, words);
}

}  // namespace holloway
