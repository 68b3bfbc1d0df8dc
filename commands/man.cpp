// `man`: the page of the manual.

#include "commands/commands.hpp"
#include "commands/shared/command_line.hpp"
#include "commands/shared/standard_streams.hpp"
#include "commands/shell/man_page.hpp"

namespace holloway {

int man_command(Words words) {
  CommandLine line(
      "man", "Prints the page of the manual, holloway(1), made from what the commands say in their help.",
      "man",
      "Examples:\n"
      "  ./holloway man | man --local-file -\n"
      "  ./holloway man > ~/.local/share/man/man1/holloway.1\n");
  if (!line.read(words)) return done;
  print_text(man_page(declared_commands()));
  return done;
}

}  // namespace holloway
