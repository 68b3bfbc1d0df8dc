#include "sim/pathway/estate.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace holloway {
namespace {

/// Great-circle distance in kilometres.
double kilometres(double latitude1, double longitude1, double latitude2, double longitude2) {
  constexpr double radian = std::numbers::pi / 180;
  constexpr double earth_radius = 6371;
  const double dy = std::sin((latitude2 - latitude1) * radian / 2);
  const double dx = std::sin((longitude2 - longitude1) * radian / 2);
  const double h = dy * dy + std::cos(latitude1 * radian) * std::cos(latitude2 * radian) * dx * dx;
  return 2 * earth_radius * std::asin(std::sqrt(std::min(1.0, h)));
}

std::uint32_t share_of(double national, double share) {
  return static_cast<std::uint32_t>(std::lround(std::min(national * share, 1e9)));
}

}  // namespace

Estate::Estate(const Setting& setting) {
  const auto& prisons = setting.data->prisons;
  for (const PrisonFacts& prison : prisons)
    places_.push_back(share_of(prison.places, setting.share_of_custody));
  held_.assign(prisons.size(), 0);
  for (const AreaSetting& area : setting.areas) {
    const AreaFacts& facts = setting.data->areas[area.area];
    std::vector<std::uint8_t> order(prisons.size());
    std::iota(order.begin(), order.end(), std::uint8_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::uint8_t a, std::uint8_t b) {
      return kilometres(facts.latitude, facts.longitude, prisons[a].latitude, prisons[a].longitude) <
             kilometres(facts.latitude, facts.longitude, prisons[b].latitude, prisons[b].longitude);
    });
    by_distance_.push_back(std::move(order));
  }
  set_places(setting);
}

void Estate::set_places(const Setting& setting) {
  beds_ = share_of(setting.parameters.custody.approved_premises_beds.value(), setting.share_of_custody);
}

std::uint8_t Estate::nearest_with_room(std::size_t area) const {
  for (const std::uint8_t prison : by_distance_[area])
    if (held_[prison] < places_[prison]) return prison;
  return Woman::no_prison;
}

void Estate::admit(std::vector<Area>& areas, Waiting who) {
  waiting_.push_back(who);
  areas[who.area].women[who.woman].prison = Woman::no_prison;
}

void Estate::discharge(std::vector<Area>& areas, Waiting who) {
  std::uint8_t& prison = areas[who.area].women[who.woman].prison;
  if (prison == Woman::no_prison) {
    std::erase_if(waiting_, [&](const Waiting& w) { return w.area == who.area && w.woman == who.woman; });
  } else {
    --held_[prison];
    prison = Woman::no_prison;
  }
}

void Estate::place_waiting(std::vector<Area>& areas) {
  std::size_t kept = 0;
  for (const Waiting& who : waiting_) {
    const std::uint8_t prison = nearest_with_room(who.area);
    if (prison == Woman::no_prison) {
      waiting_[kept++] = who;
      continue;
    }
    ++held_[prison];
    areas[who.area].women[who.woman].prison = prison;
  }
  waiting_.resize(kept);
}

void Estate::settle(EstateMail& mail, std::vector<Area>& areas) {
  // Beds go to women released today only after all who leave one today have left it.
  std::vector<Posted<EstateRequest>> beds_wanted;
  mail.settle([&](const Posted<EstateRequest>& letter) {
    switch (letter.message.kind) {
      case EstateRequest::Kind::admit:
        return admit(areas, {letter.process, letter.entity});
      case EstateRequest::Kind::discharge:
        return discharge(areas, {letter.process, letter.entity});
      case EstateRequest::Kind::leave_bed:
        --beds_taken_;
        return;
      case EstateRequest::Kind::bed_at_release:
        beds_wanted.push_back(letter);
        return;
    }
  });
  for (const auto& letter : beds_wanted) {
    Area& area = areas[letter.process];
    if (beds_taken_ < beds_ && !area.women[letter.entity].gone()) {
      ++beds_taken_;
      area.women[letter.entity].in_approved_premises = true;
    }
    area.schedule_term(area.now(), letter.message.term, EventKind::bed_answered);
  }
  place_waiting(areas);
}

}  // namespace holloway
