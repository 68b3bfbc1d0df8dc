#pragma once
// Small pieces of HTML. Every text passes through escape(): scenario files may hold anything.

#include <string>
#include <string_view>
#include <vector>

namespace holloway::html {

/// Text made safe inside an element or a quoted attribute.
std::string escape(std::string_view text);
/// A figure for display: escaped, with a proper minus sign.
std::string figure(std::string_view text);

std::string heading(int level, std::string_view id, std::string_view text);
std::string paragraph(std::string_view text);
/// One cell of a table.
struct Cell {
  std::string html;
  bool numeric = false;
};
Cell words(std::string_view text);
Cell number(std::string_view text);

struct Column {
  std::string title;
  bool numeric = false;
};

/// A table with a caption. The first cell of each row is its heading.
class Table {
 public:
  Table(std::string_view caption, std::vector<Column> columns);
  void row(const std::vector<Cell>& cells);
  [[nodiscard]] std::string text() const;

 private:
  std::string caption_;
  std::vector<Column> columns_;
  std::string rows_;
};

}  // namespace holloway::html
