#pragma once
// The commands of the program. Each takes the words after its own name and gives the exit status.

#include <span>
#include <vector>

#include "commands/shared/command.hpp"
#include "commands/shared/declared_command.hpp"

namespace holloway {

int run_command(Words words);
int compare_command(Words words);
int validate_command(Words words);
int list_command(Words words);
int explain_command(Words words);
int report_command(Words words);
int calibrate_command(Words words);
int bench_command(Words words);
int diff_command(Words words);
int verify_command(Words words);
int new_command(Words words);
int completion_command(Words words);
int man_command(Words words);
int document_command(Words words);
/// Carried out by the wrapper `holloway`; reached only when the program is started without it.
int test_command(Words words);

/// Every command of the program, in the order of its help.
std::span<const Command> all_commands();
/// What each of them declares.
std::vector<DeclaredCommand> declared_commands();

/// Does what the words ask for: one of the commands with its arguments, --help or --version. Reports every
/// error on standard error, one problem a line, and never throws.
int dispatch(std::span<const Command> commands, Words words) noexcept;

}  // namespace holloway
