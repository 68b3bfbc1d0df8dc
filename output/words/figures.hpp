#pragma once
// Numbers as people read them: rounded to what they can bear, with units and thousands separators.

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "output/measures/measures.hpp"
#include "output/study/statistics.hpp"
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
/// A share of the runs made, as it can be said: "in all 3 runs", "in 2 of 3 runs"; from twenty runs on as per
/// cent, "in 96% of 25 runs", unless it is all of them or none. Nothing at all is "not available".
std::string in_runs_text(const std::optional<double>& share, std::size_t runs);
/// The same in a table: "all 3", "2 of 3", "96%".
std::string runs_text(const std::optional<double>& share, std::size_t runs);
/// Fewer runs than this say little of a share of runs, nor whether an average is an accident of chance.
inline constexpr std::size_t fewest_runs_for_a_share = 20;
/// Fewer runs than this say next to nothing of where runs lie.
inline constexpr std::size_t fewest_runs_for_a_range = 5;
/// The heading of a column of ranges; with few runs it says that they are too few.
std::string range_title(std::size_t runs);
/// "£593", "£345,000", "£1.23 million". Negative sums begin with a minus.
std::string pounds_text(double pounds);
/// To the pound, or the penny if it has any: "£12,716", "£0.50".
std::string exact_pounds_text(double pounds);
/// The same as pounds_text with a plus or a minus before it; "no change" for exactly nothing.
std::string signed_pounds_text(double pounds);

/// True for measures between 0 and 1, which are read as per cent and change by percentage points.
bool is_share(const Measure& measure);
/// A measure's value; "not available" if there is none.
std::string value_text(const Measure& measure, const std::optional<double>& value);
/// A measure's average change, with a plus or a minus, rounded to the place that its range can bear;
/// "about 0" if that leaves nothing of a change that runs have, "no change" if none has any.
std::string change_text(const Measure& measure, const Distribution& change);
/// The same without sign or unit.
std::string change_size_text(const Measure& measure, const Distribution& change);
/// A measure's value beside its changes: rounded to the same place as they are, so that the figures of a row
/// agree. Where that would leave nothing, as value_text.
std::string value_beside(const Measure& measure, const std::optional<double>& value,
                         const std::vector<const Distribution*>& changes);
/// The unit in which a measure's value is written: shares are written per cent.
std::string unit_text(const Measure& measure);
/// A difference of averages whose range is not known: "+12", "-0.4"; "about 0" below a twentieth.
std::string plain_change_text(double change);
/// Where 95% of runs lie, of a change written by plain_change_text.
std::string plain_change_interval_text(const Distribution& spread);
/// The unit of a measure beside its change: shares are written per cent, their changes in points.
std::string change_unit(const Measure& measure);
/// "x to y": where 95% of runs lie; one run has no range. Changes are rounded to the same place as their
/// average; "no change" if that leaves nothing of both ends.
std::string interval_text(const Measure& measure, const Distribution& spread);
std::string change_interval_text(const Measure& measure, const Distribution& spread);
std::string pounds_interval_text(const Distribution& spread);
std::string number_interval_text(const Distribution& spread);

/// "1 January 2019".
std::string date_text(Date date);
/// "January 2019".
std::string month_text(Date date);

}  // namespace holloway
