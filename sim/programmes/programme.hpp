#pragma once
// What a programme is. It is data: read from scenarios/programmes/ID.json, never written in C++.

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "sim/core/date.hpp"
#include "sim/core/quantity.hpp"
#include "sim/pathway/vocabulary.hpp"

namespace holloway {

/// What is known of a woman and her case, that eligibility may depend on. Needs are those that the agency
/// deciding knows of, never the true ones. Yes/no facts are 0 or 1.
enum class Fact : std::uint8_t {
  gravity,
  admitted,
  offence_group,
  previous_occasions,
  previous_custody,
  planned_outcome,
  age,
  dependent_children,
  pregnant,
  care_experienced,
  foreign_national,
  abuser_is_other_party,
  known_accommodation,
  known_drugs,
  known_alcohol,
  known_mental_health,
  known_domestic_abuse,
  known_finance,
  known_employment,
  known_family,
  known_drugs_or_alcohol,
  sentence_days
};
template <>
struct Names<Fact> {
  static constexpr std::array<std::string_view, 22> ids{"gravity",
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
                                                        "known_accommodation",
                                                        "known_drugs",
                                                        "known_alcohol",
                                                        "known_mental_health",
                                                        "known_domestic_abuse",
                                                        "known_finance",
                                                        "known_employment",
                                                        "known_family",
                                                        "known_drugs_or_alcohol",
                                                        "sentence_days"};
};

/// One condition on one fact: a range for numbers, a set for `offence_group` (ids of OffenceGroup) and
/// `planned_outcome` (ids of PoliceOutcome), where bit i of `one_of` stands for the i-th identifier.
struct Condition {
  Fact fact{};
  double at_least = -std::numeric_limits<double>::infinity();
  double at_most = std::numeric_limits<double>::infinity();
  std::uint32_t one_of = 0;  ///< 0: not a set condition
};

/// How the size of an effect is stated. Odds ratios move decisions (no_further_action, charge, remand,
/// custody, report, disclosure); hazard ratios move clocks (offending, breach, recall); a prevalence change
/// is relative (-0.16 is 16% fewer women reoffending within a year) and is converted to a hazard ratio for
/// the women it applies to; a severity change is added to a need's severity (-1 is one step better).
enum class EffectScale : std::uint8_t {
  hazard_ratio,
  odds_ratio,
  one_year_prevalence_change,
  severity_change
};
template <>
struct Names<EffectScale> {
  static constexpr std::array<std::string_view, 4> ids{"hazard_ratio", "odds_ratio",
                                                       "one_year_prevalence_change", "severity_change"};
};

/// One effect on the women who start a programme.
struct Effect {
  Lever on{};
  std::optional<Need> need;  ///< only for Lever::need
  EffectScale scale{};
  double size = 1.0;
  double low = 1.0;  ///< range used by uncertainty analysis
  double high = 1.0;
  Days lasts{730.0};                ///< from the start of support
  std::vector<Condition> for_whom;  ///< empty: all who start
  std::string evidence;             ///< id of a row in the evidence, or "assumption"
  std::string source;
};

/// Finite keyworkers, each with a caseload, in each area where the programme runs.
struct ProgrammeCapacity {
  Count keyworkers{1.0};     ///< per 100,000 adult women resident
  Count caseload{20.0};      ///< women a keyworker supports at once
  Days waits_at_most{56.0};  ///< then she gives up
};

/// What one thing costs, and who pays. Payers are ids of output's payer list.
struct ProgrammeCost {
  std::string payer;
  Pounds per_start;
  Pounds per_appointment;
  Pounds per_year;  ///< fixed, per area where it runs
  std::string price_year;
  std::string source;
};

/// What happens to the case if she does not complete.
enum class IfNotCompleted : std::uint8_t { nothing, back_to_police };
template <>
struct Names<IfNotCompleted> {
  static constexpr std::array<std::string_view, 2> ids{"nothing", "back_to_police"};
};

struct Programme {
  std::string id;
  std::string title;
  std::string summary;
  std::vector<ActsAt> acts_at;
  std::vector<Condition> eligible;  ///< all must hold
  std::optional<PoliceOutcome>
      disposal;              ///< replaces the planned outcome at a police decision, if she accepts
  Probability offered{1.0};  ///< that an eligible woman is offered it, when awareness is full
  std::optional<Days> awareness_halves_every;  ///< as staff turn over; none: does not fade
  std::optional<Days> retrained_every;         ///< training brings awareness back to full
  Probability awareness_lowest{0.0};
  Probability taken_up{1.0};                  ///< that a woman offered it accepts
  std::optional<ProgrammeCapacity> capacity;  ///< none: never full
  Days support{90.0};                         ///< the planned length
  Count appointments{12.0};                   ///< over the planned length
  Probability completed{0.75};                ///< that a woman who starts sees it through
  Probability continues{0.0};                 ///< that she who completes goes on voluntarily
  Days continues_for{0.0};
  IfNotCompleted if_not_completed{};
  std::vector<Effect> effects;
  std::vector<ProgrammeCost> costs;
  std::string in_baseline;  ///< does the 2019 baseline already contain it? in words
  std::vector<std::string> evidence;
  // set by the scenario that uses it
  std::optional<Date> from;
  std::optional<Date> to;
  std::vector<std::uint32_t> areas;  ///< indices into AreaTable; empty: all areas simulated
};

}  // namespace holloway
