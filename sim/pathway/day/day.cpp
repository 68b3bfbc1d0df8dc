#include "sim/pathway/day/day.hpp"

#include "sim/pathway/custody/term.hpp"
#include "sim/pathway/day/events.hpp"
#include "sim/pathway/day/queues.hpp"
#include "sim/pathway/day/rates_in_force.hpp"
#include "sim/pathway/health/needs_sample.hpp"

namespace holloway {
namespace {

void count_day(Area& area, Day day) {
  AreaTally& tally = area.tally;
  const auto in = [&](Stage stage) { return area.stage_population[index_of(stage)]; };
  tally.count(counts.remand_days, in(Stage::remand));
  tally.count(counts.sentenced_days, in(Stage::serving));
  tally.count(counts.recall_days, in(Stage::recalled));
  tally.count(counts.approved_premises_days, in(Stage::approved_premises));
  tally.count(counts.order_days, in(Stage::order_running) + in(Stage::breach_hearing));
  tally.count(counts.treatment_days, in(Stage::in_treatment));
  tally.count(counts.far_from_home_days, area.standing[Standing::far_from_home]);
  tally.count(counts.mother_and_baby_days, area.standing[Standing::mother_and_baby_units]);
  tally.count(counts.children_apart_days, area.standing[Standing::children_apart]);
  tally.count(counts.children_apart_local_authority_days, area.standing[Standing::with_local_authority]);
  area.census.day_ended();
  const Setting& setting = area.setting();
  const int month = setting.month_of(day);
  if (setting.month_of(day + 1) == month && day + 1 < setting.horizon.end_of_run()) return;
  area.census.month_ended(tally);
  if (month >= 0 && month % 3 == 2) sample_needs(area);
}

}  // namespace

void run_day(Area& area, Day day) {
  const int month = area.setting().month_of(day);
  area.tally.open_month(month, month < 0 ? -1 : month / 12);
  area.calendar.run_day(
      day,
      [&area](const Event& event) {
        if (++area.events_handled > area.most_events) [[unlikely]]
          throw TooManyEvents();
        handle(area, event);
      },
      [&area](const Event& event) { __builtin_prefetch(&area.women[event.entity], 1); });
  count_day(area, day);
  if (area.opportunities()) area.opportunities()->day_ended(area, day);
}

void take_up(Area& area, std::shared_ptr<const Setting> setting) {
  if (&area.setting() == setting.get()) return;
  const auto& before = area.parameters().custody;
  const auto& after = setting->parameters.custody;
  const bool milder =
      after.released_after_share < before.released_after_share ||
      after.home_detention_curfew_lasts > before.home_detention_curfew_lasts ||
      after.home_detention_curfew_served_first < before.home_detention_curfew_served_first ||
      after.home_detention_curfew_share_served_first < before.home_detention_curfew_share_served_first;
  const RatesInForce rates_before(area);
  area.follow(std::move(setting));
  set_capacities(area);
  rates_before.give_way(area);
  if (!milder) return;
  for (const Woman& woman : area.women)
    if (woman.term != TermId::none) bring_release_forward(area, woman.term);
}

}  // namespace holloway
