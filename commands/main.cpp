// Holloway: what would change for women, and for the justice system, if policy or practice changed?

#include <csignal>
#include <string>
#include <vector>

#include "commands/commands.hpp"
#include "commands/shared/enough_stack.hpp"
#include "commands/shared/standard_streams.hpp"

namespace {

using namespace holloway;

int carry_out(int argc, char** argv) {
  const std::vector<std::string> words(argv + 1, argv + argc);
  return dispatch(all_commands(), words);
}

}  // namespace

int main(int argc, char** argv) {
  end_plainly_whatever_happens();
  fill_closed_streams();
  std::signal(SIGXFSZ, SIG_IGN);  // a file that may not grow is an error like any other
  return with_enough_stack(carry_out, argc, argv);
}
