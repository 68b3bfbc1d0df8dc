#include "scenarios/reader/parameters/acts_when.hpp"

#include <algorithm>
#include <array>

namespace holloway {
namespace {

/// A parameter or a group of them, and when they act. Whatever is not here acts at the next decision.
struct Row {
  std::string_view path;
  ActsWhen when;
};

// clang-format off
constexpr auto rows = std::to_array<Row>({
    {"population.entrants_five_years_earlier", ActsWhen::at_the_start},
    {"population.past_occasions_recorded", ActsWhen::at_the_start},
    {"disclosure.known_from_each_past_occasion", ActsWhen::at_the_start},
    {"custody.initial_stock_served_12_months_to_4_years", ActsWhen::at_the_start},
    {"custody.initial_stock_served_4_years_or_more", ActsWhen::at_the_start},
    {"custody.initial_stock_share_12_months_or_more", ActsWhen::at_the_start},
    {"custody.initial_stock_previous", ActsWhen::at_the_start},

    {"population.career_share", ActsWhen::on_entrants},
    {"population.ethnic_group", ActsWhen::on_entrants},
    {"population.nationality", ActsWhen::on_entrants},
    {"population.age_at_entry_median", ActsWhen::on_entrants},
    {"population.age_at_entry_spread", ActsWhen::on_entrants},
    {"population.oldest_at_entry", ActsWhen::on_entrants},
    {"population.mother_of_dependent_children", ActsWhen::on_entrants},
    {"population.dependent_children_until", ActsWhen::on_entrants},
    {"population.lives_with_her_children", ActsWhen::on_entrants},
    {"population.children_per_mother", ActsWhen::on_entrants},
    {"population.care_experienced", ActsWhen::on_entrants},
    {"offending.spread_between_women", ActsWhen::on_entrants},
    {"offending.care_experienced", ActsWhen::on_entrants},
    {"needs.abuse_current", ActsWhen::on_entrants},
    {"needs.exploited_if_foreign", ActsWhen::on_entrants},
    {"needs.destitute_without_recourse", ActsWhen::on_entrants},
    {"needs.destitute_severity", ActsWhen::on_entrants},
    {"needs.neurodivergent", ActsWhen::on_entrants},
    {"disclosure.known_before_first_contact", ActsWhen::on_entrants},
    {"disclosure.wary", ActsWhen::on_entrants},
    {"disclosure.wary_if_minoritised", ActsWhen::on_entrants},

    {"population.entrants_per_100k_women", ActsWhen::at_once},
    {"population.area_volume_exponent", ActsWhen::at_once},
    {"population.deaths", ActsWhen::at_once},
    {"offending.occasions_while_active", ActsWhen::at_once},
    {"offending.career_ends", ActsWhen::at_once},
    {"offending.comes_to_notice", ActsWhen::at_once},
    {"offending.at_age", ActsWhen::at_once},
    {"offending.after_release", ActsWhen::at_once},
    {"offending.homeless", ActsWhen::at_once},
    {"offending.each_step_of_need", ActsWhen::at_once},
    {"offending.lowest_by_needs", ActsWhen::at_once},
    {"offending.highest_by_needs", ActsWhen::at_once},
    {"offending.coerced", ActsWhen::at_once},
    {"offending.met_at_gate", ActsWhen::at_once},
    {"offending.in_treatment", ActsWhen::at_once},
    {"needs.changes", ActsWhen::at_once},
    {"needs.abuse_begins", ActsWhen::at_once},
    {"needs.abuse_ends", ActsWhen::at_once},
    {"police.investigators_per_100k_women", ActsWhen::at_once},
    {"court.magistrates_slots_per_100k_women", ActsWhen::at_once},
    {"court.crown_slots_per_100k_women", ActsWhen::at_once},
    {"report.writers_per_100k_women", ActsWhen::at_once},
    {"treatment.places_per_100k_women", ActsWhen::at_once},
    {"orders.missed_otherwise", ActsWhen::at_once},
    {"orders.missed_for_childcare", ActsWhen::at_once},
    {"orders.missed_for_anxiety_each_step", ActsWhen::at_once},
    {"orders.missed_for_distance_each_step", ActsWhen::at_once},
    {"orders.missed_for_safety", ActsWhen::at_once},
    {"orders.unsafe_requirements", ActsWhen::at_once},
    {"orders.missed_with_rehabilitation_activity", ActsWhen::at_once},
    {"orders.missed_with_unpaid_work", ActsWhen::at_once},
    {"orders.missed_with_curfew", ActsWhen::at_once},
    {"orders.missed_if_neurodivergent", ActsWhen::at_once},
    {"custody.released_after_share", ActsWhen::at_once},
    {"custody.home_detention_curfew_lasts", ActsWhen::at_once},
    {"custody.home_detention_curfew_served_first", ActsWhen::at_once},
    {"custody.home_detention_curfew_share_served_first", ActsWhen::at_once},
    {"custody.approved_premises_beds", ActsWhen::at_once},
    {"custody.mother_and_baby_places", ActsWhen::at_once},
    {"custody.self_harm", ActsWhen::at_once},
    {"custody.self_harm_each_step_of_mental_health", ActsWhen::at_once},
    {"release.homeless_finds_temporary", ActsWhen::at_once},
    {"release.temporary_finds_home", ActsWhen::at_once},
    {"release.temporary_lost", ActsWhen::at_once},
    {"release.recall", ActsWhen::at_once},
    {"release.recall_if_homeless", ActsWhen::at_once},
    {"release.recall_if_children_with_her", ActsWhen::at_once},
    {"release.recall_without_plan", ActsWhen::at_once},
    {"release.recall_each_step_of_trust", ActsWhen::at_once},
    {"release.recall_first_month", ActsWhen::at_once},
    {"release.recall_first_month_lasts", ActsWhen::at_once},
    {"release.recall_first_month_if_met_at_gate", ActsWhen::at_once},
    {"children.care_proceedings", ActsWhen::at_once},
    {"children.care_proceedings_if_local_authority", ActsWhen::at_once},
    {"children.come_home", ActsWhen::at_once},
    {"children.come_home_if_local_authority", ActsWhen::at_once},
    {"children.come_home_if_held_far", ActsWhen::at_once},
});
// clang-format on

bool is_of(std::string_view path, std::string_view group) {
  return path.starts_with(group) && (path.size() == group.size() || path[group.size()] == '.');
}

}  // namespace

ActsWhen acts_when(std::string_view path) {
  const auto* const found =
      std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return is_of(path, row.path); });
  return found == rows.end() ? ActsWhen::next_decision : found->when;
}

std::string_view id_of(ActsWhen when) {
  constexpr std::array<std::string_view, 4> ids{"at_once", "next_decision", "on_entrants", "at_the_start"};
  return ids[static_cast<std::size_t>(when)];
}

}  // namespace holloway
