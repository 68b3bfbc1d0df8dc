#pragma once
// Every number the pathway is driven by. Values, ranges and sources are in scenarios/england-and-wales.json;
// here are the types, and in visit_parameters() the path and meaning of each.

#include <string_view>

#include "sim/core/quantity.hpp"
#include "sim/pathway/map/vocabulary.hpp"
#include "sim/pathway/numbers/custody_parameters.hpp"

namespace holloway {

template <class Value>
using PerGroup = PerEach<OffenceGroup, Value>;

struct Parameters {
  struct Population {
    RatePerYear entrants_per_100k_women;
    Ratio entrants_five_years_earlier;
    Probability past_occasions_recorded;
    Ratio area_volume_exponent;
    PerEach<Career, Probability> career_share;
    PerEach<EthnicGroup, Probability> ethnic_group;
    PerEach<Nationality, Probability> nationality;
    Days age_at_entry_median;
    Ratio age_at_entry_spread;
    Probability mother_of_dependent_children;
    Probability lives_with_her_children;
    Ratio children_per_mother;
    Probability pregnant;
    Probability care_experienced;
    RatePerYear deaths;
    Probability deported_after_custody;
  } population;

  struct Offending {
    PerEach<Career, RatePerYear> occasions_while_active;
    PerEach<Career, Ratio> spread_between_women;  ///< gamma shape
    PerEach<Career, RatePerYear> career_ends;
    PerEach<Career, Ratio> offences_per_occasion;
    PerGroup<Probability> mix_single;
    PerGroup<Probability> mix_occasional;
    PerGroup<Probability> mix_prolific;
    PerGroup<Probability> gravity_two;
    PerGroup<Probability> gravity_three;
    PerGroup<Probability> gravity_four;
    Probability abuser_is_other_party;
    Ratio after_release;
    Days after_release_lasts;
    Ratio homeless;
    PerEach<Need, Ratio> each_step_of_need;
    Ratio coerced;
    Ratio met_at_gate;
    Ratio in_treatment;
    Ratio care_experienced;
    Ratio lowest_combined;
  } offending;

  struct Needs {
    PerEach<Need, Probability> prevalence;
    PerEach<Need, Ratio> prolific_odds;
    Probability severe;
    Probability moderate;
    Ratio loading;
    Probability abuse_current;
    RatePerYear changes;
    RatePerYear abuse_begins;
    RatePerYear abuse_ends;
    Probability coerced_if_abused_now;
    Probability exploited_if_foreign;
    Probability destitute_without_recourse;
    Probability neurodivergent;
  } needs;

  struct Disclosure {
    PerEach<Agency, Probability> asked;
    PerEach<Agency, Probability> when_asked;
    Ratio coercion;
    Ratio children;
    Ratio each_step_of_trust;
    Ratio each_step_of_mental_health;
    Ratio told_before;
    Probability retelling_costs_trust;
    Ratio no_recourse_to_police;
    Ratio higher_risk_to_probation;
    Ratio minoritised;
    Probability wary;
    Probability wary_if_minoritised;
    Probability trust_recovers;
    Probability known_before_first_contact;
    Ratio mothers;
    Probability police_share_with_court;
    Probability report_shares_with_court;
    Probability service_shares;
  } disclosure;

  struct Notice {
    PerGroup<Probability> summons;
    PerGroup<Probability> voluntary_interview;
    Probability street_disposal;
    Days delay;
    Probability street_community_resolution;
    Probability coerced_offences;
  } notice;

  struct Police {
    PerGroup<Probability> no_further_action;
    Ratio no_further_action_if_abuser_is_other_party;
    Probability admission;
    Days detention;
    Days interview;
    Count investigators_per_100k_women;
    Days releases_after_waiting;
    Probability screened_by_liaison_and_diversion;
    Ratio screening_lowers_custody;
    Probability community_resolution;
    Probability penalty_notice;
    Probability conditional_share_of_cautions;
    Probability conditional_caution_met;
    Days conditional_caution_lasts;
    Probability bail_for_assessment;
    Days bail_for_assessment_lasts;
    Days voluntary_interview_delay;
    Probability cps_decides;
    Probability police_remand;
    Probability counter_allegation;
    Probability identifies_primary_victim;
    Ratio identifies_if_abuse_known;
    Ratio identifies_if_record_or_ill_health;
    Probability misidentified_loses_trust;
    Probability screening_accepted;
    Ratio screening_raises_disclosure;
    Probability screening_reported_to_court;
    Probability legal_advice;
    Ratio admission_with_legal_advice;
    Ratio admission_if_coerced;
    Probability domestic_abuse_cases_may_be_cautioned;
    Probability caution_costs_job;
    Probability penalty_notice_becomes_debt;
  } police;

  struct Cps {
    Days delay;
    Probability evidential_test_failed;
    Probability not_in_public_interest;
    Probability back_for_caution;
    Ratio known_abuse_lowers_charge;
    Ratio known_coercion_lowers_charge;
    Probability police_share;
  } cps;

  struct Court {
    Days charge_to_first_hearing;
    Days summons_to_first_hearing;
    Count magistrates_slots_per_100k_women;
    Days magistrates_hearing;
    Count crown_slots_per_100k_women;
    Days crown_hearing;
    PerGroup<Probability> crown_court;
    Probability guilty_plea;
    Probability discontinued;
    Probability acquitted_at_trial;
    Days first_hearing_to_trial;
    Days first_hearing_to_crown_court;
    Days crown_court_to_trial;
    PerGroup<Probability> remand;
    Ratio remand_per_previous_band;
    Ratio remand_if_homelessness_known;
    Ratio remand_if_under_sentence;
    Probability bail_breached;
    Ratio remand_if_children_known;
    Ratio remand_if_liaison_reports;
    Ratio remand_if_refused_police_bail;
    Ratio acquitted_if_self_defence;
    Ratio acquitted_if_coercion_known;
  } court;

  struct Report {
    Probability asked_for;
    Probability oral;
    Probability fast;
    Days fast_takes;
    Days written_takes;
    Count writers_per_100k_women;
    Days writer_time;
    Days court_waits;
    Ratio lowers_custody;
    Days fast_writer_time;
    Probability disregarded;
    Probability names_alternative;
    Ratio names_alternative_if_service_knows_her;
    Ratio alternative_lowers_custody;
    Probability police_share_with_probation;
  } report;

  struct Sentence {
    Ratio custody_level;
    Ratio area_custody_exponent;
    Ratio known_abuse_lowers_custody;
    Ratio remanded_raises_custody;
    Ratio under_sentence_raises_custody;
    Ratio known_children_lower_custody;
    Ratio known_coercion_lowers_custody;
    Probability conviction_costs_job;
    Probability fine_becomes_debt;
    PerGroup<Probability> twelve_months_or_more;
    Probability four_years_if_twelve_months_or_more;
    Probability six_to_twelve_months_if_shorter;
    Days no_custody_under;
    Probability no_custody_followed;
    Probability replaced_by_suspended_sentence;
    Days shortest;
    Days longest;
    Days community_order_lasts;
    Days suspended_sentence_lasts;
  } sentence;

  struct Orders {
    RatePerYear missed_otherwise;
    RatePerYear missed_for_childcare;
    RatePerYear missed_for_anxiety_each_step;
    RatePerYear missed_for_distance_each_step;
    RatePerYear missed_for_safety;
    Ratio unsafe_requirements;
    Ratio missed_with_rehabilitation_activity;
    Ratio missed_with_unpaid_work;
    Ratio missed_with_curfew;
    Ratio missed_if_neurodivergent;
    PerEach<MissedBecause, Probability> absence_accepted;
    Ratio absence_accepted_if_not_known;
    Days breach_hearing_delay;
    Probability revoked_at_breach;
    Probability custody_if_revoked_community_order;
    Probability custody_if_revoked_suspended_sentence;
    Days custody_on_breach;
    Probability activated_on_reconviction;
    PerEach<TreatmentKind, Probability> treatment_requirement;
    Probability rehabilitation_activity;
    Probability unpaid_work;
    Ratio unpaid_work_if_children_known;
    Probability curfew;
    Ratio curfew_if_abuse_known;
    Probability court_shares_with_probation;
  } orders;

  struct Treatment {
    PerEach<ReferredBy, Probability> reached;
    Days referral_takes;
    Count places_per_100k_women;
    PerEach<TreatmentKind, Days> lasts;
    Probability completed;
    Probability eases_need;
  } treatment;

  CustodyParameters custody;
  ReleaseParameters release;
  ChildrenParameters children;

  struct Costs {
    Pounds arrest_detained;
    Pounds arrest_no_further_action;
    PerGroup<Pounds> court_event;
    Pounds breach_hearing;
    Pounds order_year;
    Pounds prison_year;
    Pounds approved_premises_year;
    Pounds homeless_on_release;
    PerGroup<Pounds> harm_to_victims;
    PerGroup<Pounds> harm_to_health_service;
    Ratio discount_rate;
    Probability prison_cashable;
  } costs;
};

/// Visits every parameter: visit(path, field, meaning). A field is a Quantity, or a PerEach of them, whose
/// members' paths are path + "." + id.
template <class P, class Visit>
void visit_parameters(P& p, Visit&& visit);

}  // namespace holloway

#include "sim/pathway/numbers/parameters_list.hpp"
