#pragma once
// Results that are in a folder already: what they rest on, which files are theirs, and where they are kept if
// they are worth more than those that come.

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "output/study/study.hpp"

namespace holloway {

/// What summary.json and run.json of a folder say.
struct EarlierResults {
  int replications = 0;
  std::uint64_t seed = 0;
  std::string begun;                                           ///< YYYY-MM-DDTHH:MM:SSZ; may be empty
  std::vector<std::pair<std::string, std::string>> scenarios;  ///< name, SHA-256
  /// Those that are there and that the run wrote: regular files, by their paths within the folder.
  std::vector<std::string> files;
};

/// Nothing if there are no results of ours in the folder.
std::optional<EarlierResults> earlier_results_in(const std::filesystem::path& folder);

/// Whether they rest on more runs than the study, or on another scenario file.
bool worth_keeping(const EarlierResults& earlier, const Study& study);

/// "100 runs with seed 1, begun 2026-01-31 14:05 UTC".
std::string in_words(const EarlierResults& earlier);

/// A name that is free beside the folder: "NAME-earlier-20260131T140500Z".
std::string dated_name(const std::filesystem::path& folder, const EarlierResults& earlier);

/// Of the folders that dated_name() named for this one, removes all but the last three: our files in them,
/// and the folders if nothing else is there. The one that rests on most runs is counted last. Returns each
/// that was removed as "NAME (100 runs with seed 1, begun ...)".
std::vector<std::string> remove_oldest_kept(const std::filesystem::path& folder);

/// The names of what is in a folder and is none of these files, in order, at most so many.
std::vector<std::string> others_in(const std::filesystem::path& folder, const std::vector<std::string>& files,
                                   std::size_t most);

}  // namespace holloway
