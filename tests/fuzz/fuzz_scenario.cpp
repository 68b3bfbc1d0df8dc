// Any bytes as a scenario file: the reader neither crashes nor throws, ends with a scenario or with at least
// one problem, and what it reads can be described.

#include <sstream>

#include "scenarios/describe/describe.hpp"
#include "scenarios/reader/scenario/reader.hpp"
#include "tests/fuzz/fuzz_folder.hpp"

using namespace holloway;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  static const fuzz::Folder folder("scenario", scenarios_folder(), "mine.json");
  folder.put(fuzz::text_of(bytes, size));
  const auto read = read_scenario(folder.input(), fuzz::data());
  fuzz::demand(read.scenario.has_value() == read.problems.empty());
  fuzz::check(read.problems);
  std::ostringstream out;
  if (read.scenario) describe(*read.scenario, fuzz::data(), out);
  return 0;
}
