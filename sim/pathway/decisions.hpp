#pragma once
// The name of every random draw. With her number and the episode it makes the key of the draw, so that the
// same woman meets the same luck under every policy. Add at the end of a group's range, never renumber within
// a version.

#include <cstdint>

namespace holloway {

enum class Decision : std::uint32_t {
  // who she is
  attributes = 1,
  age,
  family,
  needs_first,
  needs_second,
  needs_factor,
  needs_third,
  needs_fourth,
  coercion,
  trust,
  circumstances_clock,
  circumstances,
  asking,
  retelling,
  known_before,
  career,
  career_rate,
  career_end,
  death,
  starting_stock,
  starting_record,
  starting_prisoner,
  entrant_arrival,
  stock_size,
  // one occasion
  offence_clock = 100,
  offence,
  notice,
  extra_offences,
  abuse_context,
  // police and prosecutor
  detention = 200,
  police_disclosure,
  police,
  caution,
  conditional_caution,
  prosecution,
  voluntary_interview,
  liaison,
  liaison_disclosure,
  interview,
  prosecutor_sharing,
  consequences,
  // court
  listing = 300,
  first_hearing,
  court_sharing,
  trial,
  remand,
  report_disclosure,
  report_sharing,
  crown_court,
  trial_listing,
  liaison_sharing,
  probation_sharing,
  report,
  // sentence
  sentence = 400,
  sentence_length,
  activation,
  // orders
  absence = 500,
  breach_hearing,
  breach_custody,
  requirements,
  treatment_requirement,
  order_sharing,
  order_disclosure,
  absence_reason,
  treatment,
  treatment_outcome,
  // custody and after
  release_plan = 600,
  approved_premises,
  release,
  resettlement,
  recall,
  recall_length,
  self_harm,
  prison_disclosure,
  deportation,
  ready_for_release,
  plan_sharing,
  relapse,
  time_served,
  adjudications,
  benefits,
  return_to_abuser,
  mother_and_baby_unit,
  separation,
  care_proceedings,
  care_proceedings_end,
  care_proceedings_outcome,
  children_come_home,
  // programmes: the programme's own number is in the episode's place
  programme_offer = 700,
  programme_course,
  programme_voluntary,
  programme_disclosure
};

}  // namespace holloway
