#include "output/page/packed.hpp"

#include <zlib.h>

#include <catch2/catch.hpp>

using namespace holloway;

namespace {

/// Base 64 undone by a rule of its own: four letters are three bytes.
std::string unlettered(const std::string& letters) {
  constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string bytes;
  unsigned held = 0;
  int bits = 0;
  for (const char c : letters) {
    if (c == '=') break;
    held = (held << 6U) | static_cast<unsigned>(alphabet.find(c));
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes += static_cast<char>((held >> static_cast<unsigned>(bits)) & 255U);
  }
  return bytes;
}

std::string unpacked(const std::string& letters, std::size_t size) {
  const auto bytes = unlettered(letters);
  std::string text(size, '\0');
  uLongf length = size;
  REQUIRE(uncompress(reinterpret_cast<Bytef*>(text.data()), &length,
                     reinterpret_cast<const Bytef*>(bytes.data()), bytes.size()) == Z_OK);
  text.resize(length);
  return text;
}

}  // namespace

TEST_CASE("What is packed can be unpacked, whatever its length and bytes") {
  for (std::size_t length = 0; length < 70; ++length) {
    std::string text;
    for (std::size_t i = 0; i < length; ++i) text += static_cast<char>(i * 37 + length);
    const auto letters = packed(text);
    CHECK(letters.size() % 4 == 0);
    CHECK(letters.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=") ==
          letters.npos);
    CHECK(unpacked(letters, length + 1) == text);
  }
}

TEST_CASE("What repeats itself takes little room") {
  CHECK(packed(std::string(100'000, 'x')).size() < 400);
}
