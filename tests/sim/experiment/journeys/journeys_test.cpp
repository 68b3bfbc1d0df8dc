// Watching one woman, or every woman, tells the truth and changes nothing.

#include "sim/experiment/journeys/journeys.hpp"

#include <catch2/catch.hpp>

#include "sim/experiment/journeys/journey_digest.hpp"
#include "tests/sim/experiment/scenario_pair.hpp"

namespace holloway {
namespace {

using namespace holloway::testing;

constexpr std::uint64_t seed = 5;

MadeMove at(std::int32_t minute, Process process, Stage from, Stage to) {
  return {Time(minute), process, from, to};
}

void record(JourneyLog& log, WomanId who, const MadeMove& m) {
  log.moved(who.area, who.woman, m.when, m.process, m.from, m.to);
}

const MadeMove notice = at(10, Process::charge_case, Stage::begin, Stage::notice);
const MadeMove summons = at(20, Process::charge_case, Stage::notice, Stage::summons);
const MadeMove offer = at(15, Process::enrolment, Stage::begin, Stage::offered);

}  // namespace

TEST_CASE("Logs are compared woman by woman, enrolment apart", "[experiment][journeys]") {
  JourneyLog one(2), other(2);
  for (JourneyLog* log : {&one, &other}) {
    record(*log, {0, 3}, notice);
    record(*log, {1, 0}, notice);
  }
  CHECK(women_who_differ(one, other).empty());

  record(other, {0, 3}, offer);
  CHECK(women_who_differ(one, other).empty());

  record(one, {0, 3}, summons);
  record(other, {0, 3}, summons);
  CHECK(women_who_differ(one, other).empty());

  record(other, {1, 7}, notice);  // made a move in one log only, beyond the last woman of the other
  CHECK(women_who_differ(one, other) == std::vector<WomanId>{{1, 7}});

  MadeMove later = summons;
  later.when = Time(21);
  record(one, {1, 0}, summons);
  record(other, {1, 0}, later);
  CHECK(women_who_differ(one, other) == std::vector<WomanId>{{1, 0}, {1, 7}});
  CHECK_THROWS_AS(women_who_differ(one, JourneyLog(3)), std::invalid_argument);
}

TEST_CASE("Time in prison is counted from place to place", "[experiment][journeys]") {
  const Time start = Time::start_of(100), end = Time::start_of(200);
  Journey journey;
  CHECK(minutes_in_prison(journey, start, end) == 0);

  const auto place = [](Day day, Stage from, Stage to) {
    return MadeMove{Time::start_of(day), Process::place, from, to};
  };
  journey.moves = {place(110, Stage::community, Stage::remand), place(120, Stage::remand, Stage::serving),
                   place(130, Stage::serving, Stage::community)};
  CHECK(minutes_in_prison(journey, start, end) == 20 * minutes_per_day);

  journey.moves.push_back(place(190, Stage::community, Stage::recalled));  // still there at the end
  CHECK(minutes_in_prison(journey, start, end) == 30 * minutes_per_day);

  Portrait before;
  before.day = 99;
  before.place = Stage::serving;
  journey.portraits = {before};
  journey.moves = {place(103, Stage::serving, Stage::community)};
  CHECK(minutes_in_prison(journey, start, end) == 3 * minutes_per_day);
  journey.moves.clear();
  CHECK(minutes_in_prison(journey, start, end) == 100 * minutes_per_day);
}

TEST_CASE("One woman followed is the woman of the full log, and watching changes nothing",
          "[experiment][journeys]") {
  const Scenario baseline = west_midlands("as-it-was", "[]", 2);
  const Scenario option = west_midlands("option", R"([{ "use": "new-chance", "from": "2019-01-01" }])", 2);
  const World start = warm_up(reference_data(), baseline, Luck(seed, 3), one_after_another);
  const auto without = follow_with_log(start, baseline, baseline, seed);
  const auto with = follow_with_log(start, baseline, option, seed);
  const auto conversions = convert_effects(reference_data(), baseline, option, seed);
  CHECK(follow(World(start), reference_data(), option, conversions, one_after_another) == with->result);

  const Twins twins(reference_data(), baseline, option, seed, 3);
  TwinCounts counted;
  const auto who = twins.whose_journey_differs(counted);
  REQUIRE(who);
  TwinCounts again;
  CHECK(twins.whose_journey_differs(again) == who);
  CHECK(again.differ == counted.differ);

  const auto journeys = twins.follow_woman(*who);
  REQUIRE(journeys);
  CHECK(journeys->baseline.moves == without->log.of(*who));
  CHECK(journeys->option.moves == with->log.of(*who));
  CHECK(journeys->baseline.moves != journeys->option.moves);
  CHECK_FALSE(journeys->option.offers.empty());

  // The counted, worked out from the full logs.
  TwinCounts expected;
  const AreaIndex area = baseline.areas.front();
  for (std::size_t i = 0; i < std::max(without->log.women(area), with->log.women(area)); ++i) {
    const WomanId id{area, static_cast<WomanIndex>(i)};
    const auto& one = without->log.of(id);
    const auto& other = with->log.of(id);
    expected.women += !one.empty() || !other.empty();
    expected.differ += one != other;
    expected.started += std::any_of(other.begin(), other.end(), [](const MadeMove& m) {
      return m.process == Process::enrolment && m.to == Stage::running;
    });
  }
  CHECK(counted.women == expected.women);
  CHECK(counted.differ == expected.differ);
  CHECK(counted.started == expected.started);
  CHECK(counted.started_less_prison > 0);
  CHECK(counted.started_less_prison + counted.started_more_prison <= counted.started);

  // The best example there is: she started, and spent less time in prison.
  const Time from = Time::start_of(baseline.horizon.start_day());
  const Time to = Time::start_of(baseline.horizon.end_of_run());
  CHECK(minutes_in_prison(journeys->option, from, to) < minutes_in_prison(journeys->baseline, from, to));
}

TEST_CASE("There is nobody to explain where nothing differs, and nobody beyond the last woman",
          "[experiment][journeys]") {
  const Scenario baseline = west_midlands("as-it-was", "[]", 1);
  const Scenario same = west_midlands("the-same", "[]", 1);
  const Twins twins(reference_data(), baseline, same, seed, 0);
  TwinCounts counted;
  CHECK_FALSE(twins.whose_journey_differs(counted));
  CHECK(counted.women > 0);
  CHECK(counted.differ == 0);

  const AreaIndex area = baseline.areas.front();
  CHECK_FALSE(twins.follow_woman({area, 100'000'000}));
  const auto last = static_cast<WomanIndex>(twins.women_in_area() - 1);
  CHECK(twins.follow_woman({area, last}));
  CHECK_FALSE(twins.follow_woman({area, last + 1}));
  CHECK_FALSE(twins.follow_woman({area == 0 ? 1U : 0U, 0}));
}

}  // namespace holloway
