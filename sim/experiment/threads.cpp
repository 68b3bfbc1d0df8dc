#include "sim/experiment/threads.hpp"

#include <tbb/blocked_range.h>
#include <tbb/global_control.h>
#include <tbb/parallel_for.h>
#include <tbb/task_arena.h>

#include "sim/experiment/happens_before.hpp"

namespace holloway {

void with_threads(int threads, const std::function<void()>& work) {
  // As many threads as were asked for, even where there are fewer cores.
  const tbb::global_control allowed(tbb::global_control::max_allowed_parallelism,
                                    static_cast<std::size_t>(threads));
  tbb::task_arena arena(threads);
  arena.execute([&work] { work(); });
}

void one_after_another(std::size_t n, const std::function<void(std::size_t)>& body) {
  for (std::size_t i = 0; i < n; ++i) body(i);
}

void side_by_side(std::size_t n, const std::function<void(std::size_t)>& body) {
  LoopOrder order;
  const auto in_order = [&](std::size_t i) {
    const LoopOrder::Body begun(order);
    body(i);
  };
  // Isolated, so that a thread waiting here takes up no other replication: each would hold a whole world in
  // memory.
  tbb::this_task_arena::isolate(
      [&] { tbb::parallel_for(std::size_t{0}, n, in_order, tbb::simple_partitioner()); });
}

void each_on_its_own(int n, const std::function<void(int)>& body) {
  LoopOrder order;
  tbb::parallel_for(
      tbb::blocked_range<int>(0, n, 1),
      [&](const tbb::blocked_range<int>& range) {
        const LoopOrder::Body begun(order);
        for (int i = range.begin(); i != range.end(); ++i) body(i);
      },
      tbb::simple_partitioner());
}

}  // namespace holloway
