#include "sim/pathway/day/rates_in_force.hpp"

#include "sim/pathway/area/handovers.hpp"
#include "sim/pathway/custody/custody.hpp"
#include "sim/pathway/life/needs.hpp"
#include "sim/pathway/life/population.hpp"
#include "sim/pathway/offending/offending.hpp"
#include "sim/pathway/probation/appointments.hpp"
#include "sim/pathway/resettlement/resettlement.hpp"

namespace holloway {

RatesInForce::RatesInForce(const Area& area) {
  hazards_.reserve(area.women.size());
  for (const Woman& woman : area.women)
    hazards_.push_back({hazard_of_needs(area, woman), hazard_of_offending(area, woman)});
  for (const auto& [woman, next] : area.self_harm_waits)
    self_harm_.emplace_back(woman, rate_of_self_harm(area, woman));
  for (const auto n : area.terms.open_ids())
    if (may_be_recalled(area.terms[n])) recall_.emplace_back(n, recall_rate(area, area.terms[n]));
  for (const auto n : area.orders.open_ids()) absence_.emplace_back(n, candidate_rate(area, area.orders[n]));
  for (const auto n : area.resettlements.open_ids())
    resettlement_.emplace_back(n, rate_of_change(area, area.resettlements[n]));
  for (const auto n : area.separations.open_ids())
    separation_.emplace_back(n, separation_rates(area, area.separations[n]));
}

void RatesInForce::give_way(Area& area) const {
  shared_rates_change(area);
  for (WomanIndex i = 0; i < hazards_.size(); ++i) {
    const double needs = hazard_of_needs(area, area.women[i]);
    const bool needs_weigh_otherwise = needs != hazards_[i].needs;
    if (needs_weigh_otherwise) area.women[i].needs_hazard = static_cast<float>(needs);
    if (needs_weigh_otherwise || hazard_of_offending(area, area.women[i]) != hazards_[i].offending)
      refresh_hazard(area, i);
  }
  for (const auto& [woman, before] : self_harm_) self_harm_rate_changes(area, woman, before);
  for (const auto& [number, before] : recall_) recall_rate_changes(area, number, before);
  for (const auto& [number, before] : absence_) candidate_rate_changes(area, number, before);
  for (const auto& [number, before] : resettlement_) resettlement_rate_changes(area, number, before);
  for (const auto& [number, before] : separation_) separation_rates_change(area, number, before);
}

}  // namespace holloway
