#pragma once
// Finished replications kept between runs, so that a second comparison with the same baseline need not repeat
// them.

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

#include "sim/experiment/result.hpp"

namespace holloway {

/// A folder of finished replications, each under a key that stands for everything it depends on (resolved
/// scenario, baseline, seed, replication, program version). A cache never makes a run fail: what cannot be
/// read is not found, and what cannot be written is not kept. Safe from several threads and processes at
/// once. The folder may hold anything else: only regular files with a name and a heading that this class gave
/// them are ever counted, replaced or removed.
class ReplicationCache {
 public:
  static constexpr std::uint64_t default_limit = std::uint64_t{2} << 30;

  /// Nothing is created until something is kept. `limit_bytes`: prune() removes the least recently used files
  /// beyond it.
  explicit ReplicationCache(std::filesystem::path folder, std::uint64_t limit_bytes = default_limit);

  /// The replication kept under `key` (a SHA-256 in 64 hexadecimal digits, a hyphen and a number), or nothing
  /// if there is none, or it is damaged or foreign.
  [[nodiscard]] std::optional<ReplicationResult> find(const std::string& key) const;

  /// Whether something of ours is kept under `key`, without reading it: find() may still give nothing.
  [[nodiscard]] bool holds(const std::string& key) const;

  /// Keeps a replication: written whole or not at all. True if it was kept; never in place of what is not
  /// ours.
  bool keep(const std::string& key, const ReplicationResult& result) const;

  /// Removes the least recently used of our files until they are within the limit. Call once a run.
  void prune() const;

 private:
  std::filesystem::path folder_;
  std::uint64_t limit_bytes_;
};

}  // namespace holloway
