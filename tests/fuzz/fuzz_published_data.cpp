// Any bytes in place of one of the tables that every run starts from: the data are whole, or every problem
// has its line.

#include <cmath>

#include "scenarios/data.hpp"
#include "scenarios/reader.hpp"
#include "tests/fuzz/fuzz_folder.hpp"

using namespace holloway;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  static const fuzz::Folder folder("data", scenarios_folder() / "data", "womens_prisons.csv");
  folder.put(fuzz::text_of(bytes, size));
  try {
    const auto data = load_reference_data(folder.path());
    fuzz::demand(data.areas.size() == fuzz::data().areas.size());
    for (const auto& prison : data.prisons)
      fuzz::demand(std::isfinite(prison.latitude) && std::isfinite(prison.longitude));
  } catch (const DataError& error) {
    fuzz::demand(!error.problems().empty());
    fuzz::check(error.problems());
  }
  return 0;
}
