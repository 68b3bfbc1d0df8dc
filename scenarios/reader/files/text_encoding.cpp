#include "scenarios/reader/files/text_encoding.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <boost/locale/utf.hpp>

namespace holloway {

namespace {

constexpr std::string_view utf8_mark = "\xef\xbb\xbf";
constexpr std::string_view what_to_do = "save it as UTF-8";

int line_at(std::string_view bytes, std::size_t place) {
  return 1 + static_cast<int>(std::count(bytes.begin(), bytes.begin() + static_cast<long>(place), '\n'));
}

/// Without a mark, text of two bytes a character gives itself away: in Latin letters every other byte is NUL.
bool every_other_is_nul(std::string_view bytes) {
  const auto beginning = bytes.substr(0, 1000);
  std::array<std::size_t, 2> nuls{};
  for (std::size_t i = 0; i < beginning.size(); ++i) nuls[i % 2] += beginning[i] == '\0' ? 1 : 0;
  const auto half = beginning.size() / 2;
  return half >= 2 && (10 * nuls[0] >= 9 * half || 10 * nuls[1] >= 9 * half);
}

bool is_control(unsigned char byte) {
  return (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r') || byte == 0x7f;
}

}  // namespace

std::string_view without_byte_order_mark(std::string_view bytes) {
  return bytes.starts_with(utf8_mark) ? bytes.substr(utf8_mark.size()) : bytes;
}

std::optional<NotText> wide_text(std::string_view bytes) {
  using namespace std::string_view_literals;
  const auto is = [](std::string_view encoding) {
    return NotText{1, fmt::format("is {} and not UTF-8: {}", encoding, what_to_do)};
  };
  if (bytes.starts_with("\xff\xfe\0\0"sv) || bytes.starts_with("\0\0\xfe\xff"sv)) return is("UTF-32");
  if (bytes.starts_with("\xff\xfe"sv) || bytes.starts_with("\xfe\xff"sv) || every_other_is_nul(bytes))
    return is("UTF-16");
  return std::nullopt;
}

std::optional<NotText> not_text(std::string_view bytes) {
  if (auto wide = wide_text(bytes)) return wide;
  using Utf8 = boost::locale::utf::utf_traits<char>;
  for (const char* at = bytes.data(); at != bytes.data() + bytes.size();) {
    const auto place = static_cast<std::size_t>(at - bytes.data());
    if (const auto byte = static_cast<unsigned char>(*at); is_control(byte))
      return NotText{line_at(bytes, place),
                     fmt::format("holds the control character U+{:04X}, which no table has", byte)};
    if (const auto code = Utf8::decode(at, bytes.data() + bytes.size());
        code == boost::locale::utf::illegal || code == boost::locale::utf::incomplete)
      return NotText{line_at(bytes, place), fmt::format("is not UTF-8 here: {}", what_to_do)};
  }
  return std::nullopt;
}

}  // namespace holloway
