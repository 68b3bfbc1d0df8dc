// `test` is carried out by the wrapper, which builds the tests first.

#include "command_line.hpp"
#include "commands.hpp"

namespace holloway {

int test_command(Words) {
  throw WrongInput({on_command_line("test", "start it as ./holloway test, from the project's folder")});
}

}  // namespace holloway
