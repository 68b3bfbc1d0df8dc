#pragma once
// What eligibility may depend on, and conditions on it.

#include <array>
#include <cstdint>
#include <limits>
#include <string_view>
#include <vector>

#include "sim/pathway/map/vocabulary.hpp"

namespace holloway {

/// What is known of a woman and her case, that eligibility may depend on. Those named known_ are what the
/// agency deciding knows, never what is true; the others are on record or plain to see. Yes/no facts are 0 or
/// 1.
enum class Fact : std::uint8_t {
  gravity,  ///< police gravity score of the offence, 1 to 4
  admitted,
  offence_group,       ///< of the case at hand
  previous_occasions,  ///< previous cautions or convictions, in occasions
  previous_custody,    ///< previous custodial sentences
  planned_outcome,     ///< what the police would otherwise decide
  age,
  dependent_children,  ///< how many, if the agency knows that she has any
  pregnant,
  care_experienced,
  foreign_national,
  abuser_is_other_party,  ///< and the agency knows of the abuse
// for each need, known_drugs and the like
#define NEED(name, words, in_full) known_##name,
#include "sim/pathway/map/needs.def"
#undef NEED
  known_drugs_or_alcohol,
  sentence_days,   ///< length of the custodial sentence
  known_children,  ///< that she has dependent children
  known_coercion,  ///< that somebody makes her offend
  known_needs,     ///< how many of all needs
  ethnic_group,
  no_recourse,     ///< no recourse to public funds
  neurodivergent,  ///< learning disability, brain injury or neurodivergence
  homeless,        ///< without a home, or without one to go back to
  in_treatment,    ///< for drugs, alcohol or mental health
  with_baby,       ///< in a mother and baby unit
  children_apart,  ///< dependent children live apart from her
  in_care_proceedings,
  remanded,  ///< in custody, in this case or another
  in_prison,
  days_to_serve,      ///< until automatic release, if she serves a sentence
  recently_released,  ///< in the first weeks after release
  on_order,           ///< community order or suspended sentence order
  on_licence,         ///< licence, home detention curfew or supervision after a sentence
  arrested,           ///< rather than interviewed voluntarily, in this case
  screened,           ///< by Liaison and Diversion, in this case
  crown_court,
  has_report,      ///< a pre-sentence report is there, in this case
  custody_chance,  ///< of immediate custody for this offence and record, from the published figures
};
template <>
struct Names<Fact> {
  static constexpr auto ids = std::to_array<std::string_view>({
      "gravity",
      "admitted",
      "offence_group",
      "previous_occasions",
      "previous_custody",
      "planned_outcome",
      "age",
      "dependent_children",
      "pregnant",
      "care_experienced",
      "foreign_national",
      "abuser_is_other_party",
#define NEED(name, words, in_full) "known_" #name,
#include "sim/pathway/map/needs.def"
#undef NEED
      "known_drugs_or_alcohol",
      "sentence_days",
      "known_children",
      "known_coercion",
      "known_needs",
      "ethnic_group",
      "no_recourse",
      "neurodivergent",
      "homeless",
      "in_treatment",
      "with_baby",
      "children_apart",
      "in_care_proceedings",
      "remanded",
      "in_prison",
      "days_to_serve",
      "recently_released",
      "on_order",
      "on_licence",
      "arrested",
      "screened",
      "crown_court",
      "has_report",
      "custody_chance",
  });
};

static_assert(count_of<OffenceGroup> <= 32 && count_of<PoliceOutcome> <= 32 && count_of<EthnicGroup> <= 32,
              "Condition::one_of has a bit for each identifier of the lists that facts are from");

/// One condition on one fact: a range for numbers, a set for facts that are one of a list of identifiers (bit
/// i of `one_of` stands for the i-th). Or, if `any_of` is not empty, that at least one of those holds.
struct Condition {
  Fact fact{};
  double at_least = -std::numeric_limits<double>::infinity();
  double at_most = std::numeric_limits<double>::infinity();
  std::uint32_t one_of = 0;  ///< 0: not a set condition
  std::vector<Condition> any_of{};
};

}  // namespace holloway
