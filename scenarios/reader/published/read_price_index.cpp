#include "scenarios/reader/published/read_price_index.hpp"

#include <fmt/format.h>

#include <cmath>
#include <iterator>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "output/money/costs.hpp"
#include "scenarios/reader/files/csv.hpp"
#include "scenarios/reader/files/scenarios_folder.hpp"
#include "scenarios/reader/published/data.hpp"
#include "sim/core/mathematics.hpp"

namespace holloway {

namespace {

constexpr std::string_view year_column = "financial_year";
constexpr std::string_view status_column = "status";
constexpr double lowest_index = 1e-3;
constexpr double highest_index = 1e6;
constexpr Unit an_index{"index", "a price index (0.001 to 1000000)", lowest_index, highest_index};

/// Why one index cannot follow another; empty if it can. General prices have not doubled or halved in any
/// year of the series: such a step is a slip, a point or a comma in the wrong place.
std::string slip(std::string_view earlier_year, double earlier, std::string_view later_year, double later) {
  const int years = *first_year_of(later_year) - *first_year_of(earlier_year);
  if (std::abs(mathematics::log2(later / earlier)) <= years) return {};
  return fmt::format("{} in {} after {} in {}: prices would have more than {} in a year", later, later_year,
                     earlier, earlier_year, later > earlier ? "doubled" : "halved");
}

/// The one column of indices; nothing, and a problem, if the table has other columns than it should.
std::optional<std::string> index_column(const CsvTable& table, std::vector<Problem>& problems) {
  std::vector<std::string> others;
  for (const auto& column : table.header())
    if (column != year_column && column != status_column) others.push_back(column);
  if (others.size() == 1 && others.front().starts_with("index")) return others.front();
  problems.push_back(
      {table.file(), 1, "",
       fmt::format("needs the columns {}, {} and one whose name begins with \"index\", and no others",
                   year_column, status_column)});
  return std::nullopt;
}

/// The row read last: its year, and its index unless that was wrong.
struct RowBefore {
  std::string year;
  std::optional<double> index;
};

void read_row(const CsvTable& table, const CsvTable::Row& row, const std::string& column, PriceIndex& index,
              RowBefore& before, std::vector<Problem>& problems) {
  const auto& year = table.text(row, year_column);
  const auto value = table.number(row, column, {lowest_index, highest_index}, problems);
  const auto wrong = [&](std::string_view where, std::string message) {
    problems.push_back(table.problem(row, where, std::move(message)));
  };
  const auto first = first_year_of(year);
  if (!first) return wrong(year_column, fmt::format("\"{}\" is not a financial year such as 2006/07", year));
  if (index.holds(year)) return wrong(year_column, fmt::format("{} is given twice", year));
  if (!before.year.empty() && *first != *first_year_of(before.year) + 1)
    wrong(year_column, fmt::format("{} does not follow {}", year, before.year));
  const auto why = value && before.index ? slip(before.year, *before.index, year, *value) : std::string();
  if (!why.empty()) wrong(column, why);
  before = {year, why.empty() ? value : std::nullopt};
  if (value)
    index.add(year, *value,
              table.text(row, status_column) == "outturn" ? IndexStatus::outturn : IndexStatus::forecast);
}

/// The indices of an own index that are right by themselves.
std::map<std::string, double, std::less<>> read_years(const Cursor& by_year) {
  const auto linked_at = published_prices().last_year();
  std::map<std::string, double, std::less<>> years;
  for (const auto& [year, value] : by_year.members()) {
    const auto index = value.number(an_index);
    if (!first_year_of(year))
      value.problem(fmt::format("\"{}\" is not a financial year such as 2024/25", year));
    else if (year < linked_at)
      value.problem(
          fmt::format("prices before {} come from the published index; leave {} out", linked_at, year));
    else if (index)
      years.emplace(year, *index);
  }
  return years;
}

bool is_own_source(const Cursor& source, const Cursor& by_year) {
  for (const auto& [year, value] : by_year.members())
    if (source.exists() && value.node().file->layer > source.node().file->layer) return false;
  return true;
}

}  // namespace

PriceIndex read_price_index(const std::filesystem::path& file, std::vector<Problem>& problems) {
  PriceIndex index;
  const auto problems_before = problems.size();
  const CsvTable table(file, {year_column, status_column}, problems);
  if (problems.size() != problems_before) return index;
  const auto column = index_column(table, problems);
  if (!column) return index;
  RowBefore before;
  for (const auto& row : table.rows()) read_row(table, row, *column, index, before, problems);
  if (problems.size() == problems_before && !index.holds(study_price_year))
    problems.push_back(
        {table.file(), 1, "",
         fmt::format("does not hold {}, the year that sums are brought to", study_price_year)});
  return index;
}

const PriceIndex& published_prices() {
  static const PriceIndex prices = [] {
    std::vector<Problem> problems;
    auto read = read_price_index(scenarios_folder() / "data" / "gdp_deflator.csv", problems);
    if (!problems.empty()) throw DataError(std::move(problems));
    return read;
  }();
  return prices;
}

std::optional<OwnPriceIndex> read_own_price_index(const Cursor& own) {
  if (!own.exists()) return std::nullopt;
  const auto source = own["source"];
  const auto by_year = own["by_year"];
  OwnPriceIndex read{source.required().text().value_or(""), read_years(by_year.required())};
  if (!by_year.is(Node::Kind::object) || read.by_year.size() != by_year.members().size()) return std::nullopt;
  if (source.is(Node::Kind::text) && read.source.empty())
    source.problem("is empty: say where the index was read");
  if (read.source.empty()) return std::nullopt;
  const auto linked_at = published_prices().last_year();
  if (!is_own_source(source, by_year)) {
    source.problem("is that of an index from another file, of which figures were changed: name their source");
    return std::nullopt;
  }
  if (!read.by_year.contains(linked_at) || read.by_year.size() < 2) {
    by_year.problem(
        fmt::format("needs {}, where it goes on from the published index, and later years", linked_at));
    return std::nullopt;
  }
  bool right = true;
  for (auto year = std::next(read.by_year.begin()); year != read.by_year.end(); ++year) {
    const auto before = std::prev(year);
    if (const auto why = slip(before->first, before->second, year->first, year->second); !why.empty()) {
      by_year[year->first].problem(why);
      right = false;
    }
  }
  return right ? std::optional(std::move(read)) : std::nullopt;
}

PriceIndex prices_with(const std::optional<OwnPriceIndex>& own) {
  auto prices = published_prices();
  if (own) prices.extend(*own);
  return prices;
}

}  // namespace holloway
