// Whom programmes reached, what several of them move together, and what they change in practice.

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "output/page/html/html.hpp"
#include "output/page/sections/sections.hpp"
#include "output/words/effect_words.hpp"
#include "output/words/figures.hpp"
#include "output/words/wording.hpp"
#include "sim/pathway/counting/counter_names.hpp"

namespace holloway::report {

namespace {

double mean_of(const ProgrammeResult& result, ProgrammeCounter counter) {
  return result.per_year[static_cast<std::size_t>(counter)].mean.value_or(0.0);
}

/// What is moved, and by which programmes, each once.
using MovedBy = std::map<std::string, std::vector<std::string>>;

void add_mover(MovedBy& moved, const std::string& what, const std::string& programme) {
  auto& by = moved[what];
  if (std::find(by.begin(), by.end(), programme) == by.end()) by.push_back(programme);
}

/// The outcomes of one decision.
using Outcomes = std::vector<ProgrammeCounter>;

/// The decisions at which programmes take women, with what may have been planned for them there.
std::vector<Outcomes> decisions() {
  const auto& c = programme_counts;
  const auto by_police = c.instead_of.all();
  return {{by_police.begin(), by_police.end()},
          {c.planned_prosecution, c.planned_no_prosecution},
          {c.planned_remand, c.planned_bail},
          {c.planned_immediate_custody, c.planned_suspended_sentence, c.planned_community_order,
           c.planned_lesser_sentence}};
}

}  // namespace

std::string reach(const StudyScenario& s, const ScenarioAnalysis& a) {
  html::Table table(wording("programmes.reach"), {{"Programme", false},
                                                  {"Eligible in truth", true},
                                                  {wording("programmes.not_known"), true},
                                                  {"Not offered it", true},
                                                  {"Declined", true},
                                                  {wording("programmes.no_place"), true},
                                                  {"Started", true}});
  for (std::size_t p = 0; p < a.programmes.size(); ++p) {
    if (!s.scenario.programmes[p].enrols()) continue;
    const auto& result = a.programmes[p];
    const auto& c = programme_counts;
    const double all = mean_of(result, c.eligible) + mean_of(result, c.not_known);
    std::vector<html::Cell> row{html::words(title_of(s.scenario.programmes[p])),
                                html::number(number_text(all))};
    for (const auto counter : {c.not_known, c.not_offered, c.declined, c.gave_up, c.turned_away, c.starts})
      row.push_back(html::number(all > 0.0 ? fmt::format("{} ({})", number_text(mean_of(result, counter)),
                                                         percent_text(mean_of(result, counter) / all))
                                           : number_text(0.0)));
    table.row(std::move(row));
  }
  if (table.empty()) return "";
  return html::paragraph(wording("programmes.what_is_known")) + table.text();
}

std::string net_widening(const StudyScenario& s, const ScenarioAnalysis& a) {
  html::Table table(wording("programmes.planned"),
                    {{"Programme", false}, {"Planned", false}, {"Starts a year", true}, {"Share", true}});
  for (std::size_t p = 0; p < a.programmes.size(); ++p)
    for (const auto& outcomes : decisions()) {
      double all = 0.0;
      for (const auto counter : outcomes) all += mean_of(a.programmes[p], counter);
      for (const auto counter : outcomes) {
        const double women = mean_of(a.programmes[p], counter);
        if (women == 0.0) continue;
        std::string_view planned = name_of(counter).id;
        for (const std::string_view before : {"instead_of_", "planned_"})
          if (planned.starts_with(before)) planned.remove_prefix(before.size());
        table.row({html::words(title_of(s.scenario.programmes[p])), html::words(html::plain(planned)),
                   html::number(number_text(women)), html::bar(percent_text(women / all), women / all)});
      }
    }
  if (table.empty()) return "";
  return html::paragraph(wording("programmes.net_widening")) + table.text();
}

std::string acting_together(const Scenario& scenario) {
  MovedBy moved;
  for (const auto& programme : scenario.programmes) {
    for (const auto& effect : programme.effects)
      add_mover(moved,
                std::string(words_for(effect.on)) +
                    (effect.need ? fmt::format(" ({})", html::plain(id_of(*effect.need))) : std::string()),
                title_of(programme));
    for (const auto& change : programme.changes) add_mover(moved, change.parameter, title_of(programme));
  }
  std::vector<std::string> lines;
  for (const auto& [what, by] : moved)
    if (by.size() > 1) lines.push_back(fmt::format("{}: {}", what, fmt::join(by, ", ")));
  if (lines.empty()) return "";
  return html::paragraph(wording(
             "programmes.together",
             {{"least", fmt::format("{:.2g}", scenario.parameters.offending.lowest_combined.value())}})) +
         html::bullets(lines);
}

std::string practice(const StudyScenario& s) {
  html::Table table(wording("programmes.practice"),
                    {{"Programme", false}, {"Change (range)", false}, {"Evidence and source", false}});
  for (const auto& programme : s.scenario.programmes)
    for (const auto& change : programme.changes) {
      const auto found =
          std::find_if(s.parameters.begin(), s.parameters.end(),
                       [&change](const auto& record) { return record.path == change.parameter; });
      auto what = html::figure(change_in_words(change));
      if (found != s.parameters.end())
        what += fmt::format("<br><span class=\"note\">{}</span>", html::escape(found->meaning));
      table.row({html::words(title_of(programme)),
                 {what, false, std::nullopt},
                 html::words(evidence_in_words(change.evidence) + ": " + change.source)});
    }
  return table.empty() ? "" : table.text();
}

}  // namespace holloway::report
