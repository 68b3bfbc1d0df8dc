// What commands declare, as completion and the page of the manual are made from it.

#include "commands/shell/completion.hpp"

#include <catch2/catch.hpp>

#include "commands/commands.hpp"
#include "commands/shell/man_page.hpp"

namespace holloway {
namespace {

const DeclaredWord& option(const DeclaredCommand& command, const std::string& name) {
  for (const auto& one : command.options)
    if (one.names.back() == name) return one;
  FAIL(command.name << " has no " << name);
  return command.options.front();
}

const DeclaredCommand& named(const std::vector<DeclaredCommand>& commands, const std::string& name) {
  for (const auto& one : commands)
    if (one.name == name) return one;
  FAIL("no command " << name);
  return commands.front();
}

TEST_CASE("Every command declares itself without doing anything") {
  const auto commands = declared_commands();
  CHECK(commands.size() == all_commands().size());
  for (const auto& command : commands) {
    INFO(command.name);
    CHECK(command.usage.starts_with(command.name));
    CHECK(!command.description.empty());
    CHECK(command.examples.find("Examples:\n  ./holloway " + command.name) != std::string::npos);
    CHECK(option(command, "--help").value.empty());
    for (const auto& one : command.options) CHECK(!one.meaning.empty());
  }
}

TEST_CASE("What may stand in the place of a value is declared with the option") {
  const auto commands = declared_commands();
  const auto& run = named(commands, "run");
  CHECK(run.words.front().offered == Offered::file);
  CHECK(!run.words.front().many);
  CHECK(named(commands, "compare").words.front().many);
  CHECK(option(run, "--out").offered == Offered::folder);
  CHECK(option(run, "--area").offered == Offered::area);
  CHECK(option(run, "--area").many);
  CHECK(option(run, "--seed").offered == Offered::nothing);
  CHECK(!option(run, "--seed").many);
  CHECK(option(run, "--quiet").value.empty());
  CHECK(named(commands, "list").words.front().choices.front() == "areas");
}

TEST_CASE("What is said in a help cannot break out of a script, nor of the page of the manual") {
  DeclaredCommand command;
  command.name = "odd";
  command.usage = "odd [options]";
  command.description = ".so /etc/passwd\nIt's \\n \"odd\" - \u00a35";
  command.examples = "Examples:\n  ./holloway odd\n";
  command.options.push_back({.names = {"--odd"}, .value = "N", .meaning = "It's [a:b] \\ 'x'"});
  const auto zsh = zsh_completion({command}, {});
  CHECK(zsh.find(R"('--odd=[It'\''s \[a\:b\] \\ '\''x'\'']:N:_holloway_nothing')") != std::string::npos);
  CHECK(bash_completion({command}, {}).find("odd,--odd) kind=nothing ;;") != std::string::npos);
  const auto page = man_page({command});
  CHECK(page.find("\n\\&.so") != std::string::npos);
  CHECK(page.find("It\\(aqs \\en \\(dqodd\\(dq \\- \\[u00A3]5") != std::string::npos);
}

}  // namespace
}  // namespace holloway
