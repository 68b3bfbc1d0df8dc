#include "output/words/unprintable.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <utility>
#include <vector>

#include "output/page/html.hpp"

using namespace holloway;

namespace {

/// Characters that act instead of being seen, and how each is written.
const std::vector<std::pair<std::string, std::string>> acting{{std::string(1, '\0'), "\\u0000"},
                                                              {"\u001b", "\\u001b"},
                                                              {"\u007f", "\\u007f"},
                                                              {"\u0085", "\\u0085"},
                                                              {"\u009b", "\\u009b"},
                                                              {"\u061c", "\\u061c"},
                                                              {"\u200e", "\\u200e"},
                                                              {"\u200f", "\\u200f"},
                                                              {"\u2028", "\\u2028"},
                                                              {"\u2029", "\\u2029"},
                                                              {"\u202a", "\\u202a"},
                                                              {"\u202e", "\\u202e"},
                                                              {"\u2066", "\\u2066"},
                                                              {"\u2069", "\\u2069"},
                                                              {"\u206f", "\\u206f"},
                                                              {"\ufeff", "\\ufeff"},
                                                              {"\ufffb", "\\ufffb"}};

/// Bytes that are no UTF-8: a lone control byte, a character cut short, one written too long, half of a pair,
/// and one beyond the last.
const std::vector<std::pair<std::string, std::string>> no_utf8{{"\x9b", "\\x9b"},
                                                               {"\xe2\x80", "\\xe2\\x80"},
                                                               {"\xc0\x9b", "\\xc0\\x9b"},
                                                               {"\xed\xa0\x80", "\\xed\\xa0\\x80"},
                                                               {"\xf5\x80\x80\x80", "\\xf5\\x80\\x80\\x80"}};

}  // namespace

TEST_CASE("What would act on a terminal or turn a text round is written out") {
  for (const auto& [character, written] : acting) {
    CAPTURE(written);
    CHECK(unprintable("a" + character).has_value());
    CHECK(printable("a" + character + "b") == "a" + written + "b");
    CHECK(on_one_line("a" + character + "b") == "a" + written + "b");
    CHECK(html::escape("a" + character + "b") == "a" + written + "b");
    CHECK(html::figure("a" + character + "b") == "a" + written + "b");
  }
}

TEST_CASE("Bytes that are no UTF-8 are written out") {
  for (const auto& [bytes, written] : no_utf8) {
    CAPTURE(written);
    CHECK(unprintable(bytes).has_value());
    CHECK(printable("a" + bytes) == "a" + written);
    CHECK(html::escape(bytes + "b") == written + "b");
  }
}

TEST_CASE("What can be seen is printed as it is") {
  for (const std::string text :
       {"Llanelli, Ynys Môn", "£2,674 – ‘a’", "مرحبا", "女性", "👩🏽‍⚖️", "\u200d", ""}) {
    CHECK_FALSE(unprintable(text).has_value());
    CHECK(printable(text) == text);
    CHECK(on_one_line(text) == text);
  }
  CHECK(html::figure("−1 ≤ £2 – é") == "−1 ≤ £2 – é");
}

TEST_CASE("Tabs and line breaks lay a text out, but have no place in one line") {
  CHECK(printable("a\tb\nc") == "a\tb\nc");
  CHECK(on_one_line("a\tb\nc") == "a\\u0009b\\u000ac");
  CHECK(printable("a\rb") == "a\\u000db");
}

TEST_CASE("Of a text that is too long the middle is left out, and no character is cut") {
  CHECK(shortened("abcdef", 6) == "abcdef");
  CHECK(shortened("abcdefghij", 6) == "abcd [4 bytes left out] ij");
  CHECK(shortened("éééééé", 6) == "éé [6 bytes left out] é");
  CHECK(shortened(std::string(100'000, 'k'), 300).size() < 340);
  CHECK(shortened(std::string(1000, '\x80'), 6).size() < 40);
}
