#include "sim/core/quantity.hpp"

#include <array>
#include <charconv>

namespace holloway {

std::string outside_range(double value, const Unit& unit) {
  if (within(value, unit)) return {};
  std::array<char, 32> text{};
  const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
  return std::string(text.data(), end) + " is not " + std::string(unit.article);
}

}  // namespace holloway
