#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "output/costs.hpp"

namespace holloway {

namespace {

/// Areas where the programme runs, of those simulated.
std::size_t areas_run(const Programme& programme, const Scenario& scenario) {
  if (programme.areas.empty()) return scenario.areas.size();
  return static_cast<std::size_t>(
      std::count_if(scenario.areas.begin(), scenario.areas.end(), [&programme](AreaIndex area) {
        return std::find(programme.areas.begin(), programme.areas.end(), area) != programme.areas.end();
      }));
}

/// By month: the part of a year in which the programme is paid for.
std::vector<double> years_run(const Programme& programme, const Horizon& horizon) {
  const Day begins =
      programme.from ? std::max(horizon.day_of(*programme.from), horizon.start_day()) : horizon.start_day();
  Day ends = horizon.end_of_reporting();  // no new women in the tail
  if (programme.to) ends = std::min(ends, horizon.day_of(*programme.to));
  if (ends > begins) ends += static_cast<Day>(std::ceil(programme.support.value()));
  ends = std::min(ends, horizon.end_of_run());
  std::vector<double> part(static_cast<std::size_t>(horizon.months()), 0.0);
  for (int month = 0; month < horizon.months(); ++month) {
    const Day first = std::max(begins, horizon.month_begins(month));
    const Day last = std::min(ends, horizon.month_begins(month + 1));
    if (last > first) part[static_cast<std::size_t>(month)] = (last - first) / days_per_year;
  }
  return part;
}

ProgrammeCostLine line_of(const Scenario& scenario, std::size_t position, const ProgrammeCost& cost,
                          const PriceIndex& index) {
  const Programme& programme = scenario.programmes[position];
  const auto what = fmt::format("programmes.{}.costs", programme.id);
  const auto payer = find_payer(cost.payer);
  if (!payer) throw std::invalid_argument(fmt::format("{}: no payer \"{}\"", what, cost.payer));
  const auto price = [&](Pounds pounds, double times = 1.0) {
    return in_study_prices(pounds.value() * times, cost.price_year, index, what);
  };
  return {.programme = position,
          .payer = *payer,
          .per_start = price(cost.per_start),
          .per_appointment = price(cost.per_appointment),
          .per_year = price(cost.per_year, static_cast<double>(areas_run(programme, scenario))),
          .years_run = years_run(programme, scenario.horizon)};
}

}  // namespace

std::vector<ProgrammeCostLine> programme_cost_lines(const Scenario& scenario, const PriceIndex& index) {
  std::vector<ProgrammeCostLine> lines;
  for (std::size_t p = 0; p < scenario.programmes.size(); ++p)
    for (const auto& cost : scenario.programmes[p].costs) lines.push_back(line_of(scenario, p, cost, index));
  return lines;
}

double spent(const ProgrammeCostLine& line, const ReplicationResult& result, int month, double scale) {
  const auto count = [&](ProgrammeCounter counter) {
    return static_cast<double>(result.programme(line.programme, counter, month)) * scale;
  };
  return count(ProgrammeCounter::starts) * line.per_start.pounds +
         count(ProgrammeCounter::appointments) * line.per_appointment.pounds +
         line.years_run[static_cast<std::size_t>(month)] * line.per_year.pounds;
}

}  // namespace holloway
