#include "sim/engine/hazard_clock.hpp"

#include <rapidcheck.h>
#include <rapidcheck/catch.h>

#include <algorithm>
#include <array>
#include <catch2/catch.hpp>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <stdexcept>
#include <utility>
#include <vector>

#include "sim/core/random.hpp"
#include "sim/engine/calendar.hpp"
#include "tests/sim/engine/statistics.hpp"

namespace holloway {
namespace {

constexpr Time years(double n) {
  return Time(static_cast<std::int32_t>(n * minutes_per_year));
}

bool same_bits(const HazardClock& a, const HazardClock& b) {
  return std::memcmp(&a, &b, sizeof a) == 0;
}

TEST_CASE("A constant hazard is due after the draw divided by the rate", "[engine][hazard]") {
  HazardClock clock;
  clock.start(Time(100), 0.5, 2.0);  // a quarter of a year
  REQUIRE(clock.due() == Time(100) + Duration::minutes(131'490));
  REQUIRE(clock.rate() == 2.0);
}

TEST_CASE("It is due at the first whole minute by which the draw is used up", "[engine][hazard]") {
  HazardClock clock;
  const double rate = 3.0;
  for (const double draw : {1e-12, 0.01, 0.7, 5.0}) {
    clock.start(Time(7), draw, rate);
    const double minutes = (clock.due() - Time(7)).in_minutes();
    REQUIRE(rate * minutes / minutes_per_year >= draw * (1.0 - 1e-12));
    REQUIRE(rate * (minutes - 1.0) / minutes_per_year < draw);
  }
  clock.start(Time(7), 0.0, rate);
  REQUIRE(clock.due() == Time(7));
}

TEST_CASE("Without a hazard it never happens, until there is one", "[engine][hazard]") {
  HazardClock clock;
  REQUIRE(clock.due() == Time::never());
  clock.start(Time(0), 1.0, 0.0);
  REQUIRE(clock.due() == Time::never());
  REQUIRE(clock.set_rate(years(10), 1.0));
  REQUIRE(clock.due() == years(11));
  REQUIRE(clock.set_rate(years(10.5), 0.0));
  REQUIRE(clock.due() == Time::never());
  REQUIRE(clock.set_rate(years(20), 1.0));
  REQUIRE(clock.due() == years(20.5));
  REQUIRE(clock.set_rate(years(20), 1e-300));  // beyond what Time can hold
  REQUIRE(clock.due() == Time::never());
}

TEST_CASE("Halving the hazard doubles what is left of the wait", "[engine][hazard]") {
  HazardClock clock;
  clock.start(Time(0), 1.0, 1.0);
  REQUIRE(clock.set_rate(years(0.25), 0.5));
  REQUIRE(clock.due() == years(0.25 + 2 * 0.75));
  REQUIRE(clock.set_rate(years(0.25), 1.0));  // and back: as if nothing had been
  REQUIRE(clock.due() == years(1));
}

TEST_CASE("It is never due in the past", "[engine][hazard]") {
  HazardClock clock;
  clock.start(Time(0), 0.1, 1.0);
  REQUIRE(clock.set_rate(years(5), 2.0));  // long overdue
  REQUIRE(clock.due() == years(5));
}

TEST_CASE("Setting the rate that it has changes nothing at all", "[engine][hazard]") {
  HazardClock clock;
  clock.start(Time(0), 1.234, 0.7);
  clock.set_rate(Time(1000), 0.3);
  const HazardClock before = clock;
  for (std::int32_t minute = 1000; minute < 100'000; minute += 777)
    REQUIRE_FALSE(clock.set_rate(Time(minute), 0.3));
  REQUIRE(same_bits(clock, before));
}

TEST_CASE("A hazard clock refuses what is not a hazard", "[engine][hazard]") {
  constexpr double nan = std::numeric_limits<double>::quiet_NaN();
  constexpr double infinity = std::numeric_limits<double>::infinity();
  HazardClock clock;
  clock.start(Time(50), 1.0, 1.0);
  const HazardClock before = clock;
  for (const double wrong : {-1.0, nan, infinity}) {
    REQUIRE_THROWS_AS(clock.start(Time(50), wrong, 1.0), std::invalid_argument);
    REQUIRE_THROWS_AS(clock.start(Time(50), 1.0, wrong), std::invalid_argument);
    REQUIRE_THROWS_AS(clock.set_rate(Time(60), wrong), std::invalid_argument);
  }
  REQUIRE_THROWS_AS(clock.set_rate(Time(49), 2.0), std::logic_error);
  REQUIRE(same_bits(clock, before));
}

TEST_CASE("Splitting an interval moves nothing beyond a minute", "[engine][hazard]") {
  rc::prop("changes too small to matter do not matter", [] {
    const auto cuts = *rc::gen::container<std::vector<std::int32_t>>(rc::gen::inRange(1, 10'000));
    const double draw = *rc::gen::inRange(1, 10'000) / 1000.0;
    const double rate = *rc::gen::inRange(1, 10'000) / 1000.0;
    HazardClock whole;
    HazardClock split;
    whole.start(Time(0), draw, rate);
    split.start(Time(0), draw, rate);
    Time now;
    double nearly = rate;
    for (const std::int32_t cut : cuts) {
      now = now + Duration::minutes(cut);
      if (now >= whole.due()) break;
      nearly = nearly == rate ? std::nextafter(rate, 1e9) : rate;
      RC_ASSERT(split.set_rate(now, nearly));
    }
    RC_ASSERT(std::abs((whole.due() - split.due()).in_minutes()) <= 1);
  });
}

// A hazard that changes on the way: up, off, and on again.
constexpr std::array<std::pair<double, double>, 4> rates{
    {{0.0, 0.8}, {0.4, 2.5}, {0.7, 0.0}, {1.0, 0.3}}};  // year, rate

double hazard_summed_to(double year) {
  double sum = 0.0;
  for (std::size_t i = 0; i < rates.size(); ++i) {
    const double until = i + 1 < rates.size() ? rates[i + 1].first : 1e9;
    if (year > rates[i].first) sum += rates[i].second * (std::min(year, until) - rates[i].first);
  }
  return sum;
}

TEST_CASE("Under a changing hazard the time to the event has its closed-form distribution",
          "[engine][hazard][theory]") {
  // Survival is exp(-summed hazard), so 1 - survival at the event must be uniform. The event is heard of
  // through a calendar, where each change of rate calls off the old event by its stamp. The half minute by
  // which whole minutes come late moves the distribution by no more than 2.5 / (2 x 525,960), a thousandth of
  // the limit.
  constexpr std::uint32_t women = 100'000;
  struct Woman {
    HazardClock clock;
    std::uint16_t stamp = 0;
    double survival = -1.0;
  };
  constexpr Day days = 60 * 366;
  Calendar calendar(days);
  std::vector<Woman> all(women);
  enum Kind : std::uint16_t { happens, rate_changes };
  const auto plan = [&](std::uint32_t who) {
    calendar.schedule({all[who].clock.due(), who, 0, happens, ++all[who].stamp});
  };
  for (std::uint32_t who = 0; who < women; ++who) {
    all[who].clock.start(Time(), exponential(Luck(11, 0).uniform({who, 0, 0}), 1.0), rates[0].second);
    plan(who);
    for (std::uint32_t i = 1; i < rates.size(); ++i)
      calendar.schedule({years(rates[i].first), who, i, rate_changes, 0});
  }
  std::uint32_t happened = 0;
  for (Day day = 0; day < days; ++day) {
    calendar.run_day(day, [&](const Event& event) {
      Woman& woman = all[event.entity];
      if (event.kind == rate_changes) {
        if (woman.survival < 0.0 && woman.clock.set_rate(event.time, rates[event.subject].second))
          plan(event.entity);
      } else if (event.stamp == woman.stamp) {
        woman.survival = std::exp(-hazard_summed_to(event.time.in_minutes() / minutes_per_year));
        ++happened;
      }
    });
  }
  REQUIRE(happened > women - 10);  // survival beyond 60 years is 1e-8
  std::vector<double> uniform;
  for (const Woman& woman : all) uniform.push_back(woman.survival < 0.0 ? 1.0 : 1.0 - woman.survival);
  test::require_uniform(uniform);
}

}  // namespace
}  // namespace holloway
