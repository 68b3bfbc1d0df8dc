// Little's law on a national run: those in a state, on average, are those who enter it a day times the days
// they stay. The two sides come from different places: head counts at each day's end, and single moves or
// waits.

#include <array>
#include <catch2/catch.hpp>
#include <map>

#include "tests/sim/pathway/small_world.hpp"

using namespace holloway;

namespace {

bool is_prison(Stage s) {
  return s == Stage::remand || s == Stage::serving || s == Stage::recalled;
}

/// Adds up how long each woman stays in each kind of custody, from the moves alone.
class StayWatcher : public Observer {
 public:
  void moved(AreaIndex area, WomanIndex woman, Time when, Process process, Stage from, Stage to) override {
    if (process != Process::place) return;
    const auto who = std::pair(area, woman);
    if (is_prison(from)) leaves(from, when, who);
    if (!is_prison(to)) return;
    ++kinds[to].arrivals;
    const bool early = when < early_until;
    kinds[to].early_arrivals += early;
    since[who] = {when, early};
  }
  /// She leaves, or watching ends.
  void leaves(Stage place, Time when, std::pair<AreaIndex, WomanIndex> who) {
    const Stay stay = since.at(who);
    const double days = (when - stay.since).in_days();
    kinds[place].days_stayed += days;
    if (stay.early) kinds[place].early_days += days;
    since.erase(who);
  }
  struct Kind {
    double days_stayed = 0;  ///< within the time watched
    std::int64_t arrivals = 0;
    std::int64_t early_arrivals = 0;  ///< whose stays are watched for at least a year
    double early_days = 0;
  };
  struct Stay {
    Time since;
    bool early = false;
  };
  Time early_until;
  std::map<Stage, Kind> kinds;
  std::map<std::pair<AreaIndex, WomanIndex>, Stay> since;
};

/// The queues of one area, in the same order for all.
std::array<const Resource*, 5> queues_of(const Area& area) {
  return {&area.queues[Queue::investigators], &area.queues[Queue::magistrates_court],
          &area.queues[Queue::crown_court], &area.queues[Queue::report_writers],
          &area.queues[Queue::treatment_places]};
}
constexpr std::array queue_names{"investigators", "magistrates' courts", "Crown Court", "report writers",
                                 "treatment places"};

/// England and Wales for two years, watched.
struct NationalRun {
  Scenario scenario = testing::baseline({}, 2, 3);
  StayWatcher watcher;
  World world;
  Time start, end;
  std::array<double, 5> queue_length{};  ///< summed over the ends of all days
  std::array<ResourceStatistics, 5> before{}, after{};
  double days = 0;

  NationalRun()
      : world(warm_up(testing::reference_data(), scenario, Luck(1, 0), one_after_another)),
        start(Time::start_of(scenario.horizon.start_day())),
        end(Time::start_of(scenario.horizon.end_of_run())) {
    DatedSettings settings(testing::reference_data(), scenario);
    begin_policy(world, settings, scenario, {});
    for (const Area& area : world.areas())
      for (std::size_t i = 0; i < area.women.size(); ++i)
        if (is_prison(area.women[i].place))
          watcher.since[{area.place().area, static_cast<WomanIndex>(i)}] = {start, false};
    watcher.early_until = Time::start_of(scenario.horizon.end_of_run() - 366);
    for (Area& area : world.areas()) area.observer = &watcher;
    before = statistics_at(start);
    world.at_day_end = [&](const World& w, Day) {
      ++days;
      for (const Area& area : w.areas())
        for (std::size_t q = 0; q < queue_length.size(); ++q)
          queue_length[q] += queues_of(area)[q]->waiting();
    };
    settings.run(world, scenario.horizon.end_of_run(), one_after_another);
    after = statistics_at(end);
    for (const auto& [who, stay] : std::map(watcher.since))
      watcher.leaves(world.areas()[who.first].women[who.second].place, end, who);
  }

  [[nodiscard]] std::array<ResourceStatistics, 5> statistics_at(Time when) const {
    std::array<ResourceStatistics, 5> sums{};
    for (const Area& area : world.areas())
      for (std::size_t q = 0; q < sums.size(); ++q) {
        const ResourceStatistics s = queues_of(area)[q]->statistics(when);
        CHECK(s.arrivals == s.served + s.reneged + queues_of(area)[q]->waiting());
        CHECK(s.waiting_minutes >= s.wait_minutes + s.reneged_wait_minutes);
        sums[q].arrivals += s.arrivals;
        sums[q].served += s.served;
        sums[q].reneged += s.reneged;
        sums[q].wait_minutes += s.wait_minutes;
        sums[q].reneged_wait_minutes += s.reneged_wait_minutes;
      }
    return sums;
  }
};

const NationalRun& national_run() {
  static const NationalRun run;
  return run;
}

}  // namespace

TEST_CASE("women in prison on each day are their stays added up, and receptions a day times the stay") {
  const NationalRun& run = national_run();
  const std::array<std::pair<Stage, Counter>, 3> kinds{std::pair{Stage::remand, counts.remand_days},
                                                       std::pair{Stage::serving, counts.sentenced_days},
                                                       std::pair{Stage::recalled, counts.recall_days}};
  for (const auto& [stage, counter] : kinds) {
    std::int64_t head_counts = 0;
    for (const Area& area : run.world.areas())
      for (int m = 0; m < run.scenario.horizon.months(); ++m) head_counts += area.tally.at(counter, m);
    const auto& kind = run.watcher.kinds.at(stage);
    INFO(id_of(stage) << ": " << kind.arrivals << " arrivals");
    REQUIRE(kind.arrivals > 1000);
    // A day's count is taken at its end, and stands for the whole of it.
    CHECK(static_cast<double>(head_counts) == Approx(kind.days_stayed).epsilon(0.01));
  }
  // On remand few stay longer than the year for which the early arrivals are watched.
  const auto& remand = run.watcher.kinds.at(Stage::remand);
  const double stay = remand.early_days / static_cast<double>(remand.early_arrivals);
  const double on_remand = remand.days_stayed / run.days;
  INFO(on_remand << " women on remand, " << stay << " days each");
  CHECK(on_remand == Approx(static_cast<double>(remand.arrivals) / run.days * stay).epsilon(0.03));
}

TEST_CASE("every queue of a national run is as long as its arrivals a day times their wait") {
  const NationalRun& run = national_run();
  for (std::size_t q = 0; q < queue_names.size(); ++q) {
    const ResourceStatistics &a = run.before[q], &b = run.after[q];
    const auto arrivals = static_cast<double>(b.arrivals - a.arrivals);
    const auto left = static_cast<double>(b.served - a.served + b.reneged - a.reneged);
    const auto waited = static_cast<double>(b.wait_minutes - a.wait_minutes + b.reneged_wait_minutes -
                                            a.reneged_wait_minutes) /
                        minutes_per_day;
    const double length = run.queue_length[q] / run.days;
    INFO(queue_names[q] << ": " << arrivals << " arrivals, " << waited / left << " days each, " << length
                        << " waiting");
    REQUIRE(arrivals > 1000);
    CHECK(length == Approx(arrivals / run.days * waited / left).epsilon(0.05).margin(0.5));
  }
}
