// Any bytes as a programme's file: the reader neither crashes nor throws, ends with a programme or with at
// least one problem, and what it reads can be described.

#include <sstream>

#include "scenarios/describe/describe.hpp"
#include "scenarios/reader/scenario/reader.hpp"
#include "tests/fuzz/fuzz_folder.hpp"

using namespace holloway;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  static const fuzz::Folder folder("programme", scenarios_folder() / "programmes", "mine.json");
  folder.put(fuzz::text_of(bytes, size));
  const auto read = read_programme(folder.input(), fuzz::data());
  fuzz::demand(read.programme.has_value() == read.problems.empty());
  fuzz::check(read.problems);
  std::ostringstream out;
  if (read.programme) describe(*read.programme, fuzz::data(), out);
  return 0;
}
