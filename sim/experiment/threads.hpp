#pragma once
// Where work is spread over the cores. With trials.cpp, the only user of oneTBB.

#include <functional>

#include "sim/pathway/day/world.hpp"

namespace holloway {

/// Runs `work` with this many threads allowed, the calling one included; throws what it throws.
void with_threads(int threads, const std::function<void()>& work);

/// Bodies one after another, on the calling thread.
void one_after_another(std::size_t n, const std::function<void(std::size_t)>& body);

/// Areas side by side on the threads allowed.
void side_by_side(std::size_t n, const std::function<void(std::size_t)>& body);

/// Bodies 0 to n - 1, each at most once at a time, on the threads allowed, in any order.
void each_on_its_own(int n, const std::function<void(int)>& body);

}  // namespace holloway
