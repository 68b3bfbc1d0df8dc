// Any bytes as a price index: read, with a factor above zero between its years, or refused with its reasons.

#include <cmath>

#include "scenarios/reader/published/read_price_index.hpp"
#include "scenarios/reader/scenario/reader.hpp"
#include "tests/fuzz/fuzz_folder.hpp"

using namespace holloway;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  static const fuzz::Folder folder("price_index", scenarios_folder() / "data", "mine.csv");
  folder.put(fuzz::text_of(bytes, size));
  std::vector<Problem> problems;
  const auto index = read_price_index(folder.input(), problems);
  fuzz::check(problems);
  const auto factor = index.factor(index.first_year(), index.last_year());
  fuzz::demand(!factor || (std::isfinite(*factor) && *factor > 0.0));
  fuzz::demand(!problems.empty() || index.factor("2019/20", "2019/20") == 1.0);
  return 0;
}
