#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

#include "output/costs.hpp"

namespace holloway {

namespace {

ProgrammeCostLine line_of(const Programme& programme, std::size_t position, const ProgrammeCost& cost,
                          const PriceIndex& index, std::size_t areas) {
  const auto what = fmt::format("programmes.{}.costs", programme.id);
  const auto payer = find_payer(cost.payer);
  if (!payer) throw std::invalid_argument(fmt::format("{}: no payer \"{}\"", what, cost.payer));
  const auto price = [&](Pounds pounds) {
    return in_study_prices(pounds.value(), cost.price_year, index, what);
  };
  return {.programme = position,
          .payer = *payer,
          .per_start = price(cost.per_start),
          .per_appointment = price(cost.per_appointment),
          .per_year = price(cost.per_year),
          .per_day = price(cost.per_day),
          .per_year_in_all = price(cost.per_year_in_all),
          .areas = static_cast<double>(
              std::max<std::size_t>(1, programme.areas.empty() ? areas : programme.areas.size()))};
}

}  // namespace

std::vector<ProgrammeCostLine> programme_cost_lines(const Scenario& scenario, const PriceIndex& index) {
  std::vector<ProgrammeCostLine> lines;
  for (std::size_t p = 0; p < scenario.programmes.size(); ++p)
    for (const auto& cost : scenario.programmes[p].costs)
      lines.push_back(line_of(scenario.programmes[p], p, cost, index, scenario.areas.size()));
  return lines;
}

double spent(const ProgrammeCostLine& line, const ReplicationResult& result, int month, double scale) {
  const auto count = [&](ProgrammeCounter counter) {
    return static_cast<double>(result.programme(line.programme, counter, month));
  };
  // A day is a day, however many women each simulated one stands for.
  return count(ProgrammeCounter::starts) * scale * line.per_start.pounds +
         count(ProgrammeCounter::appointments) * scale * line.per_appointment.pounds +
         count(ProgrammeCounter::support_days) * scale * line.per_day.pounds +
         count(ProgrammeCounter::area_days) / days_per_year *
             (line.per_year.pounds + line.per_year_in_all.pounds / line.areas);
}

}  // namespace holloway
