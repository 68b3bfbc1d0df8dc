#include "scenarios/reader/published/read_disposals.hpp"

#include <fmt/format.h>

#include <array>
#include <string>
#include <string_view>

#include "scenarios/reader/files/csv.hpp"
#include "scenarios/reader/published/table_limits.hpp"

namespace holloway {

namespace {

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

constexpr std::string_view band_column = "previous_cautions_or_convictions";

/// Which offence groups and records a year has lines for.
using Cells = PerEach<OffenceGroup, PerEach<RecordBand, bool>>;

void check_cells(int year, const Cells& cells, const std::string& file, std::vector<Problem>& problems) {
  for (std::size_t group = 0; group < count_of<OffenceGroup>; ++group)
    for (std::size_t band = 0; band < count_of<RecordBand>; ++band)
      if (!cells[static_cast<OffenceGroup>(group)][static_cast<RecordBand>(band)])
        problems.push_back({file, 1, "",
                            fmt::format("holds nothing of {} for \"{}\" with {} \"{}\"", year,
                                        group_names[group], band_column, Names<RecordBand>::ids[band])});
}

void check_complete(const std::map<int, Cells>& cells, const std::string& file,
                    std::vector<Problem>& problems) {
  check_years_follow(cells, file, problems);
  const DataYears usual;
  for (int year = usual.disposals_from; year <= usual.disposals_to; ++year)
    if (year < cells.begin()->first || year > cells.rbegin()->first)
      problems.push_back({file, 1, "", fmt::format("does not hold the year {}", year)});
  for (const auto& [year, of_year] : cells) check_cells(year, of_year, file, problems);
}

}  // namespace

std::map<int, DisposalSurface> read_disposals(const std::filesystem::path& file,
                                              std::vector<Problem>& problems) {
  const CsvTable table(file, {"year", "offence_group", band_column, "disposal", "women"}, problems);
  std::map<int, DisposalSurface> surfaces;
  if (!problems.empty()) return surfaces;
  std::map<int, Cells> cells;
  for (const auto& row : table.rows()) {
    const auto year = table.number(row, "year", table_limits::years, problems);
    const auto group = table.one_of(row, "offence_group", group_names, problems);
    const auto band = table.one_of(row, band_column, Names<RecordBand>::ids, problems);
    const auto disposal = table.one_of(row, "disposal", disposal_names, problems);
    const auto women = table.number(row, "women", table_limits::people, problems);
    if (!year || !group || !band || !disposal || !women) continue;
    const auto key = static_cast<int>(*year);
    surfaces[key].women(static_cast<OffenceGroup>(*group), static_cast<RecordBand>(*band),
                        static_cast<Disposal>(*disposal)) += *women;
    cells[key][static_cast<OffenceGroup>(*group)][static_cast<RecordBand>(*band)] = true;
  }
  table.check_unique({"year", "offence_group", band_column, "disposal"}, problems);
  if (problems.empty()) check_complete(cells, table.file(), problems);
  return surfaces;
}

}  // namespace holloway
