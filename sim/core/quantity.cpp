#include "sim/core/quantity.hpp"

#include <array>
#include <charconv>
#include <cmath>

namespace holloway {

std::string article_of(double value, const Unit& unit) {
  std::string article(unit.article);
  if (value > unit.highest && std::isfinite(value) && article.ends_with("or more)")) {
    std::array<char, 32> text{};
    const auto end =
        std::to_chars(text.data(), text.data() + text.size(), unit.highest, std::chars_format::fixed).ptr;
    article.insert(article.size() - 1, ", at most " + std::string(text.data(), end));
  }
  return article;
}

std::string outside_range(double value, const Unit& unit) {
  if (value >= unit.lowest && value <= unit.highest) return {};
  std::array<char, 32> text{};
  const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
  return std::string(text.data(), end) + " is not " + article_of(value, unit);
}

}  // namespace holloway
