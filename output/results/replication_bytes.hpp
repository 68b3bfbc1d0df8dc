#pragma once
// A finished replication as the bytes of a file, and back.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "sim/experiment/result.hpp"

namespace holloway {

/// So many bytes stand before the HDF5 image.
inline constexpr std::size_t kept_heading_bytes = 512;

/// What stands before an HDF5 image: what it is, its checksum and size.
std::string heading_of_kept(std::string_view image);

/// The whole file that keeps a replication under a key. Throws Hdf5Error.
std::string bytes_to_keep(const std::string& key, const ReplicationResult& result);

/// The replication in the bytes of a file, or nothing if they are damaged, foreign, or of another key or
/// program. Throws std::exception if what is in them cannot be had.
std::optional<ReplicationResult> replication_in(std::string_view bytes, const std::string& key);

}  // namespace holloway
