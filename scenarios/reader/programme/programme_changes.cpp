#include "scenarios/reader/programme/programme_changes.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>

#include "scenarios/reader/parameters/parameter_table.hpp"
#include "sim/core/mathematics.hpp"
#include "sim/programmes/awareness.hpp"

namespace holloway {

namespace {

/// One stretch of time in which a change has the same strength.
struct Stretch {
  Date from;
  std::optional<Date> to;
  double awareness = 1.0;
};

/// The middle of each three months stands for them.
std::vector<Stretch> fading(const Programme& programme, Date from, Date last) {
  constexpr int months = 3;
  std::vector<Stretch> stretches;
  for (int m = 0; months_after(from, m) <= last; m += months) {
    Stretch one{months_after(from, m),
                Date(std::chrono::sys_days(months_after(from, m + months)) - std::chrono::days(1))};
    const double first_day = days_between(from, one.from);
    const double length = days_between(one.from, *one.to) + 1;
    one.awareness = awareness_after(programme, first_day + (length - 1) / 2);
    one.to = std::min(*one.to, last);
    stretches.push_back(one);
  }
  return stretches;
}

double strength(const PracticeChange& change, double awareness) {
  return change.size > 0 ? mathematics::pow(change.size, awareness) : 1.0 - awareness;
}

}  // namespace

void add_practice_changes(const Programme& programme, const Cursor& list, const Horizon& horizon,
                          std::vector<ReadChange>& into) {
  const Date from = programme.from ? std::max(*programme.from, horizon.start) : horizon.start;
  // Like the taking of women, practice goes back to what it was when the years reported are over: what
  // follows is only there to see what was begun to its end, and nothing more is paid for.
  const Date last_reported = horizon.date_of(horizon.end_of_reporting() - 1);
  const Date last = programme.to ? std::min(*programme.to, last_reported) : last_reported;
  const auto items = list.items();
  for (std::size_t i = 0; i < programme.changes.size() && i < items.size(); ++i) {
    const PracticeChange& stated = programme.changes[i];
    const auto stretches =
        stated.fades ? fading(programme, from, last) : std::vector<Stretch>{{from, last, 1.0}};
    for (const auto& parameter : parameter_table()) {
      if (parameter.path != stated.parameter && !parameter.path.starts_with(stated.parameter + ".")) continue;
      for (const Stretch& stretch : stretches) {
        ParameterChange change;
        change.from = stretch.from;
        change.to = stretch.to;
        change.areas = programme.areas;
        change.path = parameter.path;
        change.how = static_cast<ChangeHow>(stated.scale);
        change.size = stated.fades ? strength(stated, stretch.awareness) : stated.size;
        change.title = programme.title;
        change.source = stated.source;
        change.programme = programme.id;
        into.push_back({std::move(change), items[i].place()});
      }
    }
  }
}

}  // namespace holloway
