#include "output/replication_cache.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <boost/crc.hpp>
#include <chrono>
#include <system_error>
#include <vector>

#include "output/hdf5_file.hpp"
#include "output/regular_file.hpp"
#include "output/staged_files.hpp"

namespace holloway {

namespace fs = std::filesystem;

namespace {

// The first 512 bytes are an HDF5 user block, which HDF5 skips: a heading, and a checksum of the rest, so
// that nothing but what was written here is ever handed to the library.
constexpr std::size_t user_block = 512;
constexpr std::string_view heading = "holloway replication 2";
constexpr std::string_view any_heading = "holloway replication ";  // of other versions too
constexpr std::string_view extension = ".h5";

std::string user_block_for(std::string_view image) {
  boost::crc_optimal<64, 0x42F0E1EBA9EA3693ULL, ~0ULL, ~0ULL, true, true> checksum;
  checksum.process_bytes(image.data(), image.size());
  auto block = fmt::format("{}\n{:016x} {}\n", heading, checksum.checksum(), image.size());
  block.resize(user_block, '\0');
  return block;
}

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

struct Part {
  const char* name;
  std::vector<std::int64_t>& (ReplicationResult::*values)();
  const std::vector<std::int64_t>& (ReplicationResult::*read)() const;
};
constexpr std::array parts{
    Part{"/monthly", &ReplicationResult::flat_monthly, &ReplicationResult::flat_monthly},
    Part{"/yearly_by_area", &ReplicationResult::flat_yearly_by_area, &ReplicationResult::flat_yearly_by_area},
    Part{"/yearly_by_group", &ReplicationResult::flat_yearly_by_group,
         &ReplicationResult::flat_yearly_by_group},
    Part{"/programme_monthly", &ReplicationResult::flat_programme_monthly,
         &ReplicationResult::flat_programme_monthly},
    Part{"/moves_by_year", &ReplicationResult::flat_moves_by_year, &ReplicationResult::flat_moves_by_year},
};

std::string image_of(const std::string& key, const ReplicationResult& result) {
  Hdf5Writer file;
  file.attribute("/", "key", key);
  file.attribute("/", "years", static_cast<std::int64_t>(result.years()));
  file.attribute("/", "months", static_cast<std::int64_t>(result.months()));
  file.attribute("/", "areas", static_cast<std::int64_t>(result.areas()));
  file.attribute("/", "programmes", static_cast<std::int64_t>(result.programmes()));
  for (const auto& part : parts) {
    const auto& values = (result.*part.read)();
    file.dataset(part.name, values, {values.size()}, {"count", "as laid out in the program"});
  }
  return file.bytes();
}

std::optional<ReplicationResult> result_in(std::string_view image, const std::string& key) {
  const Hdf5Reader file(image);
  if (file.text_attribute("/", "key") != key) return std::nullopt;
  const auto fact = [&file](const char* name) { return file.integer_attribute("/", name); };
  ReplicationResult result(static_cast<int>(fact("years")), static_cast<int>(fact("months")),
                           static_cast<std::size_t>(fact("areas")),
                           static_cast<std::size_t>(fact("programmes")));
  for (const auto& part : parts) {
    auto values = file.integers(part.name);
    if (values.size() != (result.*part.values)().size())
      return std::nullopt;  // from a program that counts differently
    (result.*part.values)() = std::move(values);
  }
  return result;
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
  const auto start = first_bytes(path, user_block);
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
    if (!text.bytes || text.bytes->size() <= user_block) return std::nullopt;
    const std::string& bytes = *text.bytes;
    const auto image = std::string_view(bytes).substr(user_block);
    if (bytes.compare(0, user_block, user_block_for(image)) != 0) return std::nullopt;
    auto result = result_in(image, key);
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
    const std::string image = image_of(key, result);
    const auto place = folder_ / (key + std::string(extension));
    if (!may_be_replaced(place)) return false;
    fs::create_directories(folder_);
    write_whole_file(part, user_block_for(image) + image, false);  // a file cut short fails its checksum
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
