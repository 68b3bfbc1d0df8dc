#include "sim/pathway/life/needs.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "sim/core/distributions.hpp"
#include "sim/core/mathematics.hpp"
#include "sim/pathway/area/handovers.hpp"
#include "sim/pathway/life/events.hpp"
#include "sim/pathway/life/knowledge.hpp"

namespace holloway {
namespace {

/// What all her needs have in common: a standard normal, the same whenever it is asked for.
double shared_factor(const Area& area, WomanIndex index) {
  auto stream = area.stream(index, Draw::needs_factor);
  return draw_normal(stream);
}

double normal_below(double x) {
  return 0.5 * mathematics::erfc(-x / std::numbers::sqrt2);
}

/// Chance that she has the need, given what all her needs have in common. Drawing one need afresh with this
/// chance leaves the joint distribution of all as it was.
double chance_of(const Area& area, const Woman& woman, Need need, double shared) {
  const double loading = std::min(0.999, area.parameters().needs.loading.value());
  const double threshold = area.setting().need_threshold[woman.career][need];
  return normal_below((threshold - loading * shared) / std::sqrt(1.0 - loading * loading));
}

int severity_if_present(const Area& area, double uniform) {
  const auto& p = area.parameters().needs;
  if (uniform < p.severe.value()) return 3;
  return uniform < p.severe.value() + p.moderate.value() ? 2 : 1;
}

/// The luck of one need, a word: of the first four from one draw, of the others from another, in as many
/// blocks as they take.
double luck_of(const Area& area, WomanIndex index, std::size_t need, Draw first, Draw others) {
  const auto block = static_cast<std::uint32_t>(need / 4);
  const RandomBits bits = block == 0 ? area.draws(index, 0, first) : area.draws(index, 0, others, block - 1);
  return bits.coarse(static_cast<int>(need % 4));
}

/// Power with a small whole exponent, exactly 1 for 0.
double steps_of(double ratio, int steps) {
  double product = 1.0;
  for (int i = 0; i < steps; ++i) product *= ratio;
  for (int i = 0; i > steps; --i) product /= std::max(ratio, 1e-3);
  return product;
}

void refresh_needs(Area& area, WomanIndex index) {
  area.women[index].needs_hazard = static_cast<float>(hazard_of_needs(area, area.women[index]));
  refresh_hazard(area, index);
}

Time circumstances_due(const Area& area, WomanIndex index) {
  const Woman& woman = area.women[index];
  const double unit = exponential(area.draw(index, woman.circumstances, Draw::circumstances_wait), 1.0);
  return area.rates.circumstances.due(woman.circumstances_since, unit);
}

void schedule_change(Area& area, WomanIndex index) {
  const Time due = circumstances_due(area, index);
  if (due != Time::never())
    area.schedule(due, index, LifeEvent::circumstances_change, area.women[index].circumstances);
}

void await_change(Area& area, WomanIndex index, std::uint32_t number) {
  area.women[index].circumstances = number;
  area.women[index].circumstances_since = area.now();
  schedule_change(area, index);
}

/// Women who come to notice once and hardly ever again are not followed.
bool followed(const Woman& woman) {
  return woman.career != Career::single;
}

/// Domestic abuse is a fact of her life and has a clock of its own; a woman without a home after prison finds
/// one through resettlement.
bool may_be_drawn_afresh(const Woman& woman, Need need) {
  if (need == Need::domestic_abuse) return false;
  return need != Need::accommodation || woman.resettlement == ResettlementId::none;
}

void draw_afresh(Area& area, WomanIndex index, Need need, std::uint32_t number) {
  const Woman& woman = area.women[index];
  if (!may_be_drawn_afresh(woman, need)) return;
  const double luck = area.draw(index, number, Draw::circumstances_whether);
  const bool present = luck < chance_of(area, woman, need, shared_factor(area, index));
  const int before = woman.needs.severity(need);
  const int after =
      present ? severity_if_present(area, area.draw(index, number, Draw::circumstances_how)) : 0;
  need_changes(area, index, need, after - before);
  if (after > before) area.offer(ActsAt::community, index);
}

void trust_recovers(Area& area, WomanIndex index, double uniform) {
  if (area.women[index].trust < 0 && uniform < area.parameters().disclosure.trust_recovers.value())
    trust_changes(area, index, 1);
}

/// Abuse ends at one rate, and begins at another, which programmes move: candidates come at twice the rate,
/// so that an effect may raise it as well as lower it, up to twofold.
void abuse_may_change(Area& area, WomanIndex index, double share_of_begins, std::uint32_t number) {
  const Woman& woman = area.women[index];
  if (woman.needs.severity(Need::domestic_abuse) == 0) return;
  const auto luck = [&](Draw which) { return area.draw(index, number, which); };
  const bool candidate_to_begin = luck(Draw::circumstances_which) < share_of_begins;
  if (woman.abused_now) {
    if (!candidate_to_begin) abuse_ends(area, index);
    return;
  }
  if (!candidate_to_begin || luck(Draw::circumstances_whether) >= 0.5 * area.ratio(index, Lever::abuse))
    return;
  abuse_begins(area, index, luck(Draw::circumstances_how));
  area.offer(ActsAt::community, index);
}

}  // namespace

void draw_needs(Area& area, WomanIndex index) {
  Woman& woman = area.women[index];
  const auto& p = area.parameters().needs;
  const double shared = shared_factor(area, index);
  for (std::size_t n = 0; n < count_of<Need>; ++n) {
    if (luck_of(area, index, n, Draw::first_needs, Draw::other_needs) >=
        chance_of(area, woman, Need(n), shared))
      continue;
    const double how = luck_of(area, index, n, Draw::first_severities, Draw::other_severities);
    woman.needs.set(Need(n), severity_if_present(area, how));
  }
  const auto luck = [&](Draw which) { return area.draw(index, 0, which); };
  woman.abused_now =
      woman.needs.severity(Need::domestic_abuse) > 0 && luck(Draw::abused_now) < p.abuse_current.value();
  const bool by_partner =
      woman.abused_now && luck(Draw::coerced_by_partner) < p.coerced_if_abused_now.value();
  const bool exploited =
      woman.nationality != Nationality::british && luck(Draw::exploited) < p.exploited_if_foreign.value();
  woman.coerced = woman.coerced_at_entry = by_partner || exploited;
  if (woman.nationality == Nationality::foreign_no_recourse &&
      luck(Draw::destitute) < p.destitute_without_recourse.value())
    woman.needs.set(Need::finance, std::max(static_cast<int>(p.destitute_severity.value()),
                                            woman.needs.severity(Need::finance)));
  woman.needs_at_entry = woman.needs;
}

void start_circumstances(Area& area, WomanIndex index) {
  if (followed(area.women[index])) await_change(area, index, 0);
}

void circumstances_rate_changes(Area& area, WomanIndex index) {
  const Woman& woman = area.women[index];
  if (followed(woman) && !woman.gone() && !woman.career_over) schedule_change(area, index);
}

double days_between_circumstances(const Parameters& parameters) {
  const auto& p = parameters.needs;
  const double rate = p.changes.value() + p.abuse_ends.value() + 2 * p.abuse_begins.value();
  return rate > 0 ? days_per_year / rate : SharedRate::never;
}

void circumstances_may_change(Area& area, WomanIndex index, std::uint32_t number) {
  if (area.women[index].circumstances == number && circumstances_due(area, index) == area.now())
    circumstances_change(area, index, number);
}

void circumstances_change(Area& area, WomanIndex index, std::uint32_t number) {
  const Woman& woman = area.women[index];
  if (woman.gone() || woman.career_over) return;
  const auto& p = area.parameters().needs;
  const double begins = 2 * p.abuse_begins.value();
  const double abuse = p.abuse_ends.value() + begins;
  // In prison her needs change by what happens there.
  if (!woman.in_prison()) {
    const double u = area.draw(index, number, Draw::circumstances) * (p.changes.value() + abuse);
    if (u < p.changes.value()) {
      const double which = area.draw(index, number, Draw::circumstances_which);
      const auto need = std::min(count_of<Need> - 1, static_cast<std::size_t>(which * count_of<Need>));
      draw_afresh(area, index, Need(need), number);
      trust_recovers(area, index, u / p.changes.value());
    } else {
      abuse_may_change(area, index, begins / abuse, number);
    }
  }
  await_change(area, index, number + 1);
}

double hazard_of_needs(const Area& area, const Woman& woman) {
  const auto& p = area.parameters().offending;
  double ratio = 1.0;
  if (woman.needs != woman.needs_at_entry)
    for (std::size_t n = 0; n < count_of<Need>; ++n)
      ratio *= steps_of(p.each_step_of_need[Need(n)].value(),
                        woman.needs.severity(Need(n)) - woman.needs_at_entry.severity(Need(n)));
  ratio *= steps_of(p.coerced.value(), int{woman.coerced} - int{woman.coerced_at_entry});
  return std::min(std::max(ratio, p.lowest_by_needs.value()), p.highest_by_needs.value());
}

bool too_severe_for_a_home(const Area& area, const Woman& woman) {
  return woman.needs.severity(Need::accommodation) >= area.parameters().needs.no_home_severity.value();
}

void need_changes(Area& area, WomanIndex index, Need need, int steps) {
  Woman& woman = area.women[index];
  const int before = woman.needs.severity(need);
  const int after = std::clamp(before + steps, 0, 3);
  if (after == before) return;
  woman.needs.set(need, after);
  refresh_needs(area, index);
}

void need_at_least(Area& area, WomanIndex index, Need need, int severity) {
  need_changes(area, index, need, std::max(0, severity - area.women[index].needs.severity(need)));
}

void abuse_begins(Area& area, WomanIndex index, double uniform) {
  Woman& woman = area.women[index];
  if (woman.abused_now) return;
  woman.abused_now = true;
  if (uniform < area.parameters().needs.coerced_if_abused_now.value()) woman.coerced = true;
  area.count(index, counts.abuse_began);
  woman.needs.set(Need::domestic_abuse, std::min(3, woman.needs.severity(Need::domestic_abuse) + 1));
  refresh_needs(area, index);
}

void abuse_ends(Area& area, WomanIndex index) {
  Woman& woman = area.women[index];
  if (!woman.abused_now) return;
  woman.abused_now = false;
  if (woman.nationality == Nationality::british) woman.coerced = false;
  area.count(index, counts.abuse_ended);
  woman.needs.set(Need::domestic_abuse, std::max(1, woman.needs.severity(Need::domestic_abuse) - 1));
  refresh_needs(area, index);
}

}  // namespace holloway
