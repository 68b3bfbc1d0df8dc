#pragma once
// What `--sweep` asks for: every point of its grid, checked.

#include <string>
#include <vector>

#include "output/study/swept_value.hpp"
#include "scenarios/reader/problems/problem.hpp"
#include "scenarios/reader/scenario/reader.hpp"

namespace holloway {

/// One value for each path that is swept.
using SweepPoint = std::vector<SweptValue>;

/// So many options at most: each has a page of its own, and nobody reads more.
inline constexpr std::size_t most_sweep_points = 100;

/// Every point of the grid, the first path slowest. None, and a problem for each thing that is wrong, if
/// there is no sweep or it cannot be: a path that is no option's own to vary, or that --set sets too.
std::vector<SweepPoint> points_of_sweeps(const std::vector<std::string>& sweeps,
                                         const std::vector<std::string>& set, std::vector<Problem>& problems);

/// "sweep-new-chance-against-west-midlands", of a baseline and the options of a sweep.
std::string name_of_sweep(const std::vector<ReadScenario>& scenarios);

}  // namespace holloway
