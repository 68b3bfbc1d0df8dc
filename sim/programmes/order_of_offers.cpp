#include "sim/programmes/order_of_offers.hpp"

#include <algorithm>

namespace holloway {

namespace {

bool helps_others(const Programme& p) {
  return std::any_of(p.effects.begin(), p.effects.end(), [](const Effect& effect) {
    return effect.on == Lever::uptake || effect.on == Lever::engagement;
  });
}

}  // namespace

std::vector<std::size_t> order_of_offers(const std::vector<Programme>& programmes) {
  std::vector<std::size_t> order;
  for (const bool first : {true, false})
    for (std::size_t i = 0; i < programmes.size(); ++i)
      if (helps_others(programmes[i]) == first) order.push_back(i);
  return order;
}

}  // namespace holloway
