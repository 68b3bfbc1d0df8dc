#pragma once
// Columns of text, for reading in a terminal.

#include <iosfwd>
#include <string>
#include <vector>

namespace holloway {

/// A table whose columns are as wide as they need to be. The last column is not padded.
class TextTable {
 public:
  explicit TextTable(std::vector<std::string> header) : rows_{{std::move(header), {}}} {}

  /// Adds a row with as many cells as the header. `below` holds lines that follow it, indented.
  void add(std::vector<std::string> cells, std::vector<std::string> below = {});

  void write(std::ostream& out) const;

 private:
  struct Row {
    std::vector<std::string> cells;
    std::vector<std::string> below;
  };
  std::vector<Row> rows_;
};

/// Text broken into lines of at most `width` characters, each begun with `indent` spaces. Words are not
/// broken.
std::string wrapped(const std::string& text, std::size_t width, std::size_t indent);

/// 22889123 -> "22,889,123".
std::string with_thousands(double whole_number);

}  // namespace holloway
