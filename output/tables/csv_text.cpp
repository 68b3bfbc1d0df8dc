#include "output/tables/csv_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <stdexcept>

#include "output/study/finite.hpp"
#include "output/words/unprintable.hpp"

namespace holloway {

namespace {

constexpr std::string_view byte_order_mark = "\xef\xbb\xbf";

/// What makes a formula of a text that it begins; the last four are as wide as Chinese characters.
constexpr std::array<std::string_view, 10> begins_formula{"=",  "+",  "-",  "@",  "\t",
                                                          "\n", "＝", "＋", "－", "＠"};

std::string quoted(std::string_view text) {
  if (text.find_first_of(",\"\n\r") == std::string_view::npos) return std::string(text);
  std::string all = "\"";
  for (const char c : text) {
    if (c == '"') all += '"';
    all += c;
  }
  return all + '"';
}

}  // namespace

Cell::Cell(std::string_view text) {
  auto shown = printable(text);
  if (std::any_of(begins_formula.begin(), begins_formula.end(),
                  [&](std::string_view begin) { return shown.starts_with(begin); }))
    shown.insert(0, 1, '\'');
  written_ = quoted(shown);
}

Cell::Cell(double number)
    : written_(finite(number, "a number of a table") == 0.0 ? "0" : fmt::format("{}", number)) {}

Cell::Cell(int number) : written_(fmt::format("{}", number)) {}

Cell::Cell(const std::optional<double>& number) {
  if (number) written_ = Cell(*number).written();
}

CsvText::CsvText(const std::vector<std::string_view>& columns)
    : columns_(columns.size()), text_(fmt::format("{}{}\n", byte_order_mark, fmt::join(columns, ","))) {}

void CsvText::row(std::span<const Cell> cells) {
  if (cells.size() != columns_) throw std::logic_error("a row has not one cell for each column");
  const char* before = "";
  for (const Cell& cell : cells) {
    text_ += before;
    text_ += cell.written();
    before = ",";
  }
  text_ += '\n';
}

std::string CsvText::take() {
  return std::move(text_);
}

}  // namespace holloway
