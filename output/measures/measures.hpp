#pragma once
// Every measure a result reports: what it counts, per what, in which unit. One table, in measure_table.cpp.

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "sim/experiment/result.hpp"
#include "sim/experiment/scenario.hpp"
#include "sim/pathway/counting/counters.hpp"
#include "sim/pathway/numbers/reference_data.hpp"

namespace holloway {

/// How a measure is made from counts.
enum class MeasureKind : std::uint8_t {
  flow,            ///< counts per simulated year
  ratio,           ///< counts divided by counts
  stock,           ///< days counted divided by days passed: the average day
  rate_per_100k,   ///< counts per year per 100,000 adult women resident
  programme_flow,  ///< programme counts per simulated year, all programmes together
  programme_wait,  ///< mean days from offer to start
};

/// One measure.
struct Measure {
  std::string id;
  std::string unit;
  std::string group;        ///< heading it is listed under
  std::string title;        ///< short, for tables
  std::string definition;   ///< what it counts, in plain English
  std::string denominator;  ///< per what, in plain English
  MeasureKind kind{};
  std::vector<Counter> numerator;
  std::vector<Counter> divided_by;  ///< only for ratios
  std::optional<ProgrammeCounter> programme_counter;
  bool headline = false;        ///< shown first
  bool between_groups = false;  ///< a rate whose gap between groups of women is reported
  double times = 1.0;           ///< only for ratios: "per 1,000" and the like
};

/// All measures, in the order they are reported.
std::span<const Measure> measures();

/// The measure of that id, or null.
const Measure* find_measure(std::string_view id);

/// Counts added up over a stretch of months, and what they are divided by.
struct Tally {
  std::array<std::int64_t, counters> counts{};
  std::array<std::int64_t, programme_counters> programmes{};
  bool has_programmes = true;  ///< false for one area's tally: programmes are not counted by area
  double days = 0.0;
  double years = 0.0;
  double adult_women = 0.0;
  double scale = 1.0;  ///< women that each simulated woman stands for
};

/// All areas simulated, over months [first, first + count).
Tally tally_months(const Scenario& scenario, const ReferenceData& data, const ReplicationResult& result,
                   int first, int count);
/// All areas simulated, over all the years reported.
Tally tally_reported(const Scenario& scenario, const ReferenceData& data, const ReplicationResult& result);
/// All areas simulated, one reported year.
Tally tally_year(const Scenario& scenario, const ReferenceData& data, const ReplicationResult& result,
                 int year);
/// One area (position in Scenario::areas), over all the years reported.
Tally tally_area(const Scenario& scenario, const ReferenceData& data, const ReplicationResult& result,
                 std::size_t area);

/// One group of women, all areas simulated, over all the years reported.
Tally tally_group(const Scenario& scenario, const ReplicationResult& result, Group group);

/// Whether a measure is counted by group: not so for programmes, and for days that belong to no one woman.
[[nodiscard]] bool counted_by_group(const Measure& measure);

/// The measure's value, or nothing if it has no denominator (nobody to divide by) or was not counted this
/// way.
std::optional<double> evaluate(const Measure& measure, const Tally& tally);

}  // namespace holloway
