#pragma once
// The keyworkers of one area's programmes: each programme's own, or shared between several.

#include <string>
#include <vector>

#include "sim/engine/resource.hpp"
#include "sim/pathway/area/area.hpp"
#include "sim/programmes/programme_set.hpp"

namespace holloway {

/// Places for women, as keyworkers times caseload, in groups that share one waiting list. A programme without
/// effects has its keyworkers to itself, so that it changes nothing for others.
class Keyworkers {
 public:
  /// A programme here, and the days on which it takes women (until: the first day on which it does not).
  struct Member {
    std::size_t programme = 0;
    Day from = 0;
    Day until = 0;
  };
  Keyworkers(const ProgrammeSet& set, const Area& area, const std::vector<Member>& members);

  [[nodiscard]] Resource& of(std::size_t programme) { return groups_[group_of_[programme]].places; }
  [[nodiscard]] const Resource& of(std::size_t programme) const {
    return groups_[group_of_[programme]].places;
  }
  [[nodiscard]] std::size_t groups() const { return groups_.size(); }
  [[nodiscard]] Resource& group(std::size_t number) { return groups_[number].places; }
  /// Whether a programme has any part of a place on a day. One that luck has rounded down to none is full,
  /// not closed: women are offered it, and wait for it or are turned away.
  [[nodiscard]] bool staffed_on(std::size_t programme, Day day) const;
  /// How many places a group has on a day. A part of a place is rounded up or down by luck that is the same
  /// in every scenario, so that over areas and replications as many are there as are stated.
  [[nodiscard]] std::uint32_t places_on(std::size_t group, Day day) const;

 private:
  struct Group {
    std::string name;
    std::vector<Member> members;
    double luck = 0;  ///< settles whether a part of a place is one
    Resource places{0};
  };
  [[nodiscard]] std::string name_of_group(std::size_t programme) const;
  [[nodiscard]] std::size_t first_with_id(const std::string& id, std::size_t otherwise) const;
  /// Places of a group before rounding; infinity where any programme of it has no limit.
  [[nodiscard]] double stated_on(std::size_t group, Day day) const;
  [[nodiscard]] double brings(const Member& member, const Group& group, Day day) const;

  const ProgrammeSet* set_;
  Horizon horizon_;
  double women_100k_;           ///< adult women of the area, in hundred thousands
  double simulated_per_woman_;  ///< one divided by the scale
  std::vector<Group> groups_;
  std::vector<std::size_t> group_of_;
};

}  // namespace holloway
