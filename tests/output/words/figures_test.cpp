#include "output/words/figures.hpp"

#include <catch2/catch.hpp>

using namespace holloway;

TEST_CASE("Figures are rounded to what they can bear") {
  CHECK(number_text(0.0) == "0");
  CHECK(number_text(2.346) == "2.35");
  CHECK(number_text(45.678) == "45.7");
  CHECK(number_text(234.5678) == "235");
  CHECK(number_text(1234.5) == "1,234");
  CHECK(number_text(1234567.0) == "1,234,567");
  CHECK(number_text(-1234.6) == "-1,235");
  CHECK(number_text(-0.001) == "0.00");
  CHECK(percent_text(0.2345) == "23.4%");
  CHECK(chance_text(1.0) == "100%");
  CHECK(chance_text(0.935) == "93.5%");
  CHECK(pounds_text(593.4) == "£593");
  CHECK(pounds_text(345'432.0) == "£345,000");
  CHECK(pounds_text(1'234'567.0) == "£1.23 million");
  CHECK(pounds_text(-12'345'678.0) == "-£12.3 million");
  CHECK(signed_pounds_text(0.0) == "no change");
  CHECK(date_text(*parse_date("2019-01-01")) == "1 January 2019");
}

TEST_CASE("Changes carry their sign, and shares change by percentage points") {
  const auto& women = *find_measure("custody_population");
  const auto& rate = *find_measure("proven_reoffending_rate");
  CHECK(change_text(women, describe({-3.21, -3.21})) == "-3.2");
  CHECK(change_text(women, describe({3.21, 3.21})) == "+3.2");
  CHECK(change_text(women, describe({0.0, 0.0})) == "no change");
  CHECK(change_text(women, {}) == "not available");
  CHECK(change_text(rate, describe({-0.012, -0.012})) == "-1.2 points");
  CHECK(value_text(rate, 0.234) == "23.4%");
  CHECK(change_interval_text(women, describe({-2.0, -2.0, -2.0})) == "-2.0 to -2.0");
  CHECK(change_interval_text(women, describe({0.0, 0.0})) == "no change");
  CHECK(change_interval_text(women, {}) == "not available");
}

TEST_CASE("A change is rounded to the place that its range can bear, and the range with it") {
  const auto& women = *find_measure("custody_population");
  const auto& rate = *find_measure("proven_reoffending_rate");
  const auto wide = describe({-12.4, -8.25, -4.1});
  CHECK(change_text(women, wide) == "-8");
  CHECK(change_size_text(women, wide) == "8");
  CHECK(change_interval_text(women, wide) == "-12 to -4");
  const auto noise = describe({-6.0, 0.2, 6.1});
  CHECK(change_text(women, noise) == "about 0");
  CHECK(change_interval_text(women, noise) == "-6 to +6");
  CHECK(change_text(women, describe({-1300.0, -1234.0, -1168.0})) == "-1,230");
  CHECK(change_interval_text(rate, describe({-0.0031, -0.0019, -0.0008})) == "-0.30 to -0.09");
  CHECK(plain_change_text(0.01) == "about 0");
  CHECK(plain_change_text(0.0) == "no change");
  CHECK(plain_change_text(-0.42) == "-0.4");
  CHECK(plain_change_text(12.3) == "+12");
}

TEST_CASE("The figures of a row are rounded to the same place") {
  const auto& offers = *find_measure("programme_offers");
  const auto change = describe({39'000.0, 40'696.0, 42'392.0});
  CHECK(change_text(offers, change) == "+40,700");
  CHECK(value_beside(offers, 40'696.0, {&change}) == "40,700");
  CHECK(value_beside(offers, 0.0, {&change}) == "0");
  CHECK(value_beside(offers, 3.25, {&change}) == "3.25");  // rounding would leave nothing
  const auto narrow = describe({-3.0, -2.0, -1.0});
  CHECK(value_beside(offers, 40'696.0, {&change, &narrow}) == "40,696");
}

TEST_CASE("Pounds that were found are told as found") {
  CHECK(exact_pounds_text(12'716.0) == "£12,716");
  CHECK(exact_pounds_text(0.5) == "£0.50");
  CHECK(exact_pounds_text(-593.0) == "-£593");
}

TEST_CASE("A share of few runs is a number of runs, and one run has no range") {
  CHECK(runs_text(1.0, 3) == "all 3");
  CHECK(runs_text(0.0, 3) == "none of 3");
  CHECK(runs_text(2.0 / 3.0, 3) == "2 of 3");
  CHECK(runs_text(0.96, 25) == "96%");
  CHECK(runs_text({}, 3) == "not available");
  CHECK(in_runs_text(1.0, 3) == "in all 3 runs");
  CHECK(in_runs_text(1.0, 1) == "in the one run made");
  CHECK(in_runs_text(0.0, 1) == "not in the one run made");
  CHECK(in_runs_text(0.96, 25) == "in 96% of 25 runs");
  CHECK(in_runs_text(1.0, 25) == "in all 25 runs");
  CHECK(in_runs_text(0.0, 25) == "in none of 25 runs");
  const auto& women = *find_measure("custody_population");
  CHECK(interval_text(women, describe({5.0})) == "one run only");
  CHECK(change_interval_text(women, describe({5.0})) == "one run only");
  CHECK(pounds_interval_text(describe({5.0})) == "one run only");
  CHECK(range_title(4) != range_title(5));
}
