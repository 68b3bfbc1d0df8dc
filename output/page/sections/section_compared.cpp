#include <fmt/format.h>

#include "output/page/html/html.hpp"
#include "output/page/sections/sections.hpp"
#include "output/words/change_words.hpp"
#include "output/words/effect_words.hpp"
#include "output/words/figures.hpp"
#include "output/words/wording.hpp"

namespace holloway::report {

const std::string& title_of(const StudyScenario& scenario) {
  return scenario.title.empty() ? scenario.scenario.name : scenario.title;
}

std::string areas_in_words(const Study& study) {
  const auto& areas = study.scenarios.front().scenario.areas;
  if (areas.size() == study.data.areas.size() && areas.size() > 1)
    return wording("compared.all_areas", {{"areas", areas.size()}});
  if (areas.size() > 4) return fmt::format("{} police force areas", areas.size());
  std::string words;
  for (std::size_t i = 0; i < areas.size(); ++i) {
    if (i > 0) words += i + 1 == areas.size() ? " and " : ", ";
    words += study.data.areas.at(areas[i]).name;
  }
  return words;
}

namespace {

std::string programmes_of(const Scenario& scenario) {
  std::string words;
  for (const auto& programme : scenario.programmes) {
    if (!words.empty()) words += "; ";
    words += title_of(programme);
    words += programme.enrols()
                 ? wording("compared.offered_to", {{"share", chance_text(programme.offered.value())}})
                 : std::string(wording("compared.change_of_practice"));
    if (programme.from) words += ", from " + date_text(*programme.from);
    if (programme.to) words += ", to " + date_text(*programme.to);
  }
  return words.empty() ? "none" : words;
}

std::string scenario_table(const Study& study) {
  html::Table table("The scenarios", {{"Scenario", false},
                                      {"Short name", false},
                                      {"Part", false},
                                      {"Programmes switched on", false},
                                      {"File", false}});
  for (std::size_t s = 0; s < study.scenarios.size(); ++s) {
    const auto& scenario = study.scenarios[s];
    table.row({html::words(title_of(scenario)), html::words(scenario.scenario.name),
               html::words(s == 0 ? "baseline" : "option"), html::words(programmes_of(scenario.scenario)),
               html::words(scenario.file)});
  }
  return table.text();
}

/// What the files say of their scenarios.
std::string descriptions(const Study& study) {
  std::vector<std::string> lines;
  for (const auto& s : study.scenarios)
    if (!s.description.empty()) lines.push_back(title_of(s) + ": " + s.description);
  return lines.empty() ? "" : html::bullets(lines);
}

/// What changes on a date, scenario by scenario; an option that changes what the baseline does is not said
/// again.
std::string dated_changes(const Study& study) {
  std::string text;
  std::vector<std::string> of_baseline;
  for (std::size_t s = 0; s < study.scenarios.size(); ++s) {
    auto sentences = changes_in_words(study.scenarios[s].scenario, study.data);
    if (s == 0)
      of_baseline = sentences;
    else if (sentences == of_baseline)
      continue;
    if (s == 0 && sentences.empty()) continue;
    if (sentences.empty()) sentences.emplace_back(wording("compared.nothing_on_a_date"));
    text += html::paragraph(title_of(study.scenarios[s]) + ":") + html::bullets(sentences);
  }
  return text.empty() ? text : html::heading(3, "", wording("compared.on_a_date")) + text;
}

/// "simulated once", "simulated 100 times".
std::string times(int replications) {
  return replications == 1 ? std::string("once")
                           : whole_text(static_cast<std::size_t>(replications)) + " times";
}

}  // namespace

std::string what_was_compared(const Analysis& analysis) {
  const auto& study = *analysis.study;
  const auto& first = study.scenarios.front().scenario;
  const auto& horizon = first.horizon;
  std::string text =
      html::paragraph(wording("compared.introduction", {{"areas", areas_in_words(study)},
                                                        {"years", horizon.years},
                                                        {"unit", horizon.years == 1 ? "year" : "years"},
                                                        {"start", date_text(horizon.start)},
                                                        {"times", times(study.replications)}}));
  text += scenario_table(study) + descriptions(study) + dated_changes(study) + what_differs(study);
  if (study.scenarios.size() > 1) text += html::paragraph(wording("compared.one_run"));
  text += html::inset(wording("compared.synthetic"));
  if (first.scale != 1.0)
    text += html::paragraph(wording("compared.scaled", {{"women", number_text(first.scale)}}));
  return text;
}

}  // namespace holloway::report
