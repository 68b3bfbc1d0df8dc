#pragma once
// Bank holidays and working days in England and Wales.

#include "sim/core/date.hpp"

namespace holloway {

/// Whether a date is a bank holiday in England and Wales: by rule (Banking and Financial Dealings Act 1971, and
/// the proclamations that moved or added days from 2011 to 2023).
[[nodiscard]] bool is_bank_holiday(Date date);

/// Neither a Saturday, a Sunday nor a bank holiday.
[[nodiscard]] bool is_working_day(Date date);

/// Whether a magistrates' court sits somewhere for women held overnight: every day but Sundays and Christmas
/// Day.
[[nodiscard]] bool sits_for_women_held(Date date);

}  // namespace holloway
