#include "sim/core/date.hpp"

#include <rapidcheck.h>
#include <rapidcheck/catch.h>

#include <catch2/catch.hpp>
#include <string>

namespace holloway {
namespace {

Date date(const std::string& text) {
  const auto parsed = parse_date(text);
  REQUIRE(parsed.has_value());
  return *parsed;
}

TEST_CASE("A date is written as it is read", "[core]") {
  for (const char* text : {"2019-01-01", "2020-02-29", "1999-12-31", "0001-01-01"})
    REQUIRE(to_text(date(text)) == text);
}

TEST_CASE("What is not a date that exists is not read", "[core]") {
  for (const char* text : {"", "2019", "2019-1-1", "2019-13-01", "2019-00-10", "2019-02-29", "2019-04-31",
                           "2019-01-00", "2019/01/01", "01-01-2019", "2019-01-01 ", " 2019-01-01",
                           "2019-01-0x", "-019-01-01", "2019-+1-01", "1900-02-29"}) {
    CAPTURE(text);
    REQUIRE_FALSE(parse_date(text).has_value());
  }
}

TEST_CASE("Years divisible by four are leap years, but of centuries only every fourth", "[core]") {
  REQUIRE(parse_date("2020-02-29").has_value());
  REQUIRE(parse_date("2000-02-29").has_value());
  REQUIRE_FALSE(parse_date("2100-02-29").has_value());
  REQUIRE(days_between(date("2019-01-01"), date("2020-01-01")) == 365);
  REQUIRE(days_between(date("2020-01-01"), date("2021-01-01")) == 366);
  REQUIRE(days_between(date("2020-02-28"), date("2020-03-01")) == 2);
  REQUIRE(days_between(date("2019-03-01"), date("2019-02-28")) == -1);
}

TEST_CASE("Months later is the same day, or the last of a shorter month", "[core]") {
  REQUIRE(months_after(date("2019-01-31"), 1) == date("2019-02-28"));
  REQUIRE(months_after(date("2020-01-31"), 1) == date("2020-02-29"));
  REQUIRE(months_after(date("2020-02-29"), 12) == date("2021-02-28"));
  REQUIRE(months_after(date("2020-02-29"), -12) == date("2019-02-28"));
  REQUIRE(months_after(date("2019-03-31"), 1) == date("2019-04-30"));
  REQUIRE(months_after(date("2019-11-15"), 3) == date("2020-02-15"));
  REQUIRE(months_after(date("2019-01-15"), -1) == date("2018-12-15"));
  REQUIRE(months_after(date("2019-05-10"), 0) == date("2019-05-10"));
}

TEST_CASE("A run has warm-up, the years reported and a tail of 18 months", "[core]") {
  const Horizon horizon{date("2019-01-01"), 3, 5};
  REQUIRE(horizon.run_begins() == date("2016-01-01"));
  REQUIRE(horizon.start_day() == 366 + 365 + 365);
  REQUIRE(horizon.months() == 5 * 12 + 18);
  REQUIRE(horizon.end_of_reporting() == days_between(date("2016-01-01"), date("2024-01-01")));
  REQUIRE(horizon.end_of_run() == days_between(date("2016-01-01"), date("2025-07-01")));
  REQUIRE(horizon.date_of(0) == date("2016-01-01"));
  REQUIRE(horizon.day_of(date("2015-12-31")) == -1);
  REQUIRE(horizon.date_of(horizon.month_begins(14)) == date("2020-03-01"));
}

TEST_CASE("Every day of a run has its date, and months follow one another", "[core]") {
  rc::prop("there and back again", [] {
    const Date start(std::chrono::year(*rc::gen::inRange(1990, 2100)),
                     std::chrono::month(*rc::gen::inRange<unsigned>(1, 13)),
                     std::chrono::day(*rc::gen::inRange<unsigned>(1, 29)));
    const Horizon horizon{start, *rc::gen::inRange(0, 20), *rc::gen::inRange(1, 101)};
    const Day day = *rc::gen::inRange(0, 50'000);
    RC_ASSERT(horizon.day_of(horizon.date_of(day)) == day);
    RC_ASSERT(parse_date(to_text(horizon.date_of(day))) == horizon.date_of(day));
    for (int month = 0; month < horizon.months(); ++month) {
      const int length = horizon.month_begins(month + 1) - horizon.month_begins(month);
      RC_ASSERT((length >= 28 && length <= 31));
    }
  });
}

}  // namespace
}  // namespace holloway
