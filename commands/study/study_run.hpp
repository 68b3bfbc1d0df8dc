#pragma once
// From a checked request to results on disk.

#include <atomic>
#include <optional>

#include "commands/study/study_request.hpp"
#include "output/study/study.hpp"
#include "sim/pathway/numbers/reference_data.hpp"

namespace holloway {

/// What a simulation did, apart from its results.
struct Account {
  int reused = 0;     ///< replications found finished from an earlier run
  int simulated = 0;  ///< and those simulated now
  int kept = 0;       ///< of those simulated, saved for a later run
  int threads = 1;    ///< used
  bool keeps = true;  ///< whether any are to be saved at all
};

/// Simulates what is asked, or finds it kept from an earlier run. Nothing if it was stopped before all was
/// finished.
std::optional<Study> simulate_study(const StudyRequest& request, const ReferenceData& data,
                                    const std::atomic<bool>& stop, Account& account);

/// Says on standard error what an interrupted run leaves. Returns the exit status.
int report_interrupted(const StudyRequest& request, const Account& account);

/// Simulates, writes the results and prints the headline. Returns the exit status: done, or interrupted, when
/// finished replications are kept and earlier results are as they were. Throws WriteError if the results
/// cannot be written.
int run_study(const StudyRequest& request, const ReferenceData& data, const std::atomic<bool>& stop);

}  // namespace holloway
