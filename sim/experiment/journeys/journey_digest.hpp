#pragma once
// Every woman's journey in a few bytes: enough to tell whether it differs between two scenarios, and in what.

#include <cstdint>
#include <vector>

#include "sim/pathway/area/opportunities.hpp"
#include "sim/pathway/day/world.hpp"

namespace holloway {

constexpr bool is_prison(Stage place) {
  return place == Stage::remand || place == Stage::serving || place == Stage::recalled;
}

/// Time in prison differs if it does so by this many minutes: it is told in days, and a hearing held an hour
/// later is no difference in her life.
inline constexpr std::int64_t difference_in_prison = minutes_per_day;

/// Adds up time spent in prison.
class PrisonTime {
 public:
  /// She is now in this place, wherever she was before.
  void now_in(Stage place, Time when) {
    minutes_ = minutes_until(when);
    in_prison_since_ = is_prison(place) ? when : Time::never();
  }
  [[nodiscard]] bool in_prison() const { return in_prison_since_ != Time::never(); }
  [[nodiscard]] std::int64_t minutes_until(Time end) const {
    return minutes_ + (in_prison_since_ == Time::never() ? 0 : (end - in_prison_since_).in_minutes());
  }

 private:
  std::int64_t minutes_ = 0;
  Time in_prison_since_ = Time::never();
};

struct JourneyDigest {
  // Equal journeys have equal digests. Different ones, among a million women, pass for equal with a
  // probability of about one in 10^13: 64 bits each.
  std::uint64_t everything = 0;
  std::uint64_t all_but_enrolment = 0;  ///< by day: the hour of a hearing is no example of anything
  std::uint64_t places = 0;             ///< by day
  PrisonTime prison;
  std::uint32_t moves = 0;
  bool started = false;  ///< a programme
};

/// Digests of all women of a run. Areas may be watched from several threads at once.
class JourneyDigests : public Observer {
 public:
  /// `start`: the world that the run goes on from. `areas`: how many there are in the data.
  JourneyDigests(const World& start, std::size_t areas);
  void moved(AreaIndex area, WomanIndex woman, Time when, Process process, Stage from, Stage to) override;
  [[nodiscard]] JourneyDigest of(AreaIndex area, WomanIndex woman) const;
  /// How many women this area has had, but for late comers who made no move.
  [[nodiscard]] std::size_t women(AreaIndex area) const { return digests_[area].size(); }

 private:
  std::vector<std::vector<JourneyDigest>> digests_;
};

}  // namespace holloway
