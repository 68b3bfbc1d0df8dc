#pragma once
// Where on the pathway programmes act, and what they may move. Part of the vocabulary: include that.

#include "sim/pathway/map/vocabulary.hpp"

namespace holloway {

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
  recall,               ///< clock: recalled from licence or home detention curfew
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
    case Lever::no_further_action:
    case Lever::charge:
    case Lever::remand:
    case Lever::custody:
    case Lever::report:
    case Lever::breach:
    case Lever::disclosure:
    case Lever::arrest:
    case Lever::identification:
    case Lever::admission:
    case Lever::caution:
    case Lever::information:
    case Lever::acquittal:
    case Lever::treatment:
    case Lever::home:
    case Lever::release_plan:
    case Lever::met_at_gate:
    case Lever::mother_and_baby:
    case Lever::uptake:
    case Lever::engagement:
      break;
  }
  return LeverKind::decision;
}

}  // namespace holloway
