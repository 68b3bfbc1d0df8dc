#include "output/report/stage_titles.hpp"

#include <array>

namespace holloway::report {

namespace {

constexpr auto decision_table = std::to_array<Decision>({
    {Process::charge_case, Stage::notice, "When an offence comes to notice", "How each case begins."},
    {Process::charge_case, Stage::custody_interview, "After arrest and interview",
     "Cases go to a police decision, unless no investigator is free in time."},
    {Process::charge_case, Stage::police_decision, "The police decision",
     "After interview, including cases that come back to the police."},
    {Process::charge_case, Stage::conditional_caution_running, "Conditional cautions",
     "Whether the conditions were met. If not, the case goes back to the police."},
    {Process::charge_case, Stage::cps_decision, "The prosecutor's decision",
     "Cases sent to the Crown Prosecution Service."},
    {Process::place, Stage::custody_suite, "Leaving the custody suite",
     "Where the woman went after police detention."},
    {Process::charge_case, Stage::first_hearing, "The first hearing", "At the magistrates' court."},
    {Process::charge_case, Stage::crown_court_hearing, "The Crown Court hearing",
     "Cases sent up by the magistrates."},
    {Process::charge_case, Stage::trial, "Trial", "Magistrates' and Crown Court trials together."},
    {Process::charge_case, Stage::sentence, "The sentence", "By principal disposal."},
    {Process::order, Stage::order_running, "Orders in the community",
     "How community orders and suspended sentences went on."},
    {Process::order, Stage::breach_hearing, "Breach hearings", "What the court did about a breach."},
    {Process::treatment, Stage::referred, "Referral to treatment",
     "Drugs, alcohol and mental health together: most referrals come to nothing."},
    {Process::treatment, Stage::in_treatment, "Treatment", "How courses of treatment ended."},
    {Process::place, Stage::remand, "Leaving remand", "Where women held on remand went next."},
    {Process::custodial_term, Stage::term_serving, "Leaving prison", "How time served on a sentence ended."},
    {Process::resettlement, Stage::begin, "Where she was released to",
     "Accommodation on the day of release."},
    {Process::custodial_term, Stage::licence, "On licence", "How licences ended."},
    {Process::custodial_term, Stage::post_sentence_supervision, "Supervision after sentence",
     "How supervision ended."},
    {Process::enrolment, Stage::offered, "When a programme is offered", "All programmes together."},
    {Process::enrolment, Stage::waiting, "Waiting for a programme", "Women who accepted and had to wait."},
    {Process::enrolment, Stage::running, "During a programme", "How support ended."},
});

// In the order of Stage.
constexpr std::array<std::string_view, stages> stage_table{"Began",
                                                           "In the community",
                                                           "Custody suite",
                                                           "Prison, on remand",
                                                           "Prison, serving a sentence",
                                                           "Prison, recalled",
                                                           "Approved premises",
                                                           "Died",
                                                           "Removed from the country",
                                                           "Came to notice",
                                                           "Voluntary interview",
                                                           "Arrested, taken to a custody suite",
                                                           "Summons or postal requisition",
                                                           "Police decision",
                                                           "Bailed for assessment",
                                                           "Conditional caution",
                                                           "Sent to the prosecutor",
                                                           "To court",
                                                           "First hearing",
                                                           "Sent for trial",
                                                           "Trial",
                                                           "Sent to the Crown Court",
                                                           "Report asked for before sentence",
                                                           "Sentenced, without waiting for a report",
                                                           "No further action",
                                                           "Community resolution",
                                                           "Penalty notice",
                                                           "Simple caution",
                                                           "Conditions met",
                                                           "Discontinued",
                                                           "Acquitted",
                                                           "Discharge",
                                                           "Fine",
                                                           "Community order",
                                                           "Suspended sentence order",
                                                           "Immediate custody",
                                                           "Other sentence",
                                                           "Ended by her death",
                                                           "Order started",
                                                           "Order goes on",
                                                           "Breach hearing",
                                                           "Order completed",
                                                           "Order revoked",
                                                           "Order ended early",
                                                           "Received into prison",
                                                           "Serving",
                                                           "Home detention curfew",
                                                           "Released on licence",
                                                           "Supervision after sentence",
                                                           "Recalled",
                                                           "Term ended",
                                                           "Offered",
                                                           "Declined",
                                                           "Waiting to start",
                                                           "Gave up waiting",
                                                           "Started",
                                                           "Completed",
                                                           "Stopped before the end",
                                                           "Goes on voluntarily",
                                                           "Enrolment ended",
                                                           "Settled accommodation",
                                                           "Temporary accommodation",
                                                           "Homeless",
                                                           "Settled later",
                                                           "Follow-up ended",
                                                           "Referred to treatment",
                                                           "Waiting for treatment",
                                                           "Treatment started",
                                                           "Treatment completed",
                                                           "Treatment left unfinished",
                                                           "Treatment not reached"};

}  // namespace

std::span<const Decision> decisions() {
  return decision_table;
}

std::string_view title_of(Stage stage) {
  return stage_table[index_of(stage)];
}

}  // namespace holloway::report
