#pragma once
// Standard input, output and errors, which may be full, or closed. Everything that is printed passes through
// here, and is made harmless for a terminal: names of files, keys and titles may hold anything.

#include <fmt/core.h>

#include <string>
#include <string_view>
#include <utility>

namespace holloway {

/// Puts something unusable in place of each of the three that is closed, so that no file opened later is
/// taken for it: reading and writing there goes on to fail.
void fill_closed_streams();

/// Prints a text, of one line or several, on standard output. Whatever would act on a terminal is escaped.
void print_text(std::string_view text);

/// The same for a text with values put in.
template <class... Values>
void print(fmt::format_string<Values...> text, Values&&... values) {
  print_text(fmt::format(text, std::forward<Values>(values)...));
}

/// Prints one line on standard error, whether or not the text ends with a line break; line breaks inside it
/// are escaped, and the middle of a very long one is left out. What cannot be printed is lost: there is
/// nowhere else to say so.
void print_error(std::string_view text);

/// Prints a line on standard error, a terminal, in place of the line before; an empty one only removes that.
void print_over(std::string_view line);

/// Writes out what is still waiting for standard output. True if any of what was printed there is lost.
bool standard_output_lost();

/// What to say then.
inline constexpr const char* standard_output_lost_text = "error: standard output cannot be written\n";

}  // namespace holloway
