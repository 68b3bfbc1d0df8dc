#include "sim/pathway/knowledge.hpp"

#include <algorithm>

namespace holloway {
namespace {

/// Each need of `candidates` with chance p; eight draws of 16 bits each from one key.
Facts some_of(Facts candidates, double p, const RandomBits& bits) {
  Facts chosen = 0;
  for (unsigned n = 0; n < count_of<Need>; ++n) {
    const std::uint32_t half = bits.word[n / 2] >> (16 * (n % 2)) & 0xFFFFU;
    if ((candidates >> n & 1) && (half + 0.5) * 0x1p-16 < p) chosen = static_cast<Facts>(chosen | 1U << n);
  }
  return chosen;
}

}  // namespace

void record_what_police_hold(Area& area, WomanIndex index) {
  Woman& woman = area.women[index];
  const Facts needs = woman.needs.present();
  if (needs == 0) return;
  woman.tell(Agency::police, some_of(needs, area.parameters().disclosure.known_before_first_contact.value(),
                                     area.draw(index, 0, Decision::known_before)));
}

void asked_by(Area& area, WomanIndex index, Agency agency, std::uint32_t episode, Decision draw) {
  Woman& woman = area.women[index];
  const auto unknown = static_cast<Facts>(woman.needs.present() & ~woman.known_to(agency));
  if (unknown == 0) return;
  const auto& p = area.parameters().disclosure;
  double chance = p.when_asked[agency].value();
  if (woman.children_with_her > 0) chance = with_odds_ratio(chance, p.mothers.value());
  chance = with_odds_ratio(chance, area.ratio(index, Lever::disclosure));
  woman.tell(agency, some_of(unknown, chance, area.draw(index, episode, draw)));
}

void share(Area& area, WomanIndex index, Agency from, Agency to, Probability chance, std::uint32_t episode,
           Decision draw) {
  Woman& woman = area.women[index];
  const auto news = static_cast<Facts>(woman.known_to(from) & ~woman.known_to(to));
  if (news == 0) return;
  woman.tell(to, some_of(news, chance.value(), area.draw(index, episode, draw)));
}

void trust_changes(Area& area, WomanIndex index, int steps) {
  Woman& woman = area.women[index];
  woman.trust = static_cast<std::int8_t>(std::clamp(woman.trust + steps, -3, 3));
}

}  // namespace holloway
