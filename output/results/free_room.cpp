#include "output/results/free_room.hpp"

#include <fmt/format.h>
#include <sys/statvfs.h>

#include <algorithm>
#include <array>
#include <system_error>

#include "output/measures/measures.hpp"
#include "sim/experiment/result.hpp"

namespace holloway {

namespace fs = std::filesystem;

namespace {

// Measured on runs of one area and of all, for one and for five years, and rounded up: within a factor of
// two.
constexpr double bytes_of_report = 2e6;
constexpr double bytes_of_report_and_summary_each_scenario = 2e6;
constexpr double bytes_of_summary_each_area_or_year = 80e3;
constexpr double bytes_around_each_dataset = 2500.0;  // names, units, descriptions and what finds the numbers
constexpr double share_left_by_compression = 0.6;
constexpr double bytes_of_number = 8.0;

double numbers_counted(const Scenario& scenario) {
  const double years = scenario.horizon.years;
  const double months = scenario.horizon.months();
  const auto by_year = static_cast<double>(scenario.areas.size() + count_of<Group>);
  return static_cast<double>(counters) * (months + by_year * years) +
         static_cast<double>(scenario.programmes.size() * programme_counters) * months +
         static_cast<double>(move_count) * years;
}

double numbers_reported(const Scenario& scenario) {
  const double times = 1.0 + scenario.horizon.years + scenario.horizon.months();
  return numbers_counted(scenario) + static_cast<double>(measures().size() + 1) * times;
}

double datasets(const Scenario& scenario) {
  return static_cast<double>(3 * counters + 3 * measures().size() +
                             scenario.programmes.size() * programme_counters + 20);
}

std::string in_bytes(double bytes) {
  constexpr std::array units{"bytes", "kB", "MB", "GB", "TB", "PB"};
  std::size_t unit = 0;
  for (; bytes >= 1000.0 && unit + 1 < units.size(); ++unit) bytes /= 1000.0;
  return fmt::format("{:.3g} {}", bytes, units[unit]);
}

}  // namespace

BytesWritten bytes_written(const std::vector<const Scenario*>& scenarios, int replications, Tables tables) {
  BytesWritten bytes{.results = bytes_of_report + bytes_of_tables(scenarios, replications, tables),
                     .each_replication = 0.0};
  for (const Scenario* scenario : scenarios) {
    const auto places = static_cast<double>(scenario->areas.size()) + scenario->horizon.years;
    bytes.results += bytes_of_report_and_summary_each_scenario + bytes_of_summary_each_area_or_year * places +
                     bytes_around_each_dataset * datasets(*scenario) +
                     share_left_by_compression * bytes_of_number * numbers_reported(*scenario) * replications;
    bytes.each_replication =
        std::max(bytes.each_replication,
                 10e3 + share_left_by_compression * bytes_of_number * numbers_counted(*scenario));
  }
  return bytes;
}

std::optional<double> free_bytes(const fs::path& folder) {
  std::error_code error;
  fs::path at = fs::absolute(folder, error).lexically_normal();
  while (!fs::exists(at, error) && at != at.parent_path()) at = at.parent_path();
  struct statvfs disk {};
  if (::statvfs(at.c_str(), &disk) != 0 || disk.f_blocks == 0) return std::nullopt;
  return static_cast<double>(disk.f_bavail) * static_cast<double>(disk.f_frsize);
}

std::string too_little_room(const fs::path& folder, double bytes) {
  const auto left = free_bytes(folder);
  if (!left || *left >= bytes) return {};
  return fmt::format("about {} are needed, and {} are free on this disk", in_bytes(bytes), in_bytes(*left));
}

}  // namespace holloway
