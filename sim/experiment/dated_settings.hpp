#pragma once
// What each area follows on each day of a run, as parameters change on dates.

#include <map>
#include <memory>
#include <vector>

#include "sim/experiment/scenario.hpp"
#include "sim/pathway/day/world.hpp"
#include "sim/pathway/numbers/setting.hpp"

namespace holloway {

/// The Settings of one scenario. Areas and days with the same changes in force share one. The scenario and
/// the data must outlive it.
class DatedSettings {
 public:
  /// Published tables are read by `practice`: a scenario that follows a warm-up hands over the warm-up's, so
  /// that what it changes does not rewrite the baseline's practice. Its own if none.
  DatedSettings(const ReferenceData& data, const Scenario& scenario,
                std::shared_ptr<const Parameters> practice = nullptr);

  /// What an area (position in Scenario::areas) follows on a day of the run.
  std::shared_ptr<const Setting> of(std::size_t position, Day day);
  /// The same for every area, in their order.
  std::vector<std::shared_ptr<const Setting>> of_all(Day day);

  /// Runs a world from the day reached to `until`; on the way, the day reached included, every area takes up
  /// what changes, at the beginning of the day.
  void run(World& world, Day until, const ForEach& for_each);

 private:
  const ReferenceData& data_;
  const Scenario& scenario_;
  std::shared_ptr<const Parameters> practice_;
  std::vector<Day> days_;  ///< on which anything changes
  std::map<std::vector<std::size_t>, std::shared_ptr<const Setting>> settings_;  ///< by changes in force
};

}  // namespace holloway
