#include "sim/experiment/dated_settings.hpp"

#include <algorithm>
#include <utility>

namespace holloway {

DatedSettings::DatedSettings(const ReferenceData& data, const Scenario& scenario,
                             std::shared_ptr<const Parameters> practice)
    : data_(data),
      scenario_(scenario),
      practice_(practice ? std::move(practice) : std::make_shared<const Parameters>(scenario.parameters)),
      days_(days_of_change(scenario.changes, scenario.horizon)) {}

std::shared_ptr<const Setting> DatedSettings::of(std::size_t position, Day day) {
  const auto which =
      changes_in_force(scenario_.changes, scenario_.areas.at(position), scenario_.horizon.date_of(day));
  auto& setting = settings_[which];
  if (!setting)
    setting = std::make_shared<const Setting>(data_, changed(scenario_.parameters, scenario_.changes, which),
                                              scenario_.horizon, scenario_.areas, scenario_.scale,
                                              scenario_.data_years, practice_);
  return setting;
}

std::vector<std::shared_ptr<const Setting>> DatedSettings::of_all(Day day) {
  std::vector<std::shared_ptr<const Setting>> all;
  for (std::size_t position = 0; position < scenario_.areas.size(); ++position)
    all.push_back(of(position, day));
  return all;
}

void DatedSettings::run(World& world, Day until, const ForEach& for_each) {
  for (auto next = std::lower_bound(days_.begin(), days_.end(), world.day());
       next != days_.end() && *next < until; ++next) {
    world.run(*next, for_each);
    world.take_up(of_all(*next));
  }
  world.run(until, for_each);
}

}  // namespace holloway
