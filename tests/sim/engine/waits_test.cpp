// A wait uses up one unit exponential at the rates in force.

#include "sim/engine/waits.hpp"

#include <catch2/catch.hpp>
#include <cmath>
#include <cstdlib>

#include "sim/core/random.hpp"

using namespace holloway;

namespace {
Time day(Day d) {
  return Time::start_of(d);
}
}  // namespace

TEST_CASE("a shared rate that never changes gives the plain wait") {
  SharedRate rate;
  CHECK(rate.set_mean_days(day(0), 10.0));
  CHECK_FALSE(rate.set_mean_days(day(5), 10.0));
  CHECK(rate.due(day(3), 0.5) == day(8));
}

TEST_CASE("a shared rate that falls to nothing stops every wait, and goes on with it afterwards") {
  SharedRate rate;
  rate.set_mean_days(day(0), 10.0);
  rate.set_mean_days(day(4), SharedRate::never);
  CHECK(rate.due(day(0), 1.0) == Time::never());
  CHECK(rate.due(day(0), 0.2) == day(2));  // over before
  CHECK(rate.due(day(5), 0.2) == Time::never());
  rate.set_mean_days(day(100), 10.0);
  CHECK(rate.due(day(0), 1.0) == day(106));  // four days waited, six to come
  CHECK(rate.due(day(5), 1.0) == day(110));
}

TEST_CASE("a shared rate that doubles halves what is left of a wait") {
  SharedRate rate;
  rate.set_mean_days(day(0), 10.0);
  rate.set_mean_days(day(4), 5.0);
  CHECK(rate.due(day(0), 1.0) == day(7));
  CHECK(rate.due(day(6), 1.0) == day(11));
}

TEST_CASE("a wait of its own goes on at another rate, stands still, and runs again") {
  RunningWait wait;
  wait.begin(day(0), 1.0, days_per_year / 10);  // ten days
  CHECK(wait.due == day(10));
  wait.change_rate(day(4), days_per_year / 10, days_per_year / 5);
  CHECK((wait.due - day(7)).in_minutes() <= 1);
  CHECK((day(7) - wait.due).in_minutes() <= 1);
  wait.change_rate(day(5), days_per_year / 5, 0);
  CHECK(wait.due == Time::never());
  wait.change_rate(day(50), 0, days_per_year / 10);
  CHECK(std::abs((wait.due - day(54)).in_minutes()) <= 2);
}

TEST_CASE("nothing that is not waited for begins because a rate changes") {
  RunningWait none;
  none.change_rate(day(1), 0, 5);
  CHECK(none.due == Time::never());
}

TEST_CASE("arrivals that come minutes apart, or several a minute, come as often as their rate says") {
  const Luck luck(2019, 0);
  for (const double mean_minutes : {0.2, 1.0, 3.5, 35.0}) {
    SharedRate rate;
    rate.set_mean_days(day(0), mean_minutes / minutes_per_day);
    constexpr std::uint32_t arrivals = 40'000;
    double minute = 0;
    Time last;
    for (std::uint32_t n = 0; n < arrivals; ++n) {
      minute = rate.due_minute(minute, exponential(luck.uniform({0, n, 1}), 1.0));
      last = Time::nearest(minute);
    }
    const double found = last.in_minutes() / (arrivals * mean_minutes);
    INFO("a mean of " << mean_minutes << " minutes");
    CHECK(std::abs(found - 1.0) < 4 / std::sqrt(arrivals));  // four standard errors
  }
}
