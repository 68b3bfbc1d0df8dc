#pragma once
// What the areas share: the women's prisons, their mother and baby units, and approved premises. Requests of
// the day are settled at its end, in the order of time, area and woman, so that nothing depends on which area
// ran first.

#include <cstdint>
#include <vector>

#include "sim/pathway/area/area.hpp"

namespace holloway {

class Estate {
 public:
  /// A run of some areas only has the share of places that it has of custodial sentences in 2019.
  explicit Estate(const Setting& setting);

  /// Takes up the national places of a setting. Whoever has a place keeps it.
  void set_places(const Setting& setting);

  /// Settles the requests of the day that has just ended, and empties the mail.
  void settle(EstateMail& mail, std::vector<Area>& areas);

  /// Women held in each prison (position in ReferenceData::prisons), and women in no prison because all are
  /// full.
  [[nodiscard]] const std::vector<std::uint32_t>& held() const { return held_; }
  [[nodiscard]] std::uint32_t not_placed() const { return static_cast<std::uint32_t>(waiting_.size()); }
  [[nodiscard]] std::uint32_t beds_taken() const { return beds_taken_; }
  /// Places in mother and baby units: all there are, and those taken.
  [[nodiscard]] std::uint32_t mother_and_baby_places() const { return mother_and_baby_places_; }
  [[nodiscard]] std::uint32_t mother_and_baby_taken() const { return mother_and_baby_taken_; }

 private:
  struct Waiting {
    std::size_t area;
    WomanIndex woman;
  };
  void admit(std::vector<Area>& areas, Waiting who);
  void discharge(std::vector<Area>& areas, Waiting who);
  /// Gives places to those who have none, nearest first; counts a day for each who still has none.
  void place_waiting(std::vector<Area>& areas);
  void answer_mother(std::vector<Area>& areas, const Posted<EstateRequest>& letter);
  [[nodiscard]] std::uint8_t nearest_with_room(std::size_t area) const;

  std::vector<std::uint32_t> places_;
  std::vector<std::uint32_t> held_;
  std::vector<std::vector<std::uint8_t>> by_distance_;  ///< prisons from nearest to farthest, for each area
  std::vector<Waiting> waiting_;                        ///< in order of arrival
  std::uint32_t beds_ = 0;
  std::uint32_t beds_taken_ = 0;
  std::uint32_t mother_and_baby_places_ = 0;
  std::uint32_t mother_and_baby_taken_ = 0;
};

}  // namespace holloway
