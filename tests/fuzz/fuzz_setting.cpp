// Any text as what --set changes in a scenario that is right. The scenario's files are read once.

#include "scenarios/reader/scenario/inheritance.hpp"
#include "scenarios/reader/scenario/overrides.hpp"
#include "scenarios/reader/scenario/read_resolved.hpp"
#include "scenarios/reader/scenario/reader.hpp"
#include "tests/fuzz/fuzz_folder.hpp"

using namespace holloway;

namespace {

const std::filesystem::path file = scenarios_folder() / "west-midlands-new-chance.json";

Node resolved() {
  Findings findings;
  auto root = read_with_inheritance(file, scenarios_folder() / "schema", findings);
  fuzz::demand(root.has_value() && findings.problems.empty());
  return std::move(*root);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  static const Node root = resolved();
  ReadOptions options;
  options.set = {std::string(fuzz::text_of(bytes, size))};
  // What is refused at once changes nothing in the rest, which takes the time.
  Node laid_over = root;
  Findings at_once;
  lay_over_options(laid_over, options, at_once);
  fuzz::check_told_in_one_line(at_once.problems);
  if (!at_once.problems.empty()) return 0;
  Findings findings;
  const auto read = read_resolved_scenario(root, file, fuzz::data(), options, findings);
  fuzz::demand(read.scenario.has_value() == read.problems.empty());
  fuzz::check_told_in_one_line(read.problems);
  return 0;
}
