#pragma once
// Everything a run counts, month by month. All are whole numbers, so sums do not depend on their order.
// Measures with definitions and units are made from these in output/measures/measure_table.cpp.

#include "sim/pathway/counting/count_row.hpp"

namespace holloway {

/// The number of one count among all that are counted of women and their cases.
enum class Counter : std::uint16_t {};
template <class Enum = void>
using Counted = CountOf<Counter, Enum>;

// One row a count: its name here, its identifier in results, its unit and what is counted. Results keep this
// order.
// clang-format off
struct Counts : CountList<Counter> {
  // notice and police
  Counted<> offences{*this, "offences", "offences", "offences that came to notice, in the month they were committed"};
  Counted<OffenceGroup> offences_by_offence{*this, "offences_{id}", "offences", "offences that came to notice: {offence}"};
  Counted<> arrests{*this, "arrests", "arrests", "arrests for any offence, summary offences included (events, not women)"};
  Counted<> voluntary_interviews{*this, "voluntary_interviews", "cases", "cases in which she was interviewed voluntarily, without arrest"};
  Counted<> street_disposals{*this, "street_disposals", "cases", "cases settled on the street, without arrest or interview"};
  Counted<> summonses{*this, "summonses", "cases", "cases begun by summons or postal requisition"};
  Counted<> liaison_and_diversion_screened{*this, "liaison_and_diversion_screened", "arrests", "arrests at which Liaison and Diversion screened her"};
  Counted<> arrests_no_further_action_or_caution{*this, "arrests_no_further_action_or_caution", "arrests", "arrests that ended in no further action, a caution or another outcome short of charge"};
  Counted<> no_further_action{*this, "no_further_action", "cases", "cases that ended in no further action by police or prosecutor"};
  Counted<> no_further_action_under_demand{*this, "no_further_action_under_demand", "cases", "cases that ended in no further action because no investigator was free in time"};
  Counted<> community_resolutions{*this, "community_resolutions", "cases", "cases that ended in a community resolution"};
  Counted<> penalty_notices{*this, "penalty_notices", "cases", "cases that ended in a penalty notice for disorder"};
  Counted<> simple_cautions{*this, "simple_cautions", "cases", "cases that ended in a simple caution"};
  Counted<> conditional_cautions{*this, "conditional_cautions", "cases", "cases that ended in a conditional caution whose conditions were met"};
  Counted<> conditional_cautions_not_met{*this, "conditional_cautions_not_met", "cases", "conditional cautions whose conditions were not met: the case went on to another outcome"};
  Counted<> charges{*this, "charges", "cases", "cases charged, postal requisitions included"};
  Counted<> arrests_charged{*this, "arrests_charged", "arrests", "arrests that ended in a charge"};
  Counted<> offences_coerced{*this, "offences_coerced", "offences", "offences that somebody made her commit"};
  Counted<> counter_allegations{*this, "counter_allegations", "cases", "cases in which her abuser accused her"};
  Counted<> primary_victims_identified{*this, "primary_victims_identified", "cases", "of those, the ones in which the police saw in time that she was the victim"};
  Counted<> liaison_and_diversion_declined{*this, "liaison_and_diversion_declined", "arrests", "arrests at which she declined to be screened by Liaison and Diversion"};
  Counted<> interviews{*this, "interviews", "cases", "cases in which she was interviewed, under arrest or voluntarily"};
  Counted<> admissions{*this, "admissions", "cases", "of those, the ones in which she admitted the offence"};
  Counted<> prosecutor_decisions{*this, "prosecutor_decisions", "cases", "cases decided by the prosecutor"};
  Counted<> evidential_test_failed{*this, "evidential_test_failed", "cases", "of those, dropped because the evidence was not enough"};
  Counted<> not_in_public_interest{*this, "not_in_public_interest", "cases", "of those, dropped as not in the public interest"};
  Counted<> out_of_time{*this, "out_of_time", "cases", "cases dropped because the time in which a summary offence may be charged was over"};
  Counted<> work_lost_to_record{*this, "work_lost_to_record", "occasions", "cautions and convictions that cost her work, or the chance of it"};
  Counted<> fines_become_debt{*this, "fines_become_debt", "occasions", "fines and penalty notices that became debt"};

  // court
  Counted<> prosecutions{*this, "prosecutions", "cases", "cases that reached a first hearing for a recordable offence"};
  Counted<> convictions{*this, "convictions", "cases", "cases that ended in conviction for a recordable offence"};
  Counted<> acquittals{*this, "acquittals", "cases", "cases that ended in acquittal at trial"};
  Counted<> discontinued{*this, "discontinued", "cases", "cases discontinued or withdrawn"};
  Counted<> remands{*this, "remands", "remands", "new remands in custody (events, not women)"};
  Counted<AfterRemand> remanded_magistrates{*this, "remanded_magistrates_{id}", "cases", "cases that ended in a magistrates' court in which she had been remanded in custody, with {outcome}"};
  Counted<AfterRemand> remanded_crown{*this, "remanded_crown_{id}", "cases", "cases that ended in the Crown Court in which she had been remanded in custody, with {outcome}"};
  Counted<> released_at_time_limit{*this, "released_at_time_limit", "cases", "cases in which she was bailed because the custody time limit was reached"};
  Counted<> committed_for_sentence{*this, "committed_for_sentence", "cases", "cases committed to the Crown Court for sentence"};
  Counted<OffenceGroup> court_by_offence{*this, "court_{id}", "cases", "cases dealt with at court, by principal offence: {offence}"};
  Counted<> court_breach{*this, "court_breach", "hearings", "hearings for breach of an order"};
  Counted<> crown_court_cases{*this, "crown_court_cases", "cases", "cases sent to the Crown Court"};
  Counted<> trials{*this, "trials", "cases", "cases that were tried"};
  Counted<> reports{*this, "reports", "reports", "pre-sentence reports put before the court"};
  Counted<ReportKind> reports_by_kind{*this, "reports_{id}", "reports", "of those, {reports}"};
  Counted<> reports_not_ready{*this, "reports_not_ready", "cases", "cases sentenced without the report asked for, because no writer was free in time"};
  Counted<> reports_disregarded{*this, "reports_disregarded", "reports", "pre-sentence reports that the court disregarded"};
  Counted<> reports_naming_alternative{*this, "reports_naming_alternative", "reports", "pre-sentence reports that named a community sentence and a service that would take her"};
  Counted<> sentences_discharge{*this, "sentences_discharge", "sentences", "sentencing occasions: absolute or conditional discharge"};
  Counted<> sentences_fine{*this, "sentences_fine", "sentences", "sentencing occasions: fine"};
  Counted<> sentences_community_order{*this, "sentences_community_order", "sentences", "sentencing occasions: community order"};
  Counted<> sentences_suspended{*this, "sentences_suspended", "sentences", "sentencing occasions: suspended sentence order"};
  Counted<> sentences_custody{*this, "sentences_custody", "sentences", "sentencing occasions: immediate custody"};
  Counted<> sentences_other{*this, "sentences_other", "sentences", "sentencing occasions: any other disposal"};
  Counted<> community_suspended_custody_sentences{*this, "community_suspended_custody_sentences", "sentences", "community orders, suspended sentence orders and immediate custody together"};
  Counted<> community_suspended_custody_sentences_with_report{*this, "community_suspended_custody_sentences_with_report", "sentences", "of those, the ones with a pre-sentence report of any kind"};
  Counted<LengthBand> custody_by_length{*this, "custody_{id}", "sentences", "custodial sentences of {length}"};
  Counted<> custody_under_3_months{*this, "custody_under_3_months", "sentences", "custodial sentences of under 3 months"};
  Counted<> sentenced_women_abused{*this, "sentenced_women_abused", "women", "women sentenced who have experienced domestic abuse"};
  Counted<> sentenced_women_abused_known{*this, "sentenced_women_abused_known", "women", "of those, the ones of whose abuse the court knew"};

  // recorded occasions (caution or conviction on the Police National Computer), by previous record
  Counted<RecordBand> recorded{*this, "recorded_{id}", "occasions", "cautions and convictions of women with {record_in_full}"};

  // orders
  Counted<> order_days{*this, "order_days", "woman-days", "days that women spent under a community order or suspended sentence order"};
  Counted<> breaches{*this, "breaches", "orders", "orders taken to court for breach"};
  Counted<> orders_completed{*this, "orders_completed", "orders", "orders completed"};
  Counted<> orders_revoked{*this, "orders_revoked", "orders", "orders revoked"};
  Counted<> order_warnings{*this, "order_warnings", "warnings", "warnings for a first failure without reasonable excuse"};
  Counted<MissedBecause> missed_for{*this, "missed_for_{id}", "appointments", "appointments of orders missed {reason}"};
  Counted<> missed_accepted{*this, "missed_accepted", "appointments", "missed appointments for which the officer accepted the reason"};
  Counted<> orders_with_treatment{*this, "orders_with_treatment", "orders", "orders with a treatment requirement"};
  Counted<> orders_with_rehabilitation_activity{*this, "orders_with_rehabilitation_activity", "orders", "orders with a rehabilitation activity requirement"};
  Counted<> orders_with_unpaid_work{*this, "orders_with_unpaid_work", "orders", "orders with unpaid work"};
  Counted<> orders_with_curfew{*this, "orders_with_curfew", "orders", "orders with a curfew"};

  // treatment
  Counted<> treatment_referrals{*this, "treatment_referrals", "referrals", "referrals to treatment for drugs, alcohol or mental health: by an order, in prison or on release"};
  Counted<> treatment_starts{*this, "treatment_starts", "courses", "courses of treatment started"};
  Counted<> treatment_completions{*this, "treatment_completions", "courses", "courses of treatment completed"};
  Counted<> treatment_days{*this, "treatment_days", "woman-days", "days that women spent in treatment", KnownBy::all_women_only};

  // custody and after
  Counted<> custody_receptions{*this, "custody_receptions", "receptions", "entries to prison on remand or sentence, once for each unbroken spell; recalls excluded"};
  Counted<> custody_receptions_on_remand{*this, "custody_receptions_on_remand", "receptions", "of those, the ones on remand"};
  Counted<> remand_days{*this, "remand_days", "woman-days", "days that women spent in prison on remand"};
  Counted<> sentenced_days{*this, "sentenced_days", "woman-days", "days that women spent in prison serving a sentence"};
  Counted<> recall_days{*this, "recall_days", "woman-days", "days that women spent in prison on recall"};
  Counted<> not_placed_days{*this, "not_placed_days", "woman-days", "days that women in prison spent beyond the places there are", KnownBy::all_women_only};
  Counted<> released_sentence_days{*this, "released_sentence_days", "days", "length of the sentences of women first released from them, all together"};
  Counted<> released_days_served{*this, "released_days_served", "days", "days served of those before first release, on remand too"};
  Counted<> releases{*this, "releases", "releases", "releases from prison after a sentence or a recall"};
  Counted<> releases_homeless{*this, "releases_homeless", "releases", "releases after a sentence or a recall to rough sleeping or other homelessness"};
  Counted<> recalls{*this, "recalls", "recalls", "recalls to custody"};
  Counted<> recalls_fixed_term{*this, "recalls_fixed_term", "recalls", "recalls to custody for a fixed term"};
  Counted<> children_separated{*this, "children_separated", "children", "dependent children who lived with their mother when she was received into prison, on remand, sentence or recall"};
  Counted<> approved_premises_days{*this, "approved_premises_days", "woman-days", "days that women spent in approved premises"};
  Counted<> self_harm_incidents{*this, "self_harm_incidents", "incidents", "self-harm incidents in prison"};
  Counted<> prison_placements{*this, "prison_placements", "placements", "women given a place in a prison: at reception, or as soon as one is free"};
  Counted<> prison_placements_far_from_home{*this, "prison_placements_far_from_home", "placements", "of those, in a prison far from home"};
  Counted<> prison_placement_kilometres{*this, "prison_placement_kilometres", "kilometres", "distance from the middle of her area to the prison she is placed in, all placements together"};
  Counted<> far_from_home_days{*this, "far_from_home_days", "woman-days", "days that women spent in a prison far from home", KnownBy::all_women_only};
  Counted<> mother_and_baby_eligible{*this, "mother_and_baby_eligible", "receptions", "receptions of women who are pregnant or whose child is young enough for a mother and baby unit"};
  Counted<> mother_and_baby_asked{*this, "mother_and_baby_asked", "receptions", "receptions at which a place in a mother and baby unit was asked for and she was found suitable"};
  Counted<> mother_and_baby_admitted{*this, "mother_and_baby_admitted", "women", "women admitted to a mother and baby unit"};
  Counted<> mother_and_baby_refused_full{*this, "mother_and_baby_refused_full", "women", "women refused a mother and baby unit because all places were taken"};
  Counted<> mother_and_baby_days{*this, "mother_and_baby_days", "woman-days", "days that women spent in mother and baby units", KnownBy::all_women_only};
  Counted<> prison_treatment_referrals{*this, "prison_treatment_referrals", "referrals", "referrals to treatment in prison, at reception"};
  Counted<> releases_in_treatment{*this, "releases_in_treatment", "releases", "releases after a sentence or a recall of women in treatment in prison until then"};
  Counted<> releases_treatment_continued{*this, "releases_treatment_continued", "releases", "of those, taken on by a treatment service outside"};
  Counted<> relapses_on_release{*this, "relapses_on_release", "releases", "releases, from remand too, at which treatment did not go on and she relapsed"};
  Counted<> adjudications{*this, "adjudications", "adjudications", "adjudications proven in prison, counted when she is released"};
  Counted<> homes_lost{*this, "homes_lost", "women", "women released who had a home when received and lost it while in prison"};
  Counted<> jobs_lost{*this, "jobs_lost", "women", "women released who lost work while in prison"};
  Counted<> debts_grown{*this, "debts_grown", "women", "women released whose debt grew while they were in prison"};
  Counted<> mental_health_worsened{*this, "mental_health_worsened", "women", "women released whose mental health worsened while they were in prison"};
  Counted<> releases_with_plan{*this, "releases_with_plan", "releases", "releases after a sentence or a recall with a release plan ready"};
  Counted<> releases_met_at_gate{*this, "releases_met_at_gate", "releases", "releases after a sentence or a recall at which she was met at the gate"};
  Counted<> releases_settled{*this, "releases_settled", "releases", "releases after a sentence or a recall to settled accommodation"};
  Counted<> releases_benefits_not_in_place{*this, "releases_benefits_not_in_place", "releases", "releases, from remand too, without benefits or other income in place"};
  Counted<> releases_to_abuser{*this, "releases_to_abuser", "releases", "releases, from remand too, at which she was back with an abuser"};
  Counted<> children_in_family_home{*this, "children_in_family_home", "children", "children separated by custody who stayed in the family home"};
  Counted<Carer> children_to{*this, "children_to_{id}", "children", "children separated by custody, looked after by {carer}"};
  Counted<> children_in_mother_and_baby_units{*this, "children_in_mother_and_baby_units", "children", "children who stayed with their mother in a mother and baby unit"};
  Counted<> children_apart_days{*this, "children_apart_days", "child-days", "days that children lived apart from their mothers because of custody", KnownBy::all_women_only};
  Counted<> children_apart_local_authority_days{*this, "children_apart_local_authority_days", "child-days", "days that children living apart because of custody were looked after by the local authority", KnownBy::all_women_only};
  Counted<> care_proceedings{*this, "care_proceedings", "families", "care proceedings begun while children lived apart because of custody"};
  Counted<> children_lost_in_care_proceedings{*this, "children_lost_in_care_proceedings", "children", "children who, after care proceedings, did not come back to their mother"};
  Counted<> children_returned{*this, "children_returned", "children", "children separated by custody who came home to their mother"};

  // the women
  Counted<> abuse_began{*this, "abuse_began", "women", "women for whom domestic abuse began again"};
  Counted<> abuse_ended{*this, "abuse_ended", "women", "women who got free of domestic abuse"};
  Counted<> entrants{*this, "entrants", "women", "women who came to notice for the first time"};
  Counted<> deaths{*this, "deaths", "women", "women who died in prison, under sentence or within twelve months of an index event"};
  Counted<> deaths_in_prison{*this, "deaths_in_prison", "women", "of those, the ones who died in prison"};
  Counted<> deportations{*this, "deportations", "women", "women removed from the country"};

  // reoffending follow-up, counted in the month of the index event's quarter start
  Counted<IndexDisposal> cohort{*this, "cohort_{id}", "women", "women with an index event in the quarter, by index event: {event}; counted in the quarter's first month"};
  Counted<IndexDisposal> reoffenders{*this, "reoffenders_{id}", "women", "of the women whose index event was {event}, those with a proven reoffence within a year"};
  Counted<IndexDisposal> reoffences{*this, "reoffences_{id}", "offences", "proven reoffences within a year of women whose index event was {event}"};

  // reoffending follow-up again, by previous record at the index event
  Counted<RecordBand> cohort_by_record{*this, "cohort_previous_{id}", "women", "women with an index event in the quarter, by cautions or convictions before it: {number}; counted in the quarter's first month"};
  Counted<RecordBand> reoffenders_by_record{*this, "reoffenders_previous_{id}", "women", "of the women with an index event, by cautions or convictions before it: {number}; those with a proven reoffence within a year"};
  Counted<RecordBand> reoffences_by_record{*this, "reoffences_previous_{id}", "offences", "proven reoffences within a year, by cautions or convictions before the index event: {number}"};

  // days in prison, by length of sentence
  Counted<LengthBand> sentenced_days_by_length{*this, "sentenced_days_{id}", "woman-days", "days that women spent in prison serving a sentence of {length}"};
  Counted<LengthBand> recall_days_by_length{*this, "recall_days_{id}", "woman-days", "days that women spent in prison on recall from a sentence of {length}"};

  // needs of women in prison, and of women under sentence in the community, at the end of each quarter
  Counted<> prison_needs_sampled{*this, "prison_needs_sampled", "women", "women in prison at the end of each quarter"};
  Counted<Need> prison_need{*this, "prison_need_{id}", "women", "women in prison at the end of each quarter, with a need: {need}"};
  Counted<> prison_multiple_needs{*this, "prison_multiple_needs", "women", "women in prison at the end of each quarter, with two needs or more"};
  Counted<> prison_needs_present{*this, "prison_needs_present", "needs", "needs of women in prison at the end of each quarter, all together"};
  Counted<> prison_needs_known{*this, "prison_needs_known", "needs", "of those, the needs known to the prison"};
  Counted<> community_needs_sampled{*this, "community_needs_sampled", "women", "women under sentence in the community at the end of each quarter"};
  Counted<Need> community_need{*this, "community_need_{id}", "women", "women under sentence in the community at the end of each quarter, with a need: {need}"};
  Counted<> community_multiple_needs{*this, "community_multiple_needs", "women", "women under sentence in the community at the end of each quarter, with two needs or more"};
  Counted<> community_needs_present{*this, "community_needs_present", "needs", "needs of women under sentence in the community at the end of each quarter, all together"};
  Counted<> community_needs_known{*this, "community_needs_known", "needs", "of those, the needs known to probation"};

  // receptions and releases, by what for
  Counted<> receptions_remand{*this, "receptions_remand", "receptions", "entries to prison on remand"};
  Counted<LengthBand> receptions_by_length{*this, "receptions_{id}", "receptions", "entries to prison on a sentence of {length}"};
  Counted<LengthBand> releases_by_length{*this, "releases_{id}", "releases", "releases after, or on recall from, a sentence of {length}"};

  // outcomes by offence group
  Counted<OffenceGroup> arrests_by_offence{*this, "arrests_{id}", "arrests", "arrests, by offence: {offence}"};
  Counted<OffenceGroup> convictions_by_offence{*this, "convictions_{id}", "cases", "convictions, by offence: {offence}"};
  Counted<OffenceGroup> custody_by_offence{*this, "custody_{id}", "sentences", "immediate custodial sentences, by offence: {offence}"};
};
// clang-format on
inline constexpr Counts counts;
inline constexpr std::size_t counters = counts.size();

/// False for days counted from queues and whole areas, which are not known by group.
constexpr bool counted_by_group(Counter counter) {
  return counts.row_of(counter).known_by == KnownBy::each_group;
}

/// The number of one count among those of a programme.
enum class ProgrammeCounter : std::uint8_t {};
template <class Enum = void>
using ProgrammeCounted = CountOf<ProgrammeCounter, Enum>;

// What is counted for each programme, month by month.
// clang-format off
struct ProgrammeCounts : CountList<ProgrammeCounter> {
  ProgrammeCounted<> eligible{*this, "eligible", "occasions", "women found eligible where the programme acts"};
  ProgrammeCounted<> not_known{*this, "not_known", "occasions", "women not found eligible who would have been, had the agency known what is true of them"};
  ProgrammeCounted<> not_offered{*this, "not_offered", "occasions", "women found eligible to whom nobody offered it"};
  ProgrammeCounted<> offers{*this, "offers", "offers", "offers made"};
  ProgrammeCounted<> declined{*this, "declined", "offers", "offers declined"};
  ProgrammeCounted<> starts{*this, "starts", "women", "women who started"};
  ProgrammeCounted<> gave_up{*this, "gave_up", "women", "women who gave up waiting"};
  ProgrammeCounted<> turned_away{*this, "turned_away", "women", "women who accepted and were turned away, as nobody could begin with them that day and there is no waiting"};
  ProgrammeCounted<> completions{*this, "completions", "women", "women who completed"};
  ProgrammeCounted<> stopped{*this, "stopped", "women", "women who started and stopped before the end"};
  ProgrammeCounted<> wait_minutes{*this, "wait_minutes", "minutes", "time from offer to start, all starts together"};
  ProgrammeCounted<> appointments{*this, "appointments", "appointments", "appointments kept"};

  // of women who started: what was planned for them at the police decision where they were taken (for net-widening)
  ProgrammeCounted<PoliceOutcome> instead_of{*this, "instead_of_{id}", "women", "women who started where {outcome} was planned"};

  // the same where the prosecutor, and the court, were about to decide
  ProgrammeCounted<> planned_prosecution{*this, "planned_prosecution", "women", "women who started where the prosecutor would have charged"};
  ProgrammeCounted<> planned_no_prosecution{*this, "planned_no_prosecution", "women", "women who started where the prosecutor would not have charged"};
  ProgrammeCounted<> planned_remand{*this, "planned_remand", "women", "women who started where the court would have remanded in custody"};
  ProgrammeCounted<> planned_bail{*this, "planned_bail", "women", "women who started where the court would have granted bail"};
  ProgrammeCounted<> planned_immediate_custody{*this, "planned_immediate_custody", "women", "women who started where the court would have sentenced to immediate custody"};
  ProgrammeCounted<> planned_suspended_sentence{*this, "planned_suspended_sentence", "women", "women who started where the court would have suspended a sentence"};
  ProgrammeCounted<> planned_community_order{*this, "planned_community_order", "women", "women who started where the court would have made a community order"};
  ProgrammeCounted<> planned_lesser_sentence{*this, "planned_lesser_sentence", "women", "women who started where the court would have fined, discharged or sentenced otherwise"};

  // what it costs
  ProgrammeCounted<> area_days{*this, "area_days", "days", "days on which it ran, summed over the areas where it ran"};
  ProgrammeCounted<> support_days{*this, "support_days", "days", "days of women's support, all women together"};
};
// clang-format on
inline constexpr ProgrammeCounts programme_counts;
inline constexpr std::size_t programme_counters = programme_counts.size();

}  // namespace holloway
