#include "output/words/unprintable.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace holloway {

namespace {

/// One character of a text, or a byte that belongs to none.
struct Character {
  unsigned code = 0;
  std::size_t bytes = 1;
  bool sound = true;  ///< false: this byte is no UTF-8
};

/// How many bytes a character of UTF-8 has that begins with this one; 0 if none does.
std::size_t length_from(unsigned first) {
  if (first < 0x80) return 1;
  if (first >= 0xc2 && first <= 0xdf) return 2;
  if (first >= 0xe0 && first <= 0xef) return 3;
  return first >= 0xf0 && first <= 0xf4 ? 4 : 0;
}

Character at(std::string_view text, std::size_t place) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned>(static_cast<unsigned char>(text[i])); };
  const unsigned first = byte(place);
  const std::size_t length = length_from(first);
  const Character unsound{first, 1, false};
  if (length == 0 || place + length > text.size()) return unsound;
  if (length == 1) return {first, 1, true};
  unsigned code = first & (0x7fU >> length);
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte(place + i) & 0xc0U) != 0x80) return unsound;
    code = (code << 6) | (byte(place + i) & 0x3fU);
  }
  constexpr std::array<unsigned, 5> least{0, 0, 0x80, 0x800, 0x10000};
  const bool surrogate = code >= 0xd800 && code <= 0xdfff;
  return code < least[length] || surrogate || code > 0x10ffff ? unsound : Character{code, length, true};
}

struct Range {
  unsigned first, last;
};
constexpr std::array acting{
    Range{0x00, 0x1f},     Range{0x7f, 0x9f},     Range{0x061c, 0x061c}, Range{0x200e, 0x200f},
    Range{0x2028, 0x202e}, Range{0x2066, 0x206f}, Range{0xfeff, 0xfeff}, Range{0xfff9, 0xfffb},
};

bool acts(const Character& c) {
  if (c.code >= 0x20 && c.code < 0x7f) return false;  // nearly all there is
  return !c.sound || std::any_of(acting.begin(), acting.end(),
                                 [&](const Range& r) { return c.code >= r.first && c.code <= r.last; });
}

bool lays_out(const Character& c) {
  return c.code == '\t' || c.code == '\n';
}

std::string cleaned(std::string_view text, bool one_line) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const Character found = at(text, i);
    if (!acts(found) || (lays_out(found) && !one_line))
      out += text.substr(i, found.bytes);
    else
      out += found.sound ? fmt::format("\\u{:04x}", found.code) : fmt::format("\\x{:02x}", found.code);
    i += found.bytes;
  }
  return out;
}

/// Whether a character may begin here.
bool boundary(std::string_view text, std::size_t place) {
  return place >= text.size() || (static_cast<unsigned char>(text[place]) & 0xc0U) != 0x80;
}

}  // namespace

std::optional<std::string> unprintable(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const Character found = at(text, i);
    if (acts(found) && !lays_out(found))
      return found.sound ? fmt::format("U+{:04X}", found.code) : fmt::format("byte {:02X}", found.code);
    i += found.bytes;
  }
  return std::nullopt;
}

std::string printable(std::string_view text) {
  return cleaned(text, false);
}

std::string on_one_line(std::string_view text) {
  return cleaned(text, true);
}

std::string shortened(std::string_view text, std::size_t most) {
  if (text.size() <= most) return std::string(text);
  std::size_t head = most * 2 / 3;
  std::size_t tail = text.size() - (most - head);
  // A character has four bytes at most; what is no UTF-8 is cut where it falls.
  for (int i = 0; i < 3 && head > 0 && !boundary(text, head); ++i) --head;
  for (int i = 0; i < 3 && !boundary(text, tail); ++i) ++tail;
  return fmt::format("{} [{} bytes left out] {}", text.substr(0, head), tail - head, text.substr(tail));
}

}  // namespace holloway
