#include "scenarios/reader/files/csv.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>
#include <stdexcept>
#include <system_error>
#include <utility>

#include "output/files/regular_file.hpp"
#include "scenarios/reader/files/text_encoding.hpp"

namespace holloway {

namespace {

/// Splits text into records, one character at a time.
class CsvParser {
 public:
  CsvParser(std::string_view text, const std::string& file, std::vector<Problem>& problems)
      : text_(text), file_(file), problems_(problems) {}

  std::vector<CsvTable::Row> records() {
    while (at_ < text_.size()) read_record();
    return std::move(records_);
  }

 private:
  void read_record() {
    CsvTable::Row row{line_, {}};
    bool sound = true;
    do sound = read_field(row) && sound;
    while (take(','));
    if (!take_line_end() && at_ < text_.size()) {
      sound = complain("unexpected text after a closing quotation mark");
      at_ = std::min(text_.find('\n', at_), text_.size());
      take_line_end();
    }
    const bool blank = row.fields.size() == 1 && row.fields.front().empty();
    if (sound && !blank) records_.push_back(std::move(row));
  }

  bool read_field(CsvTable::Row& row) {
    if (take('"')) return read_quoted(row);
    const auto end = std::min(text_.find_first_of(",\r\n", at_), text_.size());
    row.fields.emplace_back(text_.substr(at_, end - at_));
    at_ = end;
    return row.fields.back().find('"') == std::string::npos ||
           complain("a quotation mark inside a field that is not quoted");
  }

  bool read_quoted(CsvTable::Row& row) {
    const int opened = line_;
    std::string field;
    while (at_ < text_.size()) {
      const char c = text_[at_++];
      if (c == '"' && !take('"')) {
        row.fields.push_back(std::move(field));
        return true;
      }
      if (c == '\n') ++line_;
      field += c;
    }
    problems_.push_back({file_, opened, "", "a quotation mark is opened and never closed"});
    return false;
  }

  bool take(char wanted) {
    if (at_ >= text_.size() || text_[at_] != wanted) return false;
    ++at_;
    return true;
  }

  bool take_line_end() {
    const bool carriage_return = take('\r');  // alone, it is how old spreadsheets end a line
    if (!take('\n') && !carriage_return) return false;
    ++line_;
    return true;
  }

  bool complain(std::string message) {
    problems_.push_back({file_, line_, "", std::move(message)});
    return false;
  }

  std::string_view text_;
  const std::string& file_;
  std::vector<Problem>& problems_;
  std::vector<CsvTable::Row> records_;
  std::size_t at_ = 0;
  int line_ = 1;
};

}  // namespace

CsvTable::CsvTable(const std::filesystem::path& file, const std::vector<std::string_view>& columns_needed,
                   std::vector<Problem>& problems)
    : file_(file.string()) {
  std::error_code error;
  if (std::filesystem::is_directory(file, error)) {
    problems.push_back({file_, 1, "", "cannot be read: it is a folder"});
    return;
  }
  const auto bytes = read_file(file);
  if (!bytes.bytes) {
    problems.push_back({file_, 1, "", bytes.problem});
    return;
  }
  const auto text = without_byte_order_mark(*bytes.bytes);
  if (const auto wrong = not_text(text)) {
    const bool encoding = wrong->message.ends_with("UTF-8");
    problems.push_back({file_, wrong->line, "",
                        wrong->message + (encoding ? " (a spreadsheet calls it \"CSV UTF-8\")" : "")});
    return;
  }
  read(text, columns_needed, problems);
}

void CsvTable::read(std::string_view text, const std::vector<std::string_view>& columns_needed,
                    std::vector<Problem>& problems) {
  const auto before = problems.size();
  auto records = CsvParser(text, file_, problems).records();
  if (records.empty()) {
    problems.push_back({file_, 1, "", "has no header"});
    return;
  }
  header_ = std::move(records.front().fields);
  for (const auto column : columns_needed)
    if (std::count(header_.begin(), header_.end(), column) != 1)
      problems.push_back({file_, 1, "", fmt::format("needs exactly one column \"{}\"", column)});
  for (auto row = records.begin() + 1; row != records.end(); ++row) {
    if (row->fields.size() == header_.size())
      rows_.push_back(std::move(*row));
    else
      problems.push_back(
          {file_, row->line, "",
           fmt::format("has {} fields where the header has {}", row->fields.size(), header_.size())});
  }
  if (rows_.empty() && problems.size() == before)
    problems.push_back({file_, 1, "", "has a header and no rows"});
}

const std::string& CsvTable::text(const Row& row, std::string_view column) const {
  const auto found = std::find(header_.begin(), header_.end(), column);
  if (found == header_.end()) throw std::invalid_argument(fmt::format("{} has no column {}", file_, column));
  return row.fields.at(static_cast<std::size_t>(found - header_.begin()));
}

std::optional<double> CsvTable::number(const Row& row, std::string_view column, const NumberLimits& limits,
                                       std::vector<Problem>& problems) const {
  const auto& field = text(row, column);
  double value = 0.0;
  const auto [end, error] = std::from_chars(field.data(), field.data() + field.size(), value);
  const bool number = error == std::errc{} && end == field.data() + field.size() && std::isfinite(value);
  if (number && value >= limits.lowest && value <= limits.highest &&
      (!limits.whole || value == std::floor(value)))
    return value;
  const bool grouped = !number && field.find_first_of(", ") != field.npos;
  problems.push_back(
      problem(row, column,
              fmt::format("\"{}\" is not a {} from {} to {}{}", field,
                          limits.whole ? "whole number" : "number", limits.lowest, limits.highest,
                          grouped ? "; write it with digits alone, without commas or spaces" : "")));
  return std::nullopt;
}

std::optional<std::size_t> CsvTable::one_of(const Row& row, std::string_view column,
                                            std::span<const std::string_view> names,
                                            std::vector<Problem>& problems) const {
  const auto& field = text(row, column);
  const auto found = std::find(names.begin(), names.end(), field);
  if (found != names.end()) return static_cast<std::size_t>(found - names.begin());
  problems.push_back(problem(row, column, fmt::format("\"{}\" is not one of the names known here", field)));
  return std::nullopt;
}

void CsvTable::check_unique(const std::vector<std::string_view>& columns,
                            std::vector<Problem>& problems) const {
  std::map<std::vector<std::string>, int> lines;
  for (const auto& row : rows_) {
    std::vector<std::string> key;
    for (const auto column : columns) key.push_back(text(row, column));
    if (const auto [earlier, is_new] = lines.emplace(std::move(key), row.line); !is_new)
      problems.push_back(problem(
          row, columns.front(),
          fmt::format("\"{}\" stands in line {} already", fmt::join(earlier->first, ", "), earlier->second)));
  }
}

Problem CsvTable::problem(const Row& row, std::string_view column, std::string message) const {
  return {file_, row.line, "/" + std::string(column), std::move(message)};
}

}  // namespace holloway
