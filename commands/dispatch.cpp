// From the words on the command line to a command, and from whatever goes wrong to an exit status.

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <new>

#include "commands/commands.hpp"
#include "commands/shared/command_line.hpp"
#include "commands/shared/standard_streams.hpp"
#include "commands/shell/program_words.hpp"
#include "scenarios/reader/problems/suggestion.hpp"
#include "scenarios/reader/published/data.hpp"

namespace holloway {

namespace {

constexpr const char* how_to_begin = R"(
Every command has --help, with examples. To begin:

  ./holloway compare scenarios/west-midlands.json scenarios/west-midlands-new-chance.json
)";

void print_help(std::span<const Command> commands) {
  print("{}\nUsage: ./holloway COMMAND [options]\n\nCommands:\n", what_it_is);
  for (const Command& command : commands) print("  {:<10} {}\n", command.name, command.summary);
  print("{}\nExit status: {}\n", how_to_begin, exit_statuses);
}

int dispatch_or_throw(std::span<const Command> commands, Words words) {
  std::vector<std::string_view> names;
  for (const Command& command : commands) names.emplace_back(command.name);
  if (words.empty())
    throw WrongInput({on_command_line(
        "holloway", fmt::format("a command is needed: {} (see --help)", fmt::join(names, ", ")))});
  const std::string& first = words.front();
  for (const Command& command : commands)
    if (first == command.name) return command.run(words.subspan(1));
  if (first == "--help" || first == "-h" || first == "help") {
    print_help(commands);
    return done;
  }
  if (first == "--version") {
    print("{}\n", version_text());
    return done;
  }
  throw WrongInput(
      {on_command_line("holloway", fmt::format("no command \"{}\"{}", first, did_you_mean(first, names)))});
}

void print_problems(const std::vector<Problem>& problems) {
  for (const Problem& problem : problems) print_error(to_text(problem) + "\n");
}

/// oneTBB names the call of the system that failed, where a thread cannot be started.
std::string in_plain_words(const std::exception& error) {
  const std::string what = error.what();
  if (what.find("pthread_create") == what.npos) return fmt::format("error: {}\n", what);
  return fmt::format(
      "error: the system refused what the program needs: {}; allow it more memory or threads, or ask for "
      "fewer with "
      "--threads\n",
      what);
}

}  // namespace

int dispatch(std::span<const Command> commands, Words words) noexcept try {
  const int status = dispatch_or_throw(commands, words);
  if (!standard_output_lost()) return status;
  print_error(standard_output_lost_text);
  return status == done ? static_cast<int>(failed) : status;
} catch (const WrongInput& wrong) {
  print_problems(wrong.problems());
  if (standard_output_lost()) print_error(standard_output_lost_text);
  return wrong_input;
} catch (const DataError& error) {
  print_problems(error.problems());
  return failed;
} catch (const std::bad_alloc&) {
  print_error("error: not enough memory\n");
  return failed;
} catch (const std::exception& error) {
  print_error(std::ferror(stdout) != 0 ? std::string(standard_output_lost_text) : in_plain_words(error));
  return failed;
}

}  // namespace holloway
