#pragma once
// What will be written, held against what is free.

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "output/tables/tables.hpp"
#include "sim/experiment/scenario.hpp"

namespace holloway {

/// What a study writes, in bytes: a generous estimate, from what each replication counts and from sizes
/// measured (see free_room.cpp).
struct BytesWritten {
  double results = 0.0;           ///< the results folder
  double each_replication = 0.0;  ///< a replication of one scenario, kept
};
BytesWritten bytes_written(const std::vector<const Scenario*>& scenarios, int replications,
                           Tables tables = Tables::none);

/// What this user may still write to the disk that holds `folder`, or would hold it once it is made. Nothing
/// if the system does not say.
std::optional<double> free_bytes(const std::filesystem::path& folder);

/// "about 3.2 MB are needed, and 1.9 MB are free on this disk"; empty if so many bytes fit.
std::string too_little_room(const std::filesystem::path& folder, double bytes);

}  // namespace holloway
