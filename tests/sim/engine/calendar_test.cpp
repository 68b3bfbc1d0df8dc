#include "sim/engine/calendar.hpp"

#include <catch2/catch.hpp>
#include <stdexcept>
#include <vector>

namespace holloway {
namespace {

Time at(Day day, std::int32_t minute) {
  return Time::start_of(day) + Duration::minutes(minute);
}

// Runs every day and lists the subjects of the events in the order in which they were handled.
std::vector<std::uint32_t> subjects_in_order(Calendar calendar, Day days) {
  std::vector<std::uint32_t> subjects;
  for (Day day = 0; day < days; ++day) {
    calendar.run_day(day, [&](const Event& event) { subjects.push_back(event.subject); });
  }
  return subjects;
}

using Subjects = std::vector<std::uint32_t>;

TEST_CASE("Events happen in order of time, whatever the order in which they were scheduled",
          "[engine][calendar]") {
  Calendar calendar(3);
  calendar.schedule({at(2, 5), 1, 50});
  calendar.schedule({at(0, 9), 1, 20});
  calendar.schedule({at(1, 0), 1, 40});
  calendar.schedule({at(0, 3), 1, 10});
  calendar.schedule({at(0, 1439), 1, 30});
  REQUIRE(subjects_in_order(calendar, 3) == Subjects{10, 20, 30, 40, 50});
}

TEST_CASE("Within a minute the lower entity goes first, and an entity keeps her own order",
          "[engine][calendar]") {
  Calendar calendar(1);
  calendar.schedule({at(0, 60), 9, 30});
  calendar.schedule({at(0, 60), 2, 10});
  calendar.schedule({at(0, 60), 9, 31});
  calendar.schedule({at(0, 60), 2, 11});
  calendar.schedule({at(0, 60), 4, 20});
  REQUIRE(subjects_in_order(calendar, 1) == Subjects{10, 11, 20, 30, 31});
}

TEST_CASE("An event carries what it was given", "[engine][calendar]") {
  Calendar calendar(2);
  calendar.schedule({at(0, 1), 1, 2, 3, 4});
  std::vector<Event> seen;
  const auto handle = [&](const Event& event) {
    seen.push_back(event);
    if (event.kind == 3) calendar.schedule({at(0, 2), 5, 6, 7, 8});  // while the day is open
  };
  calendar.run_day(0, handle);
  REQUIRE(seen.size() == 2);
  REQUIRE((seen[0].time == at(0, 1) && seen[0].entity == 1 && seen[0].subject == 2));
  REQUIRE((seen[0].kind == 3 && seen[0].stamp == 4));
  REQUIRE((seen[1].time == at(0, 2) && seen[1].entity == 5 && seen[1].subject == 6));
  REQUIRE((seen[1].kind == 7 && seen[1].stamp == 8));
}

TEST_CASE("Events scheduled during a day take their places in what is left of it", "[engine][calendar]") {
  Calendar calendar(2);
  calendar.schedule({at(0, 10), 5, 1});
  calendar.schedule({at(0, 20), 5, 5});
  calendar.schedule({at(0, 20), 7, 7});
  Subjects order;
  const auto handle = [&](const Event& event) {
    order.push_back(event.subject);
    REQUIRE(calendar.now() == event.time);
    if (event.subject != 1) return;
    calendar.schedule({at(0, 20), 5, 6});  // after the one she had already
    calendar.schedule({at(0, 20), 4, 4});  // before hers
    calendar.schedule({at(0, 15), 9, 3});
    calendar.schedule({at(0, 10), 1, 2});  // at this very minute, of a lower entity: next
    calendar.schedule({at(1, 0), 1, 8});
  };
  calendar.run_day(0, handle);
  REQUIRE(order == Subjects{1, 2, 3, 4, 5, 6, 7});
  REQUIRE(calendar.pending() == 1);
  calendar.run_day(1, handle);
  REQUIRE(order.back() == 8);
  REQUIRE(calendar.pending() == 0);
}

TEST_CASE("An event may cause another in the same minute again and again", "[engine][calendar]") {
  Calendar calendar(1);
  calendar.schedule({at(0, 1439), 1, 0});
  std::uint32_t handled = 0;
  calendar.run_day(0, [&](const Event& event) {
    ++handled;
    if (event.subject < 1000) calendar.schedule({event.time, 1, event.subject + 1});
  });
  REQUIRE(handled == 1001);
}

TEST_CASE("What is called off by its stamp passes without effect", "[engine][calendar]") {
  Calendar calendar(10);
  std::uint16_t stamp = 0;
  std::vector<Day> departures;
  const auto leave_on = [&](Day day) { calendar.schedule({at(day, 0), 1, 0, 1, ++stamp}); };
  const auto handle = [&](const Event& event) {
    if (event.kind == 0) return leave_on(7);  // changes her mind
    if (event.stamp == stamp) departures.push_back(event.time.day());
  };
  leave_on(5);
  calendar.schedule({at(2, 0), 1, 0, 0, 0});
  for (Day day = 0; day < 10; ++day) calendar.run_day(day, handle);
  REQUIRE(departures == std::vector<Day>{7});
}

TEST_CASE("Nothing happens at or after the end of the last day", "[engine][calendar]") {
  Calendar calendar(2);
  calendar.schedule({Time::start_of(2), 1, 9});
  calendar.schedule({Time::never(), 1, 9});
  REQUIRE(calendar.pending() == 0);
  calendar.schedule({at(1, 1439), 1, 1});
  REQUIRE(calendar.pending() == 1);
  REQUIRE(subjects_in_order(calendar, 2) == Subjects{1});
}

TEST_CASE("The past cannot be changed", "[engine][calendar]") {
  Calendar calendar(3);
  calendar.schedule({at(1, 30), 1, 0});
  calendar.run_day(0, [](const Event&) {});
  REQUIRE(calendar.now() == Time::start_of(1));
  REQUIRE_THROWS_AS(calendar.schedule({at(0, 1439), 1, 0}), std::logic_error);
  calendar.run_day(1, [&](const Event& event) {
    if (event.entity == 8) return;
    REQUIRE_THROWS_WITH(calendar.schedule({at(1, 29), 8, 0}),
                        "an event of entity 8 was scheduled for minute 1469, but it is already minute 1470");
    REQUIRE_NOTHROW(calendar.schedule({at(1, 30), 8, 1}));
  });
}

TEST_CASE("Days are run one after another, none left out and none twice", "[engine][calendar]") {
  Calendar calendar(2);
  const auto nothing = [](const Event&) {};
  REQUIRE_THROWS_AS(calendar.run_day(1, nothing), std::logic_error);
  calendar.run_day(0, nothing);
  REQUIRE_THROWS_AS(calendar.run_day(0, nothing), std::logic_error);
  calendar.run_day(1, nothing);
  REQUIRE_THROWS_AS(calendar.run_day(2, nothing), std::logic_error);
  REQUIRE_THROWS_AS(Calendar(0), std::logic_error);
  REQUIRE_THROWS_AS(Calendar(INT32_MAX), std::logic_error);
}

TEST_CASE("A day cannot be run inside itself, nor go on after a failure", "[engine][calendar]") {
  Calendar calendar(2);
  calendar.schedule({at(0, 1), 1, 0});
  REQUIRE_THROWS_AS(calendar.run_day(0, [&](const Event&) { calendar.run_day(0, [](const Event&) {}); }),
                    std::logic_error);
  REQUIRE_THROWS_AS(calendar.run_day(1, [](const Event&) {}), std::logic_error);
}

TEST_CASE("A copy of a calendar goes its own way", "[engine][calendar]") {
  Calendar calendar(30);
  for (std::uint32_t i = 0; i < 500; ++i) {
    calendar.schedule({at(static_cast<Day>(i * 7 % 30), static_cast<std::int32_t>(i * 13 % 100)), i % 17, i});
  }
  for (Day day = 0; day < 10; ++day) calendar.run_day(day, [](const Event&) {});
  Calendar copy = calendar;
  const auto rest_of = [](Calendar& one) {
    Subjects order;
    for (Day day = 10; day < 30; ++day) {
      one.run_day(day, [&](const Event& event) {
        order.push_back(event.subject);
        if (event.subject < 1000)
          one.schedule({event.time + Duration::days(3), event.entity, event.subject + 1000});
      });
    }
    return order;
  };
  const Subjects first = rest_of(calendar);
  REQUIRE(first.size() > 300);
  REQUIRE(rest_of(copy) == first);
}

TEST_CASE("Memory is used again once events have passed", "[engine][calendar]") {
  Calendar calendar(200);
  for (std::uint32_t who = 0; who < 1000; ++who)
    calendar.schedule({at(0, static_cast<std::int32_t>(who)), who, 0});
  const auto come_back = [&](const Event& event) {
    calendar.schedule(
        {event.time + Duration::days(1 + static_cast<std::int32_t>(event.entity % 5)), event.entity, 0});
  };
  for (Day day = 0; day < 20; ++day) calendar.run_day(day, come_back);
  const std::size_t bytes = calendar.bytes();
  for (Day day = 20; day < 200; ++day) calendar.run_day(day, come_back);
  REQUIRE(calendar.bytes() == bytes);
}

TEST_CASE("A calendar of many empty days is small", "[engine][calendar]") {
  REQUIRE(Calendar(5000).bytes() < 5000 * 4 + 1000);  // four bytes a day
}

TEST_CASE("Each event is announced once, a few places before its turn", "[engine][calendar]") {
  for (const std::uint32_t count : {0U, 1U, 5U, 100U}) {
    Calendar calendar(1);
    for (std::uint32_t i = 0; i < count; ++i) {
      calendar.schedule({at(0, static_cast<std::int32_t>(i * 37 % 100)), i, i});
    }
    Subjects announced;
    Subjects handled;
    calendar.run_day(
        0,
        [&](const Event& event) {
          handled.push_back(event.subject);
          REQUIRE(announced.size() >= handled.size());
          REQUIRE(announced.size() <= handled.size() + 16);
        },
        [&](const Event& event) { announced.push_back(event.subject); });
    REQUIRE(handled.size() == count);
    REQUIRE(announced == handled);
  }
}

}  // namespace
}  // namespace holloway
