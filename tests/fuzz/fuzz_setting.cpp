// Any text as what --set changes in a scenario that is right.

#include "scenarios/reader.hpp"
#include "tests/fuzz/fuzz_folder.hpp"

using namespace holloway;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  static const fuzz::Folder folder("setting", scenarios_folder(), "mine.json");
  static const auto baseline = [] {
    // One area, and nothing that takes longer to read than it must.
    folder.put(R"({ "name": "mine", "extends": "england-and-wales.json", "areas": ["west-midlands"] })");
    return folder.input();
  }();
  const auto read = read_scenario(
      baseline, fuzz::data(), {.set = {std::string(fuzz::text_of(bytes, size))}, .areas = {}, .years = {}});
  fuzz::demand(read.scenario.has_value() == read.problems.empty());
  fuzz::check_told_in_one_line(read.problems);
  return 0;
}
