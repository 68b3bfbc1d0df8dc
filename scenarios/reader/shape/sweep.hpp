#pragma once
// What `--sweep` says: a path, and the values that it is to have one after another.

#include <optional>
#include <string_view>
#include <vector>

#include "output/study/swept_value.hpp"
#include "scenarios/reader/shape/assignment.hpp"

namespace holloway {

/// More values of one path than anybody reads.
inline constexpr std::size_t most_swept_values = 100;

struct Sweep {
  std::vector<SweptValue> values;  ///< two or more, each another
  Assignment first;                ///< of the first value, as if it were set
};

/// Reads "PATH=FROM:TO:STEPS", so many values at equal distances with both ends among them, or "PATH=A,B,C".
/// A problem and nothing if it is neither. Whether the path may have these values is not asked here.
std::optional<Sweep> read_sweep(std::string_view text, Findings& findings);

}  // namespace holloway
