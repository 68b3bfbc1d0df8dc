#pragma once
// Whether a woman meets the conditions of a programme, on what the agency deciding knows.

#include <optional>
#include <vector>

#include "sim/pathway/area/area.hpp"
#include "sim/pathway/counting/counters.hpp"
#include "sim/programmes/programme.hpp"

namespace holloway {

/// What is at hand where a programme is offered.
struct OfferPoint {
  ActsAt at{};
  WomanIndex woman = 0;
  const Case* charge_case = nullptr;  ///< none away from a case
  std::optional<PoliceOutcome> planned;
  double sentence_days = 0;
  std::optional<ProgrammeCounter> planned_next{};  ///< what prosecutor or court are about to decide
};

/// The agency that decides at a point: eligibility uses what it knows. In the community that is the women's
/// service.
Agency agency_at(ActsAt point);

/// All conditions hold. A condition on a fact that does not exist here (gravity without a case) does not
/// hold.
bool meets(const Area& area, const std::vector<Condition>& conditions, const OfferPoint& point);

/// For whom an effect is meant: all conditions hold on what the agency deciding or the service itself knows,
/// which has asked her as she starts.
bool service_finds(const Area& area, const std::vector<Condition>& conditions, const OfferPoint& point);

/// All conditions would hold if the agency knew everything that is true of her.
bool would_meet_if_known(const Area& area, const std::vector<Condition>& conditions, const OfferPoint& point);

/// A chance moved by every odds ratio that is meant for her. Never and always stay so.
double with_odds_for(const Area& area, double chance, const std::vector<OddsFor>& odds,
                     const OfferPoint& point);

}  // namespace holloway
