#include "commands/study/kept_replications.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <string_view>

#include "commands/shared/sha256.hpp"
#include "commands/shared/version.hpp"
#include "commands/study/study_request.hpp"
#include "output/files/regular_file.hpp"

namespace holloway {

namespace {

std::optional<std::filesystem::path> folder_to_keep_in() {
  const char* named = std::getenv("HOLLOWAY_CACHE");
  if (named && std::string_view(named).empty()) return std::nullopt;
  return named ? std::filesystem::path(named) : project_folder() / ".holloway";
}

/// The published data that a simulation starts from, as one hash.
std::string hash_of_data() {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(scenarios_folder() / "data"))
    if (entry.is_regular_file() && entry.path().extension() == ".csv") files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  std::string all;
  for (const auto& file : files)
    all += fmt::format("{} {}\n", file.filename().string(), sha256(read_file_or_throw(file)));
  return sha256(all);
}

}  // namespace

KeptReplications::KeptReplications(const std::vector<ReadScenario>& scenarios, std::uint64_t seed,
                                   bool afresh)
    : folder_(afresh ? std::nullopt : folder_to_keep_in()) {
  if (folder_) cache_.emplace(*folder_);
  const std::string common =
      fmt::format("{}\n{}\n{}\n{}\n", source_hash(), hash_of_data(), seed, scenarios.front().canonical);
  for (const ReadScenario& scenario : scenarios)
    scenario_keys_.push_back(sha256(common + scenario.canonical));
}

KeptReplications::~KeptReplications() {
  if (cache_) cache_->prune();
}

std::optional<ReplicationResult> KeptReplications::find(std::size_t scenario, int replication) const {
  return cache_ ? cache_->find(key(scenario, replication)) : std::nullopt;
}

bool KeptReplications::holds(std::size_t scenario, int replication) const {
  return cache_ && cache_->holds(key(scenario, replication));
}

bool KeptReplications::keep(std::size_t scenario, int replication, const ReplicationResult& result) const {
  return cache_ && cache_->keep(key(scenario, replication), result);
}

std::string KeptReplications::key(std::size_t scenario, int replication) const {
  return fmt::format("{}-{}", scenario_keys_[scenario], replication);
}

}  // namespace holloway
