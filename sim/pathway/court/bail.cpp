#include "sim/pathway/court/bail.hpp"

#include "sim/pathway/area/handovers.hpp"
#include "sim/pathway/court/events.hpp"
#include "sim/pathway/life/place.hpp"

namespace holloway {
namespace {

double remand_chance(const Area& area, const Case& c) {
  const auto& p = area.parameters().court;
  const Woman& woman = area.women[c.woman];
  const Facts known = woman.known_to(Agency::court);
  double chance = p.remand[c.group].value();
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

bool would_be_remanded(const Area& area, const Case& c) {
  return area.draw(c.woman, c.occasion, Draw::remand) < remand_chance(area, c);
}

void decide_remand(Area& area, CaseId number) {
  Case& c = area.cases[number];
  if (c.remanded) return;
  area.offer(ActsAt::remand_decision, c.woman, number);
  if (would_be_remanded(area, c)) begin_remand(area, c);
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
  begin_remand(area, c);
}

void begin_remand(Area& area, Case& c) {
  c.remanded = true;
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
