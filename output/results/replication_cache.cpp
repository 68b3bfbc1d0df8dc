#include "output/results/replication_cache.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <system_error>
#include <vector>

#include "output/files/regular_file.hpp"
#include "output/files/staged_files.hpp"
#include "output/results/replication_bytes.hpp"

namespace holloway {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view any_heading = "holloway replication ";  // of any version
constexpr std::string_view extension = ".h5";

bool all_in(std::string_view text, std::string_view characters) {
  return !text.empty() && text.find_first_not_of(characters) == text.npos;
}

constexpr std::string_view digits = "0123456789";

/// A SHA-256 in hexadecimal, a hyphen and a number: as no user names a file.
bool acceptable(std::string_view key) {
  constexpr std::size_t hexadecimal = 64;
  return key.size() > hexadecimal + 1 && key.size() <= hexadecimal + 21 && key[hexadecimal] == '-' &&
         all_in(key.substr(0, hexadecimal), "0123456789abcdef") &&
         all_in(key.substr(hexadecimal + 1), digits);
}

/// KEY-PROCESS-NUMBER, as a part is named before it is whole.
bool names_a_part(std::string_view stem) {
  for (int i = 0; i < 2; ++i) {
    const auto hyphen = stem.rfind('-');
    if (hyphen == stem.npos || !all_in(stem.substr(hyphen + 1), digits)) return false;
    stem = stem.substr(0, hyphen);
  }
  return acceptable(stem);
}

/// Whether this is a file that some version of this program kept, or began to keep.
bool has_our_heading(const fs::path& path) {
  const auto start = first_bytes(path, any_heading.size());
  return start && *start == any_heading;
}

/// Whether a replication may be put in this place: nothing is there, or a file of ours, or one of our name
/// that never reached the disk (empty, or only zeros, as some file systems leave it after a power cut).
bool may_be_replaced(const fs::path& path) {
  std::error_code error;
  if (fs::symlink_status(path, error).type() == fs::file_type::not_found) return true;
  const auto start = first_bytes(path, kept_heading_bytes);
  return start && (start->starts_with(any_heading) || start->find_first_not_of('\0') == start->npos);
}

struct Kept {
  fs::path path;
  fs::file_time_type used;
  std::uintmax_t size = 0;
};

/// The replications that we kept in a folder, least recently used first. Parts of ours that nobody finished
/// are removed.
std::vector<Kept> kept_in(const fs::path& folder) {
  std::vector<Kept> all;
  std::error_code error;
  for (auto entry = fs::directory_iterator(folder, error); !error && entry != fs::directory_iterator();
       entry.increment(error)) {
    const auto& path = entry->path();
    const bool whole = path.extension() == extension && acceptable(path.stem().string());
    const bool part = path.extension() == ".part" && names_a_part(path.stem().string());
    if (!(whole || part) || !has_our_heading(path)) continue;
    std::error_code ignored;
    const Kept file{path, entry->last_write_time(ignored), entry->file_size(ignored)};
    if (whole)
      all.push_back(file);
    else if (fs::file_time_type::clock::now() - file.used > std::chrono::hours(24))
      fs::remove(path, ignored);
  }
  std::sort(all.begin(), all.end(), [](const Kept& a, const Kept& b) {
    return a.used != b.used ? a.used < b.used : a.path < b.path;
  });
  return all;
}

}  // namespace

ReplicationCache::ReplicationCache(fs::path folder, std::uint64_t limit_bytes)
    : folder_(std::move(folder)), limit_bytes_(limit_bytes) {}

std::optional<ReplicationResult> ReplicationCache::find(const std::string& key) const {
  if (!acceptable(key)) return std::nullopt;
  try {
    const auto path = folder_ / (key + std::string(extension));
    if (!has_our_heading(path)) return std::nullopt;
    const auto text = read_file(path);
    if (!text.bytes) return std::nullopt;
    auto result = replication_in(*text.bytes, key);
    std::error_code ignored;
    if (result) fs::last_write_time(path, fs::file_time_type::clock::now(), ignored);
    return result;
  } catch (const std::exception&) {
    return std::nullopt;  // a cache never makes a run fail
  }
}

bool ReplicationCache::holds(const std::string& key) const {
  return acceptable(key) && has_our_heading(folder_ / (key + std::string(extension)));
}

bool ReplicationCache::keep(const std::string& key, const ReplicationResult& result) const {
  static std::atomic<std::uint64_t> parts_begun{0};
  if (!acceptable(key)) return false;
  const auto part = folder_ / fmt::format("{}-{}-{}.part", key, ::getpid(), parts_begun.fetch_add(1));
  std::error_code error;
  try {
    const std::string bytes = bytes_to_keep(key, result);
    const auto place = folder_ / (key + std::string(extension));
    if (!may_be_replaced(place)) return false;
    fs::create_directories(folder_);
    write_whole_file(part, bytes, OnDisk::when_it_comes);  // a file cut short fails its checksum
    fs::rename(part, place);
    return true;
  } catch (const std::exception&) {
    fs::remove(part, error);
    return false;
  }
}

void ReplicationCache::prune() const {
  const auto all = kept_in(folder_);
  std::uintmax_t total = 0;
  for (const auto& file : all) total += file.size;
  for (const auto& file : all) {
    if (total <= limit_bytes_) return;
    std::error_code ignored;
    if (fs::remove(file.path, ignored)) total -= file.size;
  }
}

}  // namespace holloway
