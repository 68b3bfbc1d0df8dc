#pragma once
// Whether a woman meets the conditions of a programme, on what the agency deciding knows.

#include <optional>
#include <vector>

#include "sim/pathway/area.hpp"
#include "sim/programmes/programme.hpp"

namespace holloway {

/// What is at hand where a programme is offered.
struct OfferPoint {
  ActsAt at{};
  WomanIndex woman = 0;
  const Case* charge_case = nullptr;  ///< none away from a case
  std::optional<PoliceOutcome> planned;
  double sentence_days = 0;
};

/// The agency that decides at a point: eligibility uses what it knows.
Agency agency_at(ActsAt point);

/// All conditions hold. A condition on a fact that does not exist here (gravity without a case) does not
/// hold.
bool meets(const Area& area, const std::vector<Condition>& conditions, const OfferPoint& point);

}  // namespace holloway
