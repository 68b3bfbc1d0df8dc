#pragma once
// What is wrong with an input, or worth a second look, and where.

#include <cstdint>
#include <string>
#include <vector>

namespace holloway {

/// An error stops everything; with a warning (almost surely a slip) and a note (worth knowing) all goes on.
enum class Severity : std::uint8_t { error, warning, note };

/// One problem of one input.
struct Problem {
  std::string file;     ///< as the user would name it; "--set" and the like for the command line
  int line = 0;         ///< from 1; 0 where there are no lines (command line)
  std::string pointer;  ///< JSON pointer within `file`; "" for the whole file
  std::string message;  ///< one line, plain English
  Severity severity = Severity::error;

  friend bool operator==(const Problem&, const Problem&) = default;
};

/// `error: FILE:LINE: /json/pointer: message`, one line, without a line break at the end; `warning: ` or
/// `note: ` in place of `error: ` by its severity.
/// The command line has no lines or pointers: `error: --set: police.admission: message`.
std::string to_text(const Problem& problem);

/// Sorted by file, line and pointer, with no place named twice for the same reason.
std::vector<Problem> in_order(std::vector<Problem> problems);

}  // namespace holloway
