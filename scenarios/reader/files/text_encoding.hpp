#pragma once
// Text as files have it: UTF-8, with or without the mark that Excel puts first.

#include <optional>
#include <string>
#include <string_view>

namespace holloway {

/// Why a file's bytes are not text, and where.
struct NotText {
  int line = 1;         ///< from 1
  std::string message;  ///< one line, plain English, with what to do
};

/// The text without the byte order mark of UTF-8, if it begins with one.
std::string_view without_byte_order_mark(std::string_view bytes);

/// What keeps these bytes from being text in UTF-8: another encoding (UTF-16 and UTF-32 are named), bytes
/// that are none, or NUL and other control characters than tab and line breaks. Nothing if they are text.
std::optional<NotText> not_text(std::string_view bytes);

/// Only whether the bytes are UTF-16 or UTF-32, which no reader here takes.
std::optional<NotText> wide_text(std::string_view bytes);

}  // namespace holloway
