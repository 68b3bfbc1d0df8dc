#pragma once
// The groups that every count is broken down by. Six ways of dividing all women; each woman is in one group
// of each way, so the groups of one way always add up to everyone.

#include <array>
#include <cstdint>
#include <string_view>

#include "sim/pathway/map/vocabulary.hpp"

namespace holloway {

enum class Group : std::uint8_t {
  white,
  black,
  asian,
  mixed,
  other_ethnic_group,
  aged_18_to_24,
  aged_25_to_39,
  aged_40_or_over,
  mothers,
  not_mothers,
  care_experienced,
  not_care_experienced,
  british,
  foreign_national,
  abuse_known,
  abuse_not_known
};
template <>
struct Names<Group> {
  static constexpr std::array<std::string_view, 16> ids{"white",
                                                        "black",
                                                        "asian",
                                                        "mixed",
                                                        "other_ethnic_group",
                                                        "aged_18_to_24",
                                                        "aged_25_to_39",
                                                        "aged_40_or_over",
                                                        "mothers_of_dependent_children",
                                                        "without_dependent_children",
                                                        "care_experienced",
                                                        "not_care_experienced",
                                                        "british",
                                                        "foreign_national",
                                                        "domestic_abuse_known",
                                                        "domestic_abuse_not_known"};
};

/// A way of dividing women into groups.
enum class Division : std::uint8_t { ethnic_group, age, motherhood, care, nationality, domestic_abuse };
template <>
struct Names<Division> {
  static constexpr std::array<std::string_view, 6> ids{"ethnic_group", "age",         "motherhood",
                                                       "care",         "nationality", "domestic_abuse"};
};
constexpr Division division_of(Group group) {
  switch (group) {
    case Group::white:
    case Group::black:
    case Group::asian:
    case Group::mixed:
    case Group::other_ethnic_group:
      return Division::ethnic_group;
    case Group::aged_18_to_24:
    case Group::aged_25_to_39:
    case Group::aged_40_or_over:
      return Division::age;
    case Group::mothers:
    case Group::not_mothers:
      return Division::motherhood;
    case Group::care_experienced:
    case Group::not_care_experienced:
      return Division::care;
    case Group::british:
    case Group::foreign_national:
      return Division::nationality;
    case Group::abuse_known:
    case Group::abuse_not_known:
      break;
  }
  return Division::domestic_abuse;
}

/// The groups one woman is in, in one byte.
class Groups {
 public:
  constexpr Groups() = default;
  constexpr Groups(EthnicGroup ethnic_group, AgeBand age_band, bool mother, bool care_experienced,
                   bool foreign_national, bool abuse_known)
      : packed_(static_cast<std::uint8_t>((static_cast<unsigned>(ethnic_group) * age_bands + static_cast<unsigned>(age_band)) << 4 |
                                          (mother ? 0U : 8U) | (care_experienced ? 0U : 4U) |
                                          (foreign_national ? 2U : 0U) | (abuse_known ? 0U : 1U))) {}

  /// Calls visit(group) for each of the six, in the order of Division.
  template <class Visit>
  constexpr void each(Visit&& visit) const {
    const unsigned people = packed_ >> 4;
    visit(after(Group::white, people / age_bands));
    visit(after(Group::aged_18_to_24, people % age_bands));
    visit(after(Group::mothers, packed_ >> 3 & 1U));
    visit(after(Group::care_experienced, packed_ >> 2 & 1U));
    visit(after(Group::british, packed_ >> 1 & 1U));
    visit(after(Group::abuse_known, packed_ & 1U));
  }
  friend constexpr bool operator==(const Groups&, const Groups&) = default;

 private:
  static constexpr unsigned age_bands = count_of<AgeBand>;
  static_assert(count_of<EthnicGroup> * age_bands <= 16, "people take four bits of packed_");
  static constexpr Group after(Group first, unsigned steps) {
    return static_cast<Group>(static_cast<unsigned>(first) + steps);
  }
  std::uint8_t packed_ = 0;
};

}  // namespace holloway
