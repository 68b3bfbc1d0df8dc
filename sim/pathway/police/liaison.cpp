#include "sim/pathway/police/liaison.hpp"

#include "sim/pathway/area/handovers.hpp"
#include "sim/pathway/life/knowledge.hpp"

namespace holloway {

void screen_in_custody_suite(Area& area, CaseId number) {
  Case& c = area.cases[number];
  if (!c.screened) return;
  const auto& p = area.parameters().police;
  if (area.draw(c.woman, c.occasion, Draw::screening_accepted) >= p.screening_accepted.value()) {
    area.count(c.woman, counts.liaison_and_diversion_declined);
    c.screened = false;
    return;
  }
  area.count(c.woman, counts.liaison_and_diversion_screened);
  // A second asking on the same occasion, after the officers'.
  asked_by(area, c.woman, Agency::police, episode_of(c.occasion, 1), Draw::liaison_disclosure,
           {.odds_ratio = p.screening_raises_disclosure.value(), .asks_always = true});
}

void liaison_reports_to_court(Area& area, CaseId number) {
  Case& c = area.cases[number];
  if (!c.screened) return;
  const double reports = with_odds_ratio(area.parameters().police.screening_reported_to_court.value(),
                                         area.ratio(c.woman, Lever::information));
  if (area.draw(c.woman, c.occasion, Draw::liaison_reports) >= reports) return;
  c.liaison_reported = true;
  share(area, c.woman, {Agency::police, Agency::court, Probability(1)}, c.occasion, Draw::liaison_sharing);
}

}  // namespace holloway
