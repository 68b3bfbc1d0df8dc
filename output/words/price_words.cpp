#include "output/words/price_words.hpp"

#include <fmt/format.h>

#include <vector>

#include "output/words/wording.hpp"

namespace holloway {

std::string later_prices_in_words(const OwnPriceIndex& own, std::string_view linked_at) {
  std::vector<std::string> later;
  for (const auto& [year, index] : own.by_year)
    if (year > linked_at) later.push_back(year);
  if (later.empty()) return {};
  const auto last = later.back();
  later.pop_back();
  return wording("spending.own_index", {{"years", fmt::format("{}", fmt::join(later, ", "))},
                                        {"and", later.empty() ? "" : " and "},
                                        {"last", last},
                                        {"linked", linked_at},
                                        {"source", own.source}});
}

}  // namespace holloway
