// Who is offered which programme first, in plain English.

#include <fmt/format.h>

#include <algorithm>
#include <cctype>

#include "output/words/effect_words.hpp"
#include "output/words/wording.hpp"
#include "scenarios/describe/describe.hpp"
#include "scenarios/describe/phrases/phrases.hpp"
#include "sim/programmes/order_of_offers.hpp"

namespace holloway {

namespace {

bool acts_at(const Programme& programme, ActsAt point) {
  return std::find(programme.acts_at.begin(), programme.acts_at.end(), point) != programme.acts_at.end();
}

std::string with_capital(std::string_view text) {
  std::string copy(text);
  copy.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(copy.front())));
  return copy;
}

}  // namespace

std::vector<std::string> order_in_words(const std::vector<Programme>& programmes) {
  const auto order = order_of_offers(programmes);
  std::vector<std::string> sentences;
  for (std::size_t p = 0; p < count_of<ActsAt>; ++p) {
    const auto point = static_cast<ActsAt>(p);
    std::vector<std::string> titles;
    int disposals = 0;
    for (const auto i : order) {
      if (!acts_at(programmes[i], point)) continue;
      const auto& title = title_of(programmes[i]);
      if (std::find(titles.begin(), titles.end(), title) == titles.end()) titles.push_back(title);
      disposals += programmes[i].disposal ? 1 : 0;
    }
    if (titles.size() < 2) continue;
    auto text =
        fmt::format("{}, women are offered {}.", with_capital(in_words(point)), fmt::join(titles, ", then "));
    if (sentences.empty()) text += " " + wording("saying.order");
    if (point == ActsAt::police_decision && disposals > 1) text += " " + wording("saying.one_disposal");
    sentences.push_back(std::move(text));
  }
  return sentences;
}

}  // namespace holloway
