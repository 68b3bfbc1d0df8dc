// `test` is carried out by the wrapper, which builds the tests first.

#include "commands/commands.hpp"
#include "commands/shared/command_line.hpp"

namespace holloway {

int test_command(Words words) {
  CommandLine line(
      "test",
      "Builds and runs everything the README promises. The last lines count the tests passed and failed.",
      "test [--long] [--only REGEX]",
      "Examples:\n"
      "  ./holloway test\n"
      "  ./holloway test --only 'commands: .*'\n");
  bool every = false;
  std::optional<std::string> only;
  line.flag("--long", every, "Also the long statistics and the fuzzers: an hour or so");
  line.option("--only", "REGEX", only, "Only tests whose names match");
  if (!line.read(words)) return done;
  throw WrongInput({on_command_line("test", "start it as ./holloway test, from the project's folder")});
}

}  // namespace holloway
