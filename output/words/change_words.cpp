#include "output/words/change_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>

#include "output/words/figures.hpp"
#include "output/words/wording.hpp"

namespace holloway {

namespace {

Date next_day(Date date) {
  return Date(std::chrono::sys_days(date) + std::chrono::days(1));
}

bool same_time_and_place(const ParameterChange& a, const ParameterChange& b) {
  return a.from == b.from && a.to == b.to && a.areas == b.areas && a.title == b.title;
}

std::string when(const ParameterChange& change) {
  if (change.from && change.to)
    return fmt::format("From {} to {}", date_text(*change.from), date_text(*change.to));
  if (change.from) return "From " + date_text(*change.from);
  return change.to ? "Until " + date_text(*change.to) : "Throughout";
}

std::string where(const ParameterChange& change, const ReferenceData& data) {
  if (change.areas.empty()) return "in every area";
  std::string names;
  for (std::size_t i = 0; i < change.areas.size(); ++i) {
    if (i > 0) names += i + 1 == change.areas.size() ? " and " : ", ";
    names += data.areas.at(change.areas[i]).name;
  }
  return "in " + names;
}

std::string group_of(const std::string& path) {
  return path.substr(0, path.rfind('.'));
}

/// What is done to `path`, which may stand for a whole group.
std::string done_to(const std::string& path, const ParameterChange& change, const Scenario& scenario,
                    const ReferenceData& data) {
  switch (change.how) {
    case ChangeHow::set:
      return fmt::format("{} is {:.6g}{} instead of {}{}", path, change.size,
                         with_what_else_acts(change, scenario), held_before(change, scenario),
                         cut_short(change, scenario, data));
    case ChangeHow::multiply:
      return fmt::format("{} is multiplied by {:.6g}", path, change.size);
    case ChangeHow::odds_ratio:
      return wording("changes.odds", {{"path", path}, {"factor", fmt::format("{:.6g}", change.size)}});
  }
  return {};
}

}  // namespace

std::string with_what_else_acts(const ParameterChange& change, const Scenario& scenario) {
  const AreaIndex area = change.areas.empty() ? scenario.areas.front() : change.areas.front();
  if (!change.from) return {};
  const double in_all = value_on(scenario.parameters, scenario.changes, change.path, area, *change.from);
  return in_all == change.size ? std::string()
                               : " " + wording("changes.in_all", {{"value", fmt::format("{:.6g}", in_all)}});
}

std::string held_before(const ParameterChange& change, const Scenario& scenario) {
  const auto& areas = change.areas.empty() ? scenario.areas : change.areas;
  std::vector<double> values;
  for (const AreaIndex area : areas) {
    // What holds from the beginning takes the place of the scenario's own value.
    const std::vector<ParameterChange> none;
    const Date before =
        change.from ? Date(std::chrono::sys_days(*change.from) - std::chrono::days(1)) : Date();
    values.push_back(
        value_on(scenario.parameters, change.from ? scenario.changes : none, change.path, area, before));
  }
  const auto [low, high] = std::minmax_element(values.begin(), values.end());
  return *low == *high ? fmt::format("{:.6g}", *low) : fmt::format("{:.6g} to {:.6g}", *low, *high);
}

namespace {

/// ", and again from 1 January 2021" where a value holds again after others that began later have ended.
std::string goes_on(const ParameterChange& change, Date cut, const Scenario& scenario) {
  const AreaIndex area = change.areas.empty() ? scenario.areas.front() : change.areas.front();
  std::vector<Date> ends;
  for (const ParameterChange& other : scenario.changes)
    if (is_dated_value(other) && other.path == change.path && other.to && *other.to >= cut)
      ends.push_back(next_day(*other.to));
  std::sort(ends.begin(), ends.end());
  for (const Date day : ends)
    for (const std::size_t i : changes_in_force(scenario.changes, area, day)) {
      const ParameterChange& one = scenario.changes[i];
      if (is_dated_value(one) && one.path == change.path && one.from == change.from &&
          one.size == change.size)
        return ", and again from " + date_text(day);
    }
  return {};
}

}  // namespace

std::string cut_short(const ParameterChange& change, const Scenario& scenario, const ReferenceData& data) {
  const ParameterChange* first = nullptr;
  for (const ParameterChange& other : scenario.changes) {
    if (!is_dated_value(other) || other.path != change.path || !other.from || !(change.from < other.from))
      continue;
    if ((change.to && *other.from > *change.to) || !share_an_area(change, other)) continue;
    if (first == nullptr || *other.from < *first->from) first = &other;
  }
  if (first == nullptr) return {};
  const auto covers = [&](AreaIndex area) {
    return first->areas.empty() || std::count(first->areas.begin(), first->areas.end(), area) > 0;
  };
  const auto& held = change.areas.empty() ? scenario.areas : change.areas;
  if (!std::all_of(held.begin(), held.end(), covers))
    return wording("changes.until_another_somewhere",
                   {{"where", where(*first, data)}, {"day", date_text(*first->from)}});
  return wording("changes.until_another") + " " + date_text(*first->from) +
         goes_on(change, *first->from, scenario);
}

std::vector<ParameterChange> own_changes_by_date(const Scenario& scenario) {
  auto changes = scenario.changes;
  std::erase_if(changes, [](const ParameterChange& one) { return !one.programme.empty(); });
  std::stable_sort(changes.begin(), changes.end(),
                   [](const ParameterChange& a, const ParameterChange& b) { return a.from < b.from; });
  return changes;
}

std::vector<std::string> changes_in_words(const Scenario& scenario, const ReferenceData& data) {
  std::vector<std::string> sentences;
  // What a programme changes is said with the programme.
  const auto changes = own_changes_by_date(scenario);
  for (auto first = changes.begin(); first != changes.end();) {
    const auto end = std::find_if_not(
        first, changes.end(), [&](const ParameterChange& one) { return same_time_and_place(one, *first); });
    auto text = fmt::format("{}, {}: {}", when(*first), where(*first, data),
                            first->title.empty() ? "" : first->title + ": ");
    for (auto one = first; one != end;) {
      // A group that is changed in relation to what it was is said once.
      const auto other = std::find_if_not(one, end, [&](const ParameterChange& next) {
        return next.how != ChangeHow::set && next.how == one->how && next.size == one->size &&
               group_of(next.path) == group_of(one->path);
      });
      const bool many = other - one > 2;
      if (one != first) text += "; ";
      text += many ? done_to("every " + group_of(one->path), *one, scenario, data)
                   : done_to(one->path, *one, scenario, data);
      one = many ? other : one + 1;
    }
    sentences.push_back(text + ".");
    first = end;
  }
  return sentences;
}

}  // namespace holloway
