#pragma once
// Characters that have no place in a text: they would act on a terminal, or turn what follows them round.

#include <optional>
#include <string>
#include <string_view>

namespace holloway {

/// The first control character that is neither tab nor line break (U+0000 to U+001F, U+007F to U+009F), or
/// change of writing direction (U+202A to U+202E, U+2066 to U+2069), as "U+001B"; nothing if there is none.
std::optional<std::string> unprintable(std::string_view text);

/// The text on one line: such characters, tabs and line breaks are written "\u001b".
std::string on_one_line(std::string_view text);

}  // namespace holloway
