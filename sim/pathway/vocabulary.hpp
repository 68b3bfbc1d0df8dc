#pragma once
// The field's own terms, as types. Each list has its identifiers beside it, as scenario files and results
// spell them.

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace holloway {

template <class Enum>
constexpr std::size_t index_of(Enum e) {
  return static_cast<std::size_t>(e);
}

/// Identifiers of an enumeration, in its order. Specialised beside each enumeration.
template <class Enum>
struct Names;

template <class Enum>
inline constexpr std::size_t count_of = Names<Enum>::ids.size();

template <class Enum>
constexpr std::string_view id_of(Enum e) {
  return Names<Enum>::ids[index_of(e)];
}

/// One value for each member of an enumeration.
template <class Enum, class Value>
class PerEach {
 public:
  constexpr Value& operator[](Enum e) { return values_[index_of(e)]; }
  constexpr const Value& operator[](Enum e) const { return values_[index_of(e)]; }
  constexpr auto begin() { return values_.begin(); }
  constexpr auto end() { return values_.end(); }
  constexpr auto begin() const { return values_.begin(); }
  constexpr auto end() const { return values_.end(); }

 private:
  std::array<Value, count_of<Enum>> values_{};
};

/// The offence groups of the Police National Computer series (see scenarios/data/README.md), in its order.
enum class OffenceGroup : std::uint8_t {
  violence,
  sexual,
  robbery,
  theft,
  criminal_damage,
  drugs,
  weapons,
  public_order,
  miscellaneous,
  fraud,
  summary,
  motoring
};
template <>
struct Names<OffenceGroup> {
  static constexpr std::array<std::string_view, 12> ids{
      "violence", "sexual",       "robbery",       "theft", "criminal_damage", "drugs",
      "weapons",  "public_order", "miscellaneous", "fraud", "summary",         "motoring"};
};

/// Bands of previous cautions or convictions, as the Police National Computer series has them.
enum class RecordBand : std::uint8_t {
  none,
  one_or_two,
  three_to_six,
  seven_to_ten,
  eleven_to_fourteen,
  fifteen_or_more
};
template <>
struct Names<RecordBand> {
  static constexpr std::array<std::string_view, 6> ids{"none", "1-2", "3-6", "7-10", "11-14", "15+"};
};
constexpr RecordBand band_of(std::uint32_t previous_occasions) {
  if (previous_occasions == 0) return RecordBand::none;
  if (previous_occasions <= 2) return RecordBand::one_or_two;
  if (previous_occasions <= 6) return RecordBand::three_to_six;
  if (previous_occasions <= 10) return RecordBand::seven_to_ten;
  if (previous_occasions <= 14) return RecordBand::eleven_to_fourteen;
  return RecordBand::fifteen_or_more;
}

/// How a recorded case ends, as the Police National Computer series has it.
enum class Disposal : std::uint8_t {
  caution,
  absolute_discharge,
  conditional_discharge,
  fine,
  community_order,
  suspended_sentence_order,
  immediate_custody,
  other
};
template <>
struct Names<Disposal> {
  static constexpr std::array<std::string_view, 8> ids{
      "caution",         "absolute_discharge",       "conditional_discharge", "fine",
      "community_order", "suspended_sentence_order", "immediate_custody",     "other"};
};

/// The eight needs of the Concordat and the justice outcomes star. Each has a severity of 0 (none) to 3.
enum class Need : std::uint8_t {
  accommodation,
  drugs,
  alcohol,
  mental_health,
  domestic_abuse,
  finance,
  employment,
  family
};
template <>
struct Names<Need> {
  static constexpr std::array<std::string_view, 8> ids{"accommodation", "drugs",          "alcohol",
                                                       "mental_health", "domestic_abuse", "finance",
                                                       "employment",    "family"};
};

/// Who may know of a need, of dependent children or of coercion. Knowledge is held by each agency apart, and
/// travels only where information is shared.
enum class Agency : std::uint8_t { police, court, probation, prison, womens_service, prosecutor };
template <>
struct Names<Agency> {
  static constexpr std::array<std::string_view, 6> ids{"police", "court",          "probation",
                                                       "prison", "womens_service", "prosecutor"};
};

/// Who looks after her dependent children while they do not live with her.
enum class Carer : std::uint8_t { father, relatives, local_authority };
template <>
struct Names<Carer> {
  static constexpr std::array<std::string_view, 3> ids{"father", "relatives", "local_authority"};
};

/// What a treatment requirement, or treatment in prison, is for.
enum class TreatmentKind : std::uint8_t { drugs, alcohol, mental_health };
template <>
struct Names<TreatmentKind> {
  static constexpr std::array<std::string_view, 3> ids{"drugs", "alcohol", "mental_health"};
};

/// Who sends a woman to treatment: an order's requirement, the prison, or the prison on her release.
enum class ReferredBy : std::uint8_t { order, prison, release };
template <>
struct Names<ReferredBy> {
  static constexpr std::array<std::string_view, 3> ids{"order", "prison", "release"};
};

/// Why she did not come to an appointment.
enum class MissedBecause : std::uint8_t { childcare, anxiety, distance, safety, other };
template <>
struct Names<MissedBecause> {
  static constexpr std::array<std::string_view, 5> ids{"childcare", "anxiety", "distance", "safety", "other"};
};

enum class EthnicGroup : std::uint8_t { white, black, asian, mixed, other };
template <>
struct Names<EthnicGroup> {
  static constexpr std::array<std::string_view, 5> ids{"white", "black", "asian", "mixed", "other"};
};

enum class Nationality : std::uint8_t { british, foreign, foreign_no_recourse };
template <>
struct Names<Nationality> {
  static constexpr std::array<std::string_view, 3> ids{"british", "foreign", "foreign_no_recourse"};
};

/// The shape of an offending career: how often she comes to notice, and for how long.
enum class Career : std::uint8_t { single, occasional, prolific };
template <>
struct Names<Career> {
  static constexpr std::array<std::string_view, 3> ids{"single", "occasional", "prolific"};
};

/// What the police or prosecutor would decide, before any programme is offered.
enum class PoliceOutcome : std::uint8_t {
  no_further_action,
  community_resolution,
  penalty_notice,
  simple_caution,
  conditional_caution,
  bail_for_assessment,
  charge
};
template <>
struct Names<PoliceOutcome> {
  static constexpr std::array<std::string_view, 7> ids{
      "no_further_action",   "community_resolution", "penalty_notice", "simple_caution",
      "conditional_caution", "bail_for_assessment",  "charge"};
};

/// What a woman did last that starts a reoffending follow-up (an index event), by disposal.
enum class IndexDisposal : std::uint8_t {
  caution,
  court_order,
  custody_under_12_months,
  custody_12_months_or_more,
  other_conviction
};
template <>
struct Names<IndexDisposal> {
  static constexpr std::array<std::string_view, 5> ids{"caution", "court_order", "custody_under_12_months",
                                                       "custody_12_months_or_more", "other_conviction"};
};

/// Bands of custodial sentence length, as the Ministry of Justice publishes them.
enum class LengthBand : std::uint8_t { under_6_months, under_12_months, under_4_years, four_years_or_more };
template <>
struct Names<LengthBand> {
  static constexpr std::array<std::string_view, 4> ids{"under_6_months", "6_to_under_12_months",
                                                       "12_months_to_under_4_years", "4_years_or_more"};
};

/// Where on the pathway a programme may be offered.
enum class ActsAt : std::uint8_t {
  custody_suite,
  street,
  voluntary_interview,
  police_decision,
  no_further_action,
  first_hearing,
  pre_sentence_report,
  sentence,
  order_start,
  prison_reception,
  release,
  community,  ///< her circumstances change for the worse; no case need be open
  charge_decision,
  remand_decision,
  breach_hearing,
  release_planning,
  care_proceedings,
  support_start  ///< another programme's support of her begins
};
template <>
struct Names<ActsAt> {
  static constexpr std::array<std::string_view, 18> ids{"custody_suite",
                                                        "street",
                                                        "voluntary_interview",
                                                        "police_decision",
                                                        "no_further_action",
                                                        "first_hearing",
                                                        "pre_sentence_report",
                                                        "sentence",
                                                        "order_start",
                                                        "prison_reception",
                                                        "release",
                                                        "community",
                                                        "charge_decision",
                                                        "remand_decision",
                                                        "breach_hearing",
                                                        "release_planning",
                                                        "care_proceedings",
                                                        "support_start"};
};

/// The named decisions and clocks that a programme may move. Decisions are moved by odds ratios, clocks by
/// hazard ratios; `need` and `trust` are moved by steps.
enum class Lever : std::uint8_t {
  offending,            ///< clock: coming to notice for an offence
  no_further_action,    ///< decision: the police take no further action
  charge,               ///< decision: the prosecutor charges
  remand,               ///< decision: remanded in custody
  custody,              ///< decision: sentenced to immediate custody
  report,               ///< decision: the court asks for a pre-sentence report
  breach,               ///< decision: an order is revoked at the breach hearing
  recall,               ///< clock: recalled from licence or supervision
  disclosure,           ///< decision: she tells when asked
  need,                 ///< steps of one need's severity
  arrest,               ///< decision: arrested, rather than interviewed voluntarily
  identification,       ///< decision: the police see that she is the primary victim
  admission,            ///< decision: she admits the offence
  caution,              ///< decision: cautioned, rather than charged
  information,          ///< decision: one agency passes on what it knows to another
  acquittal,            ///< decision: acquitted at trial
  missed_appointments,  ///< clock: missing an appointment of an order without good reason
  treatment,            ///< decision: a treatment requirement reaches treatment
  abuse,                ///< clock: domestic abuse begins again
  trust,                ///< steps of her trust in agencies
  home,                 ///< decision: a settled home on release
  home_lost,            ///< clock: her home is lost while she is in prison
  release_plan,         ///< decision: a release plan is ready in time
  met_at_gate,          ///< decision: met at the gate on release
  self_harm,            ///< clock: self-harm in prison
  mother_and_baby,      ///< decision: a place in a mother and baby unit is asked for
  care_proceedings,     ///< clock: care proceedings while her children live apart from her
  children_return,      ///< clock: children who live apart from her come home
  uptake,               ///< decision: she accepts a programme that she is offered
  engagement            ///< decision: she sees another programme's support through
};
template <>
struct Names<Lever> {
  static constexpr std::array<std::string_view, 30> ids{"offending",
                                                        "no_further_action",
                                                        "charge",
                                                        "remand",
                                                        "custody",
                                                        "report",
                                                        "breach",
                                                        "recall",
                                                        "disclosure",
                                                        "need",
                                                        "arrest",
                                                        "identification",
                                                        "admission",
                                                        "caution",
                                                        "information",
                                                        "acquittal",
                                                        "missed_appointments",
                                                        "treatment",
                                                        "abuse",
                                                        "trust",
                                                        "home",
                                                        "home_lost",
                                                        "release_plan",
                                                        "met_at_gate",
                                                        "self_harm",
                                                        "mother_and_baby",
                                                        "care_proceedings",
                                                        "children_return",
                                                        "uptake",
                                                        "engagement"};
};

/// How a lever is moved.
enum class LeverKind : std::uint8_t { decision, clock, steps };
constexpr LeverKind kind_of(Lever lever) {
  switch (lever) {
    case Lever::offending:
    case Lever::recall:
    case Lever::missed_appointments:
    case Lever::abuse:
    case Lever::home_lost:
    case Lever::self_harm:
    case Lever::care_proceedings:
    case Lever::children_return:
      return LeverKind::clock;
    case Lever::need:
    case Lever::trust:
      return LeverKind::steps;
    default:
      return LeverKind::decision;
  }
}

}  // namespace holloway
