#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <stdexcept>

#include "output/costs.hpp"

namespace holloway {

namespace {

double adult_women(const std::vector<AreaIndex>& areas, const ReferenceData& data) {
  return std::accumulate(areas.begin(), areas.end(), 0.0, [&data](double women, AreaIndex area) {
    return women + data.areas.at(area).adult_women;
  });
}

/// A sum for all of the country, or for all of the programme's home areas, in a run of some of them.
double share_of_all(const Programme& programme, const std::vector<AreaIndex>& runs_in,
                    const ReferenceData& data) {
  std::vector<AreaIndex> meant_for = programme.home_areas;
  if (meant_for.empty()) {
    meant_for.resize(data.areas.size());
    std::iota(meant_for.begin(), meant_for.end(), AreaIndex{0});
  }
  const double all = adult_women(meant_for, data);
  return all > 0.0 ? std::min(1.0, adult_women(runs_in, data) / all) : 1.0;
}

ProgrammeCostLine line_of(const Programme& programme, std::size_t position, const ProgrammeCost& cost,
                          const ReferenceData& data, const PriceIndex& index,
                          const std::vector<AreaIndex>& simulated) {
  const auto what = fmt::format("programmes.{}.costs", programme.id);
  const auto payer = find_payer(cost.payer);
  if (!payer) throw std::invalid_argument(fmt::format("{}: no payer \"{}\"", what, cost.payer));
  const auto price = [&](Pounds pounds) {
    return in_study_prices(pounds.value(), cost.price_year, index, what);
  };
  const auto& runs_in = programme.areas.empty() ? simulated : programme.areas;
  return {.programme = position,
          .payer = *payer,
          .per_start = price(cost.per_start),
          .per_appointment = price(cost.per_appointment),
          .per_year = price(cost.per_year),
          .per_day = price(cost.per_day),
          .per_year_in_all = price(cost.per_year_in_all),
          .areas = static_cast<double>(std::max<std::size_t>(1, runs_in.size())),
          .share_of_all = share_of_all(programme, runs_in, data)};
}

}  // namespace

std::vector<ProgrammeCostLine> programme_cost_lines(const Scenario& scenario, const ReferenceData& data,
                                                    const PriceIndex& index) {
  std::vector<ProgrammeCostLine> lines;
  for (std::size_t p = 0; p < scenario.programmes.size(); ++p)
    for (const auto& cost : scenario.programmes[p].costs)
      lines.push_back(line_of(scenario.programmes[p], p, cost, data, index, scenario.areas));
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
             (line.per_year.pounds + line.per_year_in_all.pounds * line.share_of_all / line.areas);
}

}  // namespace holloway
