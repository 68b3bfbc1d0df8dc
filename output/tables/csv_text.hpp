#pragma once
// Rows of values as CSV: UTF-8 with a byte order mark, lines that end with LF, a decimal point.

#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace holloway {

/// One value of a row, as it is written.
class Cell {
 public:
  /// A text. It is quoted where it holds a comma, a quote or a line break; what would act on a terminal is
  /// written out ("\u001b"); and one that a spreadsheet would take for a formula (it begins with =, +, -, @,
  /// a tab or a line break) has an apostrophe before it.
  Cell(std::string_view text);  // NOLINT(google-explicit-constructor): a row is a list of values
  Cell(const std::string& text) : Cell(std::string_view(text)) {}  // NOLINT(google-explicit-constructor)
  Cell(const char* text) : Cell(std::string_view(text)) {}         // NOLINT(google-explicit-constructor)
  /// A number, with as many digits as give the same number again when they are read. Throws NotFinite.
  Cell(double number);  // NOLINT(google-explicit-constructor)
  Cell(int number);     // NOLINT(google-explicit-constructor)
  /// Empty if there is no value.
  Cell(const std::optional<double>& number);  // NOLINT(google-explicit-constructor)

  [[nodiscard]] const std::string& written() const { return written_; }

 private:
  std::string written_;
};

/// A table on its way to a text.
class CsvText {
 public:
  explicit CsvText(const std::vector<std::string_view>& columns);

  /// Throws std::logic_error if it has not one cell for each column.
  void row(std::span<const Cell> cells);
  void row(std::initializer_list<Cell> cells) { row(std::span<const Cell>(cells.begin(), cells.size())); }

  /// All that was written. Nothing is left.
  std::string take();

 private:
  std::size_t columns_;
  std::string text_;
};

}  // namespace holloway
