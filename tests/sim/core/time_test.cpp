#include "sim/core/time.hpp"

#include <catch2/catch.hpp>

namespace holloway {
namespace {

TEST_CASE("A day has 1,440 minutes and begins at its first", "[core]") {
  REQUIRE(Time::start_of(0).in_minutes() == 0);
  REQUIRE(Time::start_of(3).in_minutes() == 4320);
  REQUIRE(Time(4320).day() == 3);
  REQUIRE(Time(4319).day() == 2);
}

TEST_CASE("Lengths of time add, and lie between moments", "[core]") {
  const Time noon = Time::start_of(10) + Duration::hours(12);
  REQUIRE(noon.day() == 10);
  REQUIRE((noon + Duration::days(2)).day() == 12);
  REQUIRE(noon - Time::start_of(10) == Duration::minutes(720));
  REQUIRE((Time::start_of(10) - noon).in_minutes() == -720);
  REQUIRE(Duration::days(1) + Duration::hours(1) == Duration::minutes(1500));
  REQUIRE(Duration::days(1) - Duration::hours(1) == Duration::hours(23));
  REQUIRE(Duration::hours(1) < Duration::days(1));
}

TEST_CASE("Lengths of time are read in days", "[core]") {
  REQUIRE(Duration::hours(36).in_days() == 1.5);
}

TEST_CASE("Days become the nearest whole minutes, and no more than a thousand years", "[core]") {
  REQUIRE(Duration::from_days(1.5) == Duration::hours(36));
  REQUIRE(Duration::from_days(1.0 / 1440 + 1e-9) == Duration::minutes(1));
  REQUIRE(Duration::from_days(1.999 / 1440) == Duration::minutes(2));
  REQUIRE(Duration::from_days(1.499 / 1440) == Duration::minutes(1));
  REQUIRE(Duration::from_days(-1.999 / 1440) == Duration::minutes(-2));
  REQUIRE(Duration::from_days(1e300) == Duration::from_days(365'250.0));
  REQUIRE(Duration::from_days(365'250.0).in_days() == 365'250.0);
  REQUIRE(Time::nearest(10.4) == Time(10));
  REQUIRE(Time::nearest(10.6) == Time(11));
  REQUIRE(Time::nearest(1e300) == Time::never());
}

TEST_CASE("Never is later than anything, whatever is added to it", "[core]") {
  REQUIRE(Time::never() > Time::start_of(1'000'000));
  REQUIRE(Time::never() + Duration::days(1000) == Time::never());
  REQUIRE(Time::start_of(1'491'000) + Duration::from_days(365'250.0) == Time::never());
}

}  // namespace
}  // namespace holloway
