#pragma once
// What became of results that were run again, in words and as JSON.

#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "commands/verify/results_changes.hpp"
#include "commands/verify/saved_results.hpp"
#include "commands/verify/summary_difference.hpp"

namespace holloway {

struct Verified {
  const SavedResults* saved = nullptr;
  nlohmann::ordered_json summary;  ///< of the results made now
  SummaryDifference difference;
  bool same_bytes = false;               ///< of summary.json
  std::optional<bool> same_hdf5;         ///< of results.h5; nothing if there is none to compare
  bool same_sources = false;             ///< made from the sources that this program has
  bool same_data = true;                 ///< and from the same published data
  std::vector<ResultsChange> changes{};  ///< what may have moved them

  /// Whether all is what it was. Other bytes of results.h5 are a difference only where nothing else can have
  /// made them.
  [[nodiscard]] bool same() const {
    return difference.moved.empty() && !(same_bytes && same_sources && same_hdf5 == false);
  }
};

std::string verified_text(const Verified& verified);
nlohmann::ordered_json verified_json(const Verified& verified);

}  // namespace holloway
