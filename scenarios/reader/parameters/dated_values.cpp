#include "scenarios/reader/parameters/dated_values.hpp"

#include <fmt/format.h>

#include <optional>
#include <string>

namespace holloway {

namespace {

/// "scenarios/mine.json:14 (/changes/0/parameters/police/admission)".
std::string place_in_words(const Problem& where) {
  return fmt::format("{}:{} ({})", where.file, where.line, where.pointer);
}

/// Adds a problem for each dated value that begins on the day on which another of the same parameter does,
/// where both act. Returns which have one.
std::vector<bool> refuse_two_for_one_day(const std::vector<ReadChange>& all, Findings& findings) {
  std::vector<bool> refused(all.size());
  for (std::size_t i = 0; i < all.size(); ++i)
    for (std::size_t j = 0; j < i; ++j) {
      const auto &one = all[i].change, &other = all[j].change;
      if (!is_dated_value(one) || !is_dated_value(other) || one.path != other.path ||
          one.from != other.from || !share_an_area(one, other))
        continue;
      refused[i] = refused[j] = true;
      findings.problems.push_back(all[i].where);
      findings.problems.back().message =
          fmt::format("{} has another value from the same day: {}; give one of them, or another day",
                      one.path, place_in_words(all[j].where));
      break;
    }
  return refused;
}

/// Adds a problem for each dated value that is never in force, because others begin later whenever it would
/// be.
void refuse_masked(const std::vector<ReadChange>& all, const std::vector<ParameterChange>& changes,
                   const Scenario& scenario, const std::vector<bool>& refused, Findings& findings) {
  std::vector<bool> acts(all.size());
  std::vector<std::optional<std::size_t>> masked_by(all.size());
  auto days = days_of_change(changes, scenario.horizon);
  days.insert(days.begin(), 0);
  for (const Day day : days)
    for (const AreaIndex area : scenario.areas) {
      const Date date = scenario.horizon.date_of(day);
      for (const std::size_t made : changes_in_force(changes, area, date)) {
        acts[made] = true;
        if (!is_dated_value(changes[made])) continue;
        for (std::size_t i = 0; i < changes.size(); ++i)
          if (i != made && is_dated_value(changes[i]) && changes[i].path == changes[made].path &&
              in_force(changes[i], area, date))
            masked_by[i] = made;
      }
    }
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (acts[i] || refused[i] || !masked_by[i]) continue;
    findings.problems.push_back(all[i].where);
    findings.problems.back().message =
        fmt::format("{} would never be {:.6g}: whenever it could, a value that begins later holds: {}",
                    changes[i].path, changes[i].size, place_in_words(all[*masked_by[i]].where));
  }
}

}  // namespace

void refuse_values_that_clash(const std::vector<ReadChange>& all, const std::vector<ParameterChange>& changes,
                              const Scenario& scenario, Findings& findings) {
  refuse_masked(all, changes, scenario, refuse_two_for_one_day(all, findings), findings);
}

}  // namespace holloway
