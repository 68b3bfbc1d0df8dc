#pragma once
// Scripts that let a shell complete what is typed after holloway: made from what the commands declare, as
// their help is.

#include <string>
#include <vector>

#include "commands/shared/declared_command.hpp"

namespace holloway {

/// Identifiers and paths that a shell offers.
struct CompletionLists {
  std::vector<std::string> areas;
  std::vector<std::string> programmes;  ///< the catalogue's; those of folders that lie about are looked for
  std::vector<std::string> settings;    ///< what --set may change: "police.admission", "years"
  std::vector<std::string> fields;      ///< of a programme: "offered", "support.days"
};

std::string bash_completion(const std::vector<DeclaredCommand>& commands, const CompletionLists& lists);
std::string zsh_completion(const std::vector<DeclaredCommand>& commands, const CompletionLists& lists);

}  // namespace holloway
