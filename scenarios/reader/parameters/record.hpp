#pragma once
// From a number and what is written beside it to the record of one parameter.

#include <string>
#include <string_view>

#include "output/study/parameter_record.hpp"
#include "scenarios/reader/shape/cursor.hpp"
#include "sim/core/quantity.hpp"

namespace holloway {

/// How the evidence of a number begins that was set in place of one that has evidence: "set by mine.json".
inline constexpr const char* set_by_text = "set by ";

/// The source of a number that was set in place of one from this source.
std::string instead_of(const std::string& source);

/// Makes the record of a number that was read from `value`. `details` is the object that may hold its range,
/// evidence, source, price_year, payer, note and set_by; it need not exist. Adds a problem if the range is
/// not one, is outside the unit, or does not contain the value it was written for. Where only the value was
/// overridden, the range is widened to contain it, and the evidence says who set it.
ParameterRecord make_record(std::string path, std::string_view meaning, const Unit& unit, const Cursor& value,
                            const Cursor& details);

/// Adds a problem unless a financial year is one whose prices can be brought to another year.
void check_price_year(const Cursor& price_year);

}  // namespace holloway
