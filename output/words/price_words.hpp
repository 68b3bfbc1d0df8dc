#pragma once
// What is said of prices of later years than the published index holds.

#include <string>
#include <string_view>

#include "output/study/price_index.hpp"

namespace holloway {

/// "Prices of 2023/24 and 2024/25 are brought to 2019/20 with the scenario's own index (SOURCE)."; empty if
/// `own` holds no year later than `linked_at`.
std::string later_prices_in_words(const OwnPriceIndex& own, std::string_view linked_at);

}  // namespace holloway
