// Files as spreadsheets and editors save them.

#include "scenarios/reader/files/text_encoding.hpp"

#include <catch2/catch.hpp>

#include "scenarios/reader/files/csv.hpp"
#include "scenarios/reader/files/tsv.hpp"
#include "tests/scenarios/support.hpp"

namespace holloway {
namespace {

using scenario_tests::Lines;

/// The text with a NUL after each character (`low_first`) or before it, as UTF-16 has Latin letters.
std::string as_utf16(const std::string& text, bool low_first, bool with_mark) {
  std::string wide;
  if (with_mark) wide = low_first ? "\xff\xfe" : "\xfe\xff";
  for (const char c : text) wide += low_first ? std::string{c, '\0'} : std::string{'\0', c};
  return wide;
}

Lines errors_of_table(const std::string& text) {
  const scenario_tests::TemporaryFolder folder;
  std::vector<Problem> problems;
  const CsvTable table(folder.write("a.csv", text), {"name", "n"}, problems);
  return scenario_tests::as_lines(problems, folder);
}

TEST_CASE("a table saved with a byte order mark is read as without", "[scenarios][data]") {
  const scenario_tests::TemporaryFolder folder;
  std::vector<Problem> problems;
  const CsvTable table(folder.write("a.csv", "\xef\xbb\xbfname,n\r\nKent,1\r\n"), {"name", "n"}, problems);
  CHECK(problems.empty());
  REQUIRE(table.rows().size() == 1);
  CHECK(table.text(table.rows()[0], "name") == "Kent");
  CHECK(read_tsv(folder.write("a.tsv", "\xef\xbb\xbfid\ttitle\nx\ty\n")) ==
        std::vector<std::vector<std::string>>{{"x", "y"}});
}

TEST_CASE("a table whose lines end as old spreadsheets end them is read", "[scenarios][data]") {
  const scenario_tests::TemporaryFolder folder;
  std::vector<Problem> problems;
  const CsvTable table(folder.write("a.csv", "name,n\rKent,1\rEssex,2\r"), {"name", "n"}, problems);
  CHECK(problems.empty());
  REQUIRE(table.rows().size() == 2);
  CHECK(table.text(table.rows()[1], "name") == "Essex");
  CHECK(table.rows()[1].line == 3);
}

TEST_CASE("UTF-16, with and without its mark, is told by name and what to do", "[scenarios][data]") {
  for (const bool low_first : {true, false})
    for (const bool with_mark : {true, false}) {
      INFO(low_first << " " << with_mark);
      CHECK(errors_of_table(as_utf16("name,n\nKent,1\n", low_first, with_mark)) ==
            Lines{"error: a.csv:1: /: is UTF-16 and not UTF-8: save it as UTF-8 (a spreadsheet calls it "
                  "\"CSV UTF-8\")"});
      CHECK(scenario_tests::errors_in(as_utf16("{ \"name\": \"mine\" }", low_first, with_mark)) ==
            Lines{"error: mine.json:1: /: is UTF-16 and not UTF-8: save it as UTF-8"});
    }
  const scenario_tests::TemporaryFolder folder;
  CHECK_THROWS_WITH(read_tsv(folder.write("a.tsv", as_utf16("id\ttitle\nx\ty\n", true, true))),
                    Catch::EndsWith("a.tsv:1: is UTF-16 and not UTF-8: save it as UTF-8"));
}

TEST_CASE("bytes that are no text are refused with their line", "[scenarios][data]") {
  CHECK(errors_of_table("name,n\nRh\xf4ndda,1\n") ==
        Lines{"error: a.csv:2: /: is not UTF-8 here: save it as UTF-8 (a spreadsheet calls it \"CSV "
              "UTF-8\")"});
  CHECK(errors_of_table("name,n\nKent,1\nEs\xc3").size() == 1);
  using namespace std::string_literals;
  CHECK(errors_of_table("name,n\nKent,1\nEs\0sex,2\n"s) ==
        Lines{"error: a.csv:3: /: holds the control character U+0000, which no table has"});
  CHECK(errors_of_table("name,n\nKe\x1b[31mnt,1\n") ==
        Lines{"error: a.csv:2: /: holds the control character U+001B, which no table has"});
  CHECK(errors_of_table("name,n\nRh\u00f4ndda,1\n").empty());
  CHECK_FALSE(not_text(""));
}

TEST_CASE("lists with tabs are refused with their line where a row is short or there twice",
          "[scenarios][data]") {
  const scenario_tests::TemporaryFolder folder;
  const auto read = [&](const std::string& text, std::size_t key_fields = 1) {
    return read_tsv(folder.write("a.tsv", text), key_fields);
  };
  CHECK_THROWS_WITH(read("# for readers\nid\ttitle\nx\n"),
                    Catch::EndsWith("a.tsv:3: has 1 fields and not 2"));
  CHECK_THROWS_WITH(read("id\ttitle\nx\ty\nx\tz\n"), Catch::EndsWith("a.tsv:3: \"x\" is there twice"));
  CHECK(read("id\ttitle\nx\ty\nx\tz\n", 2).size() == 2);
  CHECK(number_in("-1.5") == -1.5);
  for (const auto* wrong : {"inf", "nan", "1e999", "1,5", "", "x"})
    CHECK_THROWS_WITH(number_in(wrong), Catch::EndsWith("is not a finite number"));
  CHECK_THROWS_WITH(read("id\ttitle\n"), Catch::EndsWith("holds no rows"));
  CHECK_THROWS_WITH(read(""), Catch::EndsWith("holds no rows"));
}

}  // namespace
}  // namespace holloway
