#pragma once
// How much of a programme's full reach is there as it builds up, staff turn over and training renews it.

#include "sim/programmes/programme.hpp"

namespace holloway {

/// Share of full awareness so many days after the programme began.
double awareness_after(const Programme& programme, double days);

}  // namespace holloway
