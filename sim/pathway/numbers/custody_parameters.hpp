#pragma once
// The numbers of custody, release, and what becomes of her children. Part of Parameters; paths and meanings
// are in custody_parameters_list.hpp.

#include "sim/core/quantity.hpp"
#include "sim/pathway/map/vocabulary.hpp"

namespace holloway {

struct CustodyParameters {
  Probability released_after_share;
  Probability home_detention_curfew;
  Days home_detention_curfew_lasts;
  Days home_detention_curfew_shortest_sentence;
  Days home_detention_curfew_sentence_below;
  Count approved_premises_beds;
  Days approved_premises_stay;
  Probability approved_premises_wanted;
  Kilometres far_from_home;
  Count mother_and_baby_places;
  Days mother_and_baby_until;
  Probability mother_and_baby_child_young_enough;
  Probability mother_and_baby_asked;
  Ratio mother_and_baby_each_step_of_trust;
  RatePerYear self_harm;
  Ratio self_harm_each_step_of_mental_health;
  RatePerYear adjudications;
  Days home_lost_after;
  Days job_lost_after;
  Days debt_grows_after;
  Days mental_health_worsens_after;
  Days initial_stock_served_12_months_to_4_years;
  Days initial_stock_served_4_years_or_more;
};

struct ReleaseParameters {
  Days planning_begins;
  Days plan_ready_after;
  Ratio plan_takes_longer_if_far;
  Probability plan_tells_probation;
  Ratio plan_home;
  Ratio plan_met_at_gate;
  Ratio plan_benefits;
  Ratio plan_treatment;
  Ratio plan_return_to_abuser;
  Probability met_at_gate;
  Probability settled_if_home_kept;
  Probability settled_if_home_lost;
  Probability homeless_if_home_lost;
  RatePerYear homeless_finds_temporary;
  RatePerYear temporary_finds_home;
  RatePerYear temporary_lost;
  Days resettlement_lasts;
  Probability benefits_in_place;
  Days benefits_take;
  Probability relapse_if_treatment_stops;
  Probability return_to_abuser_if_abused;
  Probability return_to_abuser_if_abused_before;
  Ratio return_to_abuser_if_not_settled;
  RatePerYear recall;
  Ratio recall_if_homeless;
  Ratio recall_if_children_with_her;
  Ratio recall_without_plan;
  Ratio recall_each_step_of_trust;
  Ratio recall_first_month;
  Ratio recall_first_month_if_met_at_gate;
  Probability recall_fixed_term;
  Days recall_standard_lasts;
  Days post_sentence_supervision_until;
};

struct ChildrenParameters {
  Probability stay_in_family_home;
  PerEach<Carer, Probability> cared_for_by;
  Probability separation_strains_family;
  RatePerYear care_proceedings;
  Ratio care_proceedings_if_local_authority;
  Days care_proceedings_last;
  Probability lost_in_care_proceedings;
  Probability loss_worsens_mental_health;
  Probability loss_leads_to_relapse;
  Probability loss_costs_trust;
  RatePerYear come_home;
  Ratio come_home_if_local_authority;
  Ratio come_home_if_held_far;
};

}  // namespace holloway
