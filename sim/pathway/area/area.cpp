#include "sim/pathway/area/area.hpp"

#include <stdexcept>
#include <string>

namespace holloway {
Area::Area(std::shared_ptr<const Setting> setting, std::size_t position, const Luck& luck)
    : calendar(setting->horizon.end_of_run()),
      stage_population(stages),
      setting_(std::move(setting)),
      position_(position),
      luck_(luck) {
  constexpr unsigned area_bits = 32 - woman_bits;
  if (place().area >= 1U << area_bits)
    throw std::logic_error("the number of a woman has room for " + std::to_string(1U << area_bits) +
                           " areas");
}

void Area::begin_counting() {
  tally.begin(setting_->horizon.months(), setting_->horizon.years);
  census.forget_days();
}

void Area::move(Process process, WomanIndex woman, Stage& stage, Stage to) {
  const int position = position_of_move(stage, to);
  if (position < 0 || moves[static_cast<std::size_t>(position)].process != process) [[unlikely]] {
    throw std::logic_error("no " + std::string(id_of(process)) + " may move from " +
                           std::string(id_of(stage)) + " to " + std::string(id_of(to)));
  }
  if (stage != Stage::begin) --stage_population[index_of(stage)];
  ++stage_population[index_of(to)];
  if (process == Process::order) move_of_order(woman, stage, to);
  tally.move(static_cast<std::size_t>(position));
  if (observer) [[unlikely]]
    observer->moved(place().area, woman, now(), process, stage, to);
  stage = to;
  if (process == Process::place) update_census(woman);
}

std::size_t Area::bytes() const {
  std::size_t sum = sizeof *this + women.capacity() * sizeof(Woman) + follow_ups.bytes() + calendar.bytes();
  sum += cases.bytes() + orders.bytes() + terms.bytes() + resettlements.bytes() + treatments.bytes() +
         separations.bytes();
  for (const Resource& queue : queues) sum += queue.bytes();
  return sum;
}

}  // namespace holloway
