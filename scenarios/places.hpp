#pragma once
// Where places are: cities, counties, boroughs, towns and women's prisons, to lead to police force areas.

#include <string>
#include <string_view>
#include <vector>

#include "sim/pathway/reference_data.hpp"

namespace holloway {

/// What to say of an area that is not known: `; it is in "west-midlands"` for a place that lies in one or
/// several, else `; did you mean "kent"?` for an area, or a place, that is near in letters. Empty if nothing
/// is.
std::string area_suggestion(std::string_view name, const ReferenceData& data);

}  // namespace holloway
