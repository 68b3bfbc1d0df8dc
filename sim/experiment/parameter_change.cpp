#include "sim/experiment/parameter_change.hpp"

#include <algorithm>
#include <stdexcept>
#include <utility>

#include "sim/pathway/numbers/each_parameter.hpp"

namespace holloway {

bool in_force(const ParameterChange& change, AreaIndex area, Date date) {
  if (change.from && date < *change.from) return false;
  if (change.to && date > *change.to) return false;
  return change.areas.empty() ||
         std::find(change.areas.begin(), change.areas.end(), area) != change.areas.end();
}

double changed(double value, const ParameterChange& change) {
  switch (change.how) {
    case ChangeHow::set:
      return change.size;
    case ChangeHow::multiply:
      return value * change.size;
    case ChangeHow::odds_ratio:
      return with_odds_ratio(value, change.size);
  }
  return value;
}

bool is_dated_value(const ParameterChange& change) {
  return change.how == ChangeHow::set && change.programme.empty();
}

std::vector<std::size_t> changes_in_force(const std::vector<ParameterChange>& changes, AreaIndex area,
                                          Date date) {
  std::vector<std::size_t> values, others;
  for (std::size_t i = 0; i < changes.size(); ++i) {
    if (!in_force(changes[i], area, date)) continue;
    if (!is_dated_value(changes[i])) {
      others.push_back(i);
      continue;
    }
    const auto same = std::find_if(values.begin(), values.end(),
                                   [&](std::size_t other) { return changes[other].path == changes[i].path; });
    if (same == values.end())
      values.push_back(i);
    else if (!(changes[i].from < changes[*same].from))
      *same = i;
  }
  values.insert(values.end(), others.begin(), others.end());
  return values;
}

bool share_an_area(const ParameterChange& one, const ParameterChange& other) {
  if (one.areas.empty() || other.areas.empty()) return true;
  return std::any_of(one.areas.begin(), one.areas.end(), [&](AreaIndex area) {
    return std::find(other.areas.begin(), other.areas.end(), area) != other.areas.end();
  });
}

double value_on(const Parameters& parameters, const std::vector<ParameterChange>& changes,
                const std::string& path, AreaIndex area, Date date) {
  double value = 0;
  Parameters copy = parameters;
  visit_each_parameter(copy,
                       [&]<const Unit & U>(const std::string& one, Quantity<U>& quantity, std::string_view) {
                         if (one == path) value = quantity.value();
                       });
  for (const std::size_t i : changes_in_force(changes, area, date))
    if (changes[i].path == path) value = changed(value, changes[i]);
  return value;
}

Parameters changed(Parameters parameters, const std::vector<ParameterChange>& changes,
                   const std::vector<std::size_t>& which) {
  std::vector<char> made(which.size(), 0);
  visit_each_parameter(parameters,
                       [&]<const Unit & U>(const std::string& path, Quantity<U>& quantity, std::string_view) {
                         for (std::size_t i = 0; i < which.size(); ++i) {
                           const ParameterChange& change = changes[which[i]];
                           if (change.path != path) continue;
                           const double value = changed(quantity.value(), change);
                           if (const auto wrong = outside_range(value, U); !wrong.empty())
                             throw std::domain_error(path + ": " + wrong);
                           quantity = Quantity<U>(value);
                           made[i] = 1;
                         }
                       });
  for (std::size_t i = 0; i < which.size(); ++i)
    if (made[i] == 0) throw std::invalid_argument("no parameter " + changes[which[i]].path);
  return parameters;
}

std::vector<Day> days_of_change(const std::vector<ParameterChange>& changes, const Horizon& horizon) {
  std::vector<Day> days;
  for (const ParameterChange& change : changes) {
    if (change.from) days.push_back(horizon.day_of(*change.from));
    if (change.to) days.push_back(horizon.day_of(*change.to) + 1);
  }
  std::erase_if(days, [&](Day day) { return day <= 0 || day >= horizon.end_of_run(); });
  std::sort(days.begin(), days.end());
  days.erase(std::unique(days.begin(), days.end()), days.end());
  return days;
}

std::string_view why_fixed(std::string_view path) {
  if (path.starts_with("costs.")) return "money is worked out with one set of prices for the whole run";
  if (path == "population.entrants_five_years_earlier" || path == "population.past_occasions_recorded" ||
      path.starts_with("custody.initial_stock"))
    return "it shapes the starting stock only, before the first day simulated";
  return {};
}

bool is_national(std::string_view path) {
  return std::find(national_parameters.begin(), national_parameters.end(), path) != national_parameters.end();
}

}  // namespace holloway
