#pragma once
// The reference model by which engines are compared, on this engine.
//
// People offend at a low or a high rate. After an offence one in three or so seeks a service, of which there
// are too few places, and gives up after 30 days' waiting; some go to court, and some from there to custody;
// the others go on. The service lowers the rate. It is not a model of anything real.

#include <cstdint>
#include <vector>

namespace holloway {

/// A length of stay from the Weibull distribution with the given shape and scale, from a uniform in (0, 1):
/// an inverse transform, so that a larger scale never gives a shorter stay to the same luck.
[[nodiscard]] double weibull(double uniform, double shape, double scale);

/// What a run of the reference model found, and what it took. All values are per run.
struct ReferenceModelResult {
  std::uint64_t events = 0;  ///< offences, services ended, givings-up, hearings begun and ended, releases
  double seconds = 0.0;      ///< wall clock, building the population included
  double offences_per_agent = 0.0;
  double custody_per_agent = 0.0;        ///< mean over time, people in custody per agent
  double service_queue_per_agent = 0.0;  ///< mean over time, people waiting for the service per agent
  double court_queue = 0.0;              ///< mean over time, people
  double service_wait_days = 0.0;        ///< mean wait of those served
  double court_wait_days = 0.0;          ///< mean wait of those heard
  double bytes_per_woman = 0.0;          ///< memory of agents, calendar and queues at the end of the run
};

/// One run. `court_slots` of 0 means the model's own number, max(1, agents / 2000).
ReferenceModelResult run_reference_model(std::uint32_t agents, std::uint64_t seed,
                                         std::uint32_t court_slots = 0);

/// Independent runs side by side, one per thread, with seeds `seed`, `seed` + 1, ...
struct ReferenceModelRuns {
  std::vector<ReferenceModelResult> runs;
  double seconds = 0.0;  ///< wall clock until all were done
  std::uint64_t events = 0;
};
ReferenceModelRuns run_reference_models(std::uint32_t agents, std::uint64_t seed, std::uint32_t threads);

}  // namespace holloway
