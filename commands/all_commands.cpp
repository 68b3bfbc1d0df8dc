// The commands of the program, each with a line of help.

#include <array>

#include "commands/commands.hpp"

namespace holloway {

namespace {

constexpr std::array commands{
    Command{"run", "simulate one scenario", run_command},
    Command{"compare",
            "simulate a baseline and options on the same synthetic women, and report the differences",
            compare_command},
    Command{"validate", "check scenario and programme files, and say what they mean; runs nothing",
            validate_command},
    Command{"diff", "say how two scenarios differ, with everything inherited put in", diff_command},
    Command{"verify", "run saved results again, and say whether they are the same or what moved and why",
            verify_command},
    Command{"new", "write a commented scenario or programme file to go on from", new_command},
    Command{"list", "list areas, programmes, scenarios, parameters or measures", list_command},
    Command{"explain", "follow one synthetic woman under a baseline and an option, side by side",
            explain_command},
    Command{"report", "draw the page of saved results again, or one page over several", report_command},
    Command{"calibrate", "set the baseline beside published figures", calibrate_command},
    Command{"document", "write the model's documentation, made from what the program runs on",
            document_command},
    Command{"test", "build and run everything the README promises", test_command},
    Command{"bench", "measure speed and memory", bench_command},
    Command{"completion", "print what lets bash or zsh complete what is typed", completion_command},
    Command{"man", "print the page of the manual, made from the commands' help", man_command},
};

}  // namespace

std::span<const Command> all_commands() {
  return commands;
}

std::vector<DeclaredCommand> declared_commands() {
  std::vector<DeclaredCommand> all;
  for (const Command& command : commands) all.push_back(declaration_of(command));
  return all;
}

}  // namespace holloway
