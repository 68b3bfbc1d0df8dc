// `diff`: how two scenarios differ, in plain English.

#include <fmt/format.h>

#include <sstream>

#include "commands/commands.hpp"
#include "commands/shared/command_line.hpp"
#include "commands/shared/standard_streams.hpp"
#include "scenarios/describe/differences.hpp"
#include "scenarios/reader/published/data.hpp"

namespace holloway {

namespace {

constexpr const char* meaning =
    R"(Says in plain English how a second scenario file differs from a first, with everything that either inherits put in:
areas and dates, programmes field by field, numbers of the pathway, what changes on a date, what is known of numbers.
Files that differ in no more than what they are called simulate the same. Runs nothing.)";

constexpr const char* examples = R"(Examples:
  ./holloway diff scenarios/west-midlands.json scenarios/west-midlands-new-chance.json
  ./holloway diff results/one/scenarios/mine.json mine.json --json
)";

}  // namespace

int diff_command(Words words) {
  CommandLine line("diff", meaning, "diff FIRST SECOND [--json]", examples);
  std::vector<std::string> files;
  bool json = false;
  line.positional("SCENARIOS", files, "The two scenario files");
  line.flag("--json", json, "Print a JSON object: \"same\", and \"differences\" with their paths and values");
  if (!line.read(words)) return done;
  if (files.size() != 2)
    throw WrongInput({on_command_line("diff", "two scenario files are needed (see --help)")});
  const ReferenceData data = load_reference_data(scenarios_folder() / "data");
  const auto first = read_scenario(files[0], data);
  const auto second = read_scenario(files[1], data);
  if (!first.scenario || !second.scenario) {
    auto problems = first.problems;
    problems.insert(problems.end(), second.problems.begin(), second.problems.end());
    throw WrongInput(in_order(std::move(problems)));
  }
  const auto found = differences(*first.scenario, *second.scenario, data);
  if (json) {
    print("{}\n", differences_as_json(*first.scenario, *second.scenario, found).dump(2));
    return done;
  }
  std::ostringstream told;
  tell_differences(*first.scenario, *second.scenario, found, told);
  print_text(told.str());
  return done;
}

}  // namespace holloway
