// Holloway: what would change for women, and for the justice system, if policy or practice changed?

#include <array>
#include <csignal>
#include <string>
#include <vector>

#include "commands/commands.hpp"
#include "commands/shared/enough_stack.hpp"
#include "commands/shared/standard_streams.hpp"

namespace {

using namespace holloway;

constexpr std::array commands{
    Command{"run", "simulate one scenario", run_command},
    Command{"compare",
            "simulate a baseline and options on the same synthetic women, and report the differences",
            compare_command},
    Command{"validate", "check scenario and programme files, and say what they mean; runs nothing",
            validate_command},
    Command{"list", "list areas, programmes, scenarios, parameters or measures", list_command},
    Command{"explain", "follow one synthetic woman under a baseline and an option, side by side",
            explain_command},
    Command{"report", "draw the page of saved results again, or one page over several", report_command},
    Command{"calibrate", "set the baseline beside published figures", calibrate_command},
    Command{"document", "write the model's documentation, made from what the program runs on",
            document_command},
    Command{"test", "build and run everything the README promises", test_command},
    Command{"bench", "measure speed and memory", bench_command},
};

int carry_out(int argc, char** argv) {
  const std::vector<std::string> words(argv + 1, argv + argc);
  return dispatch(commands, words);
}

}  // namespace

int main(int argc, char** argv) {
  end_plainly_whatever_happens();
  fill_closed_streams();
  std::signal(SIGXFSZ, SIG_IGN);  // a file that may not grow is an error like any other
  return with_enough_stack(carry_out, argc, argv);
}
