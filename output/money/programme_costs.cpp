#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <stdexcept>

#include "output/money/costs.hpp"

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

/// Months from the start until the programme takes no more women; `to` is the last day on which it does.
double takes_women_for(const Programme& programme, const Horizon& horizon) {
  const Day end = programme.to ? std::min(horizon.day_of(*programme.to) + 1, horizon.end_of_reporting())
                               : horizon.end_of_reporting();
  int month = 0;
  while (month < horizon.months() && horizon.month_begins(month + 1) <= end) ++month;
  const Day begins = horizon.month_begins(month);
  const double length = month < horizon.months() ? horizon.month_begins(month + 1) - begins : 1;
  return std::max(0.0, month + (end - begins) / length);
}

ProgrammeCostLine line_of(const Scenario& scenario, std::size_t position, std::size_t at,
                          const ReferenceData& data, const PriceIndex& index) {
  const Programme& programme = scenario.programmes[position];
  const ProgrammeCost& cost = programme.costs[at];
  const auto what = fmt::format("programmes.{}.costs", programme.id);
  const auto payer = find_payer(cost.payer);
  if (!payer) throw std::invalid_argument(fmt::format("{}: no payer \"{}\"", what, cost.payer));
  const auto price = [&](Pounds pounds) {
    return in_study_prices(pounds.value(), cost.price_year, index, what);
  };
  const auto& runs_in = programme.areas.empty() ? scenario.areas : programme.areas;
  return {.programme = position,
          .cost = at,
          .payer = *payer,
          .per_start = price(cost.per_start),
          .per_appointment = price(cost.per_appointment),
          .per_year = price(cost.per_year),
          .per_day = price(cost.per_day),
          .per_year_in_all = price(cost.per_year_in_all),
          .areas = static_cast<double>(std::max<std::size_t>(1, runs_in.size())),
          .share_of_all = share_of_all(programme, runs_in, data),
          .takes_women_for = takes_women_for(programme, scenario.horizon)};
}

/// Of a month, the part after the programme took its last women.
double part_after(const ProgrammeCostLine& line, int month) {
  return std::clamp(month + 1 - line.takes_women_for, 0.0, 1.0);
}

/// Days, summed over areas, for which costs by the year are paid in each month: those on which the programme
/// takes women, and afterwards as many as its support that goes on is worth.
std::vector<double> running_days(const ProgrammeCostLine& line, const ReplicationResult& result,
                                 const Horizon& horizon) {
  std::vector<double> days;
  std::vector<double> support_after;
  double support_while_taking = 0.0;
  for (int month = 0; month < horizon.months(); ++month) {
    const auto support =
        static_cast<double>(result.programme(line.programme, programme_counts.support_days, month));
    days.push_back(static_cast<double>(result.programme(line.programme, programme_counts.area_days, month)));
    support_after.push_back(support * part_after(line, month));
    support_while_taking += support - support_after.back();
  }
  const double taking = std::accumulate(days.begin(), days.end(), 0.0);
  for (int month = 0; month < horizon.months(); ++month) {
    const auto m = static_cast<std::size_t>(month);
    if (!(support_after[m] > 0.0) || !(taking > 0.0)) continue;
    const double full = (horizon.month_begins(month + 1) - horizon.month_begins(month)) *
                        part_after(line, month) * line.areas;
    const double worth = support_while_taking > 0.0 ? support_after[m] * taking / support_while_taking : full;
    days[m] += std::min(full, worth);
  }
  return days;
}

}  // namespace

std::vector<ProgrammeCostLine> programme_cost_lines(const Scenario& scenario, const ReferenceData& data,
                                                    const PriceIndex& index) {
  std::vector<ProgrammeCostLine> lines;
  for (std::size_t p = 0; p < scenario.programmes.size(); ++p)
    for (std::size_t at = 0; at < scenario.programmes[p].costs.size(); ++at)
      lines.push_back(line_of(scenario, p, at, data, index));
  return lines;
}

double pounds_of(const ProgrammeCostLine& line, const ProgrammeUnits& units) {
  return units.starts * line.per_start.pounds + units.appointments * line.per_appointment.pounds +
         units.support_days * line.per_day.pounds + units.area_years * line.per_year.pounds +
         units.years_in_all * line.per_year_in_all.pounds;
}

std::vector<ProgrammeUnits> units_by_month(const ProgrammeCostLine& line, const ReplicationResult& result,
                                           const Horizon& horizon, double scale) {
  const auto count = [&](ProgrammeCounter counter, int month) {
    return static_cast<double>(result.programme(line.programme, counter, month));
  };
  const auto running = running_days(line, result, horizon);
  std::vector<ProgrammeUnits> units;
  for (int month = 0; month < horizon.months(); ++month) {
    // A day is a day, however many women each simulated one stands for.
    const double years = running[static_cast<std::size_t>(month)] / days_per_year;
    units.push_back({.starts = count(programme_counts.starts, month) * scale,
                     .appointments = count(programme_counts.appointments, month) * scale,
                     .support_days = count(programme_counts.support_days, month) * scale,
                     .area_years = years,
                     .years_in_all = years * line.share_of_all / line.areas});
  }
  return units;
}

}  // namespace holloway
