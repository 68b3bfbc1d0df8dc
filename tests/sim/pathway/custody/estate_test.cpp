// The national estate: distance from home, and places in mother and baby units.

#include "sim/pathway/custody/estate.hpp"

#include <catch2/catch.hpp>
#include <cmath>
#include <map>
#include <numeric>

#include "tests/sim/pathway/women_of_one_area.hpp"

namespace holloway {
namespace {

using testing::baseline;
using testing::reference_data;

/// One prison with room for everyone, so many degrees of latitude north of the area's middle.
ReferenceData one_prison(const std::string& area, double degrees_north) {
  ReferenceData data = reference_data();
  for (const AreaFacts& facts : data.areas)
    if (facts.id == area)
      data.prisons = {
          {"somewhere", "Somewhere", "local", facts.latitude + degrees_north, facts.longitude, 10000}};
  return data;
}

std::int64_t total(const World& world, Counter counter) {
  std::int64_t sum = 0;
  for (const Area& area : world.areas())
    for (int month = 0; month < area.tally.months(); ++month) sum += area.tally.at(counter, month);
  return sum;
}

World counted_run(const ReferenceData& data, const Scenario& scenario) {
  World world(setting_of(data, scenario), Luck(1, 0));
  for (Area& area : world.areas()) area.begin_counting();
  world.run(scenario.horizon.end_of_reporting(), one_after_another);
  return world;
}

/// Time women spent in prison between two moments, from their moves.
struct TimeInPrison : Observer {
  TimeInPrison(Time from_when, Time to_when) : from(from_when), to(to_when) {}
  void moved(AreaIndex, WomanIndex woman, Time when, Process process, Stage, Stage stage) override {
    if (process != Process::place) return;
    const bool in = stage == Stage::remand || stage == Stage::serving || stage == Stage::recalled;
    const auto found = since.find(woman);
    if (in && found == since.end()) {
      since[woman] = when;
      entries += when >= from && when < to;
    } else if (!in && found != since.end()) {
      add(found->second, when);
      since.erase(found);
    }
  }
  void add(Time in, Time out) {
    const Time begin = std::max(in, from);
    const Time end = std::min(out, to);
    if (begin < end) days += (end - begin).in_days();
  }
  Time from;
  Time to;
  double days = 0;
  int entries = 0;
  std::map<WomanIndex, Time> since;
};

}  // namespace

TEST_CASE("a degree of latitude is 111 kilometres from home") {
  const auto data = one_prison("gwent", 1.0);
  auto scenario = baseline({"gwent"}, 1, 0);
  const auto setting = setting_of(data, scenario);
  // A great circle of 6,371 km radius: 6,371 pi / 180.
  CHECK(setting->areas.front().kilometres_to_prison.front() == Approx(111.195).margin(0.001));
  for (const double threshold : {80.0, 120.0}) {
    scenario.parameters.custody.far_from_home = Kilometres(threshold);
    const World world = counted_run(data, scenario);
    const auto placed = total(world, counts.prison_placements);
    CHECK(placed > 0);
    CHECK(total(world, counts.prison_placement_kilometres) == 111 * placed);
    CHECK(total(world, counts.prison_placements_far_from_home) == (threshold < 111 ? placed : 0));
    const auto days = total(world, counts.remand_days) + total(world, counts.sentenced_days) +
                      total(world, counts.recall_days);
    // Women are placed after the day's end count on the day they come, and still counted there on none after.
    const auto far = total(world, counts.far_from_home_days);
    CHECK(far <= (threshold < 111 ? days : 0));
    CHECK(far >= (threshold < 111 ? days - placed : 0));
  }
}

TEST_CASE("places in prisons and in mother and baby units are never exceeded, and everyone is held once") {
  auto scenario = baseline({"gwent", "south-wales"}, 1, 0);
  auto& c = scenario.parameters.custody;
  c.mother_and_baby_asked = Probability(1.0);
  c.mother_and_baby_child_young_enough = Probability(1.0);
  c.mother_and_baby_until = Days(60);
  World world(setting_of(reference_data(), scenario), Luck(1, 0));
  std::size_t full_days = 0;
  world.at_day_end = [&](const World& w, Day) {
    std::uint32_t in_units = 0;
    std::int64_t astray = 0;
    std::vector<std::uint32_t> held(reference_data().prisons.size());
    for (const Area& area : w.areas()) {
      std::int64_t here = 0;
      std::int64_t far = 0;
      for (const Woman& woman : area.women) {
        here += woman.in_mother_and_baby_unit;
        far += woman.far_from_home;
        astray += woman.in_mother_and_baby_unit && !woman.in_prison();
        astray += woman.far_from_home && woman.prison == Woman::no_prison;
        if (woman.prison != Woman::no_prison) ++held[woman.prison];
      }
      CHECK(area.standing[Standing::mother_and_baby_units] == here);
      CHECK(area.standing[Standing::far_from_home] == far);
      in_units += static_cast<std::uint32_t>(here);
    }
    REQUIRE(astray == 0);
    REQUIRE(held == w.estate().held());
    REQUIRE(in_units == w.estate().mother_and_baby_taken());
    REQUIRE(in_units <= w.estate().mother_and_baby_places());
    full_days += in_units == w.estate().mother_and_baby_places();
  };
  world.run(scenario.horizon.end_of_run(), one_after_another);
  CHECK(full_days > 0);
}

TEST_CASE("more mother and baby places never mean fewer mothers admitted") {
  auto scenario = baseline({"gwent", "south-wales"}, 2, 0);
  scenario.parameters.custody.mother_and_baby_asked = Probability(1.0);
  scenario.parameters.custody.mother_and_baby_child_young_enough = Probability(0.5);
  std::int64_t admitted = -1;
  for (const double places : {0.0, 20.0, 60.0, 200.0, 10000.0}) {
    scenario.parameters.custody.mother_and_baby_places = Count(places);
    const World world = counted_run(reference_data(), scenario);
    const auto now = total(world, counts.mother_and_baby_admitted);
    CHECK(now >= admitted);
    if (places == 0.0) CHECK(now == 0);
    if (places == 10000.0) CHECK(total(world, counts.mother_and_baby_refused_full) == 0);
    admitted = now;
  }
  CHECK(admitted > 10);
}

TEST_CASE("Little's law holds for prison places") {
  const auto scenario = baseline({"south-wales"}, 3, 1);
  World world(setting_of(reference_data(), scenario), Luck(1, 0));
  const Day first = scenario.horizon.start_day();
  const Day last = scenario.horizon.end_of_reporting();
  TimeInPrison seen(Time::start_of(first), Time::start_of(last));
  Area& area = world.areas().front();
  for (WomanIndex i = 0; i < area.women.size(); ++i)
    if (area.women[i].in_prison()) seen.since[i] = Time();
  area.observer = &seen;
  world.run(first, one_after_another);
  area.begin_counting();
  world.run(last, one_after_another);
  for (const auto& [woman, since] : seen.since) seen.add(since, seen.to);
  const double counted =
      static_cast<double>(total(world, counts.remand_days) + total(world, counts.sentenced_days) +
                          total(world, counts.recall_days));
  // The mean number held is the rate of entry times the mean stay. Women are counted at the end of each day:
  // a stay is off by less than a day, by less than half of one on average over all, independently.
  CHECK(seen.entries > 500);
  CHECK(counted == Approx(seen.days).margin(4 * 0.3 * std::sqrt(2.0 * seen.entries)));
}

}  // namespace holloway
