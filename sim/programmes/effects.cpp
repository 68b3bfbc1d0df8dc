// What programmes change for the women who started them, and for how long.

#include <algorithm>
#include <bit>
#include <cmath>
#include <utility>

#include "sim/core/mathematics.hpp"
#include "sim/pathway/area/handovers.hpp"
#include "sim/pathway/life/knowledge.hpp"
#include "sim/pathway/life/needs.hpp"
#include "sim/programmes/enrolments.hpp"

namespace holloway {
namespace {

/// An effect that fades grows weaker in steps of this length.
constexpr double fading_step_days = 28;

std::size_t effects_of(const Programme& p) {
  return std::min(p.effects.size(), most_effects);
}

bool same_thing(const Effect& a, const Effect& b) {
  return a.on == b.on && a.need == b.need && a.when == b.when;
}

bool is_step(const Effect& effect) {
  return kind_of(effect.on) == LeverKind::steps;
}

bool is_told(Lever lever) {
  return lever == Lever::offending || lever == Lever::recall;
}

std::size_t place_of_step(const Effect& effect) {
  const std::size_t first = effect.when == EffectIf::completed ? count_of<Need> + 1 : 0;
  return first + (effect.need ? index_of(*effect.need) : count_of<Need>);
}

}  // namespace

/// Taking part again renews what the programme does for her; it does not do it twice over.
void Enrolments::end_earlier_effects(Area& area, EnrolmentId number) {
  const std::uint16_t programme = enrolments_[number].programme;
  const WomanIndex woman = enrolments_[number].woman;
  const Programme& p = programme_of(enrolments_[number]);
  bool any = false;
  EnrolmentId earlier = enrolments_[number].earlier;
  while (earlier != EnrolmentId::none) {
    const EnrolmentId next = enrolments_[earlier].earlier;
    if (enrolments_[earlier].programme == programme && enrolments_[earlier].effects != 0) {
      any = true;
      enrolments_[earlier].effects = 0;
      const std::uint32_t acted = std::exchange(enrolments_[earlier].acting, 0U);
      for (std::size_t i = 0; i < effects_of(p); ++i)
        if (acted >> i & 1U) undo_step(area, enrolments_[earlier], p.effects[i]);
      close_if_over(area, earlier);
    }
    earlier = next;
  }
  if (!any) return;
  tell_clock(area, woman, Lever::offending);
  tell_clock(area, woman, Lever::recall);
}

/// Of several effects on the same thing, the first that is meant for her is hers.
void Enrolments::choose_effects(Area& area, EnrolmentId number) {
  end_earlier_effects(area, number);
  Enrolment& e = enrolments_[number];
  const Programme& p = programme_of(e);
  const OfferPoint point = point_of(area, e);
  for (std::size_t i = 0; i < effects_of(p); ++i) {
    bool replaced = false;
    for (std::size_t j = 0; j < i; ++j)
      replaced = replaced || ((e.effects >> j & 1U) && same_thing(p.effects[j], p.effects[i]));
    if (!replaced && service_finds(area, p.effects[i].for_whom, point)) e.effects |= 1U << i;
  }
}

void Enrolments::begin_effects(Area& area, EnrolmentId number, EffectIf when) {
  const Programme& p = programme_of(enrolments_[number]);
  for (std::size_t i = 0; i < effects_of(p); ++i) {
    const Effect& effect = p.effects[i];
    const Enrolment& e = enrolments_[number];
    if (!(e.effects >> i & 1U) || effect.when != when) continue;
    if (!effect.lasts_after_support)
      area.schedule(area.now() + Duration::from_days(effect.lasts.value()), e.woman,
                    ProgrammeEvent::programme, subject_of(Means::effect_over, number, i),
                    enrolments_.generation(number));
    if (effect.starts_after.value() > 0)
      area.schedule(area.now() + Duration::from_days(effect.starts_after.value()), e.woman,
                    ProgrammeEvent::programme, subject_of(Means::effect_begins, number, i),
                    enrolments_.generation(number));
    else
      begin_effect(area, number, i);
  }
}

void Enrolments::begin_effect(Area& area, EnrolmentId number, std::size_t i) {
  Enrolment& e = enrolments_[number];
  if (!(e.effects >> i & 1U) || area.women[e.woman].gone()) return;
  e.acting |= 1U << i;
  if (effect_began) effect_began(e.programme, i, e.woman);
  const Effect& effect = programme_of(e).effects[i];
  const WomanIndex woman = e.woman;
  if (is_step(effect)) return take_step(area, e, effect);
  if (!is_told(effect.on)) return;
  tell_clock(area, woman, effect.on);
  if (effect.halves_every) fade_effect(area, number, i);
}

/// Clocks that run on until told otherwise hear of it when an effect on them begins, fades or ends. Other
/// clocks ask when they come due.
void Enrolments::tell_clock(Area& area, WomanIndex woman, Lever lever) {
  if (lever == Lever::offending) refresh_support(area, woman);
  if (lever == Lever::recall) refresh_recall(area, woman);
}

void Enrolments::fade_effect(Area& area, EnrolmentId number, std::size_t i) {
  const Enrolment& e = enrolments_[number];
  if (!(e.acting >> i & 1U)) return;
  tell_clock(area, e.woman, programme_of(e).effects[i].on);
  area.schedule(area.now() + Duration::from_days(fading_step_days), e.woman, ProgrammeEvent::programme,
                subject_of(Means::effect_fades, number, i), enrolments_.generation(number));
}

void Enrolments::take_step(Area& area, Enrolment& e, const Effect& effect) {
  const auto by = static_cast<int>(std::lround(effect.size));
  const WomanIndex index = e.woman;
  const Woman& woman = area.women[index];
  const bool trust = effect.on == Lever::trust;
  const int before = trust ? woman.trust : woman.needs.severity(*effect.need);
  const int after = trust ? std::clamp(before + by, -3, 3) : std::clamp(before + by, 0, 3);
  e.steps[place_of_step(effect)] = {static_cast<std::int8_t>(after - before),
                                    static_cast<std::int8_t>(after)};
  if (trust)
    trust_changes(area, index, by);
  else
    need_changes(area, index, *effect.need, by);
}

/// She goes back to where she was, unless her life has moved it since.
void Enrolments::undo_step(Area& area, Enrolment& e, const Effect& effect) {
  if (!is_step(effect) || effect.afterwards == Afterwards::stays) return;
  const Step step = std::exchange(e.steps[place_of_step(effect)], Step{});
  const WomanIndex index = e.woman;
  const Woman& woman = area.women[index];
  const bool trust = effect.on == Lever::trust;
  const int now = trust ? woman.trust : woman.needs.severity(*effect.need);
  if (step.by == 0 || woman.gone() || now != step.to) return;
  if (trust)
    trust_changes(area, index, -step.by);
  else
    need_changes(area, index, *effect.need, -step.by);
}

/// What an effect that acts does now: its ratio, weaker as it fades.
double Enrolments::ratio_now(const Area& area, const Enrolment& e, std::size_t i) const {
  const Effect& effect = programme_of(e).effects[i];
  const double full = set_->ratios[e.programme][i];
  if (!effect.halves_every || full == 1.0 || full <= 0.0) return full;
  const Time from = (effect.when == EffectIf::completed ? e.ended : e.since) +
                    Duration::from_days(effect.starts_after.value());
  const double steps = std::floor((area.now() - from).in_days() / fading_step_days);
  return mathematics::pow(full, mathematics::exp2(-steps * fading_step_days / effect.halves_every->value()));
}

/// A woman may be in many programmes, and every decision about her asks: most have no effect on it.
template <class Each>
void Enrolments::visit_ratios(const Area& area, WomanIndex woman, Lever lever, Each&& each) const {
  if (!moved_[index_of(lever)]) return;
  for (EnrolmentId n = area.women[woman].enrolment; n != EnrolmentId::none; n = enrolments_[n].earlier) {
    const Enrolment& e = enrolments_[n];
    if (e.acting == 0) continue;
    std::uint32_t acting = e.acting & effects_on_[e.programme][index_of(lever)];
    for (; acting != 0; acting &= acting - 1)
      each(ratio_now(area, e, static_cast<std::size_t>(std::countr_zero(acting))));
  }
}

void Enrolments::refresh_support(Area& area, WomanIndex index) {
  Woman& woman = area.women[index];
  double product = 1.0;
  double strongest = 1.0;
  visit_ratios(area, index, Lever::offending, [&](double ratio) {
    product *= ratio;
    strongest = std::min(strongest, ratio);
  });
  // Several together have a stated limit; one alone does what its evidence says, however much that is.
  const double lowest = std::min(area.parameters().offending.lowest_combined.value(), strongest);
  woman.support = static_cast<float>(std::max(product, lowest));
  refresh_hazard(area, index);
}

double Enrolments::ratio(const Area& area, WomanIndex index, Lever lever) const {
  double product = 1.0;
  visit_ratios(area, index, lever, [&](double ratio) { product *= ratio; });
  return product;
}

void Enrolments::end_effect(Area& area, EnrolmentId number, std::size_t i) {
  Enrolment& e = enrolments_[number];
  const WomanIndex woman = e.woman;
  const Effect& effect = programme_of(e).effects[i];
  const bool acted = e.acting >> i & 1U;
  e.effects &= ~(1U << i);
  e.acting &= ~(1U << i);
  if (acted) undo_step(area, e, effect);
  if (acted) tell_clock(area, woman, effect.on);
  close_if_over(area, number);
}

void Enrolments::drop_effects(Enrolment& e, EffectIf when) {
  const Programme& p = programme_of(e);
  for (std::size_t i = 0; i < effects_of(p); ++i)
    if (p.effects[i].when == when) e.effects &= ~(1U << i);
}

/// Effects that go on for so long after support begin their last stretch.
void Enrolments::support_ended(Area& area, EnrolmentId number) {
  const Enrolment& e = enrolments_[number];
  const Programme& p = programme_of(e);
  for (std::size_t i = 0; i < effects_of(p); ++i)
    if ((e.effects >> i & 1U) && p.effects[i].lasts_after_support)
      area.schedule(area.now() + Duration::from_days(p.effects[i].lasts.value()), e.woman,
                    ProgrammeEvent::programme, subject_of(Means::effect_over, number, i),
                    enrolments_.generation(number));
}

}  // namespace holloway
