#pragma once
// Every clock that runs on a rate goes on at the new rate when parameters change, having used up what it has;
// one that stood still runs again.

#include <cstdint>
#include <utility>
#include <vector>

#include "sim/pathway/custody/recall.hpp"
#include "sim/pathway/life/children.hpp"

namespace holloway {

/// The rates of an area's women and records, one by one, while its parameters are still the old ones.
class RatesInForce {
 public:
  explicit RatesInForce(const Area& area);
  /// The parameters are the new ones: whoever's rate differs goes on at it. Nobody else is touched.
  void give_way(Area& area) const;

 private:
  struct Hazard {
    double needs;
    double offending;
  };
  std::vector<Hazard> hazards_;  ///< by woman
  std::vector<std::pair<WomanIndex, double>> self_harm_;
  std::vector<std::pair<TermId, RecallRate>> recall_;
  std::vector<std::pair<OrderId, double>> absence_;
  std::vector<std::pair<ResettlementId, double>> resettlement_;
  std::vector<std::pair<SeparationId, SeparationRates>> separation_;
};

}  // namespace holloway
