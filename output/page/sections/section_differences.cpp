#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "output/page/html/html.hpp"
#include "output/page/sections/sections.hpp"
#include "output/words/change_words.hpp"
#include "output/words/effect_words.hpp"
#include "output/words/figures.hpp"
#include "output/words/programme_words.hpp"
#include "output/words/wording.hpp"

namespace holloway::report {

namespace {

using Records = std::map<std::string_view, const ParameterRecord*>;

Records by_path(const std::vector<ParameterRecord>& all) {
  Records records;
  for (const auto& record : all) records.emplace(record.path, &record);
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
             html::words(evidence_in_words(record.evidence))});
}

/// Numbers of the model that an option sets otherwise than the baseline, and numbers of programmes that the
/// scenario's own file sets otherwise than the programme's.
html::Table numbers_table(const Study& study) {
  html::Table table(wording("differences.numbers"), {{"Scenario", false},
                                                     {"Number", false},
                                                     {"In the baseline", true},
                                                     {"Here", true},
                                                     {"Evidence", false}});
  const auto baseline = by_path(study.scenarios.front().parameters);
  for (std::size_t s = 1; s < study.scenarios.size(); ++s)
    for (const auto& record : study.scenarios[s].parameters) {
      const auto found = baseline.find(record.path);
      if (found != baseline.end() && found->second->value != record.value)
        add_row(table, study.scenarios[s], record, value_of(*found->second));
    }
  const auto of_programmes = by_path(study.scenarios.front().programme_parameters);
  for (std::size_t s = 1; s < study.scenarios.size(); ++s)
    for (const auto& record : study.scenarios[s].programme_parameters) {
      const auto found = of_programmes.find(record.path);
      if (found != of_programmes.end() && found->second->value != record.value)
        add_row(table, study.scenarios[s], record, value_of(*found->second));
      else if (found == of_programmes.end() && record.evidence.starts_with("set by"))
        add_row(table, study.scenarios[s], record, "not used");
    }
  return table;
}

std::string effects_of(const Programme& programme) {
  std::string effects;
  for (const auto& effect : programme.effects)
    effects += (effects.empty() ? "" : "; ") + effect_in_words(effect);
  for (const auto& change : programme.changes)
    effects += (effects.empty() ? "" : "; ") + change_in_words(change);
  return effects.empty() ? "none" : effects;
}

std::string dates_of(const Programme& programme) {
  std::string dates;
  if (programme.from) dates += "from " + date_text(*programme.from);
  if (programme.to) dates += (dates.empty() ? "until " : " to ") + date_text(*programme.to);
  return dates.empty() ? "throughout" : dates;
}

/// One programme as one scenario runs it.
std::vector<html::Cell> programme_row(const Programme& programme, const std::string& scenario) {
  return {html::words(title_of(programme)),
          html::words(scenario),
          html::words(dates_of(programme)),
          html::number(share_in_words(programme, programme.offered)),
          html::number(share_in_words(programme, programme.taken_up)),
          html::number(share_in_words(programme, programme.completed)),
          html::number(support_in_words(programme)),
          html::words(capacity_in_words(programme)),
          {html::figure(effects_of(programme)), false, std::nullopt}};
}

/// Each programme as each scenario runs it, side by side.
html::Table programmes_table(const Study& study) {
  html::Table table(wording("differences.programmes"), {{"Programme", false},
                                                        {"Scenario", false},
                                                        {"When", false},
                                                        {"Offered to", true},
                                                        {"Taken up by", true},
                                                        {"Completed by", true},
                                                        {"Support", true},
                                                        {"Capacity", false},
                                                        {"Effects (range)", false}});
  std::vector<std::string_view> seen;
  for (const auto& first : study.scenarios)
    for (const auto& one : first.scenario.programmes) {
      if (std::find(seen.begin(), seen.end(), one.id) != seen.end()) continue;
      seen.push_back(one.id);
      for (const auto& s : study.scenarios)
        for (const auto& programme : s.scenario.programmes)
          if (programme.id == one.id) table.row(programme_row(programme, s.scenario.name));
    }
  return table;
}

}  // namespace

bool other_dated_changes(const Study& study, std::size_t option) {
  return changes_in_words(study.scenarios.at(option).scenario, study.data) !=
         changes_in_words(study.scenarios.front().scenario, study.data);
}

bool other_programmes(const Study& study, std::size_t option) {
  const auto told = [&study](std::size_t s) {
    std::string all;
    for (const auto& programme : study.scenarios.at(s).scenario.programmes) {
      for (const auto& cell : programme_row(programme, "")) all += cell.html + "\n";
      for (const auto area : programme.areas) all += fmt::format("{} ", area);
    }
    for (const auto& record : study.scenarios.at(s).programme_parameters)
      all += fmt::format("{} {}\n", record.path, record.value);
    return all;
  };
  return told(option) != told(0);
}

std::string in_what_it_differs(const Study& study, std::size_t option) {
  const bool dated = other_dated_changes(study, option);
  const bool programmes = other_programmes(study, option);
  if (dated && programmes) return wording("differences.in_dates_and_programmes");
  if (dated) return wording("differences.in_dates");
  return programmes ? "in its programmes" : "";
}

std::string what_differs(const Study& study) {
  if (study.scenarios.size() < 2) return "";
  const auto numbers = numbers_table(study);
  const auto programmes = programmes_table(study);
  std::string text = html::heading(3, "", "What differs");
  if (!numbers.empty()) text += numbers.text();
  for (std::size_t s = 1; s < study.scenarios.size(); ++s) {
    const auto how = in_what_it_differs(study, s);
    const auto& title = title_of(study.scenarios[s]);
    if (!how.empty())
      text += html::paragraph(wording(
          "differences.differs", {{"option", title},
                                  {"how", how},
                                  {"numbers", numbers.empty() ? wording("differences.no_number") : ""}}));
    else if (numbers.empty())
      text += html::paragraph(wording("differences.none", {{"option", title}}));
  }
  if (!programmes.empty()) text += programmes.text();
  return text;
}

}  // namespace holloway::report
