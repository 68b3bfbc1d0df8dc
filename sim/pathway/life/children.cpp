#include "sim/pathway/life/children.hpp"

#include <algorithm>

#include "sim/pathway/area/handovers.hpp"
#include "sim/pathway/life/events.hpp"
#include "sim/pathway/life/knowledge.hpp"

namespace holloway {
namespace {

double luck_of(const Area& area, const Separation& s, Draw which) {
  return area.draw(s.woman, episode_of(s.spell, s.changes), which);
}

double unit_of(const Area& area, const Separation& s, Draw which) {
  return exponential(luck_of(area, s, which), 1.0);
}

/// A rate that a programme may move. The wait runs at the faster of its usual rate and its rate now; when it
/// is over, what slows it then is asked again: see `goes_ahead`.
double faster(const Area& area, const Separation& s, double rate_per_year, Lever lever) {
  return rate_per_year * std::max(1.0, area.ratio(s.woman, lever));
}

bool goes_ahead(const Area& area, const Separation& s, Lever lever, Draw which) {
  return luck_of(area, s, which) < area.ratio(s.woman, lever);
}

void change_apart(Area& area, const Separation& s, std::int64_t children) {
  area.standing[Standing::children_apart] += children;
  if (area.women[s.woman].carer == Carer::local_authority)
    area.standing[Standing::with_local_authority] += children;
}

double rate_of_proceedings(const Area& area, const Separation& s) {
  const auto& p = area.parameters().children;
  double rate = p.care_proceedings.value();
  if (area.women[s.woman].carer == Carer::local_authority)
    rate *= p.care_proceedings_if_local_authority.value();
  return faster(area, s, rate, Lever::care_proceedings);
}

double rate_of_coming_home(const Area& area, const Separation& s) {
  const auto& p = area.parameters().children;
  double rate = p.come_home.value();
  if (area.women[s.woman].carer == Carer::local_authority) rate *= p.come_home_if_local_authority.value();
  if (s.held_far) rate *= p.come_home_if_held_far.value();
  return faster(area, s, rate, Lever::children_return);
}

void schedule(Area& area, SeparationId number, const RunningWait& wait, LifeEvent event) {
  if (wait.due != Time::never()) area.schedule(wait.due, number, event);
}

void await_proceedings(Area& area, SeparationId number) {
  Separation& s = area.separations[number];
  ++s.changes;
  s.proceedings.begin(area.now(), unit_of(area, s, Draw::care_proceedings_wait),
                      rate_of_proceedings(area, s));
  schedule(area, number, s.proceedings, LifeEvent::care_proceedings);
}

/// She is at liberty in a home of her own.
bool has_a_home(const Area& area, const Woman& woman) {
  if (woman.in_prison() || woman.in_approved_premises || woman.home_lost || woman.gone()) return false;
  if (woman.resettlement == ResettlementId::none) return true;
  const Stage stage = area.resettlements[woman.resettlement].stage;
  return stage == Stage::settled || stage == Stage::resettled;
}

void await_coming_home(Area& area, SeparationId number) {
  Separation& s = area.separations[number];
  ++s.changes;
  s.home.begin(area.now(), unit_of(area, s, Draw::children_home_wait), rate_of_coming_home(area, s));
  schedule(area, number, s.home, LifeEvent::children_come_home);
}

void close_separation(Area& area, SeparationId number, Stage final_stage) {
  Separation& s = area.separations[number];
  Woman& woman = area.women[s.woman];
  change_apart(area, s, -std::int64_t{s.children});
  area.move(Process::separation, s.woman, s.stage, final_stage);
  --area.stage_population[index_of(final_stage)];
  woman.separation = SeparationId::none;
  woman.in_care_proceedings = false;
  area.separations.close(number);
}

void together_again(Area& area, SeparationId number) {
  const Separation s = area.separations[number];
  close_separation(area, number, Stage::children_home);
  Woman& woman = area.women[s.woman];
  woman.children_with_her = static_cast<std::uint8_t>(woman.children_with_her + s.children);
  area.count(s.woman, counts.children_returned, s.children);
  if (s.strained) need_changes(area, s.woman, Need::family, -1);
  refresh_recall(area, s.woman);
}

/// Removal deepens a mother's distress, relapse and disengagement (A place to go like this).
void children_are_lost(Area& area, SeparationId number) {
  const Separation s = area.separations[number];
  const auto& p = area.parameters().children;
  area.count(s.woman, counts.children_lost_in_care_proceedings, s.children);
  close_separation(area, number, Stage::children_stay_apart);
  if (luck_of(area, s, Draw::loss_worsens_mental_health) < p.loss_worsens_mental_health.value())
    need_changes(area, s.woman, Need::mental_health, +1);
  if (luck_of(area, s, Draw::loss_leads_to_relapse) < p.loss_leads_to_relapse.value()) {
    const Needs needs = area.women[s.woman].needs;
    const bool drugs = needs.severity(Need::drugs) >= needs.severity(Need::alcohol);
    if (needs.severity(Need::drugs) > 0 || needs.severity(Need::alcohol) > 0)
      need_changes(area, s.woman, drugs ? Need::drugs : Need::alcohol, +1);
  }
  if (luck_of(area, s, Draw::loss_costs_trust) < p.loss_costs_trust.value()) trust_changes(area, s.woman, -1);
  area.women[s.woman].carer = Carer::local_authority;
}

/// Who looks after children who are the first of hers to live with others.
Carer draw_carer(const Area& area, double u) {
  const auto& shares = area.parameters().children.cared_for_by;
  double total = 0;
  for (const Probability share : shares) total += share.value();
  const double father = shares[Carer::father].value();
  if (u * total < father) return Carer::father;
  return u * total < father + shares[Carer::relatives].value() ? Carer::relatives : Carer::local_authority;
}

void count_carer(Area& area, const Separation& s, std::int64_t children) {
  area.count(s.woman, counts.children_to[area.women[s.woman].carer], children);
  if (s.in_family_home) area.count(s.woman, counts.children_in_family_home, children);
}

SeparationId open_separation(Area& area, WomanIndex index) {
  Woman& woman = area.women[index];
  const auto& p = area.parameters().children;
  Separation s;
  s.woman = index;
  s.spell = woman.spell_stamp;
  if (woman.children_with_her == woman.children)
    woman.carer = draw_carer(area, luck_of(area, s, Draw::carer));
  // In the family home somebody of the family is with them: never the local authority.
  s.in_family_home = luck_of(area, s, Draw::stay_in_family_home) < p.stay_in_family_home.value();
  if (s.in_family_home && woman.carer == Carer::local_authority) woman.carer = Carer::relatives;
  s.strained = luck_of(area, s, Draw::separation_strains_family) < p.separation_strains_family.value() &&
               woman.needs.severity(Need::family) < 3;
  if (s.strained) need_changes(area, index, Need::family, +1);
  const SeparationId number = area.separations.open(s);
  woman.separation = number;
  area.move(Process::separation, index, area.separations[number].stage, Stage::children_apart);
  await_proceedings(area, number);
  if (const double rate = p.come_of_age.value(); rate > 0)
    area.schedule(area.now() + Duration::from_days(exponential(luck_of(area, s, Draw::children_come_of_age),
                                                               days_per_year / rate)),
                  number, LifeEvent::children_come_of_age);
  return number;
}

}  // namespace

void children_are_separated(Area& area, WomanIndex index, std::uint8_t how_many) {
  Woman& woman = area.women[index];
  if (woman.separation != SeparationId::none) area.separations[woman.separation].home = {};
  if (how_many == 0) return;
  const SeparationId number =
      woman.separation == SeparationId::none ? open_separation(area, index) : woman.separation;
  Separation& s = area.separations[number];
  woman.children_with_her = static_cast<std::uint8_t>(woman.children_with_her - how_many);
  s.children = static_cast<std::uint8_t>(s.children + how_many);
  change_apart(area, s, how_many);
  count_carer(area, s, how_many);
}

void children_may_come_home(Area& area, WomanIndex index) {
  const SeparationId number = area.women[index].separation;
  if (number == SeparationId::none || area.separations[number].stage != Stage::children_apart) return;
  if (!has_a_home(area, area.women[index])) return;
  if (area.separations[number].in_family_home) return together_again(area, number);
  await_coming_home(area, number);
}

void children_come_home(Area& area, SeparationId number) {
  Separation& s = area.separations[number];
  if (s.home.due != area.now() || s.stage != Stage::children_apart || !has_a_home(area, area.women[s.woman]))
    return;
  if (goes_ahead(area, s, Lever::children_return, Draw::children_come_home))
    return together_again(area, number);
  await_coming_home(area, number);
}

void care_proceedings(Area& area, SeparationId number) {
  Separation& s = area.separations[number];
  if (s.proceedings.due != area.now()) return;
  const auto& p = area.parameters().children;
  if (s.stage == Stage::children_apart) {
    // Advice and mediation before proceedings begin can still keep them from beginning.
    const WomanIndex index = s.woman;
    area.offer(ActsAt::care_proceedings, index);
    if (!goes_ahead(area, area.separations[number], Lever::care_proceedings, Draw::care_proceedings_begin))
      return await_proceedings(area, number);
    Separation& begun = area.separations[number];
    area.count(index, counts.care_proceedings);
    area.move(Process::separation, index, begun.stage, Stage::care_proceedings);
    area.women[index].in_care_proceedings = true;
    const double days =
        exponential(luck_of(area, begun, Draw::care_proceedings_last), p.care_proceedings_last.value());
    begun.proceedings = {area.now() + Duration::from_days(days)};
    return area.schedule(begun.proceedings.due, number, LifeEvent::care_proceedings);
  }
  // The outcome has a draw of its own: how long proceedings took says nothing of how they end.
  if (luck_of(area, s, Draw::care_proceedings_outcome) < p.lost_in_care_proceedings.value())
    return children_are_lost(area, number);
  area.move(Process::separation, s.woman, s.stage, Stage::children_apart);
  area.women[s.woman].in_care_proceedings = false;
  await_proceedings(area, number);
  if (has_a_home(area, area.women[s.woman])) await_coming_home(area, number);
}

void children_come_of_age(Area& area, SeparationId number) {
  const Separation s = area.separations[number];
  Woman& woman = area.women[s.woman];
  woman.children = static_cast<std::uint8_t>(woman.children - std::min(woman.children, s.children));
  close_separation(area, number, Stage::children_grown_up);
}

SeparationRates separation_rates(const Area& area, const Separation& s) {
  SeparationRates rates;
  if (s.home.units_left > 0) rates.home = rate_of_coming_home(area, s);
  if (s.proceedings.units_left > 0) rates.proceedings = rate_of_proceedings(area, s);
  return rates;
}

void separation_rates_change(Area& area, SeparationId number, const SeparationRates& before) {
  Separation& s = area.separations[number];
  const SeparationRates after = separation_rates(area, s);
  if (after.home != before.home) {
    s.home.change_rate(area.now(), before.home, after.home);
    schedule(area, number, s.home, LifeEvent::children_come_home);
  }
  if (after.proceedings != before.proceedings) {
    s.proceedings.change_rate(area.now(), before.proceedings, after.proceedings);
    schedule(area, number, s.proceedings, LifeEvent::care_proceedings);
  }
}

void children_are_left(Area& area, WomanIndex index) {
  Woman& woman = area.women[index];
  if (woman.separation != SeparationId::none)
    close_separation(area, woman.separation, Stage::children_stay_apart);
  woman.children_with_her = 0;
}

}  // namespace holloway
