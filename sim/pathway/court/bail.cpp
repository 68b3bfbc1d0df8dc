#include "sim/pathway/court/bail.hpp"

#include <algorithm>

#include "sim/pathway/area/handovers.hpp"
#include "sim/pathway/court/events.hpp"
#include "sim/pathway/court/sentencing.hpp"
#include "sim/pathway/life/place.hpp"

namespace holloway {
namespace {

/// Before conviction, no remand without a real prospect of custody (Bail Act 1976, Sch. 1, Part 1, para. 1A).
bool real_prospect_of_custody(const Area& area, const Case& c) {
  return c.convicted ||
         custody_chance(area, c) >= area.parameters().court.remand_prospect_of_custody_at_least.value();
}

/// A ratio for each step of gravity past 2, or short of it.
double odds_by_gravity(double each_step, int gravity) {
  double odds = 1;
  for (int step = 2; step < gravity; ++step) odds *= each_step;
  for (int step = gravity; step < 2; ++step) odds /= std::max(each_step, 1e-6);
  return odds;
}

double remand_chance(const Area& area, const Case& c) {
  const auto& p = area.parameters().court;
  const Woman& woman = area.women[c.woman];
  const Facts known = woman.known_to(Agency::court);
  double chance = with_odds_ratio(p.remand[c.group].value(),
                                  odds_by_gravity(p.remand_each_step_of_gravity.value(), c.gravity));
  if (woman.failed_to_appear) chance = with_odds_ratio(chance, p.remand_if_failed_to_appear.value());
  for (std::size_t band = 0; band < index_of(band_of(woman.recorded)); ++band)
    chance = with_odds_ratio(chance, p.remand_per_previous_band.value());
  // The court hears the objections that the police had.
  if (c.refused_police_bail) chance = with_odds_ratio(chance, p.remand_if_refused_police_bail.value());
  if (known & bit(Need::accommodation))
    chance = with_odds_ratio(chance, p.remand_if_homelessness_known.value());
  if (known & has_children) chance = with_odds_ratio(chance, p.remand_if_children_known.value());
  // A liaison worker who has found an address and a service answers the objections to bail.
  if (c.liaison_reported) chance = with_odds_ratio(chance, p.remand_if_liaison_reports.value());
  if (woman.under_sentence()) chance = with_odds_ratio(chance, p.remand_if_under_sentence.value());
  return with_odds_ratio(chance, area.ratio(c.woman, Lever::remand));
}

}  // namespace

namespace {
Time time_limit_of(const Area& area, const Case& c) {
  const auto& p = area.parameters().court;
  const Days& limit = c.crown_court         ? p.custody_time_limit_crown_court
                      : is_summary(c.group) ? p.custody_time_limit_summary
                                            : p.custody_time_limit_either_way;
  return c.remanded_since + Duration::from_days(limit.value());
}
}  // namespace

bool would_be_remanded(const Area& area, const Case& c) {
  return area.draw(c.woman, c.occasion, Draw::remand) < remand_chance(area, c) &&
         real_prospect_of_custody(area, c);
}

void decide_remand(Area& area, CaseId number) {
  Case& c = area.cases[number];
  if (c.remanded) return;
  area.offer(ActsAt::remand_decision, c.woman, number);
  if (would_be_remanded(area, c)) begin_remand(area, c);
}

void await_custody_time_limit(Area& area, CaseId number) {
  const Case& c = area.cases[number];
  if (!c.remanded || c.convicted) return;
  area.schedule(std::max(area.now(), time_limit_of(area, c)), number, CourtEvent::custody_time_limit);
}

void custody_time_limit(Area& area, CaseId number) {
  Case& c = area.cases[number];
  if (!c.remanded || c.convicted || area.now() < time_limit_of(area, c)) return;
  if (area.draw(c.woman, c.occasion, Draw::custody_time_limit_extended) <
      area.parameters().court.custody_time_limit_extended.value())
    return;
  area.count(c.woman, counts.released_at_time_limit);
  end_remand(area, c);
}

void decide_bail(Area& area, CaseId number, double days_until_next) {
  decide_remand(area, number);
  Case& c = area.cases[number];
  const auto luck = [&](Draw which) { return area.draw(c.woman, c.occasion, which); };
  if (!c.remanded && luck(Draw::bail_breached) < area.parameters().court.bail_breached.value())
    area.schedule(area.now() + Duration::from_days(days_until_next * luck(Draw::bail_breached_when)), number,
                  CourtEvent::bail_breached);
}

void bail_breached(Area& area, CaseId number) {
  Case& c = area.cases[number];
  if (c.remanded || c.convicted || area.women[c.woman].gone()) return;
  area.women[c.woman].failed_to_appear = true;
  if (!real_prospect_of_custody(area, c)) return;  // bailed again
  begin_remand(area, c);
  await_custody_time_limit(area, number);
}

void begin_remand(Area& area, Case& c) {
  c.remanded = c.has_been_remanded = true;
  c.remanded_since = area.now();
  area.count(c.woman, counts.remands);
  ++area.women[c.woman].remand_holds;
  settle_place(area, c.woman);
}

void end_remand(Area& area, Case& c) {
  c.remanded = false;
  --area.women[c.woman].remand_holds;
  settle_place(area, c.woman);
}

}  // namespace holloway
