#include "sim/pathway/life/cases.hpp"

#include "sim/pathway/area/handovers.hpp"
#include "sim/pathway/life/consequences.hpp"
#include "sim/pathway/life/reoffending.hpp"

namespace holloway {
namespace {

/// The caution is final: it counts, and may cost her work.
void cautioned(Area& area, const Case& c, Counter kind) {
  area.count(c.woman, kind);
  caution_stands(area, c);
  record_may_cost_her_job(area, c, area.parameters().police.caution_costs_job);
}

/// Counts how a case has ended that never came before a court: now, and not when it was first decided, since
/// a conditional caution may fail.
void settled_without_charge(Area& area, Case& c, Stage final_stage) {
  if (c.arrested) area.count(c.woman, counts.arrests_no_further_action_or_caution);
  if (final_stage == Stage::no_further_action) area.count(c.woman, counts.no_further_action);
  if (final_stage == Stage::community_resolution) area.count(c.woman, counts.community_resolutions);
  if (final_stage == Stage::conditional_caution_met) cautioned(area, c, counts.conditional_cautions);
  if (final_stage == Stage::simple_caution) {
    caution_given(area, c);
    cautioned(area, c, counts.simple_cautions);
  }
  if (final_stage == Stage::penalty_notice) {
    area.count(c.woman, counts.penalty_notices);
    fine_may_become_debt(area, c, area.parameters().police.penalty_notice_becomes_debt);
  }
}

AfterRemand after_remand(Stage final_stage) {
  if (final_stage == Stage::immediate_custody) return AfterRemand::custody;
  if (final_stage == Stage::community_order || final_stage == Stage::suspended_sentence_order)
    return AfterRemand::community_sentence;
  if (final_stage == Stage::acquitted || final_stage == Stage::discontinued)
    return AfterRemand::acquitted_or_stopped;
  return AfterRemand::other_sentence;
}

void count_after_remand(Area& area, const Case& c, Stage final_stage) {
  if (!c.has_been_remanded || final_stage == Stage::case_ended_by_death) return;
  const auto& by_outcome = c.crown_court ? counts.remanded_crown : counts.remanded_magistrates;
  area.count(c.woman, by_outcome[after_remand(final_stage)]);
}

}  // namespace

void close_case(Area& area, CaseId number, Stage final_stage) {
  Case& c = area.cases[number];
  if (c.stage == Stage::conditional_caution_running && final_stage != Stage::conditional_caution_met)
    caution_taken_back(area, c);
  area.move(Process::charge_case, c.woman, c.stage, final_stage);
  --area.stage_population[index_of(final_stage)];
  if (!c.charged) settled_without_charge(area, c, final_stage);
  count_after_remand(area, c, final_stage);
  if (c.remanded) end_remand(area, c);
  area.cases.close(number);
}

}  // namespace holloway
