// Any bytes as a kept replication; and, as chance would never find a right checksum, any shape and size under
// one that is right: what is found fits its own shape.

#include <algorithm>
#include <cstring>
#include <exception>

#include "output/files/hdf5_file.hpp"
#include "output/results/replication_bytes.hpp"
#include "tests/fuzz/fuzz_folder.hpp"

using namespace holloway;

namespace {

const std::string key = "key";

/// Takes whole numbers off the front of the input; 0 when it is used up.
class Numbers {
 public:
  explicit Numbers(std::string_view bytes) : bytes_(bytes) {}
  std::int64_t small() {
    std::int8_t number = 0;
    take(&number, sizeof number);
    return number;
  }
  std::int64_t any() {
    std::int64_t number = small();
    if (number == -128) take(&number, sizeof number);  // now and then one of any size
    return number;
  }

 private:
  void take(void* into, std::size_t size) {
    size = std::min(size, bytes_.size());
    std::memcpy(into, bytes_.data(), size);
    bytes_.remove_prefix(size);
  }
  std::string_view bytes_;
};

/// A sound file whose shape and sizes are the input's.
std::string sound_file(std::string_view bytes) {
  Numbers numbers(bytes);
  Hdf5Writer file;
  file.attribute("/", "key", numbers.small() < 0 ? "another" : key);
  for (const char* const name : {"years", "months", "areas", "programmes"})
    if (numbers.small() != -1) file.attribute("/", name, numbers.any());
  for (const char* const name :
       {"/monthly", "/yearly_by_area", "/yearly_by_group", "/programme_monthly", "/moves_by_year"}) {
    if (numbers.small() == -1) continue;
    const std::vector<std::int64_t> values(static_cast<std::size_t>(std::abs(numbers.small())),
                                           numbers.any());
    file.dataset(name, values, {values.size()}, {"count", ""});
  }
  const auto image = file.bytes();
  return heading_of_kept(image) + image;
}

void try_out(std::string_view bytes) {
  try {
    const auto found = replication_in(bytes, key);
    if (!found) return;
    fuzz::demand(found->years() >= 0 && found->months() >= 0);
    fuzz::demand(bytes_to_keep(key, *found).size() > kept_heading_bytes);
  } catch (const std::exception&) {  // as its header says: a cache then has found nothing
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const auto input = fuzz::text_of(bytes, size);
  try_out(input);
  try_out(sound_file(input));
  return 0;
}
