// `test` is carried out by the wrapper, which builds the tests first.

#include "commands/commands.hpp"
#include "commands/shared/command_line.hpp"

namespace holloway {

int test_command(Words) {
  throw WrongInput({on_command_line("test", "start it as ./holloway test, from the project's folder")});
}

}  // namespace holloway
