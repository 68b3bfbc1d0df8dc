#include "scenarios/describe/phrases/text_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <ostream>
#include <sstream>
#include <stdexcept>
#include <utility>

namespace holloway {

namespace {

/// Characters of UTF-8 text, which is its width but for rare scripts.
std::size_t characters(const std::string& text) {
  return static_cast<std::size_t>(std::count_if(
      text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

}  // namespace

void TextTable::add(std::vector<std::string> cells, std::vector<std::string> below) {
  if (cells.size() != rows_.front().cells.size())
    throw std::invalid_argument("a row needs as many cells as the header");
  rows_.push_back({std::move(cells), std::move(below)});
}

void TextTable::write(std::ostream& out) const {
  std::vector<std::size_t> widths(rows_.front().cells.size());
  for (const auto& row : rows_)
    for (std::size_t i = 0; i < widths.size(); ++i) widths[i] = std::max(widths[i], characters(row.cells[i]));
  for (const auto& row : rows_) {
    std::string line;
    for (std::size_t i = 0; i < widths.size(); ++i) {
      line += row.cells[i];
      if (i + 1 < widths.size()) line += std::string(widths[i] - characters(row.cells[i]) + 2, ' ');
    }
    out << line.substr(0, line.find_last_not_of(' ') + 1) << '\n';
    for (const auto& text : row.below) out << wrapped(text, 100, 4);
  }
}

std::string wrapped(const std::string& text, std::size_t width, std::size_t indent) {
  std::istringstream words(text);
  const std::string margin(indent, ' ');
  std::string out, line;
  for (std::string word; words >> word;) {
    if (!line.empty() && indent + characters(line) + 1 + characters(word) > width) {
      out += margin + line + '\n';
      line.clear();
    }
    line += (line.empty() ? "" : " ") + word;
  }
  if (!line.empty()) out += margin + line + '\n';
  return out;
}

std::string with_thousands(double whole_number) {
  auto digits = fmt::format("{:.0f}", std::abs(whole_number));
  for (auto at = static_cast<std::ptrdiff_t>(digits.size()) - 3; at > 0; at -= 3)
    digits.insert(static_cast<std::size_t>(at), ",");
  return whole_number < 0 ? "-" + digits : digits;
}

}  // namespace holloway
