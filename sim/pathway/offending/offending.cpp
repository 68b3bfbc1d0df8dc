#include "sim/pathway/offending/offending.hpp"

#include <algorithm>
#include <cmath>

#include "sim/core/mathematics.hpp"
#include "sim/pathway/area/handovers.hpp"
#include "sim/pathway/offending/events.hpp"

namespace holloway {
namespace {

void schedule_offence(Area& area, WomanIndex index) {
  Woman& woman = area.women[index];
  const Time due = woman.offending.due();
  ++woman.offence_stamp;
  if (due != Time::never()) area.schedule(due, index, OffendingEvent::offence, 0, woman.offence_stamp);
}

/// Drawn from the mix of her career, or the same as her last: so the mix over all occasions stays as it is.
OffenceGroup draw_group(const Area& area, const Woman& woman, double u, double same_again) {
  if (woman.occasion > 0 && same_again < area.parameters().offending.same_offence_again.value())
    return woman.last_offence;
  const auto& upper = area.setting().offence_mix[woman.career];
  for (std::size_t g = 0; g + 1 < count_of<OffenceGroup>; ++g)
    if (u < upper[OffenceGroup(g)]) return OffenceGroup(g);
  return OffenceGroup(count_of<OffenceGroup> - 1);
}

std::uint8_t draw_gravity(const Area& area, OffenceGroup group, double u) {
  const auto& p = area.parameters().offending;
  const double four = p.gravity_four[group].value();
  const double three = four + p.gravity_three[group].value();
  if (u < four) return 4;
  if (u < three) return 3;
  return u < three + p.gravity_two[group].value() ? 2 : 1;
}

/// Geometric with the given mean, at least 1, at most 100.
std::uint8_t draw_offences(double mean, double u) {
  if (mean <= 1) return 1;
  return static_cast<std::uint8_t>(
      std::min(100.0, 1.0 + std::floor(mathematics::log(u) / mathematics::log1p(-1.0 / mean))));
}

}  // namespace

double rate_of_offending(const Parameters& parameters, const Woman& woman, Day today) {
  const auto& p = parameters.offending;
  return static_cast<double>(woman.level) * p.occasions_while_active[woman.career].value() *
         p.at_age[woman.age_band(today)].value() * p.comes_to_notice.value();
}

double hazard_of_offending(const Area& area, const Woman& woman) {
  if (woman.in_prison() || woman.gone() || woman.career_over || woman.quiet) return 0;
  const auto& p = area.parameters().offending;
  double hazard = rate_of_offending(area.parameters(), woman, area.now().day()) *
                  static_cast<double>(woman.support) * static_cast<double>(woman.needs_hazard);
  if (woman.recently_released)
    hazard *= p.after_release.value() * (woman.met_at_gate ? p.met_at_gate.value() : 1.0);
  if (woman.in_treatment) hazard *= p.in_treatment.value();
  if (woman.homeless) hazard *= p.homeless.value();
  return hazard;
}

void start_offending_clock(Area& area, WomanIndex index) {
  Woman& woman = area.women[index];
  const double unit = exponential(area.draw(index, woman.occasion, Draw::offence_wait), 1.0);
  woman.offending.start(area.now(), unit, hazard_of_offending(area, woman));
  schedule_offence(area, index);
}

void refresh_hazard(Area& area, WomanIndex index) {
  Woman& woman = area.women[index];
  // An unchanged rate must change nothing, to the bit: a neutral programme may not move an offence by a
  // rounding.
  if (woman.offending.set_rate(area.now(), hazard_of_offending(area, woman))) schedule_offence(area, index);
}

void offence_comes_to_notice(Area& area, WomanIndex index) {
  Woman& woman = area.women[index];
  const auto& p = area.parameters();
  const auto luck = [&](Draw which) { return area.draw(index, woman.occasion, which); };
  Case c;
  c.woman = index;
  c.offence = area.now();
  c.occasion = woman.occasion;
  c.group = draw_group(area, woman, luck(Draw::offence_group), luck(Draw::same_offence_again));
  woman.last_offence = c.group;
  c.gravity = draw_gravity(area, c.group, luck(Draw::gravity));
  c.offences =
      draw_offences(p.offending.offences_per_occasion[woman.career].value(), luck(Draw::number_of_offences));
  const double against_abuser =
      p.offending.abuser_is_other_party.value() * p.offending.may_be_against_abuser[c.group].value();
  c.abuser_is_other_party = woman.abused_now && luck(Draw::abuser_is_other_party) < against_abuser;
  area.count(index, counts.offences, c.offences);
  area.count(index, counts.offences_by_offence[c.group], c.offences);
  ++woman.occasion;
  start_offending_clock(area, index);
  open_case(area, c);
}

void offence_due(Area& area, const Event& event) {
  if (area.women[event.entity].offence_stamp == event.stamp) offence_comes_to_notice(area, event.entity);
}

}  // namespace holloway
