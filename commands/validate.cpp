// `validate`: are these files right, and what do they mean?

#include <sstream>

#include "commands/commands.hpp"
#include "commands/shared/command_line.hpp"
#include "commands/shared/standard_streams.hpp"
#include "commands/study/study_request.hpp"
#include "scenarios/describe/describe.hpp"
#include "scenarios/reader/published/data.hpp"
#include "scenarios/reader/scenario/reader.hpp"

namespace holloway {

namespace {

/// Prints a scenario as a run would write it into its results.
int print_resolved(const std::vector<std::string>& files, const ReferenceData& data) {
  if (files.size() != 1)
    throw WrongInput({on_command_line("--resolved", "one scenario is printed: give one file")});
  const ReadOutcome read = read_scenario(files.front(), data);
  if (!read.scenario) throw WrongInput(read.problems);
  print_text(read.scenario->canonical);
  return done;
}

}  // namespace

int validate_command(Words words) {
  CommandLine line(
      "validate",
      "Checks scenario and programme files, and says in plain English what each one means. Every\n"
      "problem is reported, with file, line and place. Runs nothing and writes nothing.",
      "validate [--resolved] FILE ...",
      "Examples:\n"
      "  ./holloway validate scenarios/west-midlands-new-chance.json\n"
      "  ./holloway validate scenarios/*.json scenarios/programmes/*.json\n"
      "  ./holloway validate --resolved scenarios/west-midlands-new-chance.json > whole.json\n");
  std::vector<std::string> files;
  bool resolved = false;
  line.positional("FILE", files, "Scenario or programme files");
  line.flag("--resolved", resolved,
            "Print one scenario with everything inherited and every programme in full, as a file that runs");
  if (!line.read(words)) return done;
  if (files.empty()) throw WrongInput({on_command_line("validate", "a file is needed (see --help)")});
  const ReferenceData data = load_reference_data(scenarios_folder() / "data");
  if (resolved) return print_resolved(files, data);
  std::vector<Problem> problems, warnings;
  for (const std::string& file : files) {
    std::ostringstream meaning;
    const auto found = validate_file(file, data, meaning, warnings);
    print_text(meaning.str());
    problems.insert(problems.end(), found.begin(), found.end());
  }
  print_warnings(in_order(std::move(warnings)));
  if (!problems.empty()) throw WrongInput(in_order(std::move(problems)));
  return done;
}

}  // namespace holloway
