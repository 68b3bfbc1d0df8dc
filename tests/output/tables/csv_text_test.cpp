#include "output/tables/csv_text.hpp"

#include <catch2/catch.hpp>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <stdexcept>

#include "output/study/finite.hpp"

using namespace holloway;

TEST_CASE("A table begins with a byte order mark and its columns, and lines end with LF") {
  CsvText csv({"scenario", "value"});
  csv.row({"baseline", 1.5});
  csv.row({"option", std::optional<double>()});
  CHECK(csv.take() == "\xef\xbb\xbfscenario,value\nbaseline,1.5\noption,\n");
}

TEST_CASE("A row has one cell for each column") {
  CsvText csv({"scenario", "value"});
  CHECK_THROWS_AS(csv.row({"baseline"}), std::logic_error);
  CHECK_THROWS_AS(csv.row({"baseline", 1, 2}), std::logic_error);
}

TEST_CASE("Texts are quoted where they have to be, and only there") {
  CHECK(Cell("Women's centre").written() == "Women's centre");
  CHECK(Cell("").written().empty());
  CHECK(Cell("one, two").written() == "\"one, two\"");
  CHECK(Cell("the \"centre\"").written() == "\"the \"\"centre\"\"\"");
  CHECK(Cell("one\ntwo").written() == "\"one\ntwo\"");
}

TEST_CASE("A text that a spreadsheet would take for a formula has an apostrophe before it") {
  CHECK(Cell("=1+1").written() == "'=1+1");
  CHECK(Cell("+44 20").written() == "'+44 20");
  CHECK(Cell("-option").written() == "'-option");
  CHECK(Cell("@SUM(A1)").written() == "'@SUM(A1)");
  CHECK(Cell("\t=1").written() == "'\t=1");
  CHECK(Cell("\n=1").written() == "\"'\n=1\"");
  CHECK(Cell("＝1").written() == "'＝1");
  CHECK(Cell("=HYPERLINK(\"x\",1)").written() == "\"'=HYPERLINK(\"\"x\"\",1)\"");
  CHECK(Cell("a=b-c").written() == "a=b-c");
}

TEST_CASE("What would act on a terminal, or end a text, is written out") {
  CHECK(Cell("\x1b[31m").written() == "\\u001b[31m");
  CHECK(Cell("one\r\ntwo").written() == "\"one\\u000d\ntwo\"");
  CHECK(Cell(std::string_view("a\0b", 3)).written() == "a\\u0000b");
  CHECK(Cell("\xff").written() == "\\xff");
}

TEST_CASE("Numbers read back as the same numbers, with a decimal point and a plain minus") {
  for (const double value : {0.1, 1.0 / 3.0, -2.0 / 3.0, 5876.0, 123456789.125, 1e300, 5e-324, -1e-7, 1e22}) {
    INFO(value);
    const auto written = Cell(value).written();
    CHECK(std::strtod(written.c_str(), nullptr) == value);
    CHECK(written.find_first_not_of("0123456789.e+-") == std::string::npos);
  }
  CHECK(Cell(-2.5).written() == "-2.5");
  CHECK(Cell(5876.0).written() == "5876");
  CHECK(Cell(-0.0).written() == "0");
  CHECK(Cell(7).written() == "7");
  CHECK(Cell(std::optional(0.25)).written() == "0.25");
  CHECK_THROWS_AS(Cell(std::numeric_limits<double>::infinity()), NotFinite);
  CHECK_THROWS_AS(Cell(std::nan("")), NotFinite);
}
