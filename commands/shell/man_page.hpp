#pragma once
// The page of the manual, made from what the commands declare, as their help is.

#include <string>
#include <vector>

#include "commands/shared/declared_command.hpp"

namespace holloway {

/// holloway(1), in the macros of man(7).
std::string man_page(const std::vector<DeclaredCommand>& commands);

}  // namespace holloway
