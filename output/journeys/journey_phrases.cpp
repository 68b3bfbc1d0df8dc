#include "output/journeys/journey_phrases.hpp"

#include <algorithm>
#include <array>

namespace holloway {

namespace {

using enum Stage;

constexpr std::string_view died_or_left = "The case ends, because she has died or left the country.";
constexpr std::string_view court_date_set = "Her case is listed for a first hearing.";
constexpr std::string_view to_custody_suite = "She is taken to a custody suite.";
constexpr std::string_view remanded = "She is in prison on remand.";
constexpr std::string_view in_prison = "She is in prison, serving a sentence.";
constexpr std::string_view back_in_prison = "She is back in prison, recalled.";
constexpr std::string_view out_of_prison = "She leaves prison.";
constexpr std::string_view to_approved_premises = "She leaves prison for approved premises.";
constexpr std::string_view dies = "She dies.";
constexpr std::string_view report_asked = "The court asks for a pre-sentence report.";
constexpr std::string_view convicted = "She is convicted; the court goes on to sentence.";
constexpr std::string_view recall = "She is recalled to prison.";
constexpr std::string_view term_over = "Her sentence ends.";
constexpr std::string_view resettlement_over = "The time of resettlement after that release is over.";
constexpr std::string_view no_action = "The police take no further action.";

constexpr auto phrases = std::to_array<MovePhrase>({
    // where she is
    {begin, community, "She comes to notice for the first time."},
    {begin, serving, in_prison},
    {community, custody_suite, to_custody_suite},
    {community, remand, remanded},
    {community, serving, in_prison},
    {community, recalled, back_in_prison},
    {community, died, dies},
    {custody_suite, community, "She leaves the custody suite."},
    {custody_suite, approved_premises, "She leaves the custody suite for approved premises."},
    {custody_suite, remand, remanded},
    {custody_suite, serving, in_prison},
    {custody_suite, recalled, back_in_prison},
    {custody_suite, died, dies},
    {remand, community, out_of_prison},
    {remand, serving, "She stays in prison, now serving a sentence."},
    {remand, recalled, "She stays in prison, now recalled."},
    {remand, died, dies},
    {serving, community, out_of_prison},
    {serving, approved_premises, to_approved_premises},
    {serving, remand, "She stays in prison, now on remand."},
    {serving, died, dies},
    {serving, deported, "She is removed from the country."},
    {recalled, community, out_of_prison},
    {recalled, approved_premises, to_approved_premises},
    {recalled, remand, "She stays in prison, now on remand."},
    {recalled, serving, "She stays in prison, now serving a sentence."},
    {recalled, died, dies},
    {approved_premises, community, "She leaves approved premises."},
    {approved_premises, custody_suite, to_custody_suite},
    {approved_premises, remand, remanded},
    {approved_premises, serving, in_prison},
    {approved_premises, recalled, back_in_prison},
    {approved_premises, died, dies},
    // a case
    {begin, notice, "She offends, and it will come to the notice of the police: {occasion}."},
    {notice, no_further_action,
     "The police see that she is the victim of the man who accuses her, and leave her alone."},
    {notice, community_resolution, "It is settled on the street by a community resolution."},
    {notice, penalty_notice, "It is settled on the street by a penalty notice."},
    {notice, voluntary_interview, "She is asked to come to a voluntary interview."},
    {notice, custody_interview, "She is arrested."},
    {notice, summons, "She is to be prosecuted by summons or postal requisition, without arrest."},
    {voluntary_interview, police_decision, "She is interviewed; the police decide what to do."},
    {custody_interview, police_decision, "Her interview is over; the police decide what to do."},
    {custody_interview, no_further_action,
     "No investigator is free in time: she is released with no further action."},
    {summons, awaiting_first_hearing, court_date_set},
    {police_decision, no_further_action, no_action},
    {police_decision, community_resolution, "She is given a community resolution."},
    {police_decision, penalty_notice, "She is given a penalty notice."},
    {police_decision, simple_caution, "She is given a simple caution."},
    {police_decision, conditional_caution_running, "She is given a conditional caution."},
    {police_decision, bail_for_assessment, "She is bailed by the police, to be assessed."},
    {police_decision, cps_decision, "The police ask the Crown Prosecution Service to decide on a charge."},
    {police_decision, awaiting_first_hearing, "She is charged, and her case is listed for a first hearing."},
    {bail_for_assessment, police_decision, "Police bail ends; the police decide what to do."},
    {conditional_caution_running, conditional_caution_met,
     "The conditions of her caution are met: the case is closed."},
    {conditional_caution_running, police_decision,
     "The conditions of her caution are not met: the case goes back to the police."},
    {cps_decision, awaiting_first_hearing,
     "The Crown Prosecution Service decides to charge; her case is listed for a first hearing."},
    {cps_decision, no_further_action, "The Crown Prosecution Service decides not to charge."},
    {cps_decision, police_decision, "The Crown Prosecution Service sends the case back for a caution."},
    {awaiting_first_hearing, first_hearing, "Her first hearing is held."},
    {first_hearing, pre_sentence_report, report_asked},
    {first_hearing, sentence, convicted},
    {first_hearing, awaiting_trial, "She pleads not guilty and is to be tried."},
    {first_hearing, crown_court_hearing, "Her case is sent to the Crown Court."},
    {first_hearing, discontinued, "The case is discontinued."},
    {crown_court_hearing, pre_sentence_report, report_asked},
    {crown_court_hearing, sentence, convicted},
    {crown_court_hearing, awaiting_trial, "She pleads not guilty and is to be tried in the Crown Court."},
    {awaiting_trial, trial, "Her trial is held."},
    {trial, acquitted, "She is acquitted."},
    {trial, pre_sentence_report, report_asked},
    {trial, sentence, convicted},
    {pre_sentence_report, sentence, "The court goes on to sentence."},
    {sentence, discharge, "She is discharged by the court."},
    {sentence, fine, "She is fined."},
    {sentence, community_order, "She is given a community order."},
    {sentence, suspended_sentence_order, "She is given a suspended sentence order."},
    {sentence, immediate_custody, "She is sentenced to immediate custody."},
    {sentence, other_sentence, "She is given another sentence."},
    {notice, case_ended_by_death, died_or_left},
    {custody_interview, case_ended_by_death, died_or_left},
    {voluntary_interview, case_ended_by_death, died_or_left},
    {summons, case_ended_by_death, died_or_left},
    {bail_for_assessment, case_ended_by_death, died_or_left},
    {conditional_caution_running, case_ended_by_death, died_or_left},
    {cps_decision, case_ended_by_death, died_or_left},
    {awaiting_first_hearing, case_ended_by_death, died_or_left},
    {first_hearing, case_ended_by_death, died_or_left},
    {crown_court_hearing, case_ended_by_death, died_or_left},
    {awaiting_trial, case_ended_by_death, died_or_left},
    {trial, case_ended_by_death, died_or_left},
    {pre_sentence_report, case_ended_by_death, died_or_left},
    {sentence, case_ended_by_death, died_or_left},
    // a community order or suspended sentence order
    {begin, order_started, "The order starts."},
    {order_started, order_running, "She is supervised under the order."},
    {order_started, order_ended, "The order ends at once."},
    {order_running, order_completed, "The order is completed."},
    {order_running, breach_hearing, "She is taken to court for breach of an order."},
    {order_running, order_revoked, "An order is revoked."},
    {order_running, order_ended, "An order ends, because something else takes its place."},
    {breach_hearing, order_running, "The court lets the order go on."},
    {breach_hearing, order_revoked, "The court revokes the order."},
    {breach_hearing, order_ended, "The order ends before its breach is decided."},
    // a custodial term
    {begin, reception, "She is received into prison under sentence."},
    {reception, term_serving, "Her sentence runs."},
    {reception, licence,
     "Time on remand has covered what she would have served: she is released on licence."},
    {reception, term_ended, "Her sentence ends at once."},
    {term_serving, home_detention_curfew, "She is released early, on home detention curfew."},
    {term_serving, licence, "She is released on licence."},
    {term_serving, term_ended, term_over},
    {home_detention_curfew, licence, "Her curfew ends; she is on licence."},
    {home_detention_curfew, term_recalled, recall},
    {home_detention_curfew, term_ended, term_over},
    {licence, post_sentence_supervision, "Her licence ends; supervision after the sentence begins."},
    {licence, term_recalled, recall},
    {licence, term_ended, "Her licence ends."},
    {post_sentence_supervision, term_ended, "Supervision after her sentence ends."},
    {term_recalled, licence, "Her recall is over: she is on licence again."},
    {term_recalled, post_sentence_supervision, "Her recall is over: she is supervised again."},
    {term_recalled, term_ended, "Her recall ends, and with it her supervision."},
    // enrolment in a programme
    {begin, offered, "She is offered {programme}."},
    {offered, declined, "She declines {programme}."},
    {offered, waiting, "She accepts {programme}, and waits for a keyworker."},
    {offered, running, "She accepts {programme}, and support starts."},
    {waiting, gave_up, "She gives up waiting for {programme}."},
    {waiting, running, "Support from {programme} starts."},
    {running, completed, "She completes {programme}."},
    {running, stopped, "She stops going to {programme} before its end."},
    {completed, continuing, "She goes on with {programme} of her own accord."},
    {completed, enrolment_ended, "Support from {programme} ends."},
    {continuing, enrolment_ended, "Support from {programme} ends."},
    // resettlement after release
    {begin, settled, "She is released to settled accommodation."},
    {begin, temporary_accommodation, "She is released to temporary accommodation."},
    {begin, homeless, "She is released homeless."},
    {settled, resettlement_ended, resettlement_over},
    {settled, resettled, "She is resettled."},
    {temporary_accommodation, resettled, "She finds a settled home."},
    {temporary_accommodation, homeless, "She loses her temporary accommodation and is homeless."},
    {temporary_accommodation, resettlement_ended, resettlement_over},
    {homeless, temporary_accommodation, "She finds temporary accommodation."},
    {homeless, resettled, "She finds a settled home."},
    {homeless, resettlement_ended, resettlement_over},
    {resettled, resettlement_ended, resettlement_over},
    // treatment for drugs, alcohol or mental health
    {begin, referred, "She is referred to treatment."},
    {referred, awaiting_treatment, "The treatment service takes her on, but has no place yet: she waits."},
    {referred, in_treatment, "Her treatment starts."},
    {referred, treatment_not_reached, "The referral to treatment comes to nothing."},
    {awaiting_treatment, in_treatment, "A place is free, and her treatment starts."},
    {awaiting_treatment, treatment_not_reached, "Her time is over before there is a place in treatment."},
    {in_treatment, treatment_completed, "She completes her treatment."},
    {in_treatment, treatment_left, "Her treatment ends before it is complete."},
    // her children, living apart from her because of custody
    {begin, children_apart, "Her children, who lived with her, are separated from her."},
    {children_apart, care_proceedings, "Care proceedings begin for her children."},
    {children_apart, children_home, "Her children come home to her."},
    {children_apart, children_stay_apart, "Her children stay with those who look after them."},
    {care_proceedings, children_apart, "Care proceedings end: her children may come back to her."},
    {care_proceedings, children_stay_apart, "Care proceedings end: her children do not come back to her."},
});

}  // namespace

std::span<const MovePhrase> move_phrases() {
  return phrases;
}

std::string_view phrase_of(Stage from, Stage to) {
  const auto found = std::find_if(phrases.begin(), phrases.end(),
                                  [&](const MovePhrase& p) { return p.from == from && p.to == to; });
  return found == phrases.end() ? std::string_view() : found->sentence;
}

}  // namespace holloway
