#pragma once
// Small pieces of HTML. Every text passes through escape(): scenario files may hold anything.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace holloway::html {

/// Text made safe inside an element or a quoted attribute.
std::string escape(std::string_view text);
/// An identifier as words: "criminal_damage" is "criminal damage".
std::string plain(std::string_view identifier);
/// A figure for display: escaped, with a proper minus sign.
std::string figure(std::string_view text);

std::string heading(int level, std::string_view id, std::string_view text);
std::string paragraph(std::string_view text);
/// A list with bullets; each entry is text.
std::string bullets(const std::vector<std::string>& entries);
/// A part that the reader can open. `body` is HTML.
std::string details(std::string_view summary, const std::string& body);
/// A remark set apart. `body` is text.
std::string inset(std::string_view body);

/// One cell of a table.
struct Cell {
  std::string html;
  bool numeric = false;
  std::optional<double> sort_by;  ///< what the column is sorted by, if not its text
};
Cell words(std::string_view text);
Cell number(std::string_view text, std::optional<double> sort_by = std::nullopt);
/// A share of one, as a bar beside its figure.
Cell bar(std::string_view text, double share);

struct Column {
  std::string title;
  bool numeric = false;
};

/// A table with a caption. The first cell of each row is its heading.
class Table {
 public:
  Table(std::string_view caption, std::vector<Column> columns);
  /// Lets the reader sort and filter it, where scripts run.
  Table& sortable();
  /// A heading across the whole table.
  void group(std::string_view title);
  void row(const std::vector<Cell>& cells);
  [[nodiscard]] bool empty() const { return rows_.empty(); }
  [[nodiscard]] std::string text() const;

 private:
  std::string caption_;
  std::vector<Column> columns_;
  bool sortable_ = false;
  std::string rows_;
};

}  // namespace holloway::html
