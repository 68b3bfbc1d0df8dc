// Any bytes as a table of data, with commas or with tabs: a table is rectangular or has a problem, and
// nothing but what the readers' headers say is thrown.

#include <exception>

#include "scenarios/reader/files/csv.hpp"
#include "scenarios/reader/files/tsv.hpp"
#include "scenarios/reader/scenario/reader.hpp"
#include "tests/fuzz/fuzz_folder.hpp"

using namespace holloway;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  static const fuzz::Folder folder("table", scenarios_folder() / "data", "mine.csv");
  folder.put(fuzz::text_of(bytes, size));
  std::vector<Problem> problems;
  const CsvTable table(folder.input(), {"year", "women"}, problems);
  fuzz::check(problems);
  for (const auto& row : table.rows()) {
    fuzz::demand(row.line > 1 && row.fields.size() == table.rows().front().fields.size());
    if (problems.empty()) static_cast<void>(table.text(row, "women").size() + table.text(row, "year").size());
  }
  try {
    const auto rows = read_tsv(folder.input());
    for (const auto& row : rows) fuzz::demand(row.size() == rows.front().size());
  } catch (const std::runtime_error&) {  // as its header says
  }
  return 0;
}
