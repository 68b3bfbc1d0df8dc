#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "output/analysis/figure_years.hpp"
#include "output/page/html/html.hpp"
#include "output/page/html/record_table.hpp"
#include "output/page/sections/sections.hpp"
#include "output/words/effect_words.hpp"
#include "output/words/figures.hpp"
#include "output/words/wording.hpp"
#include "sim/pathway/counting/counter_names.hpp"

namespace holloway::report {

namespace {

std::string hazard_text(const StudyScenario& s, const Programme& programme, std::size_t position) {
  const auto found = std::find_if(s.conversions.begin(), s.conversions.end(), [&](const Conversion& c) {
    return c.programme == programme.id && c.effect == position;
  });
  if (found == s.conversions.end()) return "as stated";
  return wording("programmes.hazard", {{"ratio", fmt::format("{:.2f}", found->hazard_ratio)},
                                       {"women", whole_text(found->women)},
                                       {"share", percent_text(found->prevalence_before)}});
}

std::string effects_table(const StudyScenario& s) {
  html::Table table(wording("programmes.effects"), {{"Programme", false},
                                                    {"What changes", false},
                                                    {"By (range)", false},
                                                    {"Simulated as", false},
                                                    {"When", false},
                                                    {"Evidence and source", false}});
  for (const auto& programme : s.scenario.programmes)
    for (std::size_t e = 0; e < programme.effects.size(); ++e) {
      const auto& effect = programme.effects[e];
      auto on = std::string(words_for(effect.on));
      if (effect.need) on += fmt::format(" ({})", html::plain(id_of(*effect.need)));
      table.row({html::words(programme.title.empty() ? programme.id : programme.title),
                 html::words(on),
                 {html::figure(size_and_range(effect)), false, std::nullopt},
                 html::words(hazard_text(s, programme, e)),
                 html::words(time_in_words(effect)),
                 html::words(evidence_in_words(effect.evidence) + ": " + effect.source)});
    }
  if (table.empty()) return html::paragraph(wording("programmes.no_effect"));
  return table.text();
}

std::string counts_table(const StudyScenario& s, const ScenarioAnalysis& a) {
  html::Table table(
      wording("programmes.counts"),
      {{"Programme", false}, {"Count", false}, {"Average", true}, {range_title(s.results.size()), true}});
  for (std::size_t p = 0; p < a.programmes.size(); ++p) {
    const auto& programme = s.scenario.programmes[p];
    const auto& title = programme.title.empty() ? programme.id : programme.title;
    const auto add = [&](std::string_view what, const Distribution& d) {
      table.row({html::words(title), html::words(what),
                 html::number(d.mean ? number_text(*d.mean) : "not available"),
                 html::number(number_interval_text(d))});
    };
    for (std::size_t c = 0; c < programme_counters; ++c)
      if (const auto counter = static_cast<ProgrammeCounter>(c);
          counter < programme_counts.wait_minutes || counter == programme_counts.appointments)
        add(name_of(counter).description, a.programmes[p].per_year[c]);
    add(wording("programmes.mean_wait"), a.programmes[p].mean_wait_days);
  }
  return table.text();
}

/// "A fall of 50% in how many women reoffend was turned into 83% less offending for these women."
std::string conversion_in_words(const Conversion& c) {
  const double less = std::round(100.0 * (1.0 - c.hazard_ratio)) / 100.0;
  const auto change = c.prevalence_change == 0.0
                          ? std::string("No change")
                          : fmt::format("A {} of {}", c.prevalence_change < 0.0 ? "fall" : "rise",
                                        chance_text(std::abs(c.prevalence_change)));
  const auto offending =
      less == 0.0 ? std::string(wording("programmes.no_change_in_offending"))
                  : fmt::format("{} {} offending", chance_text(std::abs(less)), less > 0.0 ? "less" : "more");
  return wording("programmes.converted",
                 {{"change", change}, {"offending", offending}, {"women", whole_text(c.women)}});
}

std::string conversion_note(const StudyScenario& s) {
  if (s.conversions.empty()) return "";
  std::vector<std::string> each;
  for (const auto& c : s.conversions) each.push_back(conversion_in_words(c));
  return html::paragraph(wording("programmes.conversion")) + html::bullets(each) +
         html::paragraph(wording("programmes.conversion_in_pilot_runs"));
}

/// What a programme's file says of 2019, asked so that it is not taken for another year's baseline.
std::string already_there(const Scenario& scenario) {
  const int year = baseline_year(scenario.data_years);
  return year == 2019 ? std::string(wording("programmes.in_baseline_of_2019") + " ")
                      : wording("programmes.in_2019", {{"year", year}}) + " ";
}

/// Every plain number of the programmes: offered, taken up, completed, capacity, support, costs, effects.
std::string numbers_of(const StudyScenario& s) {
  if (s.programme_parameters.empty()) return "";
  auto table = record_table(wording("programmes.numbers", {{"scenario", title_of(s)}}));
  for (const auto& record : s.programme_parameters) add_record(table, record);
  return html::details(wording("programmes.numbers_opened"), table.text());
}

}  // namespace

std::string programmes(const Analysis& analysis) {
  std::string text;
  const auto& study = *analysis.study;
  for (std::size_t s = 0; s < study.scenarios.size(); ++s) {
    const auto& scenario = study.scenarios[s];
    if (scenario.scenario.programmes.empty()) continue;
    text += html::heading(3, "", title_of(scenario)) + conversion_note(scenario);
    for (const auto& programme : scenario.scenario.programmes) {
      if (!programme.summary.empty()) text += html::paragraph(programme.summary);
      if (!programme.in_baseline.empty())
        text += html::paragraph(already_there(scenario.scenario) + programme.in_baseline);
    }
    text += counts_table(scenario, analysis.scenarios[s]) + reach(scenario, analysis.scenarios[s]) +
            net_widening(scenario, analysis.scenarios[s]) + effects_table(scenario) + practice(scenario) +
            acting_together(scenario.scenario) + numbers_of(scenario);
  }
  return text;
}

}  // namespace holloway::report
