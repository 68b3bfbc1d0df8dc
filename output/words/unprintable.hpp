#pragma once
// Characters that have no place in a text: they would act on a terminal, or turn round or break off what
// follows them. Whatever is printed, on a terminal or a page, passes through here.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace holloway {

/// The first character that does something instead of being seen, as "U+001B"; nothing if there is none.
/// These are the control characters that are neither tab nor line break (U+0000 to U+001F, U+007F to U+009F),
/// those that change the direction of writing (U+061C, U+200E, U+200F, U+202A to U+202E, U+2066 to U+206F),
/// those that break a line (U+2028, U+2029), marks of byte order and annotation (U+FEFF, U+FFF9 to U+FFFB),
/// and bytes that are no UTF-8 ("byte 9B").
std::optional<std::string> unprintable(std::string_view text);

/// The text with such characters written as "\u001b", and bytes that are no UTF-8 as "\x9b". Tabs and line
/// breaks stay.
std::string printable(std::string_view text);

/// The same on one line: tabs and line breaks are written so too.
std::string on_one_line(std::string_view text);

/// The text without its middle if it has more bytes than `most`, with how many bytes were left out. No
/// character is cut in two.
std::string shortened(std::string_view text, std::size_t most);

}  // namespace holloway
