// Any bytes as a file of targets: the reader neither crashes nor throws, and ends with targets or with at
// least one problem.

#include "calibration/targets.hpp"
#include "scenarios/reader/scenario/reader.hpp"
#include "tests/fuzz/fuzz_folder.hpp"

using namespace holloway;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  static const fuzz::Folder folder("targets", scenarios_folder().parent_path() / "calibration", "mine.json");
  folder.put(fuzz::text_of(bytes, size));
  const auto read = read_targets(folder.input(), fuzz::data());
  fuzz::demand(read.targets.has_value() == read.problems.empty());
  fuzz::check(read.problems);
  return 0;
}
