#include "scenarios/reader/published/data.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <map>
#include <string_view>
#include <utility>

#include "scenarios/reader/files/csv.hpp"
#include "scenarios/reader/published/data_tables.hpp"
#include "scenarios/reader/published/read_disposals.hpp"
#include "scenarios/reader/published/read_price_index.hpp"
#include "scenarios/reader/published/table_limits.hpp"

namespace holloway {

namespace {

using Problems = std::vector<Problem>;

constexpr std::array<std::string_view, 3> prison_kinds{"local", "closed", "open"};

struct Location {
  double latitude = 0.0;
  double longitude = 0.0;
  bool has_figures = false;  ///< an area that the file of figures names too
};

constexpr NumberLimits residents{1.0, 1e8, true};
constexpr NumberLimits prison_places{1.0, 10'000.0, true};
constexpr NumberLimits latitudes{49.0, 56.0};  // England and Wales, and a little round them
constexpr NumberLimits longitudes{-7.0, 2.5};

/// A place in or near England and Wales.
std::optional<Location> read_location(const CsvTable& table, const CsvTable::Row& row, Problems& problems) {
  const auto latitude = table.number(row, "latitude", latitudes, problems);
  const auto longitude = table.number(row, "longitude", longitudes, problems);
  if (!latitude || !longitude) return std::nullopt;
  return Location{*latitude, *longitude};
}

std::map<std::string, Location> read_area_locations(const std::filesystem::path& folder, Problems& problems) {
  const CsvTable table(folder / "area_locations.csv", {"police_force_area", "latitude", "longitude"},
                       problems);
  std::map<std::string, Location> locations;
  if (!problems.empty()) return locations;
  for (const auto& row : table.rows())
    if (const auto location = read_location(table, row, problems))
      if (!locations.emplace(table.text(row, "police_force_area"), *location).second)
        problems.push_back(table.problem(row, "police_force_area", "this area is named twice"));
  return locations;
}

}  // namespace

std::vector<AreaFacts> read_area_facts(const std::filesystem::path& folder, Problems& problems) {
  auto locations = read_area_locations(folder, problems);
  const CsvTable table(folder / "women_custody_by_area_2019.csv",
                       {"police_force_area", "adult_women_2019", "immediate_custody_2019"}, problems);
  std::vector<AreaFacts> areas;
  if (!problems.empty()) return areas;
  for (const auto& row : table.rows()) {
    const auto& name = table.text(row, "police_force_area");
    const auto women = table.number(row, "adult_women_2019", residents, problems);
    const auto custody = table.number(row, "immediate_custody_2019", table_limits::people, problems);
    const auto location = locations.find(name);
    if (location == locations.end())
      problems.push_back(table.problem(row, "police_force_area",
                                       fmt::format("\"{}\" has no place in area_locations.csv", name)));
    const auto same = [&](const AreaFacts& area) { return area.id == identifier_of(name); };
    if (std::any_of(areas.begin(), areas.end(), same))
      problems.push_back(table.problem(row, "police_force_area", "this area is named twice"));
    if (women && custody && location != locations.end())
      areas.push_back({identifier_of(name),
                       name,
                       *women,
                       *custody,
                       location->second.latitude,
                       location->second.longitude,
                       {}});
    if (location != locations.end()) location->second.has_figures = true;
  }
  for (const auto& [name, location] : locations)
    if (!location.has_figures)
      problems.push_back(
          {table.file(), 1, "", fmt::format("does not hold {}, which area_locations.csv does", name)});
  std::sort(areas.begin(), areas.end(),
            [](const AreaFacts& a, const AreaFacts& b) { return a.name < b.name; });
  return areas;
}

/// Adds the custodial sentences of every year to the areas.
void read_custody_by_year(const std::filesystem::path& folder, std::vector<AreaFacts>& areas,
                          Problems& problems) {
  const CsvTable table(folder / "women_custody_by_area_2014_2024.csv",
                       {"police_force_area", "year", "immediate_custody"}, problems);
  if (!problems.empty()) return;
  for (const auto& row : table.rows()) {
    const auto id = identifier_of(table.text(row, "police_force_area"));
    const auto year = table.number(row, "year", table_limits::years, problems);
    const auto custody = table.number(row, "immediate_custody", table_limits::people, problems);
    const auto area =
        std::find_if(areas.begin(), areas.end(), [&](const AreaFacts& one) { return one.id == id; });
    if (area == areas.end())
      problems.push_back(table.problem(row, "police_force_area", "this area is not known"));
    else if (year && custody && !area->custody_as_revised.emplace(static_cast<int>(*year), *custody).second)
      problems.push_back(table.problem(row, "year", "this area and year are given twice"));
  }
  std::map<int, bool> in_some_area;
  for (const auto& area : areas)
    for (const auto& [year, custody] : area.custody_as_revised) in_some_area[year] = true;
  check_years_follow(in_some_area, table.file(), problems);
  if (const DataYears usual; !in_some_area.contains(usual.custody_by_area))
    problems.push_back(
        {table.file(), 1, "", fmt::format("does not hold the year {}", usual.custody_by_area)});
  for (const auto& area : areas)
    for (const auto& [year, held] : in_some_area)
      if (!area.custody_as_revised.contains(year))
        problems.push_back({table.file(), 1, "", fmt::format("does not hold {} of {}", year, area.name)});
}

std::vector<PrisonFacts> read_prison_facts(const std::filesystem::path& folder, Problems& problems) {
  const CsvTable table(folder / "womens_prisons.csv", {"prison", "latitude", "longitude", "kind", "places"},
                       problems);
  std::vector<PrisonFacts> prisons;
  if (!problems.empty()) return prisons;
  for (const auto& row : table.rows()) {
    const auto& name = table.text(row, "prison");
    const auto location = read_location(table, row, problems);
    const auto kind = table.one_of(row, "kind", prison_kinds, problems);
    const auto places = table.number(row, "places", prison_places, problems);
    const auto same = [&](const PrisonFacts& prison) { return prison.id == identifier_of(name); };
    if (std::any_of(prisons.begin(), prisons.end(), same))
      problems.push_back(table.problem(row, "prison", "this prison is named twice"));
    else if (location && kind && places)
      prisons.push_back({identifier_of(name), name, std::string(prison_kinds[*kind]), location->latitude,
                         location->longitude, static_cast<std::uint32_t>(*places)});
  }
  return prisons;
}

namespace {

std::string all_texts(const Problems& problems) {
  std::string text;
  for (const auto& problem : problems) text += (text.empty() ? "" : "\n") + to_text(problem);
  return text;
}

}  // namespace

DataError::DataError(std::vector<Problem> problems)
    : std::runtime_error(all_texts(problems)), problems_(std::move(problems)) {}

ReferenceData load_reference_data(const std::filesystem::path& data_folder) {
  Problems of_areas, of_custody, of_prisons, of_surface, of_prices;
  ReferenceData data{read_area_facts(data_folder, of_areas), read_prison_facts(data_folder, of_prisons),
                     read_disposals(data_folder / "women_disposals_by_record_2014_2024.csv", of_surface)};
  // An area that could not be read is not known to the second file either.
  if (of_areas.empty()) read_custody_by_year(data_folder, data.areas, of_custody);
  // Money is counted when all is simulated, too late to find that its table is wrong.
  read_price_index(data_folder / "gdp_deflator.csv", of_prices);
  Problems problems = std::move(of_areas);
  problems.insert(problems.end(), of_custody.begin(), of_custody.end());
  problems.insert(problems.end(), of_prisons.begin(), of_prisons.end());
  problems.insert(problems.end(), of_surface.begin(), of_surface.end());
  problems.insert(problems.end(), of_prices.begin(), of_prices.end());
  if (!problems.empty()) throw DataError(in_order(std::move(problems)));
  return data;
}

std::string identifier_of(std::string_view name) {
  std::string id;
  for (const char c : name) {
    const auto byte = static_cast<unsigned char>(c);
    if (std::isalnum(byte))
      id += static_cast<char>(std::tolower(byte));
    else if (!id.empty() && id.back() != '-')
      id += '-';
  }
  if (!id.empty() && id.back() == '-') id.pop_back();
  return id;
}

}  // namespace holloway
