#include "output/price_index.hpp"

#include <fmt/format.h>

#include <charconv>
#include <sstream>
#include <stdexcept>

#include "output/regular_file.hpp"

namespace holloway {

std::optional<int> first_year_of(std::string_view text) {
  if (text.size() != 7 || text[4] != '/') return std::nullopt;
  int first = 0;
  int last = 0;
  const auto read = [](std::string_view digits, int& number) {
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return error == std::errc() && end == digits.data() + digits.size() && number >= 0;
  };
  if (!read(text.substr(0, 4), first) || !read(text.substr(5), last)) return std::nullopt;
  if ((first + 1) % 100 != last) return std::nullopt;
  return first;
}

void PriceIndex::add(std::string_view financial_year, double index, bool forecast) {
  if (!first_year_of(financial_year))
    throw std::invalid_argument(
        fmt::format("\"{}\" is not a financial year such as 2006/07", financial_year));
  if (!(index > 0.0)) throw std::invalid_argument(fmt::format("price index {} is not above zero", index));
  years_[std::string(financial_year)] = {index, forecast};
}

std::optional<double> PriceIndex::factor(std::string_view from, std::string_view to) const {
  const auto a = years_.find(from);
  const auto b = years_.find(to);
  if (a == years_.end() || b == years_.end()) return std::nullopt;
  return b->second.index / a->second.index;
}

bool PriceIndex::holds(std::string_view financial_year) const {
  return years_.find(financial_year) != years_.end();
}

bool PriceIndex::is_forecast(std::string_view financial_year) const {
  const auto found = years_.find(financial_year);
  return found != years_.end() && found->second.forecast;
}

namespace {

/// One line: year, index, status. The file has no quoted fields.
void add_line(PriceIndex& index, std::string line) {
  if (!line.empty() && line.back() == '\r') line.pop_back();
  const auto first = line.find(',');
  const auto second = first == std::string::npos ? first : line.find(',', first + 1);
  if (second == std::string::npos) throw std::invalid_argument("three columns expected: year, index, status");
  double value = 0.0;
  const char* begin = line.data() + first + 1;
  const char* stop = line.data() + second;
  const auto [end, error] = std::from_chars(begin, stop, value);
  if (error != std::errc() || end != stop) throw std::invalid_argument("the index is not a number");
  index.add(std::string_view(line).substr(0, first), value, line.substr(second + 1) != "outturn");
}

}  // namespace

PriceIndex read_price_index(const std::filesystem::path& csv) {
  std::istringstream file(read_file_or_throw(csv));
  PriceIndex index;
  std::string line;
  for (int number = 1; std::getline(file, line); ++number) {
    if (number == 1 || line.empty()) continue;  // headings
    try {
      add_line(index, line);
    } catch (const std::invalid_argument& problem) {
      throw std::runtime_error(fmt::format("{}:{}: {}", csv.string(), number, problem.what()));
    }
  }
  if (index.empty()) throw std::runtime_error(csv.string() + ": holds no years");
  return index;
}

}  // namespace holloway
