#pragma once
// The one table of every permitted move. A move that is not in it cannot be made.
//
// A woman is always in exactly one place. Beside that, any number of processes may be open on her - cases,
// orders, custodial terms, enrolments, resettlement, separation from her children - each in exactly one stage
// of its own.

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "sim/pathway/map/rows.hpp"
#include "sim/pathway/map/vocabulary.hpp"

namespace holloway {

enum class Process : std::uint8_t {
  place,
  charge_case,
  order,
  custodial_term,
  enrolment,
  resettlement,
  treatment,
  separation
};
template <>
struct Names<Process> {
  static constexpr std::array<std::string_view, 8> ids{
      "place", "case", "order", "custodial_term", "enrolment", "resettlement", "treatment", "separation"};
};

// One line for each kind of stage or move.
// clang-format off
enum class Stage : std::uint8_t {
  begin,  // not a stage: where every process comes from
  // place
  community, custody_suite, remand, serving, recalled, approved_premises, died, deported,
  // case
  notice, voluntary_interview, custody_interview, summons, police_decision, bail_for_assessment, conditional_caution_running, cps_decision,
  awaiting_first_hearing, first_hearing, awaiting_trial, trial, crown_court_hearing, pre_sentence_report, sentence,
  no_further_action, community_resolution, penalty_notice, simple_caution, conditional_caution_met, discontinued, acquitted,
  discharge, fine, community_order, suspended_sentence_order, immediate_custody, other_sentence, case_ended_by_death,
  // order (community order or suspended sentence order)
  order_started, order_running, breach_hearing, order_completed, order_revoked, order_ended,
  // custodial term
  reception, term_serving, home_detention_curfew, licence, post_sentence_supervision, term_recalled, term_ended,
  // enrolment in a programme
  offered, declined, waiting, gave_up, running, completed, stopped, continuing, enrolment_ended,
  // resettlement after release
  settled, temporary_accommodation, homeless, resettled, resettlement_ended,
  // treatment for drugs, alcohol or mental health
  referred, awaiting_treatment, in_treatment, treatment_completed, treatment_left, treatment_not_reached,
  // separation of her children from her by custody
  children_apart, care_proceedings, children_home, children_stay_apart, children_grown_up
};

/// A stage, and its identifier.
struct StageRow {
  Stage is;
  std::string_view id;
};
inline constexpr auto stage_rows = std::to_array<StageRow>({
    {Stage::begin, "begin"},
    // place
    {Stage::community, "community"}, {Stage::custody_suite, "custody_suite"}, {Stage::remand, "remand"}, {Stage::serving, "serving"},
    {Stage::recalled, "recalled"}, {Stage::approved_premises, "approved_premises"}, {Stage::died, "died"}, {Stage::deported, "deported"},
    // case
    {Stage::notice, "notice"}, {Stage::voluntary_interview, "voluntary_interview"}, {Stage::custody_interview, "custody_interview"},
    {Stage::summons, "summons"}, {Stage::police_decision, "police_decision"}, {Stage::bail_for_assessment, "bail_for_assessment"},
    {Stage::conditional_caution_running, "conditional_caution_running"}, {Stage::cps_decision, "cps_decision"},
    {Stage::awaiting_first_hearing, "awaiting_first_hearing"}, {Stage::first_hearing, "first_hearing"}, {Stage::awaiting_trial, "awaiting_trial"},
    {Stage::trial, "trial"}, {Stage::crown_court_hearing, "crown_court_hearing"}, {Stage::pre_sentence_report, "pre_sentence_report"},
    {Stage::sentence, "sentence"}, {Stage::no_further_action, "no_further_action"}, {Stage::community_resolution, "community_resolution"},
    {Stage::penalty_notice, "penalty_notice"}, {Stage::simple_caution, "simple_caution"}, {Stage::conditional_caution_met, "conditional_caution_met"},
    {Stage::discontinued, "discontinued"}, {Stage::acquitted, "acquitted"}, {Stage::discharge, "discharge"}, {Stage::fine, "fine"},
    {Stage::community_order, "community_order"}, {Stage::suspended_sentence_order, "suspended_sentence_order"},
    {Stage::immediate_custody, "immediate_custody"}, {Stage::other_sentence, "other_sentence"}, {Stage::case_ended_by_death, "case_ended_by_death"},
    // order (community order or suspended sentence order)
    {Stage::order_started, "order_started"}, {Stage::order_running, "order_running"}, {Stage::breach_hearing, "breach_hearing"},
    {Stage::order_completed, "order_completed"}, {Stage::order_revoked, "order_revoked"}, {Stage::order_ended, "order_ended"},
    // custodial term
    {Stage::reception, "reception"}, {Stage::term_serving, "term_serving"}, {Stage::home_detention_curfew, "home_detention_curfew"},
    {Stage::licence, "licence"}, {Stage::post_sentence_supervision, "post_sentence_supervision"}, {Stage::term_recalled, "term_recalled"},
    {Stage::term_ended, "term_ended"},
    // enrolment in a programme
    {Stage::offered, "offered"}, {Stage::declined, "declined"}, {Stage::waiting, "waiting"}, {Stage::gave_up, "gave_up"}, {Stage::running, "running"},
    {Stage::completed, "completed"}, {Stage::stopped, "stopped"}, {Stage::continuing, "continuing"}, {Stage::enrolment_ended, "enrolment_ended"},
    // resettlement after release
    {Stage::settled, "settled"}, {Stage::temporary_accommodation, "temporary_accommodation"}, {Stage::homeless, "homeless"},
    {Stage::resettled, "resettled"}, {Stage::resettlement_ended, "resettlement_ended"},
    // treatment for drugs, alcohol or mental health
    {Stage::referred, "referred"}, {Stage::awaiting_treatment, "awaiting_treatment"}, {Stage::in_treatment, "in_treatment"},
    {Stage::treatment_completed, "treatment_completed"}, {Stage::treatment_left, "treatment_left"},
    {Stage::treatment_not_reached, "treatment_not_reached"},
    // separation of her children from her by custody
    {Stage::children_apart, "children_apart"}, {Stage::care_proceedings, "care_proceedings"}, {Stage::children_home, "children_home"},
    {Stage::children_stay_apart, "children_stay_apart"}, {Stage::children_grown_up, "children_grown_up"},
});
static_assert(hold_every_member(stage_rows));
template <>
struct Names<Stage> {
  static constexpr auto ids = ids_of(stage_rows);
};
inline constexpr std::size_t stages = stage_rows.size();

/// One permitted move of one process.
struct Move {
  Process process;
  Stage from;
  Stage to;
};

namespace detail {
using enum Stage;
inline constexpr auto P = Process::place;
inline constexpr auto C = Process::charge_case;
inline constexpr auto O = Process::order;
inline constexpr auto T = Process::custodial_term;
inline constexpr auto E = Process::enrolment;
inline constexpr auto R = Process::resettlement;
inline constexpr auto H = Process::treatment;
inline constexpr auto S = Process::separation;
}  // namespace detail

inline constexpr auto moves = [] {
  using namespace detail;
  return std::to_array<Move>({
      // where she is
      {P, begin, community}, {P, begin, serving},
      {P, community, custody_suite}, {P, community, remand}, {P, community, serving}, {P, community, recalled}, {P, community, died},
      {P, custody_suite, community}, {P, custody_suite, approved_premises}, {P, custody_suite, remand},
      {P, custody_suite, serving}, {P, custody_suite, recalled}, {P, custody_suite, died},
      {P, remand, community}, {P, remand, serving}, {P, remand, recalled}, {P, remand, died},
      {P, serving, community}, {P, serving, approved_premises}, {P, serving, remand}, {P, serving, died}, {P, serving, deported},
      {P, recalled, community}, {P, recalled, approved_premises}, {P, recalled, remand}, {P, recalled, serving}, {P, recalled, died},
      {P, approved_premises, community}, {P, approved_premises, custody_suite}, {P, approved_premises, remand},
      {P, approved_premises, serving}, {P, approved_premises, recalled}, {P, approved_premises, died},
      // a case, from the offence coming to notice
      {C, begin, notice},
      {C, notice, no_further_action}, {C, notice, community_resolution}, {C, notice, penalty_notice}, {C, notice, voluntary_interview}, {C, notice, custody_interview}, {C, notice, summons},
      {C, voluntary_interview, police_decision}, {C, custody_interview, police_decision}, {C, custody_interview, no_further_action},
      {C, summons, awaiting_first_hearing}, {C, summons, no_further_action},
      {C, police_decision, no_further_action}, {C, police_decision, community_resolution}, {C, police_decision, penalty_notice},
      {C, police_decision, simple_caution}, {C, police_decision, conditional_caution_running}, {C, police_decision, bail_for_assessment},
      {C, police_decision, cps_decision}, {C, police_decision, awaiting_first_hearing},
      {C, bail_for_assessment, police_decision},
      {C, conditional_caution_running, conditional_caution_met}, {C, conditional_caution_running, police_decision},
      {C, cps_decision, awaiting_first_hearing}, {C, cps_decision, no_further_action}, {C, cps_decision, police_decision},
      {C, awaiting_first_hearing, first_hearing},
      {C, first_hearing, pre_sentence_report}, {C, first_hearing, sentence}, {C, first_hearing, awaiting_trial}, {C, first_hearing, crown_court_hearing},
      {C, first_hearing, discontinued},
      {C, crown_court_hearing, pre_sentence_report}, {C, crown_court_hearing, sentence}, {C, crown_court_hearing, awaiting_trial},
      {C, awaiting_trial, trial},
      {C, trial, crown_court_hearing}, {C, pre_sentence_report, crown_court_hearing},
      {C, trial, acquitted}, {C, trial, pre_sentence_report}, {C, trial, sentence},
      {C, pre_sentence_report, sentence},
      {C, sentence, discharge}, {C, sentence, fine}, {C, sentence, community_order}, {C, sentence, suspended_sentence_order},
      {C, sentence, immediate_custody}, {C, sentence, other_sentence},
      {C, notice, case_ended_by_death}, {C, custody_interview, case_ended_by_death}, {C, voluntary_interview, case_ended_by_death}, {C, summons, case_ended_by_death},
      {C, bail_for_assessment, case_ended_by_death}, {C, conditional_caution_running, case_ended_by_death}, {C, cps_decision, case_ended_by_death},
      {C, awaiting_first_hearing, case_ended_by_death}, {C, first_hearing, case_ended_by_death}, {C, crown_court_hearing, case_ended_by_death},
      {C, awaiting_trial, case_ended_by_death}, {C, trial, case_ended_by_death}, {C, pre_sentence_report, case_ended_by_death},
      {C, sentence, case_ended_by_death},
      // a community order or suspended sentence order
      {O, begin, order_started}, {O, order_started, order_running}, {O, order_started, order_ended},
      {O, order_running, order_completed}, {O, order_running, breach_hearing}, {O, order_running, order_revoked}, {O, order_running, order_ended},
      {O, breach_hearing, order_running}, {O, breach_hearing, order_revoked}, {O, breach_hearing, order_ended},
      // a custodial term
      {T, begin, reception}, {T, reception, term_serving}, {T, reception, licence}, {T, reception, term_ended},
      {T, term_serving, home_detention_curfew}, {T, term_serving, licence}, {T, term_serving, term_ended},
      {T, home_detention_curfew, licence}, {T, home_detention_curfew, term_recalled}, {T, home_detention_curfew, term_ended},
      {T, licence, post_sentence_supervision}, {T, licence, term_recalled}, {T, licence, term_ended},
      {T, post_sentence_supervision, term_ended},
      {T, term_recalled, licence}, {T, term_recalled, post_sentence_supervision}, {T, term_recalled, term_ended},
      // enrolment in a programme
      {E, begin, offered}, {E, offered, declined}, {E, offered, waiting}, {E, offered, running},
      {E, waiting, gave_up}, {E, waiting, running}, {E, running, completed}, {E, running, stopped}, {E, completed, continuing},
      {E, completed, enrolment_ended}, {E, continuing, enrolment_ended},
      // resettlement after release
      {R, begin, settled}, {R, begin, temporary_accommodation}, {R, begin, homeless},
      {R, settled, resettlement_ended}, {R, settled, resettled}, {R, temporary_accommodation, resettled}, {R, temporary_accommodation, homeless},
      {R, temporary_accommodation, resettlement_ended}, {R, homeless, temporary_accommodation}, {R, homeless, resettled},
      {R, homeless, resettlement_ended}, {R, resettled, resettlement_ended},
      // treatment for drugs, alcohol or mental health
      {H, begin, referred}, {H, referred, awaiting_treatment}, {H, referred, in_treatment}, {H, referred, treatment_not_reached},
      {H, awaiting_treatment, in_treatment}, {H, awaiting_treatment, treatment_not_reached},
      {H, in_treatment, treatment_completed}, {H, in_treatment, treatment_left},
      // her children, living apart from her because of custody
      {S, begin, children_apart}, {S, children_apart, care_proceedings}, {S, children_apart, children_home}, {S, children_apart, children_stay_apart},
      {S, children_apart, children_grown_up}, {S, care_proceedings, children_grown_up},
      {S, care_proceedings, children_apart}, {S, care_proceedings, children_stay_apart},
  });
}();
inline constexpr std::size_t move_count = moves.size();

// clang-format on
/// Position of a permitted move in `moves`, or -1.
inline constexpr auto move_position = [] {
  std::array<std::array<std::int16_t, stages>, stages> table{};
  for (auto& row : table) row.fill(-1);
  for (std::size_t i = 0; i < move_count; ++i)
    table[index_of(moves[i].from)][index_of(moves[i].to)] = static_cast<std::int16_t>(i);
  return table;
}();

constexpr int position_of_move(Stage from, Stage to) {
  return move_position[index_of(from)][index_of(to)];
}

}  // namespace holloway
