#include "scenarios/reader/files/tsv.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <set>
#include <sstream>
#include <stdexcept>
#include <string_view>
#include <system_error>
#include <utility>

#include "output/files/regular_file.hpp"
#include "scenarios/reader/files/text_encoding.hpp"

namespace holloway {

namespace {

std::vector<std::string> fields_of(const std::string& line) {
  std::vector<std::string> fields;
  std::size_t begin = 0;
  for (auto tab = line.find('\t'); tab != line.npos; tab = line.find('\t', begin)) {
    fields.push_back(line.substr(begin, tab - begin));
    begin = tab + 1;
  }
  fields.push_back(line.substr(begin));
  return fields;
}

}  // namespace

std::vector<std::vector<std::string>> read_tsv(const std::filesystem::path& file, std::size_t key_fields) {
  const auto refuse = [&](int line, std::string_view why) {
    throw std::runtime_error(fmt::format("{}:{}: {}", file.string(), line, why));
  };
  const auto bytes = read_file_or_throw(file);
  if (const auto wrong = not_text(without_byte_order_mark(bytes))) refuse(wrong->line, wrong->message);
  std::istringstream in{std::string(without_byte_order_mark(bytes))};
  std::vector<std::vector<std::string>> rows;
  std::set<std::vector<std::string>> keys;
  int number = 0;
  for (std::string line; std::getline(in, line);) {
    ++number;
    if (!line.empty() && line.back() == '\r') line.pop_back();
    if (line.empty() || line.front() == '#') continue;
    auto row = fields_of(line);
    if (!rows.empty() && row.size() != rows.front().size())
      refuse(number, fmt::format("has {} fields and not {}", row.size(), rows.front().size()));
    const auto key_ends = row.begin() + static_cast<std::ptrdiff_t>(std::min(key_fields, row.size()));
    if (!keys.insert({row.begin(), key_ends}).second)
      refuse(number, fmt::format("\"{}\" is there twice", fmt::join(row.begin(), key_ends, ", ")));
    rows.push_back(std::move(row));
  }
  if (rows.size() < 2) refuse(std::max(number, 1), "holds no rows");
  rows.erase(rows.begin());
  return rows;
}

double number_in(const std::string& field) {
  double value = 0.0;
  const auto [end, error] = std::from_chars(field.data(), field.data() + field.size(), value);
  if (error != std::errc{} || end != field.data() + field.size() || !std::isfinite(value))
    throw std::runtime_error(fmt::format("\"{}\" is not a finite number", field));
  return value;
}

}  // namespace holloway
