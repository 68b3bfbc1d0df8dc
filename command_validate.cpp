// `validate`: are these files right, and what do they mean?

#include <sstream>

#include "command_line.hpp"
#include "commands.hpp"
#include "scenarios/data.hpp"
#include "scenarios/describe.hpp"
#include "scenarios/reader.hpp"
#include "standard_streams.hpp"

namespace holloway {

int validate_command(Words words) {
  CommandLine line(
      "validate",
      "Checks scenario and programme files, and says in plain English what each one means. Every\n"
      "problem is reported, with file, line and place. Runs nothing and writes nothing.",
      "validate FILE ...",
      "Examples:\n"
      "  ./holloway validate scenarios/west-midlands-new-chance.json\n"
      "  ./holloway validate scenarios/*.json scenarios/programmes/*.json\n");
  std::vector<std::string> files;
  line.positional("FILE", files, "Scenario or programme files");
  if (!line.read(words)) return done;
  if (files.empty()) throw WrongInput({on_command_line("validate", "a file is needed (see --help)")});
  const ReferenceData data = load_reference_data(scenarios_folder() / "data");
  std::vector<Problem> problems;
  for (const std::string& file : files) {
    std::ostringstream meaning;
    const auto found = validate_file(file, data, meaning);
    print_text(meaning.str());
    problems.insert(problems.end(), found.begin(), found.end());
  }
  if (!problems.empty()) throw WrongInput(in_order(std::move(problems)));
  return done;
}

}  // namespace holloway
