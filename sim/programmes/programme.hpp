#pragma once
// What a programme is. It is data: read from scenarios/programmes/ID.json, never written in C++.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "sim/core/date.hpp"
#include "sim/core/quantity.hpp"
#include "sim/pathway/map/vocabulary.hpp"
#include "sim/programmes/fact.hpp"

namespace holloway {

/// How the size of an effect is stated. Odds ratios move decisions, hazard ratios move clocks (kind_of(Lever)
/// says which is which); a prevalence change is relative (-0.16 is 16% fewer women reoffending within a year)
/// and is converted to a hazard ratio for the women it applies to; a severity change is added to a need's
/// severity (-1 is one step better), and a change of trust to her trust in agencies (1 is one step more).
enum class EffectScale : std::uint8_t {
  hazard_ratio,
  odds_ratio,
  one_year_prevalence_change,
  severity_change,
  trust_change
};
template <>
struct Names<EffectScale> {
  static constexpr std::array<std::string_view, 5> ids{
      "hazard_ratio", "odds_ratio", "one_year_prevalence_change", "severity_change", "trust_change"};
};

/// Whom of the women who start an effect is for, and when it begins.
enum class EffectIf : std::uint8_t { started, completed };
template <>
struct Names<EffectIf> {
  static constexpr std::array<std::string_view, 2> ids{"started", "completed"};
};

/// What becomes of a step (of a need or of trust) when its time is over.
enum class Afterwards : std::uint8_t { stays, returns };
template <>
struct Names<Afterwards> {
  static constexpr std::array<std::string_view, 2> ids{"stays", "returns"};
};

/// One effect on the women who start a programme.
struct Effect {
  Lever on{};
  std::optional<Need> need;  ///< only for Lever::need
  EffectScale scale{};
  double size = 1.0;
  double low = 1.0;  ///< range: how far it could be from the truth; nothing is drawn from it yet
  double high = 1.0;
  Days lasts{730.0};                ///< from the start of support, or from completing it (`when`)
  std::vector<Condition> for_whom;  ///< empty: all who start
  std::string evidence;             ///< id of a row in the evidence, or "assumption"
  std::string source;
  EffectIf when{};
  Days starts_after{0.0};  ///< it sets in so long after the start of support, or after completing it
  bool lasts_after_support = false;  ///< `lasts` counts from the end of support; it acts during support too
  std::optional<Days> halves_every;  ///< its strength (on the log scale) halves in this time; none: no fading
  Afterwards afterwards{};
};

/// Odds of accepting, or of seeing it through, that differ for some women.
struct OddsFor {
  std::vector<Condition> for_whom;  ///< empty: all
  double odds_ratio = 1.0;
  double low = 1.0;
  double high = 1.0;
  std::string evidence;
  std::string source;
};

/// What the service tells another agency of what it knows of her.
struct Informs {
  Agency agency{};
  Probability chance{1.0};  ///< for each need or fact
};

/// A stretch of support with its own rhythm.
struct SupportPhase {
  Days days{91.0};
  Count appointments_per_week{1.0};
};

/// From a date on, another number of keyworkers.
struct KeyworkersFrom {
  Date from{};
  Count keyworkers{1.0};
};

/// Finite keyworkers, each with a caseload, in each area where the programme runs. A place in supported
/// housing is a keyworker with a caseload of one.
struct ProgrammeCapacity {
  Count keyworkers{1.0};     ///< per 100,000 adult women resident, or in each area
  Count caseload{20.0};      ///< women a keyworker supports at once
  Days waits_at_most{56.0};  ///< then she gives up
  bool per_area = false;     ///< `keyworkers` is their number in each area
  std::string pool{};    ///< keyworkers shared with all programmes that name the same pool; empty: its own
  std::string shares{};  ///< id of the programme whose keyworkers it uses, bringing none; empty: its own
  std::vector<KeyworkersFrom> later{};  ///< in order of date
};

/// How a programme changes a parameter of the pathway where it runs, while it runs.
enum class ChangeScale : std::uint8_t { value, multiply, odds_ratio };
template <>
struct Names<ChangeScale> {
  static constexpr std::array<std::string_view, 3> ids{"value", "multiply", "odds_ratio"};
};

/// A change in an agency's practice, or in the law: training, guidance, staff, places.
struct PracticeChange {
  std::string parameter;  ///< path of one parameter, or of a group of them
  ChangeScale scale{};
  double size = 1.0;
  double low = 1.0;
  double high = 1.0;
  bool fades = false;  ///< with the programme's awareness, and builds up with it
  std::string evidence;
  std::string source;
};

/// Of the women of an area, those who live where the programme takes women from. The same women for every
/// programme that names the same catchment.
struct Catchment {
  std::string name;
  Probability share{1.0};
};

/// What one thing costs, and who pays. Payers are ids of output's payer list.
struct ProgrammeCost {
  std::string payer;
  Pounds per_start;
  Pounds per_appointment;
  Pounds per_year;  ///< fixed, per area where it runs
  std::string price_year;
  std::string source;
  Pounds per_day;          ///< for each day of each woman's support
  Pounds per_year_in_all;  ///< fixed, once, however many areas it runs in
};

/// What follows if she does not complete.
enum class IfNotCompleted : std::uint8_t {
  nothing,
  back_to_police,  ///< her case is decided again
  breach           ///< it counts as a breach of her order
};
template <>
struct Names<IfNotCompleted> {
  static constexpr std::array<std::string_view, 3> ids{"nothing", "back_to_police", "breach"};
};

/// What becomes of the women in it, and waiting, when a programme ends before the run does.
enum class WhenItEnds : std::uint8_t { supports_on, stops };
template <>
struct Names<WhenItEnds> {
  static constexpr std::array<std::string_view, 2> ids{"supports_on", "stops"};
};

struct Programme {
  std::string id;
  std::string title;
  std::string summary;
  std::vector<ActsAt> acts_at;         ///< empty: it takes no women, and only changes practice
  std::vector<std::string> through;    ///< at support_start: of which programmes; empty: of any
  std::vector<Condition> eligible;     ///< all must hold
  std::optional<Catchment> catchment;  ///< none: all women of the area
  std::optional<PoliceOutcome>
      disposal;              ///< replaces the planned outcome at a police decision, if she accepts
  Probability offered{1.0};  ///< that an eligible woman is offered it, when awareness is full
  Days builds_up{0.0};       ///< offers grow evenly from none to `offered` over its first days
  std::optional<Days> awareness_halves_every;  ///< as staff turn over; none: does not fade
  std::optional<Days> retrained_every;         ///< training brings awareness back to full
  Probability awareness_lowest{0.0};
  Probability taken_up{1.0};  ///< that a woman offered it accepts
  std::vector<OddsFor> taken_up_odds;
  std::optional<ProgrammeCapacity> capacity;  ///< none: never full
  Days support{90.0};                         ///< the planned length
  Count appointments{12.0};                   ///< over the planned length
  std::vector<SupportPhase> phases;           ///< if any, they add up to the two above
  Probability completed{0.75};                ///< that a woman who starts sees it through
  std::vector<OddsFor> completed_odds;
  Probability continues{0.0};  ///< that she who completes goes on voluntarily
  Days continues_for{0.0};
  IfNotCompleted if_not_completed{};
  WhenItEnds when_it_ends{};
  std::vector<Informs> informs;
  std::vector<Effect> effects;
  std::vector<PracticeChange> changes;
  std::vector<ProgrammeCost> costs;
  std::string in_baseline;  ///< does the 2019 baseline already contain it? in words
  std::vector<std::string> evidence;
  std::vector<std::uint32_t> home_areas;  ///< where it really ran; indices into AreaTable
  // set by the scenario that uses it
  std::optional<Date> from;
  std::optional<Date> to;
  std::vector<std::uint32_t> areas;  ///< indices into AreaTable; empty: all areas simulated

  /// Whether it takes women, beside what it may change in practice.
  [[nodiscard]] bool enrols() const { return !acts_at.empty(); }
  /// Whether it supports women and nothing is known of what that costs.
  [[nodiscard]] bool lacks_a_price() const { return enrols() && support.value() > 0.0 && costs.empty(); }
  /// Whether it changes nothing but its own counts and cost.
  [[nodiscard]] bool neutral() const { return effects.empty() && changes.empty() && informs.empty(); }
};

}  // namespace holloway
