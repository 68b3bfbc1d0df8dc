#pragma once
// Where places are: cities, counties, boroughs, towns and women's prisons, to lead to police force areas.

#include <string>
#include <string_view>
#include <vector>

#include "sim/pathway/numbers/reference_data.hpp"

namespace holloway {

/// What to say of an area that is not known: `; it is in "west-midlands"` for a place that lies in one or
/// several, else `; did you mean "kent"?` for an area, or a place, that is near in letters. Empty if nothing
/// is.
std::string area_suggestion(std::string_view name, const ReferenceData& data);

/// The names of the cities, counties, boroughs, towns and prisons in an area, in the alphabet's order.
std::vector<std::string> places_in(std::string_view area);

}  // namespace holloway
