#pragma once
// What each number of a programme is across the catalogue, to tell slips by: 0.16 where 16% less was meant.

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "output/study/parameter_record.hpp"
#include "sim/core/quantity.hpp"

namespace holloway {

/// One number that programmes have, such as "costs.*.per_year" in pounds: its ends among the catalogue's
/// programmes, as their files or shipped scenarios have them, and which programmes have those.
struct UsualRange {
  std::string field;
  std::string unit;
  std::string what;  ///< of an effect's size: "effect on custody"; empty: of all
  double lowest = 0.0;
  double highest = 0.0;
  std::string lowest_in;
  std::string highest_in;
  int numbers = 0;  ///< how many there are
};

/// As scenarios/programmes/usual_values.tsv holds them; a test says when it is due to be made anew.
const std::vector<UsualRange>& usual_ranges();

/// Works them out from the records of all programmes of the catalogue and of the shipped scenarios that use
/// them. A number that is recorded several times counts once.
std::vector<UsualRange> usual_ranges_of(std::span<const ParameterRecord> records);

/// The text of that file.
std::string usual_values_text(const std::vector<UsualRange>& ranges);

/// Why a number is almost surely a slip, with the nearest sensible reading; empty if it is not. `path` is the
/// number's within its programme: "effects.0.size". An effect's size is held against effects on the same
/// (`meaning`: "effect on custody") where the catalogue has ten, else against all on its scale.
std::string why_unusual(std::string_view path, std::string_view meaning, double value, const Unit& unit);

/// The same against one range.
std::string why_unusual(double value, const UsualRange& range);

}  // namespace holloway
