#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "output/change_words.hpp"
#include "output/effect_words.hpp"
#include "output/figures.hpp"
#include "output/report/html.hpp"
#include "output/report/sections.hpp"

namespace holloway::report {

namespace {

using Records = std::map<std::string_view, const ParameterRecord*>;

Records by_path(const StudyScenario& s) {
  Records records;
  for (const auto& record : s.parameters) records.emplace(record.path, &record);
  return records;
}

std::string value_of(const ParameterRecord& record) {
  return fmt::format("{:.6g} {}", record.value, record.unit);
}

void add_row(html::Table& table, const StudyScenario& s, const ParameterRecord& record,
             const std::string& from) {
  table.row({html::words(title_of(s)),
             {fmt::format("{}<br><code>{}</code>", html::escape(record.meaning), html::escape(record.path)),
              false, std::nullopt},
             html::number(from),
             html::number(value_of(record)),
             html::words(record.evidence)});
}

/// Numbers of the model that an option sets otherwise than the baseline, and numbers of programmes that the
/// scenario's own file sets otherwise than the programme's.
html::Table numbers_table(const Study& study) {
  html::Table table("Numbers that differ from the baseline, or that a scenario sets for a programme",
                    {{"Scenario", false},
                     {"Number", false},
                     {"In the baseline", true},
                     {"Here", true},
                     {"Evidence", false}});
  const auto baseline = by_path(study.scenarios.front());
  for (std::size_t s = 1; s < study.scenarios.size(); ++s)
    for (const auto& record : study.scenarios[s].parameters) {
      const auto found = baseline.find(record.path);
      if (found != baseline.end()) {
        if (found->second->value != record.value)
          add_row(table, study.scenarios[s], record, value_of(*found->second));
      } else if (record.evidence.starts_with("set by")) {
        add_row(table, study.scenarios[s], record, "no such programme");
      }
    }
  return table;
}

/// Each programme as each scenario runs it, side by side.
html::Table programmes_table(const Study& study) {
  html::Table table("The programmes as each scenario runs them", {{"Programme", false},
                                                                  {"Scenario", false},
                                                                  {"Offered to", true},
                                                                  {"Taken up by", true},
                                                                  {"Completed by", true},
                                                                  {"Support, days", true},
                                                                  {"Keyworkers per 100,000 women", true},
                                                                  {"Effects", false}});
  std::vector<std::string_view> seen;
  for (const auto& first : study.scenarios)
    for (const auto& one : first.scenario.programmes) {
      if (std::find(seen.begin(), seen.end(), one.id) != seen.end()) continue;
      seen.push_back(one.id);
      for (const auto& s : study.scenarios)
        for (const auto& programme : s.scenario.programmes) {
          if (programme.id != one.id) continue;
          std::string effects;
          for (const auto& effect : programme.effects)
            effects += (effects.empty() ? "" : "; ") + size_and_range(effect);
          table.row({html::words(title_of(programme)),
                     html::words(s.scenario.name),
                     html::number(chance_text(programme.offered.value())),
                     html::number(chance_text(programme.taken_up.value())),
                     html::number(chance_text(programme.completed.value())),
                     html::number(fmt::format("{:.3g}", programme.support.value())),
                     html::number(programme.capacity ? number_text(programme.capacity->keyworkers.value())
                                                     : "no limit"),
                     {html::figure(effects.empty() ? "none" : effects), false, std::nullopt}});
        }
    }
  return table;
}

/// Whether the same things change on a date in all scenarios.
bool same_changes(const Study& study) {
  const auto of = [&](const StudyScenario& s) { return changes_in_words(s.scenario, study.data); };
  return std::all_of(study.scenarios.begin(), study.scenarios.end(),
                     [&](const StudyScenario& s) { return of(s) == of(study.scenarios.front()); });
}

}  // namespace

std::string what_differs(const Study& study) {
  if (study.scenarios.size() < 2) return "";
  const auto numbers = numbers_table(study);
  const auto programmes = programmes_table(study);
  std::string text = html::heading(3, "", "What differs");
  if (!numbers.empty())
    text += numbers.text();
  else
    text += html::paragraph(
        programmes.empty()
            ? (same_changes(study) ? "No number differs between the options and the baseline."
                                   : "The options differ from the baseline in what changes on a date.")
            : "No number of the model differs between the options and the baseline: the options "
              "differ from it, and from each other, in their programmes.");
  if (!programmes.empty()) text += programmes.text();
  return text;
}

}  // namespace holloway::report
