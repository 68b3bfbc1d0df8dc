#pragma once
// One replication: warm-up under the baseline, then each scenario from the same moment.

#include <memory>
#include <vector>

#include "sim/experiment/dated_settings.hpp"
#include "sim/experiment/result.hpp"
#include "sim/experiment/scenario.hpp"
#include "sim/experiment/trials.hpp"
#include "sim/pathway/day/world.hpp"
#include "sim/programmes/enrolments.hpp"

namespace holloway {

/// The starting population, simulated under the baseline to its start date without programmes.
World warm_up(const ReferenceData& data, const Scenario& baseline, const Luck& luck, const ForEach& for_each);

/// Hands a warmed-up world over to a scenario: its parameters, capacities and programmes act from now on, and
/// counting begins. Returns each area's programmes. Go on with settings.run(), which makes the changes that
/// have a date.
std::vector<std::shared_ptr<Enrolments>> begin_policy(World& world, DatedSettings& settings,
                                                      const Scenario& scenario,
                                                      const std::vector<Conversion>& conversions);

/// Goes on from a warmed-up world under one scenario, to the end of its tail.
ReplicationResult follow(World world, const ReferenceData& data, const Scenario& scenario,
                         const std::vector<Conversion>& conversions, const ForEach& for_each,
                         Observer* observer = nullptr);

/// The Setting of a scenario, without the changes that have a date.
std::shared_ptr<const Setting> setting_of(const ReferenceData& data, const Scenario& scenario);

}  // namespace holloway
