// Any bytes in place of each of the tables that every run starts from: what is read is whole, or every
// problem has its line.

#include <cmath>

#include "scenarios/reader/published/data_tables.hpp"
#include "scenarios/reader/published/read_disposals.hpp"
#include "scenarios/reader/scenario/reader.hpp"
#include "tests/fuzz/fuzz_folder.hpp"

using namespace holloway;

namespace {

/// The folder of published data, with the input in the place of one table.
fuzz::Folder with_input_for(const char* table) {
  return {std::string("data-without-") + table, scenarios_folder() / "data", table};
}

void try_areas(const fuzz::Folder& folder) {
  std::vector<Problem> problems;
  auto areas = read_area_facts(folder.path(), problems);
  if (problems.empty()) read_custody_by_year(folder.path(), areas, problems);
  fuzz::check(problems);
  if (!problems.empty()) return;
  fuzz::demand(areas.size() == fuzz::data().areas.size());
  for (const auto& area : areas) {
    fuzz::demand(std::isfinite(area.latitude) && std::isfinite(area.longitude));
    fuzz::demand(area.custody_as_revised.size() == areas.front().custody_as_revised.size());
  }
}

void try_prisons(const fuzz::Folder& folder) {
  std::vector<Problem> problems;
  const auto prisons = read_prison_facts(folder.path(), problems);
  fuzz::check(problems);
  for (const auto& prison : prisons)
    fuzz::demand(std::isfinite(prison.latitude) && std::isfinite(prison.longitude) && prison.places > 0);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  static const auto locations = with_input_for("area_locations.csv");
  static const auto figures = with_input_for("women_custody_by_area_2019.csv");
  static const auto by_year = with_input_for("women_custody_by_area_2014_2024.csv");
  static const auto prisons = with_input_for("womens_prisons.csv");
  prisons.put(fuzz::text_of(bytes, size));  // the one input, whatever it is called
  // The headings say which table it is meant for; the others refuse it at once.
  try_areas(locations);
  try_areas(figures);
  try_areas(by_year);
  try_prisons(prisons);
  std::vector<Problem> problems;
  const auto disposals = read_disposals(prisons.input(), problems);
  fuzz::check(problems);
  fuzz::demand(!problems.empty() || !disposals.empty());
  return 0;
}
