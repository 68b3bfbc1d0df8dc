#pragma once
// Comma-separated values as RFC 4180 has them, strictly: every fault is a problem with its line.

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "scenarios/problem.hpp"

namespace holloway {

/// A CSV file with a header line. Fields are text; blank lines at the end are ignored.
class CsvTable {
 public:
  struct Row {
    int line = 0;  ///< where the record begins
    std::vector<std::string> fields;
  };

  /// Reads a whole file. Problems (unreadable file, unclosed quote, wrong number of fields, a missing or
  /// repeated column) are added to `problems`; rows with a problem are left out.
  CsvTable(const std::filesystem::path& file, const std::vector<std::string_view>& columns_needed,
           std::vector<Problem>& problems);

  [[nodiscard]] const std::vector<Row>& rows() const { return rows_; }
  [[nodiscard]] const std::string& file() const { return file_; }

  /// The field of a row in a needed column.
  [[nodiscard]] const std::string& text(const Row& row, std::string_view column) const;

  /// The field as a finite number of at least `lowest`. Otherwise adds a problem and gives nothing.
  std::optional<double> number(const Row& row, std::string_view column, double lowest,
                               std::vector<Problem>& problems) const;

  /// A problem in a row's column.
  [[nodiscard]] Problem problem(const Row& row, std::string_view column, std::string message) const;

 private:
  std::string file_;
  std::vector<std::string> header_;
  std::vector<Row> rows_;
};

}  // namespace holloway
