#include "sim/pathway/custody/release_planning.hpp"

#include <algorithm>
#include <cmath>

#include "sim/core/mathematics.hpp"
#include "sim/pathway/custody/events.hpp"
#include "sim/pathway/life/knowledge.hpp"
#include "sim/pathway/life/needs.hpp"

namespace holloway {
namespace {

/// A plan takes time, and more time across a distance: short stays leave too little of it (No safe space).
double plan_ready(const Area& area, const Woman& woman, double days) {
  const auto& p = area.parameters().release;
  const double takes =
      p.plan_ready_after.value() * (woman.far_from_home ? p.plan_takes_longer_if_far.value() : 1.0);
  return takes > 0 ? 1.0 - mathematics::exp(-days / takes) : 1.0;
}

double with_plan(const Woman& woman, Probability chance, Ratio odds) {
  return with_odds_ratio(chance.value(), woman.has_release_plan ? odds.value() : 1.0);
}

/// Without benefits she has no income: a need of a step more, until they are paid.
void leaves_without_benefits(Area& area, WomanIndex index) {
  area.count(index, counts.releases_benefits_not_in_place);
  if (area.women[index].needs.severity(Need::finance) == 3) return;
  need_changes(area, index, Need::finance, +1);
  const double luck = area.draw(index, area.women[index].spell_stamp, Draw::benefits_wait);
  const double days = exponential(luck, area.parameters().release.benefits_take.value());
  area.schedule(area.now() + Duration::from_days(days), index, CustodyEvent::benefits_paid);
}

}  // namespace

void schedule_release_planning(Area& area, TermId term, Time planned_for) {
  const double before = area.parameters().release.planning_begins.value();
  area.schedule(std::max(area.now(), planned_for + Duration::from_days(-before)), term,
                CustodyEvent::release_planning);
}

void release_planning_begins(Area& area, TermId number) {
  const Term& term = area.terms[number];
  if (area.women[term.woman].place == Stage::serving)
    area.offer(ActsAt::release_planning, term.woman, CaseId::none, term.days);
}

void prepared_for_release(Area& area, WomanIndex index, double days, ReleasedFrom from) {
  const bool sentenced = from == ReleasedFrom::sentence;
  Woman& woman = area.women[index];
  const auto& p = area.parameters().release;
  const std::uint32_t episode = woman.spell_stamp;
  woman.has_release_plan =
      sentenced && area.draw(index, episode, Draw::release_plan) <
                       with_odds_ratio(plan_ready(area, woman, days), area.ratio(index, Lever::release_plan));
  woman.met_at_gate = sentenced && area.draw(index, episode, Draw::met_at_gate) <
                                       with_odds_ratio(with_plan(woman, p.met_at_gate, p.plan_met_at_gate),
                                                       area.ratio(index, Lever::met_at_gate));
  if (woman.has_release_plan) {
    area.count(index, counts.releases_with_plan);
    share(area, index, {Agency::prison, Agency::probation, p.plan_tells_probation}, episode,
          Draw::plan_sharing);
  }
  if (woman.met_at_gate) area.count(index, counts.releases_met_at_gate);
  if (area.draw(index, episode, Draw::benefits_in_place) >=
      with_plan(woman, p.benefits_in_place, p.plan_benefits))
    leaves_without_benefits(area, index);
}

void benefits_paid(Area& area, WomanIndex index) {
  if (!area.women[index].gone()) need_changes(area, index, Need::finance, -1);
}

}  // namespace holloway
