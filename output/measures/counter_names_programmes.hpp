#pragma once
// Names of what is counted for each programme, in the order of ProgrammeCounter.

#include <array>

#include "output/measures/counter_names.hpp"

namespace holloway {

// In the order of ProgrammeCounter.
inline constexpr auto programme_table = std::to_array<CounterName>({
    {"eligible", "occasions", "women found eligible where the programme acts"},
    {"not_known", "occasions",
     "women not found eligible who would have been, had the agency known what is true of them"},
    {"not_offered", "occasions", "women found eligible to whom nobody offered it"},
    {"offers", "offers", "offers made"},
    {"declined", "offers", "offers declined"},
    {"starts", "women", "women who started"},
    {"gave_up", "women", "women who gave up waiting"},
    {"turned_away", "women",
     "women who accepted and were turned away, as nobody could begin with them that day and there is no "
     "waiting"},
    {"completions", "women", "women who completed"},
    {"stopped", "women", "women who started and stopped before the end"},
    {"wait_minutes", "minutes", "time from offer to start, all starts together"},
    {"appointments", "appointments", "appointments kept"},
    {"instead_of_no_further_action", "women", "women who started where no further action was planned"},
    {"instead_of_community_resolution", "women",
     "women who started where a community resolution was planned"},
    {"instead_of_penalty_notice", "women", "women who started where a penalty notice was planned"},
    {"instead_of_simple_caution", "women", "women who started where a simple caution was planned"},
    {"instead_of_conditional_caution", "women", "women who started where a conditional caution was planned"},
    {"instead_of_bail_for_assessment", "women", "women who started where bail for assessment was planned"},
    {"instead_of_charge", "women", "women who started where charge was planned"},
    {"planned_prosecution", "women", "women who started where the prosecutor would have charged"},
    {"planned_no_prosecution", "women", "women who started where the prosecutor would not have charged"},
    {"planned_remand", "women", "women who started where the court would have remanded in custody"},
    {"planned_bail", "women", "women who started where the court would have granted bail"},
    {"planned_immediate_custody", "women",
     "women who started where the court would have sentenced to immediate custody"},
    {"planned_suspended_sentence", "women",
     "women who started where the court would have suspended a sentence"},
    {"planned_community_order", "women",
     "women who started where the court would have made a community order"},
    {"planned_lesser_sentence", "women",
     "women who started where the court would have fined, discharged or sentenced otherwise"},
    {"area_days", "days", "days on which it ran, summed over the areas where it ran"},
    {"support_days", "days", "days of women's support, all women together"},
});
static_assert(programme_table.size() == programme_counters);

}  // namespace holloway
