#pragma once
// What two summaries of one study hold differently.

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace holloway {

/// A value that is no longer what it was.
struct MovedValue {
  std::string
      path;  ///< as a JSON pointer, entries of lists by what names them: "/moves/case arrest charge/..."
  nlohmann::ordered_json then;
  nlohmann::ordered_json now;  ///< discarded if it is no longer there
};

struct SummaryDifference {
  std::size_t values = 0;             ///< compared: all that the saved summary has
  std::vector<MovedValue> moved;      ///< numbers, and what is no longer there
  std::vector<std::string> reworded;  ///< texts that are put otherwise; no result hangs on them
  std::vector<std::string> added;     ///< what only the new summary has
};

/// Compares what a saved summary has with a new one. What says who made it, from which files and when is left
/// out, and entries of lists that have a name are found by it, wherever they stand.
SummaryDifference compare_summaries(const nlohmann::ordered_json& then, const nlohmann::ordered_json& now);

}  // namespace holloway
