// What was put in, and the moves that women made along the pathway.

#include <set>
#include <string_view>
#include <tuple>
#include <vector>

#include "output/tables/csv_text.hpp"
#include "output/tables/each_table.hpp"

namespace holloway::table {

namespace {

/// Every number of a scenario: its parameters, those that change on a date, and its programmes'.
std::vector<const ParameterRecord*> numbers_of(const StudyScenario& s) {
  std::vector<const ParameterRecord*> all;
  for (const auto* list : {&s.parameters, &s.changed_parameters, &s.programme_parameters})
    for (const auto& record : *list) all.push_back(&record);
  return all;
}

/// A number as it is compared with the baseline's: its path, value and range.
using Number = std::tuple<std::string_view, double, double, double>;

Number number_of(const ParameterRecord& record) {
  return {record.path, record.value, record.low, record.high};
}

}  // namespace

std::string moves_text(const Analysis& analysis) {
  CsvText csv({"scenario", "process", "from", "to", "per_year"});
  for (std::size_t s = 0; s < analysis.scenarios.size(); ++s)
    for (std::size_t i = 0; i < move_count; ++i)
      csv.row({analysis.study->scenarios[s].scenario.name, id_of(moves[i].process), id_of(moves[i].from),
               id_of(moves[i].to), describe(analysis.scenarios[s].moves_per_year[i]).mean});
  return csv.take();
}

std::string parameters_text(const Analysis& analysis) {
  CsvText csv({"scenario", "path", "value", "low", "high", "unit", "evidence", "distribution", "source",
               "changed_from_baseline"});
  std::set<Number> baseline;
  for (const auto* record : numbers_of(analysis.study->scenarios.front()))
    baseline.insert(number_of(*record));
  const std::string_view nothing_is_drawn;
  for (const auto& s : analysis.study->scenarios)
    for (const auto* record : numbers_of(s))
      csv.row({s.scenario.name, record->path, record->value, record->low, record->high, record->unit,
               record->evidence, nothing_is_drawn, record->source,
               baseline.contains(number_of(*record)) ? "false" : "true"});
  return csv.take();
}

}  // namespace holloway::table
