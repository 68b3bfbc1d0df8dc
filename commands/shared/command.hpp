#pragma once
// What every command is given, and gives back.

#include <span>
#include <string>
#include <string_view>

namespace holloway {

using Words = std::span<const std::string>;

/// Exit statuses, as the README promises them.
enum ExitStatus : int { done = 0, failed = 1, wrong_input = 2, interrupted = 130 };

struct Command {
  std::string_view name;
  std::string_view summary;
  int (*run)(Words words);
};

}  // namespace holloway
