#include "output/results/replication_bytes.hpp"

#include <fmt/format.h>

#include <array>
#include <boost/crc.hpp>
#include <stdexcept>
#include <vector>

#include "output/files/hdf5_file.hpp"

namespace holloway {

namespace {

// The first 512 bytes are an HDF5 user block, which HDF5 skips: a heading, and a checksum of the rest, so
// that nothing but what was written here is ever handed to the library.
constexpr std::string_view heading = "holloway replication 2";

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
  const auto fact = [&file](const char* name, std::int64_t most) {
    const auto value = file.integer_attribute("/", name);
    if (value < 0 || value > most) throw std::out_of_range(fmt::format("{} {}", name, value));
    return value;
  };
  constexpr std::int64_t most_years = 200;
  constexpr std::int64_t most_of_a_kind = 1000;
  const auto years = static_cast<std::size_t>(fact("years", most_years));
  const auto months = static_cast<std::size_t>(fact("months", 12 * most_years));
  const auto areas = static_cast<std::size_t>(fact("areas", most_of_a_kind));
  const auto programmes = static_cast<std::size_t>(fact("programmes", most_of_a_kind));
  // What is there is counted before room is made for it: a wrong shape could ask for any amount of memory.
  const std::array sizes{counters * months, areas * counters * years, count_of<Group> * counters * years,
                         programmes * programme_counters * months, move_count * years};
  static_assert(sizes.size() == parts.size());
  std::array<std::vector<std::int64_t>, parts.size()> values;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    values[i] = file.integers(parts[i].name);
    if (values[i].size() != sizes[i]) return std::nullopt;  // from a program that counts differently
  }
  ReplicationResult result(static_cast<int>(years), static_cast<int>(months), areas, programmes);
  for (std::size_t i = 0; i < parts.size(); ++i) (result.*parts[i].values)() = std::move(values[i]);
  return result;
}

}  // namespace

std::string heading_of_kept(std::string_view image) {
  boost::crc_optimal<64, 0x42F0E1EBA9EA3693ULL, ~0ULL, ~0ULL, true, true> checksum;
  checksum.process_bytes(image.data(), image.size());
  auto block = fmt::format("{}\n{:016x} {}\n", heading, checksum.checksum(), image.size());
  block.resize(kept_heading_bytes, '\0');
  return block;
}

std::string bytes_to_keep(const std::string& key, const ReplicationResult& result) {
  const std::string image = image_of(key, result);
  return heading_of_kept(image) + image;
}

std::optional<ReplicationResult> replication_in(std::string_view bytes, const std::string& key) {
  if (bytes.size() <= kept_heading_bytes) return std::nullopt;
  const auto image = bytes.substr(kept_heading_bytes);
  if (bytes.substr(0, kept_heading_bytes) != heading_of_kept(image)) return std::nullopt;
  return result_in(image, key);
}

}  // namespace holloway
