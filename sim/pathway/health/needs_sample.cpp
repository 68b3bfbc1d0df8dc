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

/// `sampled` is the first of a group of counters: women, women with each need, with several, needs, needs
/// known.
void count_needs(Area& area, WomanIndex index, Counter sampled, Agency agency) {
  const Woman& woman = area.women[index];
  const Facts present = woman.needs.present();
  const int needs = std::popcount(static_cast<unsigned>(present));
  const int known = std::popcount(static_cast<unsigned>(present & woman.known_to(agency)));
  const auto count = [&](std::size_t steps, int n) {
    area.tally.count(counter_after(sampled, steps), n);
    if (area.tally.reporting())
      area.tally.count_in_groups(woman.census_groups, counter_after(sampled, steps), n);
  };
  constexpr std::size_t several = 1 + count_of<Need>;
  count(0, 1);
  for (std::size_t n = 0; n < count_of<Need>; ++n)
    if (present & bit(Need(n))) count(1 + n, 1);
  if (needs >= 2) count(several, 1);
  count(several + 1, needs);
  count(several + 2, known);
}

}  // namespace

void sample_needs(Area& area) {
  each_in_prison_or_under_sentence(area, [&area](WomanIndex index) {
    const Woman& woman = area.women[index];
    if (woman.gone()) return;
    area.update_census(index);
    if (woman.in_prison())
      count_needs(area, index, Counter::prison_needs_sampled, Agency::prison);
    else if (woman.under_sentence())
      count_needs(area, index, Counter::community_needs_sampled, Agency::probation);
  });
}

}  // namespace holloway
