#pragma once
// A synthetic woman: what is true of her, what agencies know of her, and what is open on her. Nobody real.

#include <array>
#include <cstdint>

#include "sim/core/time.hpp"
#include "sim/engine/hazard_clock.hpp"
#include "sim/pathway/map/journey.hpp"
#include "sim/pathway/map/vocabulary.hpp"
#include "sim/pathway/woman/groups.hpp"
#include "sim/pathway/woman/identifiers.hpp"

namespace holloway {

/// Where the daily census counts a woman in prison or approved premises: by length of sentence while she
/// serves one or is recalled from one, in the order of LengthBand.
enum class CensusPlace : std::uint8_t {
  elsewhere,
  remand,
  serving_under_6_months,
  serving_6_to_under_12_months,
  serving_12_months_to_under_4_years,
  serving_4_years_or_more,
  recalled_under_6_months,
  recalled_6_to_under_12_months,
  recalled_12_months_to_under_4_years,
  recalled_4_years_or_more,
  approved_premises
};

/// Position of a woman in her area. Her number in random draws is her area and this together.
using WomanIndex = std::uint32_t;

/// What may be known of her, one bit each: the needs, then the two facts below.
using Facts = std::uint16_t;
constexpr Facts bit(Need need) {
  return static_cast<Facts>(1U << index_of(need));
}
/// Dependent children live with her, or would.
inline constexpr Facts has_children = 1U << count_of<Need>;
/// A partner, a trafficker or somebody else makes her offend.
inline constexpr Facts is_coerced = 1U << (count_of<Need> + 1);
inline constexpr Facts any_need = has_children - 1;
inline constexpr unsigned count_of_facts = count_of<Need> + 2;
static_assert(count_of_facts <= 8 * sizeof(Facts), "Facts has a bit for each need and two more: widen it");

/// Her needs with their severities (0 to 3), two bits each.
class Needs {
 public:
  [[nodiscard]] int severity(Need need) const { return packed_ >> (2 * index_of(need)) & 3; }
  void set(Need need, int severity) {
    const auto shift = 2 * index_of(need);
    packed_ =
        static_cast<decltype(packed_)>((packed_ & ~(3U << shift)) | static_cast<unsigned>(severity) << shift);
  }
  [[nodiscard]] Facts present() const {
    Facts needs = 0;
    for (std::size_t n = 0; n < count_of<Need>; ++n)
      if (packed_ >> (2 * n) & 3) needs = static_cast<Facts>(needs | 1U << n);
    return needs;
  }
  friend bool operator==(const Needs&, const Needs&) = default;

 private:
  std::uint16_t packed_ = 0;
  static_assert(2 * count_of<Need> <= 8 * sizeof(packed_),
                "each need takes two bits of packed_: for another need make it a std::uint32_t");
};

struct Woman {
  HazardClock offending;         ///< when she next comes to notice
  float level = 1;  ///< her own multiple of her career's rate of coming to notice
  float support = 1;             ///< hazard ratio of all programmes that support her now, together
  float needs_hazard = 1;    ///< hazard ratio of how her needs have changed since she first came to notice
  Day born = 0;              ///< in days of the run; negative
  Time in_prison_since;      ///< start of the unbroken spell, while she is in prison
  Time entered;              ///< when the waits for her death and the end of her career began
  Time circumstances_since;  ///< when the wait for the next change of her circumstances began
  std::uint32_t circumstances = 0;  ///< how often they may have changed
  FollowUpId follow_up;             ///< her latest reoffending follow-up
  TermId term;                      ///< her open custodial term
  OrderId order;                    ///< her latest open order
  ResettlementId resettlement;      ///< her open resettlement
  SeparationId separation;          ///< her children who live apart from her because of custody
  EnrolmentId enrolment;            ///< her latest open enrolment
  TreatmentId treatment;            ///< her open referral to treatment, or her treatment
  std::uint16_t occasion = 0;       ///< how often she has come to notice; numbers the episodes of her draws
  std::uint16_t recorded = 0;       ///< previous cautions or convictions, in occasions
  std::uint16_t offence_stamp = 0;  ///< tells the live offence event from cancelled ones
  std::uint16_t spell_stamp = 0;    ///< counts her spells in prison
  std::uint16_t activity_spell = 0;  ///< counts spells of offending and quiet within her career
  Needs needs;
  Needs needs_at_entry;  ///< her own level of offending already reflects these
  std::uint8_t previous_custody = 0;
  Stage place = Stage::community;
  Career career = Career::single;
  EthnicGroup ethnic_group = EthnicGroup::white;
  Nationality nationality = Nationality::british;
  std::uint8_t children = 0;  ///< dependent
  std::uint8_t children_with_her = 0;
  std::uint8_t remand_holds = 0;  ///< cases in which she is remanded in custody
  std::uint8_t prison = no_prison;
  std::array<Facts, count_of<Agency>> known{};  ///< what each agency knows of
  std::int8_t trust = 0;                        ///< in agencies, in steps from the usual; worse below 0
  Carer carer = Carer::relatives;               ///< of the children who do not live with her
  Groups census_groups;                         ///< that the daily census counts her in
  CensusPlace census_place : 4 = CensusPlace::elsewhere;
  bool care_experienced : 1 = false;
  bool abused_now : 1 = false;
  bool detained : 1 = false;  ///< in a custody suite
  bool in_approved_premises : 1 = false;
  bool home_lost : 1 = false;
  bool homeless : 1 = false;
  bool recently_released : 1 = false;
  bool career_over : 1 = false;
  bool in_mother_and_baby_unit : 1 = false;
  bool coerced : 1 = false;  ///< made to offend by a partner, a trafficker or somebody else
  bool coerced_at_entry : 1 = false;
  bool told_somebody : 1 = false;   ///< of a need, her children or coercion, at any agency
  bool far_from_home : 1 = false;   ///< held in a prison far from her area
  bool neurodivergent : 1 = false;  ///< learning disability, brain injury or neurodivergence
  bool in_treatment : 1 = false;    ///< for drugs, alcohol or mental health, in prison or outside
  bool in_care_proceedings : 1 = false;
  bool has_release_plan : 1 = false;
  bool met_at_gate : 1 = false;
  bool quiet : 1 = false;             ///< in a spell of her career without offending
  bool failed_to_appear : 1 = false;  ///< has breached bail
  OffenceGroup last_offence{};        ///< of her latest occasion, once `occasion` is above 0

  static constexpr std::uint8_t no_prison = 255;

  [[nodiscard]] bool gone() const { return place == Stage::died || place == Stage::deported; }
  [[nodiscard]] bool in_prison() const {
    return place == Stage::remand || place == Stage::serving || place == Stage::recalled;
  }
  /// On an order, or in or out of prison under a custodial sentence.
  [[nodiscard]] bool under_sentence() const { return order != OrderId::none || term != TermId::none; }
  /// In whole days, so that a birthday falls on the same day whatever asks.
  [[nodiscard]] AgeBand age_band(Day today) const {
    std::size_t band = 0;
    while (band < age_bands_begin.size() && today >= birthday(age_bands_begin[band])) ++band;
    return static_cast<AgeBand>(band);
  }
  /// The day on which she reaches an age, in days of the run.
  [[nodiscard]] Day birthday(int age) const { return born + static_cast<Day>(age * days_per_year); }
  /// All that is true of her that an agency could know.
  [[nodiscard]] Facts facts() const {
    return static_cast<Facts>(needs.present() | (children_with_her > 0 ? has_children : 0U) |
                              (coerced ? is_coerced : 0U));
  }
  [[nodiscard]] Facts known_to(Agency agency) const { return known[index_of(agency)]; }
  void tell(Agency agency, Facts told) {
    known[index_of(agency)] = static_cast<Facts>(known[index_of(agency)] | told);
  }
};
static_assert(sizeof(Woman) <= 128, "two cache lines for each woman");
static_assert(index_of(CensusPlace::approved_premises) < 16, "Woman::census_place has four bits");

}  // namespace holloway
