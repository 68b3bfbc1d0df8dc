#include "sim/core/quantity.hpp"

#include <array>
#include <charconv>

namespace holloway {

std::string outside_range(double value, const Unit& unit) {
  if (value >= unit.lowest && value <= unit.highest) return {};
  std::array<char, 32> text{};
  const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
  std::string message = std::string(text.data(), end) + " is not " + std::string(unit.article);
  if (value > unit.highest && unit.article.ends_with("or more)")) {
    const auto limit =
        std::to_chars(text.data(), text.data() + text.size(), unit.highest, std::chars_format::fixed).ptr;
    message.insert(message.size() - 1, ", at most " + std::string(text.data(), limit));
  }
  return message;
}

}  // namespace holloway
