#pragma once
// The path and meaning of every parameter of custody, release, and what becomes of her children. Part of the
// list in parameters_list.hpp.

namespace holloway::detail {

// One line for each parameter.
// clang-format off
template <class P, class Visit>
void visit_custody(P& p, Visit& visit) {
  auto& c = p.custody;
  visit("custody.released_after_share", c.released_after_share, "share of a sentence served before automatic release");
  visit("custody.home_detention_curfew", c.home_detention_curfew, "of women eligible, released on home detention curfew");
  visit("custody.home_detention_curfew_lasts", c.home_detention_curfew_lasts, "longest time at home on curfew before automatic release");
  visit("custody.home_detention_curfew_shortest_sentence", c.home_detention_curfew_shortest_sentence, "shortest sentence eligible for home detention curfew");
  visit("custody.home_detention_curfew_sentence_below", c.home_detention_curfew_sentence_below, "sentences of this length or more are not eligible for home detention curfew");
  visit("custody.approved_premises_beds", c.approved_premises_beds, "approved premises beds for women, England and Wales");
  visit("custody.approved_premises_stay", c.approved_premises_stay, "mean stay in approved premises");
  visit("custody.approved_premises_wanted", c.approved_premises_wanted, "of releases from sentences of 12 months or more, approved premises wanted");
  visit("custody.far_from_home", c.far_from_home, "a woman held farther than this from the middle of her area is far from home");
  visit("custody.mother_and_baby_places", c.mother_and_baby_places, "mother and baby unit places, England and Wales");
  visit("custody.mother_and_baby_until", c.mother_and_baby_until, "age at which a child leaves a mother and baby unit");
  visit("custody.mother_and_baby_child_young_enough", c.mother_and_baby_child_young_enough, "of mothers received with children living with them, the youngest is young enough for a unit");
  visit("custody.mother_and_baby_asked", c.mother_and_baby_asked, "of women received who are pregnant or have a child young enough, ask for a place and are found suitable");
  visit("custody.mother_and_baby_each_step_of_trust", c.mother_and_baby_each_step_of_trust, "odds ratio of asking for a place for each step of trust in agencies");
  visit("custody.self_harm", c.self_harm, "self-harm incidents per woman in prison without a mental health need");
  visit("custody.self_harm_each_step_of_mental_health", c.self_harm_each_step_of_mental_health, "hazard ratio of self-harm for each step of mental health need");
  visit("custody.adjudications", c.adjudications, "adjudications proven per woman in prison");
  visit("custody.home_lost_after", c.home_lost_after, "mean time in prison after which a home is lost");
  visit("custody.job_lost_after", c.job_lost_after, "mean time in prison after which a job is lost");
  visit("custody.debt_grows_after", c.debt_grows_after, "mean time in prison after which debt has grown by a step of need");
  visit("custody.mental_health_worsens_after", c.mental_health_worsens_after, "mean time in prison after which mental health has worsened by a step of need");
  visit("custody.initial_stock_served_12_months_to_4_years", c.initial_stock_served_12_months_to_4_years, "mean time served on sentences of 12 months to 4 years, for the women in prison when the run begins");
  visit("custody.initial_stock_served_4_years_or_more", c.initial_stock_served_4_years_or_more, "mean time served on sentences of 4 years or more, for the women in prison when the run begins");
}

template <class P, class Visit>
void visit_release(P& p, Visit& visit) {
  auto& r = p.release;
  visit("release.planning_begins", r.planning_begins, "release planning begins this long before release, or at reception if that is later");
  visit("release.plan_ready_after", r.plan_ready_after, "mean time in prison after which a release plan is ready");
  visit("release.plan_takes_longer_if_far", r.plan_takes_longer_if_far, "ratio of the time a release plan takes for women held far from home");
  visit("release.plan_tells_probation", r.plan_tells_probation, "where a release plan is ready, each fact known to the prison reaches probation");
  visit("release.plan_home", r.plan_home, "odds ratio of settled accommodation on release with a release plan");
  visit("release.plan_met_at_gate", r.plan_met_at_gate, "odds ratio of being met at the gate with a release plan");
  visit("release.plan_benefits", r.plan_benefits, "odds ratio of benefits in place on release with a release plan");
  visit("release.plan_treatment", r.plan_treatment, "odds ratio of treatment going on after release with a release plan");
  visit("release.plan_return_to_abuser", r.plan_return_to_abuser, "odds ratio of return to an abuser with a release plan");
  visit("release.met_at_gate", r.met_at_gate, "met at the gate on release from a sentence or a recall, without a release plan");
  visit("release.settled_if_home_kept", r.settled_if_home_kept, "settled accommodation on release, home kept, without a release plan");
  visit("release.settled_if_home_lost", r.settled_if_home_lost, "settled accommodation on release, home lost, without a release plan");
  visit("release.homeless_if_home_lost", r.homeless_if_home_lost, "rough sleeping or other homelessness on release, home lost, of those not settled");
  visit("release.homeless_finds_temporary", r.homeless_finds_temporary, "rate at which a homeless woman finds temporary accommodation");
  visit("release.temporary_finds_home", r.temporary_finds_home, "rate at which a woman in temporary accommodation finds a home");
  visit("release.temporary_lost", r.temporary_lost, "rate at which temporary accommodation is lost");
  visit("release.resettlement_lasts", r.resettlement_lasts, "how long resettlement is followed after release");
  visit("release.benefits_in_place", r.benefits_in_place, "benefits or other income in place on release, without a release plan");
  visit("release.benefits_take", r.benefits_take, "mean time until benefits are paid where they are not in place on release");
  visit("release.relapse_if_treatment_stops", r.relapse_if_treatment_stops, "of women in treatment in prison whose treatment does not go on after release, relapse: the need grows by a step");
  visit("release.return_to_abuser_if_abused", r.return_to_abuser_if_abused, "return to an abuser on release: women abused when they were received");
  visit("release.return_to_abuser_if_abused_before", r.return_to_abuser_if_abused_before, "return to an abuser on release: women abused before, not when they were received");
  visit("release.return_to_abuser_if_not_settled", r.return_to_abuser_if_not_settled, "odds ratio of return to an abuser without settled accommodation");
  visit("release.recall", r.recall, "rate of recall while on licence or supervision: after the first 28 days, neither homeless nor with children, with a release plan");
  visit("release.recall_if_homeless", r.recall_if_homeless, "hazard ratio of recall while homeless");
  visit("release.recall_if_children_with_her", r.recall_if_children_with_her, "hazard ratio of recall while her children live with her (appointments missed for want of childcare)");
  visit("release.recall_without_plan", r.recall_without_plan, "hazard ratio of recall without a release plan");
  visit("release.recall_each_step_of_trust", r.recall_each_step_of_trust, "hazard ratio of recall for each step of trust in agencies");
  visit("release.recall_first_month", r.recall_first_month, "hazard ratio of recall in the first 28 days");
  visit("release.recall_first_month_if_met_at_gate", r.recall_first_month_if_met_at_gate, "hazard ratio of recall in the first 28 days for women met at the gate");
  visit("release.recall_fixed_term", r.recall_fixed_term, "of recalls, fixed term (14 days for sentences under 12 months, else 28)");
  visit("release.recall_standard_lasts", r.recall_standard_lasts, "mean time in prison on a standard recall, at most to the end of the sentence");
  visit("release.post_sentence_supervision_until", r.post_sentence_supervision_until, "supervision after release from sentences of under two years lasts to this point");
}

template <class P, class Visit>
void visit_children(P& p, Visit& visit) {
  auto& c = p.children;
  visit("children.stay_in_family_home", c.stay_in_family_home, "of mothers received into prison, their children stay in the family home");
  visit("children.cared_for_by", c.cared_for_by, "of mothers received into prison, who looks after their children (shares of all)");
  visit("children.separation_strains_family", c.separation_strains_family, "family need grows by a step when her children are separated from her, until they come home");
  visit("children.care_proceedings", c.care_proceedings, "rate of care proceedings while her children live apart from her, with their father or relatives");
  visit("children.care_proceedings_if_local_authority", c.care_proceedings_if_local_authority, "hazard ratio of care proceedings where the local authority looks after her children");
  visit("children.care_proceedings_last", c.care_proceedings_last, "mean length of care proceedings");
  visit("children.lost_in_care_proceedings", c.lost_in_care_proceedings, "of care proceedings, her children do not come back to her");
  visit("children.loss_worsens_mental_health", c.loss_worsens_mental_health, "when her children do not come back: mental health need grows by a step");
  visit("children.loss_leads_to_relapse", c.loss_leads_to_relapse, "when her children do not come back: a drug or alcohol need grows by a step");
  visit("children.loss_costs_trust", c.loss_costs_trust, "when her children do not come back: she trusts agencies less by a step");
  visit("children.come_home", c.come_home, "rate at which her children come home to her once she has a settled home");
  visit("children.come_home_if_local_authority", c.come_home_if_local_authority, "hazard ratio of coming home where the local authority looks after her children");
  visit("children.come_home_if_held_far", c.come_home_if_held_far, "hazard ratio of coming home where she was held far from home");
}

template <class P, class Visit>
void visit_custody_and_after(P& p, Visit& visit) {
  visit_custody(p, visit);
  visit_release(p, visit);
  visit_children(p, visit);
}
// clang-format on

}  // namespace holloway::detail
