#include "sim/engine/days.hpp"

#include <catch2/catch.hpp>
#include <cstdint>
#include <stdexcept>
#include <thread>
#include <utility>
#include <vector>

#include "sim/core/random.hpp"
#include "sim/engine/calendar.hpp"
#include "sim/engine/mailbox.hpp"

namespace holloway {
namespace {

constexpr auto forwards = [](std::size_t processes, auto&& body) {
  for (std::size_t p = 0; p < processes; ++p) body(p);
};
constexpr auto backwards = [](std::size_t processes, auto&& body) {
  for (std::size_t p = processes; p-- > 0;) body(p);
};
constexpr auto side_by_side = [](std::size_t processes, auto&& body) {
  std::vector<std::jthread> threads;
  for (std::size_t p = 0; p < processes; ++p) threads.emplace_back([&body, p] { body(p); });
};

TEST_CASE("Each day every process runs, then what lies between them is settled", "[engine][days]") {
  std::vector<std::pair<std::size_t, Day>> ran;
  std::vector<Day> settled;
  run_days(
      3, 6, 2, forwards,
      [&](std::size_t process, Day day) {
        REQUIRE(settled.size() == static_cast<std::size_t>(day - 3));
        ran.emplace_back(process, day);
      },
      [&](Day day) { settled.push_back(day); });
  REQUIRE(ran == std::vector<std::pair<std::size_t, Day>>{{0, 3}, {1, 3}, {0, 4}, {1, 4}, {0, 5}, {1, 5}});
  REQUIRE(settled == std::vector<Day>{3, 4, 5});
}

TEST_CASE("A failure ends the loop", "[engine][days]") {
  int settled = 0;
  const auto run = [&] {
    run_days(
        0, 5, 1, forwards,
        [](std::size_t, Day day) {
          if (day == 2) throw std::runtime_error("no");
        },
        [&](Day) { ++settled; });
  };
  REQUIRE_THROWS_AS(run(), std::runtime_error);
  REQUIRE(settled == 2);
}

// Travellers who move between places overnight. Returns where everyone has been, day by day, mixed into one
// number per traveller.
template <class ForEach>
std::vector<std::uint64_t> journeys(ForEach for_each) {
  constexpr std::size_t places = 5;
  constexpr std::uint32_t travellers = 200;
  constexpr Day days = 60;
  const Luck luck(3, 0);
  std::vector<Calendar> calendars(places, Calendar(days));
  Mailboxes<std::size_t> departures(places);
  std::vector<std::uint64_t> been(travellers);
  for (std::uint32_t who = 0; who < travellers; ++who) calendars[who % places].schedule({Time(0), who});
  run_days(
      0, days, places, for_each,
      [&](std::size_t place, Day day) {
        calendars[place].run_day(day, [&](const Event& event) {
          const auto minutes = static_cast<std::uint32_t>(event.time.in_minutes());
          been[event.entity] = been[event.entity] * 1'000'003 + place * 7919 + minutes;
          const RandomBits bits = luck.bits({event.entity, minutes, 0});
          if (bits.coarse(0) < 0.5) {
            departures.post(place, event.time, event.entity, bits.word[1] % places);
          } else {
            calendars[place].schedule(
                {event.time + Duration::minutes(1 + static_cast<int>(bits.word[2] % 2000)), event.entity});
          }
        });
      },
      [&](Day day) {
        std::uint32_t arrived = 0;  // those who come in the same night arrive in the order of delivery
        departures.settle([&](const Posted<std::size_t>& posted) {
          calendars[posted.message].schedule(
              {Time::start_of(day + 1) + Duration::minutes(static_cast<int>(arrived++ % 600)),
               posted.entity});
        });
      });
  return been;
}

TEST_CASE("Results do not depend on the order or the threads in which processes run", "[engine][days]") {
  const std::vector<std::uint64_t> expected = journeys(forwards);
  REQUIRE(journeys(backwards) == expected);
  REQUIRE(journeys(side_by_side) == expected);
}

}  // namespace
}  // namespace holloway
