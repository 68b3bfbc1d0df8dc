#include "scenarios/reader/parameters/read_changes.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <string_view>
#include <utility>

#include "scenarios/reader/parameters/dated_values.hpp"
#include "scenarios/reader/parameters/parameter_table.hpp"
#include "scenarios/reader/parameters/read_parameters.hpp"
#include "scenarios/reader/parameters/record.hpp"
#include "scenarios/reader/published/read_areas.hpp"
#include "scenarios/reader/shape/layers.hpp"

namespace holloway {

namespace {

const ParameterEntry* find_parameter(std::string_view path) {
  const auto& table = parameter_table();
  const auto found = std::find_if(table.begin(), table.end(),
                                  [&](const ParameterEntry& entry) { return entry.path == path; });
  return found == table.end() ? nullptr : &*found;
}

const ParameterGroup* find_group(std::string_view path) {
  const auto& groups = parameter_groups();
  const auto found =
      std::find_if(groups.begin(), groups.end(), [&](const ParameterGroup& one) { return one.path == path; });
  return found == groups.end() ? nullptr : &*found;
}

/// How a change is stated: its kind, the number, and what is written beside it.
struct Stated {
  ChangeHow how;
  Cursor number;
  Cursor details;
};

/// The one way in which a value is stated; a problem and nothing if there are several, or none.
std::optional<Stated> stated(const Cursor& value, bool group) {
  if (!value.is(Node::Kind::object)) return Stated{ChangeHow::set, value, value};
  std::optional<Stated> found;
  for (std::size_t i = group ? 1 : 0; i < Names<ChangeHow>::ids.size(); ++i) {
    const auto number = value[Names<ChangeHow>::ids[i]];
    if (!number.exists()) continue;
    if (found) {
      number.problem(fmt::format("a change has either this or \"{}\", not both", id_of(found->how)));
      return std::nullopt;
    }
    found = Stated{static_cast<ChangeHow>(i), number, value};
  }
  if (!found && !group) value.problem("needs \"value\", \"multiply\" or \"odds_ratio\"");
  return found;
}

/// Reads changes of parameters within one entry.
class ChangeReader {
 public:
  ChangeReader(const ParameterChange& like, const std::string& record_prefix, ReadChanges& into)
      : like_(like), record_prefix_(record_prefix), into_(into) {}

  /// Everything below a place in the tree of parameters.
  void read_below(const Cursor& place, const std::string& prefix) {
    for (const auto& [key, member] : place.members()) {
      const auto path = prefix + key;
      if (const auto* const parameter = find_parameter(path)) {
        if (const auto how = stated(member, false)) read_one(*parameter, *how);
        continue;
      }
      if (const auto* const group = find_group(path)) read_group(*group, member);
      if (member.is(Node::Kind::object)) read_below(member, path + ".");
    }
  }

 private:
  void read_group(const ParameterGroup& group, const Cursor& place) {
    const auto how = stated(place, true);
    if (!how) return;
    for (const auto& member : group.members) read_one(*find_parameter(member), *how);
  }

  void read_one(const ParameterEntry& parameter, const Stated& how) {
    if (const auto reason = why_fixed(parameter.path); !reason.empty())
      return how.number.problem(fmt::format("cannot change on a date: {}", reason));
    if (how.how == ChangeHow::odds_ratio && parameter.unit != &unit::probability)
      return how.number.problem(fmt::format("{} is {}, which has no odds; use \"value\" or \"multiply\"",
                                            parameter.path, parameter.unit->article));
    const Unit& measured_in = how.how == ChangeHow::set ? *parameter.unit : unit::ratio;
    const auto size = how.number.number(measured_in);
    if (!size) return;
    ParameterChange change = like_;
    change.path = parameter.path;
    change.how = how.how;
    change.size = *size;
    auto record = make_record(record_prefix_ + parameter.path, meaning(parameter, how.how), measured_in,
                              how.number, how.details);
    if (record.source.empty()) record.source = like_.source;
    change.source = record.source;
    into_.changes.push_back({std::move(change), how.number.place()});
    into_.records.push_back(std::move(record));
  }

  static std::string meaning(const ParameterEntry& parameter, ChangeHow how) {
    constexpr std::array<std::string_view, 3> before{"", "factor on: ", "odds ratio on: "};
    return std::string(before[static_cast<std::size_t>(how)]) + std::string(parameter.meaning);
  }

  const ParameterChange& like_;
  const std::string& record_prefix_;
  ReadChanges& into_;
};

/// If the command line says which time is simulated, the file is not wrong.
void check_ever_acts(const Cursor& entry, const Simulated& simulated, const ParameterChange& change) {
  const Horizon& horizon = *simulated.horizon;
  const auto say = [&](const Cursor& said, std::string message) {
    if (simulated.time_is_the_files_own) return say_never_acts(said, std::move(message));
    said.warn(std::move(message), Severity::note);
  };
  const Date last = last_day_reported(horizon);
  if (change.from && *change.from > last)
    say(entry["from"], fmt::format("the scenario ends on {}; this change would never act", to_text(last)));
  if (change.to && *change.to < horizon.run_begins())
    say(entry["to"],
        fmt::format("the run begins on {}; this change would never act", to_text(horizon.run_begins())));
}

/// The first thing wrong with some changes together on some day, if any.
class Checker {
 public:
  Checker(const std::vector<ReadChange>& all, const std::vector<ParameterChange>& changes,
          const Parameters& parameters, Findings& findings)
      : all_(all), changes_(changes), findings_(findings) {
    Parameters copy = parameters;
    visit_each_parameter(copy,
                         [&]<const Unit & U>(std::string path, Quantity<U>& quantity, std::string_view) {
                           before_.emplace(std::move(path), Value{quantity.value(), &U});
                         });
  }

  void check(const std::vector<std::size_t>& which, Date date) {
    auto values = before_;
    for (const std::size_t i : which) {
      auto& value = values.at(changes_[i].path);
      value.number = changed(value.number, changes_[i]);
      const bool outside = !within(value.number, *value.unit);
      const auto tighter = beyond_tighter_limit(changes_[i].path, value.number);
      if (!outside && tighter.empty()) continue;
      const auto article = outside ? value.unit->article : tighter;
      return blame(i, fmt::format("{} would be {:.6g} on {}, which is not {}", changes_[i].path, value.number,
                                  to_text(date), article));
    }
    const auto value_of = [&](const std::string& path) { return std::optional(values.at(path).number); };
    for (auto& odds : at_odds(value_of)) {
      const auto concerned = [&](std::size_t i) {
        return std::find(odds.paths.begin(), odds.paths.end(), changes_[i].path) != odds.paths.end();
      };
      if (const auto last = std::find_if(which.rbegin(), which.rend(), concerned); last != which.rend())
        blame(*last, fmt::format("on {}, {}", to_text(date), odds.message));
    }
  }

 private:
  struct Value {
    double number;
    const Unit* unit;
  };

  void blame(std::size_t change, std::string message) {
    findings_.problems.push_back(all_[change].where);
    findings_.problems.back().message = std::move(message);
  }

  const std::vector<ReadChange>& all_;
  const std::vector<ParameterChange>& changes_;
  Findings& findings_;
  std::map<std::string, Value> before_;
};

/// Every combination of changes that is in force anywhere at any time, and the first day of it.
std::map<std::vector<std::size_t>, Date> combinations(const std::vector<ParameterChange>& changes,
                                                      const Scenario& scenario) {
  auto days = days_of_change(changes, scenario.horizon);
  days.insert(days.begin(), 0);
  std::map<std::vector<std::size_t>, Date> found;
  for (const Day day : days)
    for (const AreaIndex area : scenario.areas) {
      const Date date = scenario.horizon.date_of(day);
      found.try_emplace(changes_in_force(changes, area, date), date);
    }
  return found;
}

/// A change that concerns all areas at once but is made in some only; in none, it is made nowhere.
bool splits_what_is_shared(const ParameterChange& change, const Scenario& scenario) {
  if (change.areas.empty() || !is_national(change.path)) return false;
  const auto made_in = std::count_if(scenario.areas.begin(), scenario.areas.end(), [&](AreaIndex area) {
    return std::find(change.areas.begin(), change.areas.end(), area) != change.areas.end();
  });
  return made_in > 0 && made_in < std::ssize(scenario.areas);
}

bool set_on_command_line(const Cursor& parameters, const std::string& path) {
  const auto parameter = parameters.at_path(path);
  const auto value = parameter["value"];
  const auto set_by = parameter["set_by"];
  if (!value.exists()) return false;
  if (value.node().file->layer == layer::command_line) return true;
  return set_by.is(Node::Kind::text) && (set_by.node().text == "--set" || set_by.node().text == "--sweep") &&
         set_by.node().file->layer >= value.node().file->layer;
}

}  // namespace

Date last_day_reported(const Horizon& horizon) {
  return horizon.date_of(horizon.end_of_reporting() - 1);
}

void read_changed_parameters(const Cursor& parameters, const ParameterChange& like,
                             const std::string& record_prefix, ReadChanges& into) {
  ChangeReader(like, record_prefix, into).read_below(parameters, "");
}

ReadChanges read_changes(const Cursor& list, const Simulated& simulated) {
  ReadChanges read;
  const auto entries = list.items();
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const auto& entry = entries[i];
    if (!entry.is(Node::Kind::object)) {
      entry.is_not("a change");
      continue;
    }
    ParameterChange like;
    like.title = entry["title"].text().value_or("");
    like.source = entry["source"].text().value_or("");
    like.from = entry["from"].date();
    like.to = entry["to"].date();
    if (like.from && like.to && *like.from > *like.to)
      entry["to"].problem(fmt::format("{} is before \"from\", {}", to_text(*like.to), to_text(*like.from)));
    else if (simulated.horizon)
      check_ever_acts(entry, simulated, like);
    like.areas = read_areas_simulated(entry["areas"], simulated.data, simulated.areas,
                                      simulated.areas_are_the_files_own);
    entry["parameters"].required();
    read_changed_parameters(entry["parameters"], like, fmt::format("changes.{}.", i), read);
  }
  return read;
}

std::vector<ParameterChange> checked_changes(const std::vector<ReadChange>& changes, const Scenario& scenario,
                                             const Cursor& parameters, Findings& findings) {
  std::vector<ReadChange> made;
  for (const auto& one : changes)
    if (one.change.how != ChangeHow::set || !set_on_command_line(parameters, one.change.path))
      made.push_back(one);
  std::vector<ParameterChange> plain;
  for (const auto& one : made) {
    plain.push_back(one.change);
    if (!splits_what_is_shared(one.change, scenario)) continue;
    findings.problems.push_back(one.where);
    findings.problems.back().message =
        fmt::format("{} is shared by all areas and cannot change in some of them only", one.change.path);
  }
  if (plain.empty()) return plain;
  refuse_values_that_clash(made, plain, scenario, findings);
  Checker checker(made, plain, scenario.parameters, findings);
  for (const auto& [which, date] : combinations(plain, scenario)) checker.check(which, date);
  return plain;
}

}  // namespace holloway
