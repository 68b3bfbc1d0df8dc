#pragma once
// Finished replications of a study, under keys that stand for everything they depend on.

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "output/results/replication_cache.hpp"
#include "scenarios/reader/scenario/reader.hpp"

namespace holloway {

/// Finds and keeps the replications of one study.
class KeptReplications {
 public:
  /// In the folder that the environment's HOLLOWAY_CACHE names, or else .holloway/ beside the program. An
  /// empty HOLLOWAY_CACHE keeps nothing, and so does `afresh`.
  KeptReplications(const std::vector<ReadScenario>& scenarios, std::uint64_t seed, bool afresh = false);
  /// Puts the folder back within its limit.
  ~KeptReplications();
  KeptReplications(const KeptReplications&) = delete;
  KeptReplications& operator=(const KeptReplications&) = delete;

  /// Where they are kept; nothing if they are not.
  [[nodiscard]] const std::optional<std::filesystem::path>& folder() const { return folder_; }

  /// From several threads at once.
  [[nodiscard]] std::optional<ReplicationResult> find(std::size_t scenario, int replication) const;
  /// Whether one seems to be kept, without reading it.
  [[nodiscard]] bool holds(std::size_t scenario, int replication) const;
  /// From several threads at once. True if it was kept.
  bool keep(std::size_t scenario, int replication, const ReplicationResult& result) const;

 private:
  [[nodiscard]] std::string key(std::size_t scenario, int replication) const;

  std::optional<std::filesystem::path> folder_;
  std::optional<ReplicationCache> cache_;
  std::vector<std::string> scenario_keys_;
};

}  // namespace holloway
