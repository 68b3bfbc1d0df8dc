#include "output/journeys/journey_decision.hpp"

namespace holloway {

namespace {

using enum Stage;

DecisionPoint sentence_passed() {
  return {"the sentence",
          {Lever::custody},
          {"sentence.", "report.", "orders.activated_on_reconviction", "disclosure."}};
}

DecisionPoint recalled_or_not() {
  return {"whether she is recalled to prison", {Lever::recall}, {"release.recall"}};
}

DecisionPoint arrest() {
  return {"how the police deal with her",
          {Lever::arrest, Lever::identification},
          {"notice.", "police.counter_allegation", "police.identifies", "disclosure.asked.police"}};
}

DecisionPoint of_case_with_police(Stage from) {
  switch (from) {
    case begin:
      return {"whether and when she comes to notice", {Lever::offending}, {"offending."}};
    case voluntary_interview:
    case custody_interview:
      return {"when an investigator is free to interview her",
              {},
              {"police.investigators", "police.interview", "police.releases_after", "police.detention",
               "police.voluntary_interview_delay"}};
    case police_decision:
    case bail_for_assessment:
      return {"the decision of the police",
              {Lever::no_further_action, Lever::caution, Lever::admission},
              {"police.", "disclosure."}};
    case conditional_caution_running:
      return {"whether the conditions of her caution are met",
              {Lever::engagement},
              {"police.conditional_caution"}};
    case cps_decision:
      return {"the prosecutor's decision whether to charge", {Lever::charge}, {"cps.", "disclosure."}};
    default:
      return arrest();
  }
}

DecisionPoint of_case_in_court(Stage from) {
  switch (from) {
    case summons:
    case awaiting_first_hearing:
    case awaiting_trial:
      return {"when a court can hear her", {}, {"court."}};
    case trial:
      return {"what is decided at her trial",
              {Lever::acquittal, Lever::report},
              {"court.acquitted", "report.", "disclosure."}};
    case pre_sentence_report:
      return {"when the report on her is ready", {}, {"report."}};
    case sentence:
      return sentence_passed();
    default:
      return {"what is decided at her hearing", {Lever::report}, {"court.", "report."}};
  }
}

DecisionPoint of_case(Stage from, Stage to) {
  if (to == case_ended_by_death) return {"whether she lives and stays in the country", {}, {"population."}};
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
      return {"whether she is remanded in custody",
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
      return {"whether she lives and stays in the country", {}, {"population."}};
    default:
      break;
  }
  if (from == begin) return {"whether and when she comes to notice", {Lever::offending}, {"population."}};
  if (from == custody_suite) return of_case_with_police(custody_interview);
  return {"when she leaves prison", {}, {"custody.", "sentence.", "release.recall"}};
}

DecisionPoint of_order(Stage from) {
  if (from == begin || from == order_started) return sentence_passed();
  if (from == breach_hearing)
    return {"what the court decides about a breach of her order", {Lever::breach}, {"orders."}};
  return {"how her order goes", {Lever::missed_appointments, Lever::treatment}, {"orders.", "treatment."}};
}

DecisionPoint of_term(Stage from, Stage to) {
  if (to == term_recalled) return recalled_or_not();
  if (from == begin || from == reception) return sentence_passed();
  if (from == term_serving)
    return {"when and how she is released", {}, {"custody.released", "custody.home_detention", "sentence."}};
  return {"when supervision after prison ends",
          {},
          {"release.post_sentence", "release.recall_fixed_term", "release.recall_standard", "sentence."}};
}

DecisionPoint of_resettlement(Stage from) {
  if (from == begin)
    return {"where she goes on release from prison",
            {Lever::home, Lever::home_lost, Lever::release_plan},
            {"release.settled", "release.homeless_if", "release.plan", "custody.home_lost_after"}};
  return {"what becomes of her home after release",
          {},
          {"release.homeless_finds", "release.temporary", "release.resettlement"}};
}

DecisionPoint of_separation(Stage from) {
  if (from == begin)
    return {"whether her children are separated from her",
            {Lever::mother_and_baby},
            {"custody.mother_and_baby", "children."}};
  return {"what becomes of her children, who live apart from her",
          {Lever::care_proceedings, Lever::children_return},
          {"children."}};
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
      return {"whether and when she is treated", {Lever::treatment}, {"treatment."}};
    case Process::separation:
      return of_separation(from);
    case Process::enrolment:
      break;
  }
  return {"whether and when a programme supports her", {Lever::uptake, Lever::engagement}, {}};
}

}  // namespace holloway
