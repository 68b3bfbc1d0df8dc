#pragma once
// A whole run's state: the areas simulated and the estate they share. Copying a world is a checkpoint: the
// copy goes on exactly as the original would.

#include <functional>
#include <memory>
#include <vector>

#include "sim/pathway/area/area.hpp"
#include "sim/pathway/custody/estate.hpp"

namespace holloway {

/// Runs body(0) ... body(n - 1), in any order, and returns when all are done.
using ForEach = std::function<void(std::size_t n, const std::function<void(std::size_t)>& body)>;

class World {
 public:
  /// The starting population on day 0. Simulates nothing yet.
  World(const std::shared_ptr<const Setting>& setting, const Luck& luck);
  /// The same where areas follow different settings: one for each area, in their order.
  World(const std::vector<std::shared_ptr<const Setting>>& settings, const Luck& luck);
  World(const World& other);
  World(World&& other) noexcept;
  World& operator=(const World&) = delete;

  /// Runs from the day reached to `until`. The result does not depend on how `for_each` runs its bodies.
  void run(Day until, const ForEach& for_each);

  /// From now on each area follows another setting, and the estate the national places of the first. The
  /// women, what is open on them and the areas' programmes stay.
  void take_up(const std::vector<std::shared_ptr<const Setting>>& settings);

  [[nodiscard]] Day day() const { return day_; }
  [[nodiscard]] std::vector<Area>& areas() { return areas_; }
  [[nodiscard]] const std::vector<Area>& areas() const { return areas_; }
  [[nodiscard]] const Estate& estate() const { return estate_; }
  /// Called at the end of every day, after settling. For tests.
  std::function<void(const World&, Day)> at_day_end;

 private:
  std::vector<Area> areas_;
  Estate estate_;
  EstateMail mail_;
  Day day_ = 0;
};

}  // namespace holloway
