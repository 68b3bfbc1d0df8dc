#pragma once
// The path and meaning of every parameter, in one place: list, schema, --set and documentation are made from
// it. Included by parameters.hpp only.

#include "sim/pathway/numbers/custody_parameters_list.hpp"
#include "sim/pathway/numbers/parameters.hpp"

namespace holloway {

// One line for each parameter.
// clang-format off
namespace detail {

template <class P, class Visit>
void visit_women(P& p, Visit& visit) {
  auto& n = p.population;
  visit("population.entrants_per_100k_women", n.entrants_per_100k_women, "women who come to notice for the first time, per 100,000 adult women resident");
  visit("population.entrants_five_years_earlier", n.entrants_five_years_earlier, "how many times as many entered five or more years before the run begins; shapes the starting stock");
  visit("population.past_occasions_recorded", n.past_occasions_recorded, "of occasions before the run begins, those that left a caution or conviction; shapes the starting stock");
  visit("population.area_volume_exponent", n.area_volume_exponent, "how much of an area's custody rate, against the national one, is volume of offending (0 none, 1 all; the rest is sentencing)");
  visit("population.career_share", n.career_share, "share of entrants by shape of offending career");
  visit("population.ethnic_group", n.ethnic_group, "share of women by ethnic group");
  visit("population.nationality", n.nationality, "share of women by nationality and access to public funds");
  visit("population.age_at_entry_median", n.age_at_entry_median, "median age when first coming to notice as an adult");
  visit("population.age_at_entry_spread", n.age_at_entry_spread, "standard deviation of the logarithm of years past 18 at entry");
  visit("population.mother_of_dependent_children", n.mother_of_dependent_children, "women with dependent children");
  visit("population.lives_with_her_children", n.lives_with_her_children, "of those, children living with her");
  visit("population.children_per_mother", n.children_per_mother, "mean number of dependent children of a mother (at least 1)");
  visit("population.pregnant", n.pregnant, "women under 45 who are pregnant");
  visit("population.care_experienced", n.care_experienced, "women who were in local authority care as children");
  visit("population.deaths", n.deaths, "deaths, while her record is live");
  visit("population.deported_after_custody", n.deported_after_custody, "foreign national women removed at the end of a custodial term of 12 months or more");
  auto& o = p.offending;
  visit("offending.occasions_while_active", o.occasions_while_active, "mean rate at which offending comes to notice, at liberty, during an offending career");
  visit("offending.spread_between_women", o.spread_between_women, "gamma shape of the rate between women of the same career (larger is more alike)");
  visit("offending.career_ends", o.career_ends, "rate at which an offending career ends");
  visit("offending.offences_per_occasion", o.offences_per_occasion, "mean offences settled together on one occasion (at least 1)");
  visit("offending.mix_single", o.mix_single, "offence mix of women who come to notice once");
  visit("offending.mix_occasional", o.mix_occasional, "offence mix of occasional careers");
  visit("offending.mix_prolific", o.mix_prolific, "offence mix of prolific careers");
  visit("offending.gravity_two", o.gravity_two, "share of occasions with police gravity score 2");
  visit("offending.gravity_three", o.gravity_three, "share of occasions with police gravity score 3");
  visit("offending.gravity_four", o.gravity_four, "share of occasions with police gravity score 4 (the rest score 1)");
  visit("offending.abuser_is_other_party", o.abuser_is_other_party, "of violence by women abused now, where the other party is the abuser");
  visit("offending.after_release", o.after_release, "hazard ratio of offending in the first weeks after release");
  visit("offending.after_release_lasts", o.after_release_lasts, "how long the raised hazard after release lasts");
  visit("offending.homeless", o.homeless, "hazard ratio of offending while homeless after release");
  visit("offending.each_step_of_need", o.each_step_of_need, "hazard ratio of offending for each step by which a need is more severe than when she first came to notice");
  visit("offending.coerced", o.coerced, "hazard ratio of offending once somebody makes her offend who did not when she first came to notice");
  visit("offending.met_at_gate", o.met_at_gate, "ratio of the raised hazard after release where she was met at the gate");
  visit("offending.in_treatment", o.in_treatment, "hazard ratio of offending while in treatment");
  visit("offending.care_experienced", o.care_experienced, "how many times as often women who were in care as children come to notice, at the same mean over all women");
  visit("offending.lowest_combined", o.lowest_combined, "the lowest hazard ratio that several programmes together may reach");
}

template <class P, class Visit>
void visit_needs(P& p, Visit& visit) {
  auto& n = p.needs;
  visit("needs.prevalence", n.prevalence, "women with the need at any severity");
  visit("needs.prolific_odds", n.prolific_odds, "odds ratio of the need in prolific careers");
  visit("needs.severe", n.severe, "of women with a need, severity 3");
  visit("needs.moderate", n.moderate, "of women with a need, severity 2");
  visit("needs.loading", n.loading, "loading of every need on one shared factor (0 independent, 1 the same)");
  visit("needs.abuse_current", n.abuse_current, "of women who have experienced domestic abuse, those abused now");
  visit("needs.changes", n.changes, "how often a need of a woman in an offending career is drawn afresh, in the community");
  visit("needs.abuse_begins", n.abuse_begins, "rate at which abuse begins again for a woman who was abused before");
  visit("needs.abuse_ends", n.abuse_ends, "rate at which a woman abused now gets free of it");
  visit("needs.coerced_if_abused_now", n.coerced_if_abused_now, "of women abused now, those whom the abuser makes offend");
  visit("needs.exploited_if_foreign", n.exploited_if_foreign, "of foreign national women, those trafficked or exploited into offending");
  visit("needs.destitute_without_recourse", n.destitute_without_recourse, "of women with no recourse to public funds, those destitute (finance need of at least 2)");
  visit("needs.neurodivergent", n.neurodivergent, "women with a learning disability, brain injury or neurodivergence");
  auto& d = p.disclosure;
  visit("disclosure.asked", d.asked, "that the agency asks at all when it first sees her");
  visit("disclosure.when_asked", d.when_asked, "that a woman tells the agency of a need when it asks, at usual trust");
  visit("disclosure.known_before_first_contact", d.known_before_first_contact, "that the police already hold a record of a need");
  visit("disclosure.mothers", d.mothers, "odds ratio of disclosure by mothers living with their children (fear of losing them)");
  visit("disclosure.coercion", d.coercion, "odds ratio of telling that somebody makes her offend, against telling of a need");
  visit("disclosure.children", d.children, "odds ratio of telling that she has dependent children, or of its being seen, against telling of a need");
  visit("disclosure.each_step_of_trust", d.each_step_of_trust, "odds ratio of disclosure for each step of trust");
  visit("disclosure.each_step_of_mental_health", d.each_step_of_mental_health, "odds ratio of disclosure for each step of mental ill health");
  visit("disclosure.told_before", d.told_before, "odds ratio of disclosure by women who have told somebody before");
  visit("disclosure.retelling_costs_trust", d.retelling_costs_trust, "that telling it again to another agency costs a step of trust");
  visit("disclosure.no_recourse_to_police", d.no_recourse_to_police, "odds ratio of disclosure to the police by women with no recourse to public funds");
  visit("disclosure.higher_risk_to_probation", d.higher_risk_to_probation, "odds ratio of disclosure to probation by women who have been in prison before (fear of more control)");
  visit("disclosure.minoritised", d.minoritised, "odds ratio of disclosure by Black, Asian and minoritised women");
  visit("disclosure.wary", d.wary, "white women whose trust is a step below the usual when they first come to notice");
  visit("disclosure.wary_if_minoritised", d.wary_if_minoritised, "Black, Asian and minoritised women whose trust is a step below the usual when they first come to notice");
  visit("disclosure.trust_recovers", d.trust_recovers, "that lost trust recovers by a step, each time her circumstances change");
  visit("disclosure.police_share_with_court", d.police_share_with_court, "that what the police know reaches the court, each need");
  visit("disclosure.report_shares_with_court", d.report_shares_with_court, "that what probation knows reaches the court through a report, each need");
  visit("disclosure.service_shares", d.service_shares, "that what a women's service knows reaches the court through a report, each need");
}

template <class P, class Visit>
void visit_police(P& p, Visit& visit) {
  auto& n = p.notice;
  visit("notice.summons", n.summons, "offences begun by summons or postal requisition, without arrest");
  visit("notice.voluntary_interview", n.voluntary_interview, "of the rest, voluntary interview instead of arrest");
  visit("notice.street_disposal", n.street_disposal, "of gravity 1 offences not summonsed, settled on the street");
  visit("notice.delay", n.delay, "mean time from offence to notice");
  visit("notice.street_community_resolution", n.street_community_resolution, "of street disposals, community resolution (the rest are penalty notices)");
  visit("notice.coerced_offences", n.coerced_offences, "of the offences of a woman who is made to offend, those she is made to commit");
  auto& l = p.police;
  visit("police.no_further_action", l.no_further_action, "no further action at the police decision");
  visit("police.no_further_action_if_abuser_is_other_party", l.no_further_action_if_abuser_is_other_party, "odds ratio of no further action where the other party is known to be her abuser");
  visit("police.admission", l.admission, "that she admits the offence");
  visit("police.detention", l.detention, "mean time in the custody suite before interview");
  visit("police.interview", l.interview, "investigator's time for one interview and decision");
  visit("police.investigators_per_100k_women", l.investigators_per_100k_women, "investigators available at any time for women's cases, per 100,000 adult women");
  visit("police.releases_after_waiting", l.releases_after_waiting, "longest wait for an investigator; then released with no further action");
  visit("police.screened_by_liaison_and_diversion", l.screened_by_liaison_and_diversion, "arrested women whom Liaison and Diversion offers to screen");
  visit("police.screening_lowers_custody", l.screening_lowers_custody, "odds ratio of immediate custody where she was screened and a need is known to the court");
  visit("police.community_resolution", l.community_resolution, "of admitted gravity 1 or 2 cases with at most two previous occasions, community resolution");
  visit("police.penalty_notice", l.penalty_notice, "of gravity 1 theft, drugs and public order cases, penalty notice");
  visit("police.conditional_share_of_cautions", l.conditional_share_of_cautions, "of cautions, conditional cautions");
  visit("police.conditional_caution_met", l.conditional_caution_met, "of conditional cautions, conditions met");
  visit("police.conditional_caution_lasts", l.conditional_caution_lasts, "time allowed to meet the conditions");
  visit("police.bail_for_assessment", l.bail_for_assessment, "of admitted cases, bailed for assessment first");
  visit("police.bail_for_assessment_lasts", l.bail_for_assessment_lasts, "bail for assessment");
  visit("police.voluntary_interview_delay", l.voluntary_interview_delay, "mean time to a voluntary interview");
  visit("police.cps_decides", l.cps_decides, "of cases to be charged, those sent to the CPS (the rest are charged by the police)");
  visit("police.police_remand", l.police_remand, "of women arrested and charged at gravity 3 or 4, refused police bail");
  visit("police.counter_allegation", l.counter_allegation, "of cases where the other party is her abuser, those in which he accuses her");
  visit("police.identifies_primary_victim", l.identifies_primary_victim, "of counter-allegations, those in which the police see in time that she is the victim");
  visit("police.identifies_if_abuse_known", l.identifies_if_abuse_known, "odds ratio of that where the police know of the abuse");
  visit("police.identifies_if_record_or_ill_health", l.identifies_if_record_or_ill_health, "odds ratio of that where she has a record, or the police know of drink, drugs or mental ill health");
  visit("police.misidentified_loses_trust", l.misidentified_loses_trust, "that being handled as the perpetrator costs her trust in agencies");
  visit("police.screening_accepted", l.screening_accepted, "of women offered screening by Liaison and Diversion, those who accept");
  visit("police.screening_raises_disclosure", l.screening_raises_disclosure, "odds ratio of telling Liaison and Diversion, against telling officers");
  visit("police.screening_reported_to_court", l.screening_reported_to_court, "that Liaison and Diversion reports to the court what the suite knows of a woman it screened");
  visit("police.legal_advice", l.legal_advice, "women interviewed with legal advice");
  visit("police.admission_with_legal_advice", l.admission_with_legal_advice, "odds ratio of admission with legal advice");
  visit("police.admission_if_coerced", l.admission_if_coerced, "odds ratio of admission where somebody made her do it");
  visit("police.domestic_abuse_cases_may_be_cautioned", l.domestic_abuse_cases_may_be_cautioned, "of cases where the other party is her abuser, those in which a conditional caution is open to her");
  visit("police.caution_costs_job", l.caution_costs_job, "that a caution costs her work, or the chance of it");
  visit("police.penalty_notice_becomes_debt", l.penalty_notice_becomes_debt, "that a penalty notice is not paid and becomes debt");
  auto& c = p.cps;
  visit("cps.delay", c.delay, "mean time for a CPS decision");
  visit("cps.evidential_test_failed", c.evidential_test_failed, "evidential test not met");
  visit("cps.not_in_public_interest", c.not_in_public_interest, "not in the public interest");
  visit("cps.back_for_caution", c.back_for_caution, "sent back for a caution (admitted, gravity 1 or 2)");
  visit("cps.known_abuse_lowers_charge", c.known_abuse_lowers_charge, "odds ratio of charge where domestic abuse behind the offence is known");
  visit("cps.known_coercion_lowers_charge", c.known_coercion_lowers_charge, "odds ratio of charge where it is known that somebody made her do it");
  visit("cps.police_share", c.police_share, "that what the police know reaches the prosecutor, each fact");
}

template <class P, class Visit>
void visit_courts(P& p, Visit& visit) {
  auto& c = p.court;
  visit("court.charge_to_first_hearing", c.charge_to_first_hearing, "charge to listed first hearing, on bail");
  visit("court.summons_to_first_hearing", c.summons_to_first_hearing, "summons or postal requisition to listed first hearing");
  visit("court.magistrates_slots_per_100k_women", c.magistrates_slots_per_100k_women, "magistrates' court slots running at once for women's cases, per 100,000 adult women");
  visit("court.magistrates_hearing", c.magistrates_hearing, "time a hearing holds a magistrates' court slot");
  visit("court.crown_slots_per_100k_women", c.crown_slots_per_100k_women, "Crown Court slots running at once for women's cases, per 100,000 adult women");
  visit("court.crown_hearing", c.crown_hearing, "time a hearing or trial holds a Crown Court slot");
  visit("court.crown_court", c.crown_court, "cases sent to the Crown Court");
  visit("court.guilty_plea", c.guilty_plea, "guilty plea");
  visit("court.discontinued", c.discontinued, "discontinued or withdrawn at or before the first hearing");
  visit("court.acquitted_at_trial", c.acquitted_at_trial, "acquitted at trial");
  visit("court.first_hearing_to_trial", c.first_hearing_to_trial, "mean time to a listed magistrates' trial");
  visit("court.first_hearing_to_crown_court", c.first_hearing_to_crown_court, "mean time to the first listed Crown Court hearing");
  visit("court.crown_court_to_trial", c.crown_court_to_trial, "mean time to a listed Crown Court trial");
  visit("court.remand", c.remand, "remanded in custody at the first hearing, no previous record");
  visit("court.remand_per_previous_band", c.remand_per_previous_band, "odds ratio of remand for each band of previous record");
  visit("court.remand_if_homelessness_known", c.remand_if_homelessness_known, "odds ratio of remand where homelessness is known");
  visit("court.remand_if_under_sentence", c.remand_if_under_sentence, "odds ratio of remand for women on an order, licence or supervision");
  visit("court.bail_breached", c.bail_breached, "bailed women who breach and are remanded before the next hearing");
  visit("court.remand_if_children_known", c.remand_if_children_known, "odds ratio of remand where dependent children are known of");
  visit("court.remand_if_liaison_reports", c.remand_if_liaison_reports, "odds ratio of remand where Liaison and Diversion has reported to the court");
  visit("court.remand_if_refused_police_bail", c.remand_if_refused_police_bail, "odds ratio of remand by the court of women whom the police kept until the hearing");
  visit("court.acquitted_if_self_defence", c.acquitted_if_self_defence, "odds ratio of acquittal at trial where the other party is known to be her abuser");
  visit("court.acquitted_if_coercion_known", c.acquitted_if_coercion_known, "odds ratio of acquittal at trial where it is known that somebody made her do it");
  auto& r = p.report;
  visit("report.asked_for", r.asked_for, "that the court asks for a pre-sentence report where a community, suspended or custodial sentence is likely");
  visit("report.oral", r.oral, "of reports, oral on the day");
  visit("report.fast", r.fast, "of reports, fast delivery (the rest are full written reports)");
  visit("report.fast_takes", r.fast_takes, "time until a fast report can be heard");
  visit("report.written_takes", r.written_takes, "time until a full written report can be heard");
  visit("report.writers_per_100k_women", r.writers_per_100k_women, "report writers for women's cases, per 100,000 adult women");
  visit("report.writer_time", r.writer_time, "a writer's time for one full written report");
  visit("report.court_waits", r.court_waits, "longest the court waits for a writer; then it sentences without the report");
  visit("report.lowers_custody", r.lowers_custody, "odds ratio of immediate custody with a written report before the court");
  visit("report.fast_writer_time", r.fast_writer_time, "a writer's time for one fast report");
  visit("report.disregarded", r.disregarded, "of reports, those the court disregards, and with them what it knows of her");
  visit("report.names_alternative", r.names_alternative, "of reports, those that name a community sentence and a service that will take her");
  visit("report.names_alternative_if_service_knows_her", r.names_alternative_if_service_knows_her, "odds ratio of that where a women's service knows her");
  visit("report.alternative_lowers_custody", r.alternative_lowers_custody, "odds ratio of immediate custody where the report names such an alternative");
  visit("report.police_share_with_probation", r.police_share_with_probation, "that what the police know reaches the writer of a report, each fact");
}

template <class P, class Visit>
void visit_sentences(P& p, Visit& visit) {
  auto& s = p.sentence;
  visit("sentence.custody_level", s.custody_level, "odds ratio of immediate custody that brings the Police National Computer surface to the court series");
  visit("sentence.area_custody_exponent", s.area_custody_exponent, "power of the area's custody rate, net of volume, that moves the odds of custody");
  visit("sentence.known_abuse_lowers_custody", s.known_abuse_lowers_custody, "odds ratio of immediate custody where the court knows of domestic abuse");
  visit("sentence.remanded_raises_custody", s.remanded_raises_custody, "odds ratio of immediate custody for women held on remand");
  visit("sentence.under_sentence_raises_custody", s.under_sentence_raises_custody, "odds ratio of immediate custody for women who offended on an order, licence or supervision");
  visit("sentence.known_children_lower_custody", s.known_children_lower_custody, "odds ratio of immediate custody where the court knows of dependent children");
  visit("sentence.known_coercion_lowers_custody", s.known_coercion_lowers_custody, "odds ratio of immediate custody where the court knows that somebody made her do it");
  visit("sentence.conviction_costs_job", s.conviction_costs_job, "that a conviction costs her work, or the chance of it");
  visit("sentence.fine_becomes_debt", s.fine_becomes_debt, "that a fine is not paid and becomes debt");
  visit("sentence.twelve_months_or_more", s.twelve_months_or_more, "of custodial sentences, 12 months or more");
  visit("sentence.four_years_if_twelve_months_or_more", s.four_years_if_twelve_months_or_more, "of those, four years or more");
  visit("sentence.six_to_twelve_months_if_shorter", s.six_to_twelve_months_if_shorter, "of shorter ones, six to under twelve months");
  visit("sentence.no_custody_under", s.no_custody_under, "a sentence of immediate custody shorter than this is not passed (0: no such rule)");
  visit("sentence.no_custody_followed", s.no_custody_followed, "of sentences that the rule against short custody is about, those where the court follows it");
  visit("sentence.replaced_by_suspended_sentence", s.replaced_by_suspended_sentence, "of sentences of short custody not passed, suspended sentence orders in their place (the rest are community orders)");
  visit("sentence.shortest", s.shortest, "shortest custodial sentence; lengths are log-uniform within their band");
  visit("sentence.longest", s.longest, "longest custodial sentence simulated");
  visit("sentence.community_order_lasts", s.community_order_lasts, "length of a community order");
  visit("sentence.suspended_sentence_lasts", s.suspended_sentence_lasts, "length of a suspended sentence order");
}

template <class P, class Visit>
void visit_sentences_served(P& p, Visit& visit) {
  auto& o = p.orders;
  visit("orders.missed_otherwise", o.missed_otherwise, "appointments a woman misses for reasons other than those below, while an order runs");
  visit("orders.missed_for_childcare", o.missed_for_childcare, "appointments missed for want of childcare, where her children live with her");
  visit("orders.missed_for_anxiety_each_step", o.missed_for_anxiety_each_step, "appointments missed for anxiety, for each step of severity of mental ill health");
  visit("orders.missed_for_distance_each_step", o.missed_for_distance_each_step, "appointments missed for distance or the fare, for each step of severity of finance");
  visit("orders.missed_for_safety", o.missed_for_safety, "appointments missed because it is not safe to come, while she is abused");
  visit("orders.unsafe_requirements", o.unsafe_requirements, "hazard ratio of that with a curfew or unpaid work");
  visit("orders.missed_with_rehabilitation_activity", o.missed_with_rehabilitation_activity, "hazard ratio of missing an appointment with a rehabilitation activity requirement");
  visit("orders.missed_with_unpaid_work", o.missed_with_unpaid_work, "hazard ratio of missing an appointment with unpaid work");
  visit("orders.missed_with_curfew", o.missed_with_curfew, "hazard ratio of missing an appointment with a curfew");
  visit("orders.missed_if_neurodivergent", o.missed_if_neurodivergent, "hazard ratio of missing an appointment for women with a learning disability, brain injury or neurodivergence");
  visit("orders.absence_accepted", o.absence_accepted, "that the officer accepts the reason, where probation knows what is behind it");
  visit("orders.absence_accepted_if_not_known", o.absence_accepted_if_not_known, "odds ratio of that where probation does not know");
  visit("orders.breach_hearing_delay", o.breach_hearing_delay, "mean time from breach to hearing");
  visit("orders.revoked_at_breach", o.revoked_at_breach, "of breach hearings, order revoked");
  visit("orders.custody_if_revoked_community_order", o.custody_if_revoked_community_order, "of community orders revoked, resentenced to custody");
  visit("orders.custody_if_revoked_suspended_sentence", o.custody_if_revoked_suspended_sentence, "of suspended sentences breached and revoked, activated");
  visit("orders.custody_on_breach", o.custody_on_breach, "mean length of custody for breach");
  visit("orders.activated_on_reconviction", o.activated_on_reconviction, "suspended sentence activated when convicted of a further offence while it runs");
  visit("orders.treatment_requirement", o.treatment_requirement, "that an order has a treatment requirement where the court knows of the need");
  visit("orders.rehabilitation_activity", o.rehabilitation_activity, "that an order has a rehabilitation activity requirement");
  visit("orders.unpaid_work", o.unpaid_work, "that an order has unpaid work");
  visit("orders.unpaid_work_if_children_known", o.unpaid_work_if_children_known, "odds ratio of unpaid work where the court knows of dependent children");
  visit("orders.curfew", o.curfew, "that an order has a curfew");
  visit("orders.curfew_if_abuse_known", o.curfew_if_abuse_known, "odds ratio of a curfew where the court knows of domestic abuse");
  visit("orders.court_shares_with_probation", o.court_shares_with_probation, "that what the court knows reaches the officer who supervises an order, each fact");
  auto& t = p.treatment;
  visit("treatment.reached", t.reached, "of women referred to treatment, those taken on by a treatment service");
  visit("treatment.referral_takes", t.referral_takes, "mean time from referral until treatment can start, if there is a place");
  visit("treatment.places_per_100k_women", t.places_per_100k_women, "places in treatment outside prison for women referred by the courts or on release, per 100,000 adult women");
  visit("treatment.lasts", t.lasts, "length of a completed course of treatment");
  visit("treatment.completed", t.completed, "of courses started, completed (the rest end at any point of the course alike)");
  visit("treatment.eases_need", t.eases_need, "that a completed course lowers the severity of the need by one step");
}

template <class P, class Visit>
void visit_costs(P& p, Visit& visit) {
  auto& c = p.costs;
  visit("costs.arrest_detained", c.arrest_detained, "an arrest with detention that leads to a charge");
  visit("costs.arrest_no_further_action", c.arrest_no_further_action, "an arrest that ends in no further action or a caution");
  visit("costs.court_event", c.court_event, "one court event for one person; one is charged for each prosecution");
  visit("costs.breach_hearing", c.breach_hearing, "a breach hearing");
  visit("costs.order_year", c.order_year, "supervising one woman on an order, a year");
  visit("costs.prison_year", c.prison_year, "a women's prison place, a year");
  visit("costs.approved_premises_year", c.approved_premises_year, "an approved premises bed, a year");
  visit("costs.homeless_on_release", c.homeless_on_release, "one release to homelessness");
  visit("costs.harm_to_victims", c.harm_to_victims, "economic and social cost of one offence to victims and society");
  visit("costs.harm_to_health_service", c.harm_to_health_service, "health service cost of one offence");
  visit("costs.discount_rate", c.discount_rate, "real social discount rate a year");
  visit("costs.prison_cashable", c.prison_cashable, "share of the cost of a prison place that stops when one fewer woman is held");
}

}  // namespace detail
// clang-format on

template <class P, class Visit>
void visit_parameters(P& p, Visit&& visit) {
  detail::visit_women(p, visit);
  detail::visit_needs(p, visit);
  detail::visit_police(p, visit);
  detail::visit_courts(p, visit);
  detail::visit_sentences(p, visit);
  detail::visit_sentences_served(p, visit);
  detail::visit_custody_and_after(p, visit);
  detail::visit_costs(p, visit);
}

}  // namespace holloway
