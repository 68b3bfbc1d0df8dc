// What programmes change for the women who started them, and for how long.

#include <algorithm>
#include <cmath>

#include "sim/pathway/offending.hpp"
#include "sim/programmes/enrolments.hpp"

namespace holloway {

/// Taking part again renews what the programme does for her; it does not do it twice over.
void Enrolments::end_earlier_effects(Area& area, std::uint32_t number) {
  const std::uint16_t programme = enrolments_[number].programme;
  std::uint32_t earlier = enrolments_[number].earlier;
  while (earlier != nobody) {
    const std::uint32_t next = enrolments_[earlier].earlier;
    if (enrolments_[earlier].programme == programme) {
      enrolments_[earlier].effects = 0;
      close_if_over(area, earlier);
    }
    earlier = next;
  }
}

void Enrolments::begin_effects(Area& area, std::uint32_t number) {
  end_earlier_effects(area, number);
  Enrolment& e = enrolments_[number];
  const Programme& p = set_->programmes[e.programme];
  const Case* c = e.case_number == nobody ? nullptr : &area.cases[e.case_number];
  const OfferPoint point{e.point, e.woman, c, e.planned, 0};
  for (std::size_t i = 0; i < p.effects.size() && i < 32; ++i) {
    const Effect& effect = p.effects[i];
    // Of several effects on the same thing, the first that is meant for her acts.
    const bool replaced = std::any_of(
        p.effects.begin(), p.effects.begin() + static_cast<std::ptrdiff_t>(i), [&](const Effect& earlier) {
          const auto j = static_cast<unsigned>(&earlier - p.effects.data());
          return earlier.on == effect.on && earlier.need == effect.need && (e.effects >> j & 1U);
        });
    if (replaced || !meets(area, effect.for_whom, point)) continue;
    e.effects |= 1U << i;
    if (effect_began) effect_began(e.programme, i, e.woman);
    if (effect.on == Lever::need && effect.need) {
      Woman& woman = area.women[e.woman];
      woman.needs.set(
          *effect.need,
          std::clamp(woman.needs.severity(*effect.need) + static_cast<int>(std::lround(effect.size)), 0, 3));
    }
    area.schedule(area.now() + Duration::from_days(effect.lasts.value()), e.woman, EventKind::programme,
                  subject_of(Means::effect_over, number) | static_cast<std::uint32_t>(i) << effect_shift,
                  enrolments_.generation(number));
  }
  refresh_support(area, e.woman);
}

void Enrolments::refresh_support(Area& area, WomanIndex index) {
  Woman& woman = area.women[index];
  double product = 1.0;
  double strongest = 1.0;
  for (std::uint32_t n = woman.enrolment; n != nobody; n = enrolments_[n].earlier) {
    const Enrolment& e = enrolments_[n];
    const Programme& p = set_->programmes[e.programme];
    for (std::size_t i = 0; i < p.effects.size() && i < 32; ++i)
      if ((e.effects >> i & 1U) && p.effects[i].on == Lever::offending) {
        product *= set_->ratios[e.programme][i];
        strongest = std::min(strongest, set_->ratios[e.programme][i]);
      }
  }
  // Several together have a stated limit; one alone does what its evidence says, however much that is.
  const double lowest = std::min(area.parameters().offending.lowest_combined.value(), strongest);
  woman.support = static_cast<float>(std::max(product, lowest));
  refresh_hazard(area, index);
}

double Enrolments::ratio(const Area& area, WomanIndex index, Lever lever) const {
  double product = 1.0;
  for (std::uint32_t n = area.women[index].enrolment; n != nobody; n = enrolments_[n].earlier) {
    const Enrolment& e = enrolments_[n];
    const Programme& p = set_->programmes[e.programme];
    for (std::size_t i = 0; i < p.effects.size() && i < 32; ++i)
      if ((e.effects >> i & 1U) && p.effects[i].on == lever) product *= set_->ratios[e.programme][i];
  }
  return product;
}

void Enrolments::end_effect(Area& area, std::uint32_t number, std::uint32_t effect) {
  enrolments_[number].effects &= ~(1U << effect);
  refresh_support(area, enrolments_[number].woman);
  close_if_over(area, number);
}

}  // namespace holloway
