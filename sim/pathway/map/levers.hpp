#pragma once
// Where on the pathway programmes act, and what they may move. Part of the vocabulary: include that.

#include <array>
#include <cstdint>
#include <string_view>

#include "sim/pathway/map/rows.hpp"
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

/// A point, and its identifier.
struct PointRow {
  ActsAt is;
  std::string_view id;
};
inline constexpr auto point_rows = std::to_array<PointRow>({
    {ActsAt::custody_suite, "custody_suite"},
    {ActsAt::street, "street"},
    {ActsAt::voluntary_interview, "voluntary_interview"},
    {ActsAt::police_decision, "police_decision"},
    {ActsAt::no_further_action, "no_further_action"},
    {ActsAt::first_hearing, "first_hearing"},
    {ActsAt::pre_sentence_report, "pre_sentence_report"},
    {ActsAt::sentence, "sentence"},
    {ActsAt::order_start, "order_start"},
    {ActsAt::prison_reception, "prison_reception"},
    {ActsAt::release, "release"},
    {ActsAt::community, "community"},
    {ActsAt::charge_decision, "charge_decision"},
    {ActsAt::remand_decision, "remand_decision"},
    {ActsAt::breach_hearing, "breach_hearing"},
    {ActsAt::release_planning, "release_planning"},
    {ActsAt::care_proceedings, "care_proceedings"},
    {ActsAt::support_start, "support_start"},
});
static_assert(hold_every_member(point_rows));
template <>
struct Names<ActsAt> {
  static constexpr auto ids = ids_of(point_rows);
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

/// How a lever is moved.
enum class LeverKind : std::uint8_t { decision, clock, steps };

/// A lever, its identifier, and how it is moved.
struct LeverRow {
  Lever is;
  std::string_view id;
  LeverKind kind;
};
inline constexpr auto lever_rows = std::to_array<LeverRow>({
    {Lever::offending, "offending", LeverKind::clock},
    {Lever::no_further_action, "no_further_action", LeverKind::decision},
    {Lever::charge, "charge", LeverKind::decision},
    {Lever::remand, "remand", LeverKind::decision},
    {Lever::custody, "custody", LeverKind::decision},
    {Lever::report, "report", LeverKind::decision},
    {Lever::breach, "breach", LeverKind::decision},
    {Lever::recall, "recall", LeverKind::clock},
    {Lever::disclosure, "disclosure", LeverKind::decision},
    {Lever::need, "need", LeverKind::steps},
    {Lever::arrest, "arrest", LeverKind::decision},
    {Lever::identification, "identification", LeverKind::decision},
    {Lever::admission, "admission", LeverKind::decision},
    {Lever::caution, "caution", LeverKind::decision},
    {Lever::information, "information", LeverKind::decision},
    {Lever::acquittal, "acquittal", LeverKind::decision},
    {Lever::missed_appointments, "missed_appointments", LeverKind::clock},
    {Lever::treatment, "treatment", LeverKind::decision},
    {Lever::abuse, "abuse", LeverKind::clock},
    {Lever::trust, "trust", LeverKind::steps},
    {Lever::home, "home", LeverKind::decision},
    {Lever::home_lost, "home_lost", LeverKind::clock},
    {Lever::release_plan, "release_plan", LeverKind::decision},
    {Lever::met_at_gate, "met_at_gate", LeverKind::decision},
    {Lever::self_harm, "self_harm", LeverKind::clock},
    {Lever::mother_and_baby, "mother_and_baby", LeverKind::decision},
    {Lever::care_proceedings, "care_proceedings", LeverKind::clock},
    {Lever::children_return, "children_return", LeverKind::clock},
    {Lever::uptake, "uptake", LeverKind::decision},
    {Lever::engagement, "engagement", LeverKind::decision},
});
static_assert(hold_every_member(lever_rows));
template <>
struct Names<Lever> {
  static constexpr auto ids = ids_of(lever_rows);
};

constexpr LeverKind kind_of(Lever lever) {
  return lever_rows[index_of(lever)].kind;
}

}  // namespace holloway
