// Any bytes as a price index: read, with a factor above zero between any two of its years, or refused with
// its reason.

#include <cmath>
#include <stdexcept>

#include "output/price_index.hpp"
#include "scenarios/reader.hpp"
#include "tests/fuzz/fuzz_folder.hpp"

using namespace holloway;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  static const fuzz::Folder folder("price_index", scenarios_folder() / "data", "mine.csv");
  folder.put(fuzz::text_of(bytes, size));
  try {
    const auto index = read_price_index(folder.input());
    const auto factor = index.factor("2018/19", "2019/20");
    fuzz::demand(!factor || (std::isfinite(*factor) && *factor > 0.0));
  } catch (const std::runtime_error&) {  // as its header says
  }
  return 0;
}
