#pragma once
// Standard input, output and errors, which may be full, or closed.

#include <string>

namespace holloway {

/// Puts something unusable in place of each of the three that is closed, so that no file opened later is
/// taken for it: reading and writing there goes on to fail.
void fill_closed_streams();

/// Prints on standard error. What cannot be printed there is lost: there is nowhere else to say so.
void print_error(const std::string& text);

/// Writes out what is still waiting for standard output. True if any of what was printed there is lost.
bool standard_output_lost();

/// What to say then.
inline constexpr const char* standard_output_lost_text = "error: standard output cannot be written\n";

}  // namespace holloway
