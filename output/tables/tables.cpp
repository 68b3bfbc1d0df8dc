#include "output/tables/tables.hpp"

#include <array>

#include "output/analysis/analysis.hpp"
#include "output/tables/each_table.hpp"

namespace holloway {

namespace {

constexpr std::array all_tables{
    TidyTable{"measures.csv", Tables::summaries, table::measures_text},
    TidyTable{"differences.csv", Tables::summaries, table::differences_text},
    TidyTable{"money.csv", Tables::summaries, table::money_text},
    TidyTable{"by_month.csv", Tables::summaries, table::by_month_text},
    TidyTable{"by_group.csv", Tables::summaries, table::by_group_text},
    TidyTable{"by_area.csv", Tables::summaries, table::by_area_text},
    TidyTable{"moves.csv", Tables::summaries, table::moves_text},
    TidyTable{"parameters.csv", Tables::summaries, table::parameters_text},
    TidyTable{"measures_replications.csv", Tables::with_replications, table::replications_text},
};

// Measured on runs of one area and of all, and rounded up.
constexpr double bytes_of_row_without_name = 75.0;
constexpr double bytes_of_parameters = 400e3;
constexpr double bytes_of_moves_and_money = 50e3;
constexpr double statistics_of_each = 7.0;

}  // namespace

std::vector<TidyTable> tables_of(Tables asked) {
  std::vector<TidyTable> tables;
  for (const TidyTable& one : all_tables)
    if (one.from <= asked) tables.push_back(one);
  return tables;
}

std::vector<std::string> names_of_tables(Tables asked) {
  std::vector<std::string> names;
  for (const TidyTable& one : tables_of(asked)) names.emplace_back(one.file);
  return names;
}

double bytes_of_tables(const std::vector<const Scenario*>& scenarios, int replications, Tables asked) {
  if (asked == Tables::none) return 0.0;
  double bytes = 0.0;
  for (const Scenario* scenario : scenarios) {
    const double row = bytes_of_row_without_name + static_cast<double>(scenario->name.size());
    const double years = 1.0 + scenario->horizon.years;
    const auto each_measure = static_cast<double>(measures().size());
    const auto places = static_cast<double>(scenario->areas.size() + count_of<Group>);
    const double series = static_cast<double>(custody_series().size() + 1) * scenario->horizon.months();
    const double described = each_measure * (2.0 * years + places) + series;
    bytes += bytes_of_parameters + bytes_of_moves_and_money + statistics_of_each * described * row;
    if (asked == Tables::with_replications) bytes += each_measure * years * replications * row;
  }
  return bytes;
}

}  // namespace holloway
