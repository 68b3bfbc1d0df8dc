#include "tests/bench/pathway.hpp"

#include <sys/resource.h>

#include <chrono>

#include "sim/experiment/replication.hpp"
#include "sim/experiment/threads.hpp"

namespace holloway {

PathwayBenchmark run_pathway_benchmark(const ReferenceData& data, const Scenario& scenario,
                                       std::uint64_t seed, int threads) {
  PathwayBenchmark result;
  const auto begun = std::chrono::steady_clock::now();
  with_threads(threads, [&] {
    const ForEach for_each = threads > 1 ? ForEach(side_by_side) : ForEach(one_after_another);
    World world = warm_up(data, scenario, Luck(seed, 0), for_each);
    DatedSettings settings(data, scenario);
    begin_policy(world, settings, scenario, {});
    settings.run(world, scenario.horizon.end_of_run(), for_each);
    result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
    std::size_t bytes = 0;
    for (const Area& area : world.areas()) {
      result.events += area.events_handled;
      result.women += area.women.size();
      bytes += area.bytes();
    }
    result.hot_bytes_per_woman = sizeof(Woman);
    result.bytes_per_woman = static_cast<double>(bytes) / static_cast<double>(result.women);
  });
  return result;
}

double peak_memory() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return static_cast<double>(usage.ru_maxrss) * 1024;
}

}  // namespace holloway
