#include "output/journeys/journey_decision.hpp"

#include "output/words/wording.hpp"

namespace holloway {

namespace {

using enum Stage;

DecisionPoint sentence_passed() {
  return {wording("deciding.sentence"),
          {Lever::custody},
          {"sentence.", "report.", "orders.activated_on_reconviction", "disclosure."}};
}

DecisionPoint recalled_or_not() {
  return {wording("deciding.recall"), {Lever::recall}, {"release.recall"}};
}

DecisionPoint arrest() {
  return {wording("deciding.arrest"),
          {Lever::arrest, Lever::identification},
          {"notice.", "police.counter_allegation", "police.identifies", "disclosure.asked.police"}};
}

DecisionPoint of_case_with_police(Stage from) {
  switch (from) {
    case begin:
      return {wording("deciding.notice"), {Lever::offending}, {"offending."}};
    case voluntary_interview:
    case custody_interview:
      return {wording("deciding.interview"),
              {},
              {"police.investigators", "police.interview", "police.releases_after", "police.detention",
               "police.voluntary_interview_delay"}};
    case police_decision:
    case bail_for_assessment:
      return {wording("deciding.police"),
              {Lever::no_further_action, Lever::caution, Lever::admission},
              {"police.", "disclosure."}};
    case conditional_caution_running:
      return {wording("deciding.conditions"), {Lever::engagement}, {"police.conditional_caution"}};
    case cps_decision:
      return {wording("deciding.charge"), {Lever::charge}, {"cps.", "disclosure."}};
    default:
      return arrest();
  }
}

DecisionPoint of_case_in_court(Stage from) {
  switch (from) {
    case summons:
    case awaiting_first_hearing:
    case awaiting_trial:
      return {wording("deciding.listing"), {}, {"court."}};
    case trial:
      return {wording("deciding.trial"),
              {Lever::acquittal, Lever::report},
              {"court.acquitted", "report.", "disclosure."}};
    case pre_sentence_report:
      return {wording("deciding.report"), {}, {"report."}};
    case sentence:
      return sentence_passed();
    default:
      return {wording("deciding.hearing"), {Lever::report}, {"court.", "report."}};
  }
}

DecisionPoint of_case(Stage from, Stage to) {
  if (to == case_ended_by_death) return {wording("deciding.life"), {}, {"population."}};
  switch (from) {
    case begin:
    case notice:
    case voluntary_interview:
    case custody_interview:
    case police_decision:
    case bail_for_assessment:
    case conditional_caution_running:
    case cps_decision:
      return of_case_with_police(from);
    default:
      return of_case_in_court(from);
  }
}

DecisionPoint of_place(Stage from, Stage to) {
  switch (to) {
    case remand:
      return {wording("deciding.remand"),
              {Lever::remand},
              {"court.remand", "court.bail_breached", "police.police_remand", "disclosure."}};
    case serving:
      return sentence_passed();
    case recalled:
      return recalled_or_not();
    case custody_suite:
      return arrest();
    case died:
    case deported:
      return {wording("deciding.life"), {}, {"population."}};
    default:
      break;
  }
  if (from == begin) return {wording("deciding.notice"), {Lever::offending}, {"population."}};
  if (from == custody_suite) return of_case_with_police(custody_interview);
  return {wording("deciding.leaving_prison"), {}, {"custody.", "sentence.", "release.recall"}};
}

DecisionPoint of_order(Stage from) {
  if (from == begin || from == order_started) return sentence_passed();
  if (from == breach_hearing) return {wording("deciding.breach"), {Lever::breach}, {"orders."}};
  return {
      wording("deciding.order"), {Lever::missed_appointments, Lever::treatment}, {"orders.", "treatment."}};
}

DecisionPoint of_term(Stage from, Stage to) {
  if (to == term_recalled) return recalled_or_not();
  if (from == begin || from == reception) return sentence_passed();
  if (from == term_serving)
    return {wording("deciding.release"), {}, {"custody.released", "custody.home_detention", "sentence."}};
  return {wording("deciding.supervision"),
          {},
          {"release.post_sentence", "release.recall_fixed_term", "release.recall_standard", "sentence."}};
}

DecisionPoint of_resettlement(Stage from) {
  if (from == begin)
    return {wording("deciding.home_on_release"),
            {Lever::home, Lever::home_lost, Lever::release_plan},
            {"release.settled", "release.homeless_if", "release.plan", "custody.home_lost_after"}};
  return {wording("deciding.home_after_release"),
          {},
          {"release.homeless_finds", "release.temporary", "release.resettlement"}};
}

DecisionPoint of_separation(Stage from) {
  if (from == begin)
    return {
        wording("deciding.separation"), {Lever::mother_and_baby}, {"custody.mother_and_baby", "children."}};
  return {wording("deciding.children"), {Lever::care_proceedings, Lever::children_return}, {"children."}};
}

}  // namespace

DecisionPoint decision_of(Process process, Stage from, Stage to) {
  switch (process) {
    case Process::charge_case:
      return of_case(from, to);
    case Process::place:
      return of_place(from, to);
    case Process::order:
      return of_order(from);
    case Process::custodial_term:
      return of_term(from, to);
    case Process::resettlement:
      return of_resettlement(from);
    case Process::treatment:
      return {wording("deciding.treatment"), {Lever::treatment}, {"treatment."}};
    case Process::separation:
      return of_separation(from);
    case Process::enrolment:
      break;
  }
  return {wording("deciding.support"), {Lever::uptake, Lever::engagement}, {}};
}

}  // namespace holloway
