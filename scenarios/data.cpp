#include "scenarios/data.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <map>
#include <string_view>
#include <utility>

#include "scenarios/csv.hpp"

namespace holloway {

namespace {

using Problems = std::vector<Problem>;

// The names the files use, in the order of our enumerations.
constexpr std::array<std::string_view, count_of<OffenceGroup>> group_names{
    "Violence against the person",
    "Sexual offences",
    "Robbery",
    "Theft Offences",
    "Criminal damage and arson",
    "Drug offences",
    "Possession of weapons",
    "Public order offences",
    "Miscellaneous crimes against society",
    "Fraud offences",
    "Summary offences excluding motoring",
    "Summary motoring offences"};
constexpr std::array<std::string_view, count_of<Disposal>> disposal_names{"Caution",
                                                                          "Absolute discharge",
                                                                          "Conditional discharge",
                                                                          "Fine",
                                                                          "Community sentence",
                                                                          "Suspended sentence",
                                                                          "Immediate custody",
                                                                          "Other"};
constexpr std::array<std::string_view, 3> prison_kinds{"local", "closed", "open"};

/// Position of the row's field among names; a problem and nothing if it is not one of them.
template <class Names>
std::optional<std::size_t> position(const CsvTable& table, const CsvTable::Row& row, std::string_view column,
                                    const Names& names, Problems& problems) {
  const auto& text = table.text(row, column);
  const auto found = std::find(names.begin(), names.end(), text);
  if (found != names.end()) return static_cast<std::size_t>(found - names.begin());
  problems.push_back(
      table.problem(row, column, fmt::format("\"{}\" is not one of the names known here", text)));
  return std::nullopt;
}

struct Location {
  double latitude = 0.0;
  double longitude = 0.0;
};

/// A place in or near England and Wales; anything else is a slip of the pen.
std::optional<Location> read_location(const CsvTable& table, const CsvTable::Row& row, Problems& problems) {
  const auto latitude = table.number(row, "latitude", 49.0, problems);
  const auto longitude = table.number(row, "longitude", -7.0, problems);
  if (!latitude || !longitude) return std::nullopt;
  if (*latitude > 56.0)
    problems.push_back(
        table.problem(row, "latitude", fmt::format("{} is not in England or Wales", *latitude)));
  if (*longitude > 2.5)
    problems.push_back(
        table.problem(row, "longitude", fmt::format("{} is not in England or Wales", *longitude)));
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

std::vector<AreaFacts> read_areas(const std::filesystem::path& folder, Problems& problems) {
  const auto locations = read_area_locations(folder, problems);
  const CsvTable table(folder / "women_custody_by_area_2019.csv",
                       {"police_force_area", "adult_women_2019", "immediate_custody_2019"}, problems);
  std::vector<AreaFacts> areas;
  if (!problems.empty()) return areas;
  for (const auto& row : table.rows()) {
    const auto& name = table.text(row, "police_force_area");
    const auto women = table.number(row, "adult_women_2019", 1.0, problems);
    const auto custody = table.number(row, "immediate_custody_2019", 0.0, problems);
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
  }
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
    const auto year = table.number(row, "year", 1900.0, problems);
    const auto custody = table.number(row, "immediate_custody", 0.0, problems);
    const auto area =
        std::find_if(areas.begin(), areas.end(), [&](const AreaFacts& one) { return one.id == id; });
    if (area == areas.end())
      problems.push_back(table.problem(row, "police_force_area", "this area is not known"));
    else if (year && custody && !area->custody_as_revised.emplace(static_cast<int>(*year), *custody).second)
      problems.push_back(table.problem(row, "year", "this area and year are given twice"));
  }
  for (const auto& area : areas)
    if (area.custody_as_revised.size() != areas.front().custody_as_revised.size())
      problems.push_back({table.file(), 1, "", fmt::format("{} has not all years", area.name)});
}

std::vector<PrisonFacts> read_prisons(const std::filesystem::path& folder, Problems& problems) {
  const CsvTable table(folder / "womens_prisons.csv", {"prison", "latitude", "longitude", "kind", "places"},
                       problems);
  std::vector<PrisonFacts> prisons;
  if (!problems.empty()) return prisons;
  for (const auto& row : table.rows()) {
    const auto& name = table.text(row, "prison");
    const auto location = read_location(table, row, problems);
    const auto kind = position(table, row, "kind", prison_kinds, problems);
    const auto places = table.number(row, "places", 1.0, problems);
    if (places && (*places != std::floor(*places) || *places > 10000.0))
      problems.push_back(table.problem(row, "places", fmt::format("{} is not a number of places", *places)));
    else if (location && kind && places)
      prisons.push_back({identifier_of(name), name, std::string(prison_kinds[*kind]), location->latitude,
                         location->longitude, static_cast<std::uint32_t>(*places)});
  }
  return prisons;
}

std::map<int, DisposalSurface> read_surfaces(const std::filesystem::path& folder, Problems& problems) {
  const CsvTable table(folder / "women_disposals_by_record_2014_2024.csv",
                       {"year", "offence_group", "previous_cautions_or_convictions", "disposal", "women"},
                       problems);
  std::map<int, DisposalSurface> surfaces;
  if (!problems.empty()) return surfaces;
  for (const auto& row : table.rows()) {
    const auto year = table.number(row, "year", 1900.0, problems);
    const auto group = position(table, row, "offence_group", group_names, problems);
    const auto band =
        position(table, row, "previous_cautions_or_convictions", Names<RecordBand>::ids, problems);
    const auto disposal = position(table, row, "disposal", disposal_names, problems);
    const auto women = table.number(row, "women", 0.0, problems);
    if (!year || !group || !band || !disposal || !women) continue;
    surfaces[static_cast<int>(*year)].women(static_cast<OffenceGroup>(*group), static_cast<RecordBand>(*band),
                                            static_cast<Disposal>(*disposal)) += *women;
  }
  const DataYears usual;
  for (int year = usual.disposals_from; year <= usual.disposals_to; ++year)
    if (problems.empty() && !surfaces.contains(year))
      problems.push_back({table.file(), 1, "", fmt::format("does not hold the year {}", year)});
  return surfaces;
}

std::string all_texts(const Problems& problems) {
  std::string text;
  for (const auto& problem : problems) text += (text.empty() ? "" : "\n") + to_text(problem);
  return text;
}

}  // namespace

DataError::DataError(std::vector<Problem> problems)
    : std::runtime_error(all_texts(problems)), problems_(std::move(problems)) {}

ReferenceData load_reference_data(const std::filesystem::path& data_folder) {
  Problems of_areas, of_custody, of_prisons, of_surface;
  ReferenceData data{read_areas(data_folder, of_areas), read_prisons(data_folder, of_prisons),
                     read_surfaces(data_folder, of_surface)};
  // An area that could not be read is not known to the second file either.
  if (of_areas.empty()) read_custody_by_year(data_folder, data.areas, of_custody);
  Problems problems = std::move(of_areas);
  problems.insert(problems.end(), of_custody.begin(), of_custody.end());
  problems.insert(problems.end(), of_prisons.begin(), of_prisons.end());
  problems.insert(problems.end(), of_surface.begin(), of_surface.end());
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
