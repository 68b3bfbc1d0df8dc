#pragma once
// Whether conditions leave anybody: reasoning about what their facts can be together.

#include <optional>
#include <vector>

#include "sim/programmes/programme.hpp"

namespace holloway {

/// Whether some woman could meet all of these conditions where a programme acts (anywhere, if `points` is
/// empty). False only if it is proven that none can: from the limits of each fact, from what the conditions
/// say together, and from what one fact says about another. What cannot be decided in reasonable time is let
/// through.
bool can_be_met(const std::vector<Condition>& conditions, const std::vector<ActsAt>& points);

/// A condition that nobody can meet who meets some that stand before it.
struct Contradiction {
  std::size_t condition = 0;
  std::vector<std::size_t> earlier;  ///< no more than it takes; empty: nobody can meet it at all
};

/// The first contradiction among conditions of which all must hold, if any.
std::optional<Contradiction> find_contradiction(const std::vector<Condition>& conditions,
                                                const std::vector<ActsAt>& points);

/// What is left of conditions, met when a programme was offered, at any later time: facts that never change,
/// and the lower ends of those that only grow.
std::vector<Condition> lasting(const std::vector<Condition>& conditions);

}  // namespace holloway
