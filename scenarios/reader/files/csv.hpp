#pragma once
// Comma-separated values as RFC 4180 has them, strictly: every fault is a problem with its line.
// In UTF-8, also with the byte order mark and the line ends with which spreadsheets save them.

#include <cstddef>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "scenarios/reader/problems/problem.hpp"

namespace holloway {

/// What a number in a table may be.
struct NumberLimits {
  double lowest = 0.0;
  double highest = 0.0;
  bool whole = false;
};

/// A CSV file with a header line. Fields are text; blank lines at the end are ignored.
class CsvTable {
 public:
  struct Row {
    int line = 0;  ///< where the record begins
    std::vector<std::string> fields;
  };

  /// Reads a whole file. Problems (unreadable file, bytes that are no text, unclosed quote, wrong number of
  /// fields, a missing or repeated column, no rows) are added to `problems`; rows with a problem are left
  /// out.
  CsvTable(const std::filesystem::path& file, const std::vector<std::string_view>& columns_needed,
           std::vector<Problem>& problems);

  [[nodiscard]] const std::vector<Row>& rows() const { return rows_; }
  [[nodiscard]] const std::vector<std::string>& header() const { return header_; }
  [[nodiscard]] const std::string& file() const { return file_; }

  /// The field of a row in a needed column.
  [[nodiscard]] const std::string& text(const Row& row, std::string_view column) const;

  /// The field as a finite number within the limits. Otherwise adds a problem and gives nothing.
  std::optional<double> number(const Row& row, std::string_view column, const NumberLimits& limits,
                               std::vector<Problem>& problems) const;

  /// Position of the field among these names. Otherwise adds a problem and gives nothing.
  std::optional<std::size_t> one_of(const Row& row, std::string_view column,
                                    std::span<const std::string_view> names,
                                    std::vector<Problem>& problems) const;

  /// Adds a problem for every row that has the same texts in these columns as an earlier one.
  void check_unique(const std::vector<std::string_view>& columns, std::vector<Problem>& problems) const;

  /// A problem in a row's column.
  [[nodiscard]] Problem problem(const Row& row, std::string_view column, std::string message) const;

 private:
  void read(std::string_view text, const std::vector<std::string_view>& columns_needed,
            std::vector<Problem>& problems);

  std::string file_;
  std::vector<std::string> header_;
  std::vector<Row> rows_;
};

}  // namespace holloway
