// `completion`: what lets a shell complete what is typed.

#include "commands/shell/completion.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "commands/commands.hpp"
#include "commands/shared/command_line.hpp"
#include "commands/shared/standard_streams.hpp"
#include "commands/shell/completion_lists.hpp"
#include "scenarios/reader/files/scenarios_folder.hpp"
#include "scenarios/reader/problems/suggestion.hpp"
#include "scenarios/reader/published/data.hpp"

namespace holloway {

namespace {

const std::vector<std::string_view>& shells() {
  static const std::vector<std::string_view> all{"bash", "zsh"};
  return all;
}

constexpr const char* meaning =
    R"(Prints what lets a shell complete commands, options, areas, programmes, paths of parameters and files after
./holloway. It is made from what the commands declare; make it again when parameters or programmes have changed.)";

constexpr const char* examples = R"(Examples:
  ./holloway completion bash > ~/.local/share/bash-completion/completions/holloway
  ./holloway completion zsh > ~/.zfunc/_holloway     (a folder of zsh's fpath)
  source <(./holloway completion bash)               (in this shell only)
)";

}  // namespace

int completion_command(Words words) {
  CommandLine line("completion", meaning, "completion bash|zsh", examples);
  std::string shell;
  line.positional("SHELL", shell, "For which shell: bash or zsh");
  line.offer("SHELL", shells());
  if (!line.read(words)) return done;
  if (std::find(shells().begin(), shells().end(), shell) == shells().end())
    throw WrongInput({on_command_line(
        "completion", shell.empty()
                          ? "choose one of bash, zsh"
                          : fmt::format("\"{}\" is not a shell known here{}; choose one of bash, zsh", shell,
                                        did_you_mean(shell, shells())))});
  const auto lists = completion_lists(load_reference_data(scenarios_folder() / "data"));
  const auto commands = declared_commands();
  print_text(shell == "bash" ? bash_completion(commands, lists) : zsh_completion(commands, lists));
  return done;
}

}  // namespace holloway
