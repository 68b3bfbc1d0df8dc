#pragma once
// From a checked request to results on disk.

#include "sim/pathway/reference_data.hpp"
#include "study_request.hpp"

namespace holloway {

/// Simulates what is asked (or finds it kept from an earlier run), writes the results and prints the
/// headline. Returns the exit status: done, or interrupted, when finished replications are kept and earlier
/// results are as they were. Throws WriteError if the results cannot be written.
int run_study(const StudyRequest& request, const ReferenceData& data);

}  // namespace holloway
