#include "scenarios/unprintable.hpp"

#include <fmt/format.h>

namespace holloway {

namespace {

/// A character of UTF-8 that does something instead of being seen.
struct Found {
  unsigned code = 0;
  std::size_t bytes = 0;  ///< 0: the character at this place can be seen
};

Found at(std::string_view text, std::size_t place) {
  const auto byte = [&](std::size_t i) {
    return place + i < text.size() ? static_cast<unsigned char>(text[place + i]) : 0U;
  };
  if (byte(0) < 0x20 || byte(0) == 0x7f) return {byte(0), 1};
  if (byte(0) == 0xc2 && byte(1) >= 0x80 && byte(1) <= 0x9f) return {byte(1), 2};
  if (byte(0) != 0xe2) return {};
  const unsigned code = 0x2000 + ((byte(1) & 0x3fU) << 6) + (byte(2) & 0x3fU);
  const bool turns = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
  return turns && byte(1) >= 0x80 && byte(2) >= 0x80 ? Found{code, 3} : Found{};
}

}  // namespace

std::optional<std::string> unprintable(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i)
    if (const Found found = at(text, i); found.bytes > 0 && text[i] != '\t' && text[i] != '\n')
      return fmt::format("U+{:04X}", found.code);
  return std::nullopt;
}

std::string on_one_line(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    const Found found = at(text, i);
    if (found.bytes > 0)
      out += fmt::format("\\u{:04x}", found.code);
    else
      out += text[i];
    i += found.bytes > 0 ? found.bytes : 1;
  }
  return out;
}

}  // namespace holloway
