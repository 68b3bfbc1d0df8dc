// The calendar against the plainest thing with the same meaning, on random schedules.

#include <rapidcheck.h>
#include <rapidcheck/catch.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <tuple>
#include <utility>
#include <vector>

#include "sim/core/random.hpp"
#include "sim/engine/calendar.hpp"

namespace holloway {
namespace {

constexpr Day days = 4;

// A list searched for its least event at every step.
class PlainCalendar {
 public:
  void schedule(const Event& event) {
    if (event.time < Time::start_of(days)) pending_.push_back({event, order_++});
  }
  template <class Handler>
  void run_day(Day day, Handler&& handle) {
    for (;;) {
      const auto least =
          std::min_element(pending_.begin(), pending_.end(), [](const Entry& a, const Entry& b) {
            return std::tie(a.event.time, a.event.entity, a.order) <
                   std::tie(b.event.time, b.event.entity, b.order);
          });
      if (least == pending_.end() || least->event.time.day() > day) return;
      const Event event = least->event;
      pending_.erase(least);
      handle(event);
    }
  }

 private:
  struct Entry {
    Event event;
    std::uint32_t order;
  };
  std::vector<Entry> pending_;
  std::uint32_t order_ = 0;
};

// Events that cause up to two more each, at once, later the same day or on a later day, in a way that depends
// only on the event. Lists what was handled.
template <class AnyCalendar>
std::vector<std::uint32_t> history(AnyCalendar calendar, const std::vector<Event>& schedule) {
  for (const Event& event : schedule) calendar.schedule(event);
  std::vector<std::uint32_t> subjects;
  const auto handle = [&](const Event& event) {
    subjects.push_back(event.subject);
    const RandomBits bits = Luck(1, 0).bits({event.entity, event.subject, event.kind});
    constexpr std::int32_t delays[] = {0, 0, 1, 5, 60, 700, minutes_per_day, 2 * minutes_per_day};
    constexpr std::uint16_t generations = 6;
    for (std::uint32_t child = 0; child < bits.word[0] % 3 && event.kind < generations; ++child) {
      const Duration delay = Duration::minutes(delays[bits.word[1 + child] % 8]);
      calendar.schedule({event.time + delay, event.entity ^ (bits.word[3] >> child & 1U),
                         3 * event.subject + child, static_cast<std::uint16_t>(event.kind + 1), 0});
    }
  };
  for (Day day = 0; day < days; ++day) calendar.run_day(day, handle);
  return subjects;
}

using Schedule = std::vector<std::pair<std::int32_t, std::uint32_t>>;  // minute, entity

std::vector<Event> events_of(const Schedule& schedule) {
  std::vector<Event> events;
  for (const auto& [minute, entity] : schedule) {
    events.push_back({Time(minute), entity, 100 + static_cast<std::uint32_t>(events.size())});
  }
  return events;
}

rc::Gen<Schedule> schedules(std::int32_t minutes, std::uint32_t entities) {
  return rc::gen::scale(
      3.0, rc::gen::container<Schedule>(
               rc::gen::pair(rc::gen::inRange(0, minutes), rc::gen::inRange<std::uint32_t>(0, entities))));
}

TEST_CASE("Any schedule is handled as by the plainest calendar", "[engine][calendar]") {
  rc::prop("where ties abound", [] {
    const std::vector<Event> schedule = events_of(*schedules(20, 4));
    RC_ASSERT(history(Calendar(days), schedule) == history(PlainCalendar(), schedule));
  });
  rc::prop("over several days", [] {
    const std::vector<Event> schedule = events_of(*schedules((days + 1) * minutes_per_day, 1000));
    RC_ASSERT(history(Calendar(days), schedule) == history(PlainCalendar(), schedule));
  });
}

TEST_CASE("What other entities schedule moves nothing", "[engine][calendar]") {
  rc::prop("an entity's events come in the same order with and without the others", [] {
    const std::vector<Event> everyone = events_of(*schedules(3 * minutes_per_day, 6));
    std::vector<Event> even;
    for (const Event& event : everyone) {
      if (event.entity % 2 == 0) even.push_back(event);
    }
    // Each handled event causes another of the same entity an hour later, until the end.
    const auto run = [](const std::vector<Event>& schedule) {
      Calendar calendar(days);
      for (const Event& event : schedule) calendar.schedule(event);
      std::vector<std::pair<std::int32_t, std::uint32_t>> seen;
      for (Day day = 0; day < days; ++day) {
        calendar.run_day(day, [&](const Event& event) {
          if (event.entity % 2 == 0) seen.emplace_back(event.time.in_minutes(), event.subject);
          calendar.schedule({event.time + Duration::hours(1), event.entity, event.subject});
        });
      }
      return seen;
    };
    RC_ASSERT(run(everyone) == run(even));
  });
}

// A day with this many events, by one way of choosing their minutes, against std::stable_sort.
template <class MinuteOf>
void require_sorted_like_the_standard_library(std::uint32_t count, MinuteOf minute_of) {
  Calendar calendar(1);
  std::vector<Event> expected;
  for (std::uint32_t i = 0; i < count; ++i) {
    const RandomBits bits = Luck(2, 0).bits({i, 0, 0});
    const Event event{Time(static_cast<std::int32_t>(minute_of(bits.word[0]))),
                      bits.word[1] % (count / 3 + 1), i};
    calendar.schedule(event);
    expected.push_back(event);
  }
  std::stable_sort(expected.begin(), expected.end(), [](const Event& a, const Event& b) {
    return std::tie(a.time, a.entity) < std::tie(b.time, b.entity);
  });
  std::vector<std::uint32_t> subjects;
  std::vector<std::uint32_t> expected_subjects;
  calendar.run_day(0, [&](const Event& event) { subjects.push_back(event.subject); });
  for (const Event& event : expected) expected_subjects.push_back(event.subject);
  REQUIRE(subjects == expected_subjects);
}

TEST_CASE("Days of every size and shape are sorted", "[engine][calendar]") {
  for (const std::uint32_t count : {1U, 2U, 7U, 8U, 9U, 63U, 500U, 1439U, 1440U, 1441U, 20000U, 200000U}) {
    CAPTURE(count);
    require_sorted_like_the_standard_library(count, [](std::uint32_t bits) { return bits % 1440; });
    require_sorted_like_the_standard_library(count, [](std::uint32_t) { return 0; });
    require_sorted_like_the_standard_library(count, [](std::uint32_t) { return 1439; });
    require_sorted_like_the_standard_library(count, [](std::uint32_t bits) {
      return bits % 4 != 0 ? 540 : bits / 4 % 1440;  // most of them at nine in the morning
    });
  }
}

}  // namespace
}  // namespace holloway
