#pragma once
// Everything a run counts, month by month. All are whole numbers, so sums do not depend on their order.
// Measures with definitions and units are made from these in output/measures/measures.cpp.

#include <array>
#include <cstdint>
#include <string_view>

#include "sim/pathway/map/vocabulary.hpp"

namespace holloway {

// One line for each group of counts.
// clang-format off
enum class Counter : std::uint16_t {
  // notice and police
  offences, offences_violence, offences_sexual, offences_robbery, offences_theft, offences_criminal_damage, offences_drugs,
  offences_weapons, offences_public_order, offences_miscellaneous, offences_fraud, offences_summary, offences_motoring,
  arrests, voluntary_interviews, street_disposals, summonses, liaison_and_diversion_screened, arrests_no_further_action_or_caution,
  no_further_action, no_further_action_under_demand, community_resolutions, penalty_notices, simple_cautions, conditional_cautions,
  conditional_cautions_not_met, charges, arrests_charged,
  offences_coerced, counter_allegations, primary_victims_identified, liaison_and_diversion_declined, interviews, admissions,
  prosecutor_decisions, evidential_test_failed, not_in_public_interest, work_lost_to_record, fines_become_debt,
  // court
  prosecutions, convictions, acquittals, discontinued, remands,
  court_violence, court_sexual, court_robbery, court_theft, court_criminal_damage, court_drugs, court_weapons, court_public_order,
  court_miscellaneous, court_fraud, court_summary, court_motoring, court_breach,
  crown_court_cases, trials, reports, reports_oral, reports_fast, reports_written, reports_not_ready, reports_disregarded,
  reports_naming_alternative,
  sentences_discharge, sentences_fine, sentences_community_order, sentences_suspended, sentences_custody, sentences_other,
  community_suspended_custody_sentences, community_suspended_custody_sentences_with_report,
  custody_under_6_months, custody_6_to_under_12_months, custody_12_months_to_under_4_years, custody_4_years_or_more,
  sentenced_women_abused, sentenced_women_abused_known,
  // recorded occasions (caution or conviction on the Police National Computer), by previous record
  recorded_none, recorded_1_2, recorded_3_6, recorded_7_10, recorded_11_14, recorded_15_plus,
  // orders
  order_days, breaches, orders_completed, orders_revoked, order_warnings,
  missed_for_childcare, missed_for_anxiety, missed_for_distance, missed_for_safety, missed_for_other_reasons, missed_accepted,
  orders_with_treatment, orders_with_rehabilitation_activity, orders_with_unpaid_work, orders_with_curfew,
  // treatment
  treatment_referrals, treatment_starts, treatment_completions, treatment_days,
  // custody and after
  custody_receptions, remand_days, sentenced_days, recall_days, not_placed_days, releases, releases_homeless, recalls, recalls_fixed_term,
  children_separated, approved_premises_days, self_harm_incidents,
  prison_placements, prison_placements_far_from_home, prison_placement_kilometres, far_from_home_days,
  mother_and_baby_eligible, mother_and_baby_asked, mother_and_baby_admitted, mother_and_baby_refused_full, mother_and_baby_days,
  prison_treatment_referrals, releases_in_treatment, releases_treatment_continued, relapses_on_release,
  adjudications, homes_lost, jobs_lost, debts_grown, mental_health_worsened,
  releases_with_plan, releases_met_at_gate, releases_settled, releases_benefits_not_in_place, releases_to_abuser,
  children_in_family_home, children_to_father, children_to_relatives, children_to_local_authority, children_in_mother_and_baby_units,
  children_apart_days, children_apart_local_authority_days, care_proceedings, children_lost_in_care_proceedings, children_returned,
  // the women
  abuse_began, abuse_ended,
  entrants, deaths, deportations,
  // reoffending follow-up, counted in the month of the index event's quarter start
  cohort_caution, cohort_court_order, cohort_custody_under_12_months, cohort_custody_12_months_or_more, cohort_other_conviction,
  reoffenders_caution, reoffenders_court_order, reoffenders_custody_under_12_months, reoffenders_custody_12_months_or_more, reoffenders_other_conviction,
  reoffences_caution, reoffences_court_order, reoffences_custody_under_12_months, reoffences_custody_12_months_or_more, reoffences_other_conviction,
  // What completes the Concordat's Annex B (names in output/measures/counter_names_annex_b.hpp).
  // reoffending follow-up again, by previous record at the index event
  cohort_previous_none, cohort_previous_1_2, cohort_previous_3_6, cohort_previous_7_10, cohort_previous_11_14, cohort_previous_15_plus,
  reoffenders_previous_none, reoffenders_previous_1_2, reoffenders_previous_3_6, reoffenders_previous_7_10, reoffenders_previous_11_14,
  reoffenders_previous_15_plus,
  reoffences_previous_none, reoffences_previous_1_2, reoffences_previous_3_6, reoffences_previous_7_10, reoffences_previous_11_14,
  reoffences_previous_15_plus,
  // days in prison, by length of sentence
  sentenced_days_under_6_months, sentenced_days_6_to_under_12_months, sentenced_days_12_months_to_under_4_years, sentenced_days_4_years_or_more,
  recall_days_under_6_months, recall_days_6_to_under_12_months, recall_days_12_months_to_under_4_years, recall_days_4_years_or_more,
  // needs of women in prison, and of women under sentence in the community, at the end of each quarter
  prison_needs_sampled, prison_need_accommodation, prison_need_drugs, prison_need_alcohol, prison_need_mental_health, prison_need_domestic_abuse,
  prison_need_finance, prison_need_employment, prison_need_family, prison_multiple_needs, prison_needs_present, prison_needs_known,
  community_needs_sampled, community_need_accommodation, community_need_drugs, community_need_alcohol, community_need_mental_health,
  community_need_domestic_abuse, community_need_finance, community_need_employment, community_need_family, community_multiple_needs,
  community_needs_present, community_needs_known,
  // receptions and releases, by what for
  receptions_remand, receptions_under_6_months, receptions_6_to_under_12_months, receptions_12_months_to_under_4_years, receptions_4_years_or_more,
  releases_under_6_months, releases_6_to_under_12_months, releases_12_months_to_under_4_years, releases_4_years_or_more,
  // outcomes by offence group
  arrests_violence, arrests_sexual, arrests_robbery, arrests_theft, arrests_criminal_damage, arrests_drugs, arrests_weapons, arrests_public_order,
  arrests_miscellaneous, arrests_fraud, arrests_summary, arrests_motoring,
  convictions_violence, convictions_sexual, convictions_robbery, convictions_theft, convictions_criminal_damage, convictions_drugs,
  convictions_weapons, convictions_public_order, convictions_miscellaneous, convictions_fraud, convictions_summary, convictions_motoring,
  custody_violence, custody_sexual, custody_robbery, custody_theft, custody_criminal_damage, custody_drugs, custody_weapons, custody_public_order,
  custody_miscellaneous, custody_fraud, custody_summary, custody_motoring,
  count
};
// clang-format on
inline constexpr std::size_t counters = static_cast<std::size_t>(Counter::count);

/// False for days counted from queues and whole areas, which are not known by group.
constexpr bool counted_by_group(Counter counter) {
  switch (counter) {
    case Counter::not_placed_days:
    case Counter::treatment_days:
    case Counter::far_from_home_days:
    case Counter::mother_and_baby_days:
    case Counter::children_apart_days:
    case Counter::children_apart_local_authority_days:
      return false;
    default:
      return true;
  }
}

/// What is counted for each programme, month by month.
enum class ProgrammeCounter : std::uint8_t {
  eligible,
  not_known,    ///< would have been eligible if the agency had known what is true of her
  not_offered,  ///< eligible, and nobody offered it
  offers,
  declined,
  starts,
  gave_up,
  turned_away,
  completions,
  stopped,
  wait_minutes,
  appointments,
  // of women who started: what was planned for them at the police decision where they were taken (for
  // net-widening)
  instead_of_no_further_action,
  instead_of_community_resolution,
  instead_of_penalty_notice,
  instead_of_simple_caution,
  instead_of_conditional_caution,
  instead_of_bail_for_assessment,
  instead_of_charge,
  // the same where the prosecutor, and the court, were about to decide
  planned_prosecution,
  planned_no_prosecution,
  planned_remand,
  planned_bail,
  planned_immediate_custody,
  planned_suspended_sentence,
  planned_community_order,
  planned_lesser_sentence,
  area_days,     ///< days on which it ran, summed over the areas where it runs
  support_days,  ///< days of women's support
  count
};
inline constexpr std::size_t programme_counters = static_cast<std::size_t>(ProgrammeCounter::count);

/// The counter `steps` places after `first` (the groups above follow the order of their enumerations).
constexpr Counter counter_after(Counter first, std::size_t steps) {
  return static_cast<Counter>(static_cast<std::size_t>(first) + steps);
}

}  // namespace holloway
