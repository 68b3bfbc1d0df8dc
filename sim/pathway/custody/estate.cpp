#include "sim/pathway/custody/estate.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "sim/pathway/custody/events.hpp"
#include "sim/pathway/custody/mother_and_baby.hpp"

namespace holloway {
namespace {

std::uint32_t share_of(double national, double share) {
  return static_cast<std::uint32_t>(std::lround(std::min(national * share, 1e9)));
}

void placed(Area& area, WomanIndex index, std::uint8_t prison) {
  Woman& woman = area.women[index];
  const double kilometres = area.place().kilometres_to_prison[prison];
  woman.prison = prison;
  woman.far_from_home = kilometres > area.parameters().custody.far_from_home.value();
  area.standing[Standing::far_from_home] += woman.far_from_home;
  area.count(index, counts.prison_placements);
  area.count(index, counts.prison_placement_kilometres, std::lround(kilometres));
  if (woman.far_from_home) area.count(index, counts.prison_placements_far_from_home);
}

}  // namespace

Estate::Estate(const Setting& setting) {
  const auto& prisons = setting.data->prisons;
  // Shared out so that all prisons together have their share, however small each one's is.
  double national = 0;
  std::uint32_t shared_out = 0;
  for (const PrisonFacts& prison : prisons) {
    national += prison.places;
    const std::uint32_t so_far = share_of(national, setting.share_of_custody);
    places_.push_back(so_far - shared_out);
    shared_out = so_far;
  }
  held_.assign(prisons.size(), 0);
  for (const AreaSetting& area : setting.areas) {
    std::vector<std::uint8_t> order(prisons.size());
    std::iota(order.begin(), order.end(), std::uint8_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::uint8_t a, std::uint8_t b) {
      return area.kilometres_to_prison[a] < area.kilometres_to_prison[b];
    });
    by_distance_.push_back(std::move(order));
  }
  set_places(setting);
}

void Estate::set_places(const Setting& setting) {
  beds_ = share_of(setting.parameters.custody.approved_premises_beds.value(), setting.share_of_custody);
  mother_and_baby_places_ =
      share_of(setting.parameters.custody.mother_and_baby_places.value(), setting.share_of_custody);
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
  Woman& woman = areas[who.area].women[who.woman];
  areas[who.area].standing[Standing::far_from_home] -= woman.far_from_home;
  woman.far_from_home = false;
  std::uint8_t& prison = woman.prison;
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
      areas[who.area].tally.count(counts.not_placed_days);
      continue;
    }
    ++held_[prison];
    placed(areas[who.area], who.woman, prison);
  }
  waiting_.resize(kept);
}

void Estate::settle(EstateMail& mail, std::vector<Area>& areas) {
  // Beds and places in units go to women only after all who leave one today have left it.
  std::vector<Posted<EstateRequest>> beds_wanted;
  std::vector<Posted<EstateRequest>> mothers;
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
      case EstateRequest::Kind::mother_and_baby_place:
        mothers.push_back(letter);
        return;
      case EstateRequest::Kind::leave_mother_and_baby_unit:
        --mother_and_baby_taken_;
        return;
    }
  });
  for (const auto& letter : beds_wanted) {
    Area& area = areas[letter.process];
    if (beds_taken_ < beds_ && !area.women[letter.entity].gone()) {
      ++beds_taken_;
      area.women[letter.entity].in_approved_premises = true;
    }
    area.schedule(area.now(), letter.message.term, CustodyEvent::bed_answered);
  }
  for (const auto& letter : mothers) answer_mother(areas, letter);
  place_waiting(areas);
}

void Estate::answer_mother(std::vector<Area>& areas, const Posted<EstateRequest>& letter) {
  Area& area = areas[letter.process];
  const Woman& woman = area.women[letter.entity];
  if (!woman.in_prison() || woman.spell_stamp != letter.message.spell) return;  // out again the same day
  const bool free = mother_and_baby_taken_ < mother_and_baby_places_;
  mother_and_baby_taken_ += free;
  mother_and_baby_place_answered(area, letter.entity, free ? UnitAnswer::granted : UnitAnswer::full);
}

}  // namespace holloway
