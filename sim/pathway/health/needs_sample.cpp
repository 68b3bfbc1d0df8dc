#include "sim/pathway/health/needs_sample.hpp"

#include <algorithm>
#include <bit>

namespace holloway {
namespace {

/// Calls visit(woman) once for each woman in prison or under sentence.
template <class Visit>
void each_in_prison_or_under_sentence(const Area& area, Visit&& visit) {
  area.terms.each([&](const Term& term) { visit(term.woman); });
  area.orders.each([&](const Order& order) {
    const Woman& woman = area.women[order.woman];
    if (woman.term == TermId::none && &area.orders[woman.order] == &order) visit(order.woman);
  });
  // On remand, perhaps in several cases.
  std::vector<WomanIndex> remanded;
  area.cases.each([&](const Case& c) {
    if (c.remanded && !area.women[c.woman].under_sentence()) remanded.push_back(c.woman);
  });
  std::sort(remanded.begin(), remanded.end());
  remanded.erase(std::unique(remanded.begin(), remanded.end()), remanded.end());
  for (const WomanIndex woman : remanded) visit(woman);
}

/// What is counted of the needs of women in prison, or of those under sentence in the community.
struct NeedCounts {
  Counted<> sampled;
  Counted<Need> with_need;
  Counted<> with_several;
  Counted<> present;
  Counted<> known;
};
constexpr NeedCounts in_prison{counts.prison_needs_sampled, counts.prison_need, counts.prison_multiple_needs,
                               counts.prison_needs_present, counts.prison_needs_known};
constexpr NeedCounts in_community{counts.community_needs_sampled, counts.community_need,
                                  counts.community_multiple_needs, counts.community_needs_present,
                                  counts.community_needs_known};

void count_needs(Area& area, WomanIndex index, const NeedCounts& kinds, Agency agency) {
  const Woman& woman = area.women[index];
  const Facts present = woman.needs.present();
  const int needs = std::popcount(static_cast<unsigned>(present));
  const int known = std::popcount(static_cast<unsigned>(present & woman.known_to(agency)));
  const auto count = [&](Counter counter, int n) {
    area.tally.count(counter, n);
    if (area.tally.reporting()) area.tally.count_in_groups(woman.census_groups, counter, n);
  };
  count(kinds.sampled, 1);
  for (std::size_t n = 0; n < count_of<Need>; ++n)
    if (present & bit(Need(n))) count(kinds.with_need[Need(n)], 1);
  if (needs >= 2) count(kinds.with_several, 1);
  count(kinds.present, needs);
  count(kinds.known, known);
}

}  // namespace

void sample_needs(Area& area) {
  each_in_prison_or_under_sentence(area, [&area](WomanIndex index) {
    const Woman& woman = area.women[index];
    if (woman.gone()) return;
    area.update_census(index);
    if (woman.in_prison())
      count_needs(area, index, in_prison, Agency::prison);
    else if (woman.under_sentence())
      count_needs(area, index, in_community, Agency::probation);
  });
}

}  // namespace holloway
