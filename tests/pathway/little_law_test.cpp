// Little's law on a run of the pathway: those in a state, on average, are those who enter it a day times the
// days they stay.

#include <catch2/catch.hpp>
#include <map>

#include "tests/pathway/small_world.hpp"

using namespace holloway;

namespace {

/// Adds up how long each woman stays in prison, from the moves alone.
class StayWatcher : public Observer {
 public:
  void moved(AreaIndex area, WomanIndex woman, Time when, Process process, Stage from, Stage to) override {
    if (process != Process::place) return;
    const auto in_prison = [](Stage s) {
      return s == Stage::remand || s == Stage::serving || s == Stage::recalled;
    };
    const auto who = std::pair(area, woman);
    if (!in_prison(from) && in_prison(to)) {
      ++arrivals;
      since[who] = when;
    }
    if (!in_prison(from) || in_prison(to) || !since.count(who)) return;
    ++departures;
    days_stayed += (when - since[who]).in_days();
    since.erase(who);
  }
  std::map<std::pair<AreaIndex, WomanIndex>, Time> since;
  double days_stayed = 0;
  std::int64_t arrivals = 0;
  std::int64_t departures = 0;
};

}  // namespace

TEST_CASE("women in prison are receptions a day times the days they stay") {
  // A stationary start cannot be had, so long stays are cut: nothing outlasts a sentence of half a year, and
  // five years are watched.
  Scenario scenario = testing::baseline({"west-midlands", "greater-manchester"}, 5, 2);
  for (auto& share : scenario.parameters.sentence.twelve_months_or_more) share = Probability(0);
  scenario.parameters.custody.initial_stock_served_12_months_to_4_years = Days(1);
  scenario.parameters.custody.initial_stock_served_4_years_or_more = Days(1);
  World world = warm_up(testing::reference_data(), scenario, Luck(1, 0), one_after_another);
  DatedSettings settings(testing::reference_data(), scenario);
  begin_policy(world, settings, scenario, {});
  StayWatcher watcher;
  for (Area& area : world.areas()) area.observer = &watcher;
  world.run(scenario.horizon.end_of_run(), one_after_another);
  double woman_days = 0;
  double days = 0;
  for (int m = 0; m < scenario.horizon.months(); ++m)
    days += scenario.horizon.month_begins(m + 1) - scenario.horizon.month_begins(m);
  for (const Area& area : world.areas())
    for (int m = 0; m < scenario.horizon.months(); ++m)
      for (const Counter c : {Counter::remand_days, Counter::sentenced_days, Counter::recall_days})
        woman_days += static_cast<double>(area.tally.at(c, m));
  REQUIRE(watcher.departures > 3000);
  const double in_prison = woman_days / days;
  const double entering = static_cast<double>(watcher.arrivals) / days;
  const double staying = watcher.days_stayed / static_cast<double>(watcher.departures);
  // Those inside at either end are seen in part only: a few hundred stays of more than 3,000.
  CHECK(in_prison == Approx(entering * staying).epsilon(0.05));
}

TEST_CASE("in every queue, the time waited by each adds up to the length of the queue over time") {
  const Scenario scenario = testing::baseline({"west-midlands", "gwent"}, 2, 1);
  const World world = testing::run_baseline(scenario);
  const Time end = Time() + Duration::from_days(scenario.horizon.end_of_run());
  for (const Area& area : world.areas())
    for (const Resource* queue :
         {&area.investigators, &area.magistrates_court, &area.crown_court, &area.report_writers}) {
      const ResourceStatistics s = queue->statistics(end);
      CHECK(s.arrivals == s.served + s.reneged + queue->waiting());
      CHECK(s.waiting_minutes >= s.wait_minutes + s.reneged_wait_minutes);
      if (queue->waiting() == 0) CHECK(s.waiting_minutes == s.wait_minutes + s.reneged_wait_minutes);
      CHECK(s.busy_minutes >= 0);
    }
}
