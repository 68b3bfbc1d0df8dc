#pragma once
// Results in a folder, with what is needed to run them again.

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace holloway {

struct SavedResults {
  nlohmann::ordered_json summary;
  std::string summary_bytes;
  std::vector<std::string> files;  ///< each scenario as it was run, the baseline first
  std::string seed;
  std::string replications;
  std::string version;       ///< of the program that made them; empty if they do not say
  std::string model_sha256;  ///< of the sources they were made from; empty if they do not say
  std::string published_sha256;
};

/// Reads them. Throws WrongInput with every problem: nothing there that a run wrote, a scenario that is not
/// there or is no longer what was run.
SavedResults saved_results_in(const std::filesystem::path& folder);

}  // namespace holloway
