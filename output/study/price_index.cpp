#include "output/study/price_index.hpp"

#include <fmt/format.h>

#include <charconv>
#include <cmath>
#include <iterator>
#include <stdexcept>

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

void PriceIndex::add(std::string_view financial_year, double index, IndexStatus status) {
  if (!first_year_of(financial_year))
    throw std::invalid_argument(
        fmt::format("\"{}\" is not a financial year such as 2006/07", financial_year));
  if (!(index > 0.0) || !std::isfinite(index))
    throw std::invalid_argument(fmt::format("price index {} is not a finite number above zero", index));
  if (!years_.emplace(financial_year, Year{index, status}).second)
    throw std::invalid_argument(fmt::format("the price index of {} is given twice", financial_year));
}

void PriceIndex::extend(const OwnPriceIndex& own) {
  const auto linked_at = last_year();
  const auto link = own.by_year.find(linked_at);
  if (link == own.by_year.end())
    throw std::invalid_argument(
        fmt::format("an index that goes on from {} does not hold that year", linked_at));
  const double here = years_.at(linked_at).index;
  for (auto year = std::next(link); year != own.by_year.end(); ++year)
    add(year->first, here * year->second / link->second, IndexStatus::outturn);
  extended_by_.push_back(own);
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
  return found != years_.end() && found->second.status == IndexStatus::forecast;
}

std::string PriceIndex::first_year() const {
  return years_.empty() ? std::string() : years_.begin()->first;
}

std::string PriceIndex::last_year() const {
  return years_.empty() ? std::string() : years_.rbegin()->first;
}

}  // namespace holloway
