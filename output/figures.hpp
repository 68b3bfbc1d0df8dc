#pragma once
// Numbers as people read them: rounded to what they can bear, with units and thousands separators.

#include <optional>
#include <string>

#include "output/measures.hpp"
#include "output/statistics.hpp"
#include "sim/core/date.hpp"

namespace holloway {

/// "1,235", "45.7", "2.35": three significant figures below a thousand, whole numbers above.
std::string number_text(double value);
/// A whole number of things: "1,235", "3".
std::string whole_text(std::size_t count);
/// A probability, or a share of runs: "93%", "99.9%".
std::string chance_text(double probability);
/// A share of one as "23.4%".
std::string percent_text(double share);
/// "£593", "£345,000", "£1.23 million". Negative sums begin with a minus.
std::string pounds_text(double pounds);
/// The same with a plus or a minus before it; "no change" for exactly nothing.
std::string signed_pounds_text(double pounds);

/// True for measures between 0 and 1, which are read as per cent and change by percentage points.
bool is_share(const Measure& measure);
/// A measure's value; "not available" if there is none.
std::string value_text(const Measure& measure, const std::optional<double>& value);
/// A measure's average change, with a plus or a minus, rounded to the place that its range can bear;
/// "no change" if that leaves nothing.
std::string change_text(const Measure& measure, const Distribution& change);
/// The same without sign or unit.
std::string change_size_text(const Measure& measure, const Distribution& change);
/// A difference of averages whose range is not known: "+12", "-0.4"; "no change" below a twentieth.
std::string plain_change_text(double change);
/// Where 95% of runs lie, of a change written by plain_change_text.
std::string plain_change_interval_text(const Distribution& spread);
/// The unit of a measure beside its change: shares are written per cent, their changes in points.
std::string change_unit(const Measure& measure);
/// "x to y": where 95% of runs lie. Changes are rounded to the same place as their average; "no change" if
/// that leaves nothing of both ends.
std::string interval_text(const Measure& measure, const Distribution& spread);
std::string change_interval_text(const Measure& measure, const Distribution& spread);
std::string pounds_interval_text(const Distribution& spread);

/// "1 January 2019".
std::string date_text(Date date);
/// "January 2019".
std::string month_text(Date date);

}  // namespace holloway
