#include "sim/pathway/life/knowledge.hpp"

#include <algorithm>

#include "sim/core/mathematics.hpp"
#include "sim/pathway/area/handovers.hpp"

namespace holloway {
namespace {

/// A 12-bit uniform for each fact, ten from one block of a draw.
constexpr unsigned facts_in_a_block = 10;
double uniform_for(unsigned fact, const RandomBits& bits) {
  const std::size_t half = fact % facts_in_a_block / 5;
  const std::uint64_t words = std::uint64_t{bits.word[2 * half + 1]} << 32 | bits.word[2 * half];
  return (static_cast<double>(words >> (12 * (fact % 5)) & 0xFFFU) + 0.5) * 0x1p-12;
}

/// Each fact of `candidates` with the chance that `chance` gives it; `luck` gives each block of the draw.
template <class Luck, class Chance>
Facts some_of(Facts candidates, Luck&& luck, Chance&& chance) {
  Facts chosen = 0;
  RandomBits bits{};
  for (unsigned fact = 0; fact < count_of_facts; ++fact) {
    if (fact % facts_in_a_block == 0) bits = luck(fact / facts_in_a_block);
    const auto one = static_cast<Facts>(1U << fact);
    if ((candidates & one) && uniform_for(fact, bits) < chance(one))
      chosen = static_cast<Facts>(chosen | one);
  }
  return chosen;
}

bool minoritised(const Woman& woman) {
  return woman.ethnic_group != EthnicGroup::white;
}

/// Odds ratio of telling, against a woman of usual trust without children who has told nobody yet.
double odds_of_telling(const Area& area, WomanIndex index, Agency agency, bool told_before) {
  const Woman& woman = area.women[index];
  const auto& p = area.parameters().disclosure;
  double odds = area.ratio(index, Lever::disclosure);
  if (woman.children_with_her > 0) odds *= p.mothers.value();
  for (int step = 0; step < woman.trust; ++step) odds *= p.each_step_of_trust.value();
  for (int step = 0; step > woman.trust; --step) odds /= std::max(1e-6, p.each_step_of_trust.value());
  for (int step = 0; step < woman.needs.severity(Need::mental_health); ++step)
    odds *= p.each_step_of_mental_health.value();
  if (told_before) odds *= p.told_before.value();
  if (agency == Agency::police && woman.nationality == Nationality::foreign_no_recourse)
    odds *= p.no_recourse_to_police.value();
  if (agency == Agency::probation && woman.previous_custody > 0) odds *= p.higher_risk_to_probation.value();
  if (minoritised(woman)) odds *= p.minoritised.value();
  return odds;
}

/// A uniform of one agency's own: several may ask about the same occasion.
double uniform_of(const Area& area, WomanIndex index, std::uint32_t episode, Agency agency, Draw first,
                  Draw second) {
  static_assert(count_of<Agency> <= 8, "each agency has a word of luck of its own: two draws are not enough");
  const auto place = static_cast<int>(index_of(agency));
  return place < 4 ? area.draws(index, episode, first).coarse(place)
                   : area.draws(index, episode, second).coarse(place - 4);
}

}  // namespace

void draw_trust(Area& area, WomanIndex index) {
  const auto& p = area.parameters().disclosure;
  Woman& woman = area.women[index];
  const double wary = minoritised(woman) ? p.wary_if_minoritised.value() : p.wary.value();
  woman.trust = area.draw(index, 0, Draw::trust) < wary ? -1 : 0;
}

void record_what_police_hold(Area& area, WomanIndex index) {
  Woman& woman = area.women[index];
  const Facts needs = woman.needs.present();
  if (needs == 0) return;
  const double held = area.parameters().disclosure.known_before_first_contact.value();
  const auto luck = [&](unsigned block) { return area.draws(index, 0, Draw::known_before, block); };
  woman.tell(Agency::police, some_of(needs, luck, [&](Facts) { return held; }));
}

void knows_from_the_past(Area& area, WomanIndex index) {
  Woman& woman = area.women[index];
  if (woman.recorded == 0) return;
  for (std::size_t a = 0; a < count_of<Agency>; ++a) {
    const auto agency = static_cast<Agency>(a);
    const double each = area.parameters().disclosure.known_from_each_past_occasion[agency].value();
    if (each <= 0) continue;
    const double chance = -mathematics::expm1(woman.recorded * mathematics::log1p(-std::min(each, 1 - 1e-9)));
    const auto luck = [&](unsigned block) {
      return area.draws(index, static_cast<std::uint32_t>(a), Draw::known_from_the_past, block);
    };
    woman.tell(agency, some_of(woman.facts(), luck, [&](Facts) { return chance; }));
  }
}

void asked_by(Area& area, WomanIndex index, Agency agency, std::uint32_t episode, Draw draw,
              const Asking& how) {
  Woman& woman = area.women[index];
  const auto unknown = static_cast<Facts>(woman.facts() & ~woman.known_to(agency));
  if (unknown == 0) return;
  const auto& p = area.parameters().disclosure;
  const double asks = how.asks_always ? 1.0 : p.asked[agency].value();
  if (uniform_of(area, index, episode, agency, Draw::asking, Draw::asking_others) >= asks) return;
  const bool told_before = woman.told_somebody;
  const double odds = odds_of_telling(area, index, agency, told_before) * how.odds_ratio;
  const double usual = p.when_asked[agency].value();
  const auto luck = [&](unsigned block) { return area.draws(index, episode, draw, block); };
  const Facts told = some_of(unknown, luck, [&](Facts fact) {
    const double of_this = fact == is_coerced     ? p.coercion.value()
                           : fact == has_children ? p.children.value()
                                                  : 1.0;
    return with_odds_ratio(usual, odds * of_this);
  });
  woman.tell(agency, told);
  if (told == 0) return;
  // Telling it again to one agency after another wears trust down.
  if (told_before && uniform_of(area, index, episode, agency, Draw::retelling, Draw::retelling_others) <
                         p.retelling_costs_trust.value())
    trust_changes(area, index, -1);
  woman.told_somebody = true;
}

void share(Area& area, WomanIndex index, const Sharing& sharing, std::uint32_t episode, Draw draw) {
  Woman& woman = area.women[index];
  const auto news = static_cast<Facts>(woman.known_to(sharing.from) & ~woman.known_to(sharing.to));
  if (news == 0) return;
  const double passed_on = with_odds_ratio(sharing.chance.value(), area.ratio(index, Lever::information));
  const auto luck = [&](unsigned block) { return area.draws(index, episode, draw, block); };
  woman.tell(sharing.to, some_of(news, luck, [&](Facts) { return passed_on; }));
}

void trust_changes(Area& area, WomanIndex index, int steps) {
  Woman& woman = area.women[index];
  woman.trust = static_cast<std::int8_t>(std::clamp(woman.trust + steps, -3, 3));
  refresh_recall(area, index);
}

}  // namespace holloway
