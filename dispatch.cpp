// From the words on the command line to a command, and from whatever goes wrong to an exit status.

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <new>

#include "command_line.hpp"
#include "commands.hpp"
#include "scenarios/data.hpp"
#include "scenarios/suggestion.hpp"

namespace holloway {

namespace {

constexpr const char* what_it_is =
    R"(Holloway simulates the criminal justice pathway for women in England and Wales, to show what would change for
women, and for the justice system, if policy or practice changed. All women in it are synthetic.

Usage: ./holloway COMMAND [options]

Commands:
)";

constexpr const char* how_to_begin = R"(
Every command has --help, with examples. To begin:

  ./holloway compare scenarios/west-midlands.json scenarios/west-midlands-new-chance.json

Exit status: 0 done; 2 the input is wrong; 130 interrupted (finished replications are kept); 1 anything else.
)";

void print_help(std::span<const Command> commands) {
  fmt::print("{}", what_it_is);
  for (const Command& command : commands) fmt::print("  {:<10} {}\n", command.name, command.summary);
  fmt::print("{}", how_to_begin);
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
    fmt::print("{}\n", version_text());
    return done;
  }
  throw WrongInput(
      {on_command_line("holloway", fmt::format("no command \"{}\"{}", first, did_you_mean(first, names)))});
}

}  // namespace

int dispatch(std::span<const Command> commands, Words words) noexcept try {
  const int status = dispatch_or_throw(commands, words);
  if (std::fflush(stdout) != 0) {
    fmt::print(stderr, "error: standard output cannot be written\n");
    return failed;
  }
  return status;
} catch (const WrongInput& wrong) {
  for (const Problem& problem : wrong.problems()) fmt::print(stderr, "{}\n", to_text(problem));
  return wrong_input;
} catch (const DataError& error) {
  for (const Problem& problem : error.problems()) fmt::print(stderr, "{}\n", to_text(problem));
  return failed;
} catch (const std::bad_alloc&) {
  std::fputs("error: not enough memory\n", stderr);
  return failed;
} catch (const std::exception& error) {
  fmt::print(stderr, "error: {}\n", error.what());
  return failed;
}

}  // namespace holloway
