#pragma once
// How fast the whole pathway runs, and how much memory a woman takes.

#include <cstdint>

#include "sim/experiment/scenario.hpp"

namespace holloway {

struct PathwayBenchmark {
  std::int64_t events = 0;
  double seconds = 0;              ///< starting population, warm-up, years reported and tail
  std::size_t women = 0;           ///< at the end of the run
  double hot_bytes_per_woman = 0;  ///< her own record
  double bytes_per_woman = 0;      ///< with all that is open on her, the calendar and the queues
};

/// One replication of a scenario without programmes, its areas spread over `threads` threads.
PathwayBenchmark run_pathway_benchmark(const ReferenceData& data, const Scenario& scenario,
                                       std::uint64_t seed, int threads);

/// Most memory this process has held so far, in bytes.
double peak_memory();

}  // namespace holloway
