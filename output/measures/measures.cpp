#include "output/measures/measures.hpp"

#include <algorithm>
#include <numeric>

namespace holloway {

// The table itself is in measure_table.cpp.
std::vector<Measure> make_measure_table();

std::span<const Measure> measures() {
  static const std::vector<Measure> table = make_measure_table();
  return table;
}

const Measure* find_measure(std::string_view id) {
  const auto all = measures();
  const auto found = std::find_if(all.begin(), all.end(), [id](const Measure& m) { return m.id == id; });
  return found == all.end() ? nullptr : &*found;
}

namespace {

double women_in(const Scenario& scenario, const ReferenceData& data) {
  double women = 0.0;
  for (const AreaIndex area : scenario.areas) women += data.areas.at(area).adult_women;
  return women;
}

Tally empty_tally(const Scenario& scenario, int first, int count) {
  Tally tally;
  tally.days = scenario.horizon.month_begins(first + count) - scenario.horizon.month_begins(first);
  tally.years = count / 12.0;
  tally.scale = scenario.scale;
  return tally;
}

double sum_of(const Tally& tally, const std::vector<Counter>& which) {
  std::int64_t sum = 0;
  for (const Counter counter : which) sum += tally.counts[static_cast<std::size_t>(counter)];
  return static_cast<double>(sum);
}

std::optional<double> divide(double numerator, double denominator) {
  if (!(denominator > 0.0)) return std::nullopt;
  return numerator / denominator;
}

double programme_sum(const Tally& tally, ProgrammeCounter counter) {
  return static_cast<double>(tally.programmes[static_cast<std::size_t>(counter)]);
}

std::optional<double> programme_value(const Measure& measure, const Tally& tally) {
  if (!tally.has_programmes) return std::nullopt;
  if (measure.kind == MeasureKind::programme_wait)
    return divide(programme_sum(tally, programme_counts.wait_minutes) / minutes_per_day,
                  programme_sum(tally, programme_counts.starts));
  return divide(programme_sum(tally, *measure.programme_counter) * tally.scale, tally.years);
}

}  // namespace

Tally tally_months(const Scenario& scenario, const ReferenceData& data, const ReplicationResult& result,
                   int first, int count) {
  Tally tally = empty_tally(scenario, first, count);
  tally.adult_women = women_in(scenario, data);
  for (std::size_t c = 0; c < counters; ++c)
    for (int month = first; month < first + count; ++month)
      tally.counts[c] += result.monthly(static_cast<Counter>(c), month);
  for (std::size_t p = 0; p < result.programmes(); ++p)
    for (std::size_t c = 0; c < programme_counters; ++c)
      for (int month = first; month < first + count; ++month)
        tally.programmes[c] += result.programme(p, static_cast<ProgrammeCounter>(c), month);
  return tally;
}

Tally tally_reported(const Scenario& scenario, const ReferenceData& data, const ReplicationResult& result) {
  return tally_months(scenario, data, result, 0, 12 * scenario.horizon.years);
}

Tally tally_year(const Scenario& scenario, const ReferenceData& data, const ReplicationResult& result,
                 int year) {
  return tally_months(scenario, data, result, 12 * year, 12);
}

Tally tally_area(const Scenario& scenario, const ReferenceData& data, const ReplicationResult& result,
                 std::size_t area) {
  Tally tally = empty_tally(scenario, 0, 12 * scenario.horizon.years);
  tally.has_programmes = false;
  tally.adult_women = data.areas.at(scenario.areas.at(area)).adult_women;
  for (std::size_t c = 0; c < counters; ++c)
    for (int year = 0; year < scenario.horizon.years; ++year)
      tally.counts[c] += result.yearly(area, static_cast<Counter>(c), year);
  return tally;
}

Tally tally_group(const Scenario& scenario, const ReplicationResult& result, Group group) {
  Tally tally = empty_tally(scenario, 0, 12 * scenario.horizon.years);
  tally.has_programmes = false;  // and no adult_women: how many live in the areas is not known by group
  for (std::size_t c = 0; c < counters; ++c)
    for (int year = 0; year < scenario.horizon.years; ++year)
      tally.counts[c] += result.yearly(group, static_cast<Counter>(c), year);
  return tally;
}

bool counted_by_group(const Measure& measure) {
  const auto counted = [](Counter c) { return counted_by_group(c); };
  return !measure.programme_counter &&
         std::all_of(measure.numerator.begin(), measure.numerator.end(), counted) &&
         std::all_of(measure.divided_by.begin(), measure.divided_by.end(), counted);
}

std::optional<double> evaluate(const Measure& measure, const Tally& tally) {
  switch (measure.kind) {
    case MeasureKind::flow:
      return divide(sum_of(tally, measure.numerator) * tally.scale, tally.years);
    case MeasureKind::ratio:
      return divide(sum_of(tally, measure.numerator) * measure.times, sum_of(tally, measure.divided_by));
    case MeasureKind::stock:
      return divide(sum_of(tally, measure.numerator) * tally.scale, tally.days);
    case MeasureKind::rate_per_100k:
      return divide(sum_of(tally, measure.numerator) * tally.scale * 100'000.0,
                    tally.years * tally.adult_women);
    case MeasureKind::programme_flow:
    case MeasureKind::programme_wait:
      return programme_value(measure, tally);
  }
  return std::nullopt;
}

}  // namespace holloway
