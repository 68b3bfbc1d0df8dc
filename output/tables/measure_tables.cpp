// Measures: by year, by replication, by month, by group of women, by area; and how options differ.

#include "output/tables/csv_text.hpp"
#include "output/tables/each_table.hpp"
#include "output/tables/statistic.hpp"

namespace holloway::table {

namespace {

const std::string& name_of(const Analysis& analysis, std::size_t scenario) {
  return analysis.study->scenarios[scenario].scenario.name;
}

/// "all", then the first year reported as 1.
Cell year_cell(std::size_t year) {
  return year == 0 ? Cell(all_years) : Cell(static_cast<int>(year));
}

/// "2019-01".
std::string month_of(const Analysis& analysis, std::size_t month) {
  const auto start = analysis.study->scenarios.front().scenario.horizon.start;
  return to_text(months_after(start, static_cast<int>(month))).substr(0, 7);
}

void add_months(CsvText& csv, const Analysis& analysis, std::size_t scenario, std::string_view measure,
                const std::vector<Distribution>& months) {
  for (std::size_t month = 0; month < months.size(); ++month) {
    const auto when = month_of(analysis, month);
    for (const auto& s : statistics)
      csv.row({name_of(analysis, scenario), measure, when, s.id, months[month].*s.value});
  }
}

}  // namespace

std::string measures_text(const Analysis& analysis) {
  CsvText csv({"scenario", "measure", "unit", "year", "statistic", "value"});
  for (std::size_t s = 0; s < analysis.scenarios.size(); ++s)
    for (std::size_t m = 0; m < measures().size(); ++m) {
      const auto& result = analysis.scenarios[s].measures[m];
      for (std::size_t year = 0; year <= result.by_year.size(); ++year)
        for (const auto& statistic : statistics)
          csv.row({name_of(analysis, s), measures()[m].id, measures()[m].unit, year_cell(year), statistic.id,
                   (year == 0 ? result.whole : result.by_year[year - 1]).*statistic.value});
    }
  return csv.take();
}

std::string replications_text(const Analysis& analysis) {
  CsvText csv({"scenario", "draw", "replication", "measure", "year", "value"});
  const std::optional<double> chance_only;  // no uncertain number was drawn
  for (std::size_t s = 0; s < analysis.scenarios.size(); ++s)
    for (int run = 0; run < analysis.study->replications; ++run)
      for (std::size_t m = 0; m < measures().size(); ++m) {
        const auto& result = analysis.scenarios[s].measures[m];
        for (std::size_t year = 0; year <= result.sample_by_year.size(); ++year)
          csv.row(
              {name_of(analysis, s), chance_only, run + 1, measures()[m].id, year_cell(year),
               (year == 0 ? result.sample : result.sample_by_year[year - 1])[static_cast<std::size_t>(run)]});
      }
  return csv.take();
}

std::string differences_text(const Analysis& analysis) {
  CsvText csv({"option", "measure", "unit", "year", "statistic", "value"});
  for (std::size_t o = 0; o < analysis.options.size(); ++o)
    for (std::size_t m = 0; m < measures().size(); ++m) {
      const auto& difference = analysis.options[o].differences[m];
      for (std::size_t year = 0; year <= difference.by_year.size(); ++year) {
        const auto row = [&](std::string_view statistic, const std::optional<double>& value) {
          csv.row({name_of(analysis, o + 1), measures()[m].id, measures()[m].unit, year_cell(year), statistic,
                   value});
        };
        const auto& spread = year == 0 ? difference.whole : difference.by_year[year - 1].whole;
        for (const auto& statistic : statistics) row(statistic.id, spread.*statistic.value);
        row("probability_below_zero", year == 0 ? difference.probability_below_zero
                                                : difference.by_year[year - 1].probability_below_zero);
      }
    }
  return csv.take();
}

std::string by_month_text(const Analysis& analysis) {
  CsvText csv({"scenario", "measure", "month", "statistic", "value"});
  const auto series = custody_series();
  for (std::size_t s = 0; s < analysis.scenarios.size(); ++s) {
    const auto& result = analysis.scenarios[s];
    add_months(csv, analysis, s, "custody_population", result.women_in_prison);
    for (std::size_t i = 0; i < series.size(); ++i)
      add_months(csv, analysis, s, measures()[series[i]].id, result.custody_by_month[i]);
  }
  return csv.take();
}

std::string by_group_text(const Analysis& analysis) {
  CsvText csv({"scenario", "division", "group", "measure", "year", "statistic", "value"});
  for (std::size_t s = 0; s < analysis.scenarios.size(); ++s)
    for (std::size_t g = 0; g < count_of<Group>; ++g) {
      const auto group = static_cast<Group>(g);
      for (std::size_t m = 0; m < measures().size(); ++m) {
        const auto& groups = analysis.scenarios[s].by_group[m];
        if (groups.empty()) continue;
        for (const auto& statistic : statistics)
          csv.row({name_of(analysis, s), id_of(division_of(group)), id_of(group), measures()[m].id, all_years,
                   statistic.id, groups[g].whole.*statistic.value});
      }
    }
  return csv.take();
}

std::string by_area_text(const Analysis& analysis) {
  CsvText csv({"scenario", "area", "measure", "year", "statistic", "value"});
  const auto& study = *analysis.study;
  for (std::size_t s = 0; s < analysis.scenarios.size(); ++s) {
    const auto& areas = study.scenarios[s].scenario.areas;
    for (std::size_t a = 0; a < areas.size(); ++a)
      for (std::size_t m = 0; m < measures().size(); ++m) {
        const auto& by_area = analysis.scenarios[s].measures[m].by_area;
        if (by_area.empty()) continue;
        for (const auto& statistic : statistics)
          csv.row({name_of(analysis, s), study.data.areas.at(areas[a]).id, measures()[m].id, all_years,
                   statistic.id, by_area[a].*statistic.value});
      }
  }
  return csv.take();
}

}  // namespace holloway::table
