// Working days, as published on the government's list of bank holidays for England and Wales.

#include "sim/core/bank_holidays.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

using namespace holloway;

namespace {

std::vector<std::string> bank_holidays_of(int year) {
  std::vector<std::string> found;
  const auto first = std::chrono::sys_days(std::chrono::year(year) / 1 / 1);
  for (auto day = first; Date(day).year() == std::chrono::year(year); day += std::chrono::days(1))
    if (is_bank_holiday(Date(day))) found.push_back(to_text(Date(day)).substr(5));
  return found;
}

using Days = std::vector<std::string>;

}  // namespace

TEST_CASE("an ordinary year has eight bank holidays") {
  CHECK(bank_holidays_of(2019) ==
        Days{"01-01", "04-19", "04-22", "05-06", "05-27", "08-26", "12-25", "12-26"});
}

TEST_CASE("a day that falls on a weekend stands for the next weekday that is free") {
  CHECK(bank_holidays_of(2021) == Days{"01-01", "04-02", "04-05", "05-03", "05-31", "08-30", "12-27",
                                       "12-28"});  // Christmas on a Saturday
  CHECK(bank_holidays_of(2016) ==
        Days{"01-01", "03-25", "03-28", "05-02", "05-30", "08-29", "12-26", "12-27"});  // on a Sunday
  CHECK(bank_holidays_of(2015) ==
        Days{"01-01", "04-03", "04-06", "05-04", "05-25", "08-31", "12-25", "12-28"});  // on a Friday
}

TEST_CASE("proclamations moved and added days") {
  CHECK(bank_holidays_of(2020) ==
        Days{"01-01", "04-10", "04-13", "05-08", "05-25", "08-31", "12-25", "12-28"});
  CHECK(bank_holidays_of(2022) ==
        Days{"01-03", "04-15", "04-18", "05-02", "06-02", "06-03", "08-29", "09-19", "12-26", "12-27"});
  CHECK(bank_holidays_of(2023) ==
        Days{"01-02", "04-07", "04-10", "05-01", "05-08", "05-29", "08-28", "12-25", "12-26"});
}

TEST_CASE("offices are closed at weekends and on bank holidays, and courts sit on Saturdays for women held") {
  CHECK(is_working_day(*parse_date("2019-11-22")));
  CHECK_FALSE(is_working_day(*parse_date("2019-11-23")));
  CHECK_FALSE(is_working_day(*parse_date("2019-11-24")));
  CHECK_FALSE(is_working_day(*parse_date("2019-04-19")));
  CHECK(sits_for_women_held(*parse_date("2019-11-23")));
  CHECK_FALSE(sits_for_women_held(*parse_date("2019-11-24")));
  CHECK_FALSE(sits_for_women_held(*parse_date("2019-12-25")));
}
