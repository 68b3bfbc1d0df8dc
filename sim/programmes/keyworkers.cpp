#include "sim/programmes/keyworkers.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace holloway {
namespace {

/// The group of a programme that shares with no other.
std::string own(std::size_t programme) {
  return "own " + std::to_string(programme);
}

}  // namespace

Keyworkers::Keyworkers(const ProgrammeSet& set, const Area& area, const std::vector<Member>& members)
    : set_(&set),
      horizon_(area.setting().horizon),
      women_100k_(area.place().adult_women / 1e5),
      simulated_per_woman_(area.place().adult_women /
                           std::max(1.0, area.setting().data->areas[area.place().area].adult_women)) {
  for (const Member& member : members) {
    const std::string name = name_of_group(member.programme);
    auto group =
        std::find_if(groups_.begin(), groups_.end(), [&](const Group& one) { return one.name == name; });
    if (group == groups_.end()) {
      const auto key = draw_key(set.programmes[member.programme].id);
      groups_.push_back({name, {}, area.draw(0, 0, Draw::programme_places, key), Resource(0)});
      group = groups_.end() - 1;
    }
    group->members.push_back(member);
    group_of_.push_back(static_cast<std::size_t>(group - groups_.begin()));
  }
  for (std::size_t i = 0; i < groups_.size(); ++i)
    groups_[i].places = Resource(places_on(i, horizon_.start_day()));
}

std::size_t Keyworkers::first_with_id(const std::string& id, std::size_t otherwise) const {
  for (std::size_t i = 0; i < set_->programmes.size(); ++i)
    if (set_->programmes[i].id == id && !set_->programmes[i].neutral()) return i;
  return otherwise;
}

std::string Keyworkers::name_of_group(std::size_t programme) const {
  const Programme& p = set_->programmes[programme];
  if (!p.capacity || p.neutral()) return own(programme);
  if (!p.capacity->pool.empty()) return "pool " + p.capacity->pool;
  if (p.capacity->shares.empty() || p.capacity->shares == p.id) return own(programme);
  const std::size_t other = first_with_id(p.capacity->shares, programme);
  const Programme& shared = set_->programmes[other];
  if (shared.capacity && !shared.capacity->pool.empty()) return "pool " + shared.capacity->pool;
  return own(other);
}

/// A programme that ends takes its keyworkers with it, unless they see to those who wait and nobody else's
/// women are waiting for them.
double Keyworkers::brings(const Member& member, const Group& group, Day day) const {
  const Programme& p = set_->programmes[member.programme];
  const bool ended = day >= member.until && p.to.has_value();
  if (day < member.from || (ended && (group.members.size() > 1 || p.when_it_ends == WhenItEnds::stops)))
    return 0;
  const ProgrammeCapacity* capacity = &*p.capacity;
  if (!capacity->shares.empty() && capacity->shares != p.id) {
    // One without effects has as many to itself as those it would share.
    if (group.name != own(member.programme)) return 0;
    for (const Programme& other : set_->programmes)
      if (other.id == p.capacity->shares && other.capacity) capacity = &*other.capacity;
  }
  double keyworkers = capacity->keyworkers.value();
  for (const KeyworkersFrom& later : capacity->later)
    if (day >= horizon_.day_of(later.from)) keyworkers = later.keyworkers.value();
  keyworkers *= capacity->per_area ? simulated_per_woman_ : women_100k_;
  return keyworkers * capacity->caseload.value();
}

double Keyworkers::stated_on(std::size_t number, Day day) const {
  const Group& group = groups_[number];
  double places = 0;
  for (const Member& member : group.members) {
    if (!set_->programmes[member.programme].capacity) return std::numeric_limits<double>::infinity();
    places += brings(member, group, day);
  }
  return places;
}

bool Keyworkers::staffed_on(std::size_t programme, Day day) const {
  return of(programme).servers() > 0 || stated_on(group_of_[programme], day) > 0;
}

std::uint32_t Keyworkers::places_on(std::size_t number, Day day) const {
  const double places = stated_on(number, day);
  if (places == std::numeric_limits<double>::infinity()) return UINT32_MAX;
  // What is a whole number but for rounding is that number.
  constexpr double slack = 1e-9;
  const double luck = std::clamp(groups_[number].luck, slack, 1 - slack);
  return static_cast<std::uint32_t>(std::min(std::floor(places + luck), 1e9));
}

}  // namespace holloway
