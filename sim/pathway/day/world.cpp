#include "sim/pathway/day/world.hpp"

#include "sim/engine/days.hpp"
#include "sim/pathway/day/day.hpp"
#include "sim/pathway/day/queues.hpp"
#include "sim/pathway/life/population.hpp"

namespace holloway {

World::World(const std::shared_ptr<const Setting>& setting, const Luck& luck)
    : World(std::vector(setting->areas.size(), setting), luck) {}

World::World(const std::vector<std::shared_ptr<const Setting>>& settings, const Luck& luck)
    : estate_(*settings.at(0)), mail_(settings.size()) {
  areas_.reserve(settings.size());
  for (std::size_t i = 0; i < settings.size(); ++i) {
    areas_.emplace_back(settings[i], i, luck);
    areas_.back().mail = &mail_;
    set_capacities(areas_.back());
    create_starting_population(areas_.back());
  }
  estate_.settle(mail_, areas_);
}

World::World(const World& other)
    : at_day_end(other.at_day_end),
      areas_(other.areas_),
      estate_(other.estate_),
      mail_(other.mail_),
      day_(other.day_) {
  for (Area& area : areas_) area.mail = &mail_;
}

World::World(World&& other) noexcept
    : at_day_end(std::move(other.at_day_end)),
      areas_(std::move(other.areas_)),
      estate_(std::move(other.estate_)),
      mail_(std::move(other.mail_)),
      day_(other.day_) {
  for (Area& area : areas_) area.mail = &mail_;
}

void World::take_up(const std::vector<std::shared_ptr<const Setting>>& settings) {
  estate_.set_places(*settings.at(0));
  for (std::size_t i = 0; i < areas_.size(); ++i) holloway::take_up(areas_[i], settings.at(i));
}

void World::run(Day until, const ForEach& for_each) {
  run_days(
      day_, until, areas_.size(), for_each, [this](std::size_t area, Day day) { run_day(areas_[area], day); },
      [this](Day day) {
        estate_.settle(mail_, areas_);
        day_ = day + 1;
        if (at_day_end) at_day_end(*this, day);
      });
}

}  // namespace holloway
