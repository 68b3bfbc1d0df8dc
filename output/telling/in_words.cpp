// The key "in_words" of summary.json.

#include <nlohmann/json.hpp>

#include "output/analysis/figure_years.hpp"
#include "output/analysis/money_words.hpp"
#include "output/telling/differs.hpp"
#include "output/telling/tables.hpp"
#include "output/telling/telling.hpp"
#include "output/words/change_words.hpp"
#include "output/words/figures.hpp"
#include "output/words/wording.hpp"

namespace holloway {

namespace {

using Json = nlohmann::ordered_json;

std::string title_of_study(const Study& study) {
  const auto& baseline = title_of(study.scenarios.front());
  if (study.scenarios.size() == 1) return baseline;
  if (study.scenarios.size() > 2)
    return wording("page.title_of_many", {{"options", study.scenarios.size() - 1}, {"baseline", baseline}});
  return wording("page.title", {{"option", title_of(study.scenarios[1])}, {"baseline", baseline}});
}

Json option_in_words(const Analysis& analysis, std::size_t option) {
  const auto& study = *analysis.study;
  const auto& scenario = study.scenarios[option + 1];
  return {{"title", title_of(scenario)},
          {"changed", what_changed(analysis, option)},
          {"money", Sentences{money_in_words(analysis.options[option], scenario.scenario,
                                             study.scenarios.front().scenario, title_of(scenario))}},
          {"cautions", cautions(analysis, option)},
          {"affected", who_is_affected(analysis, option)},
          {"differs", what_differs(study, option)},
          {"changes", changes_json(study, option)}};
}

Json scenario_in_words(const StudyScenario& s, const Study& study) {
  return {{"title", title_of(s)},
          {"description", s.description},
          {"programmes", programmes_in_words_json(s)},
          {"together", acting_together(s.scenario)},
          {"conversions", conversions_in_words(s)},
          {"dated_changes", changes_in_words(s.scenario, study.data)}};
}

Sentences figures_of(const Study& study) {
  std::vector<const Scenario*> scenarios;
  for (const auto& one : study.scenarios) scenarios.push_back(&one.scenario);
  auto all = figures_of_all(scenarios);
  const double scale = study.scenarios.front().scenario.scale;
  if (scale != 1.0) all.push_back(wording("compared.scaled", {{"women", number_text(scale)}}));
  return all;
}

/// How far ranges may be relied on.
std::string about_ranges(const Study& study) {
  if (study.replications == 1) return wording("changed.one_run");
  if (study.replications < static_cast<int>(fewest_runs_for_a_range))
    return wording("changed.few_runs", {{"runs", study.replications}}) + " " + wording("changed.ranges");
  return wording("changed.ranges");
}

Json tables_json(const Analysis& analysis) {
  Json all = Json::array();
  for (const auto& table : headline_tables(analysis))
    all.push_back({{"title", table.title}, {"columns", table.columns}, {"rows", table.rows}});
  return all;
}

}  // namespace

Json in_words_json(const Analysis& analysis) {
  const auto& study = *analysis.study;
  Json options = Json::object();
  for (std::size_t o = 0; o < analysis.options.size(); ++o)
    options[study.scenarios[o + 1].scenario.name] = option_in_words(analysis, o);
  Json scenarios = Json::object();
  for (const auto& s : study.scenarios) scenarios[s.scenario.name] = scenario_in_words(s, study);
  return {{"title", title_of_study(study)},
          {"asked", asked(study)},
          {"answer", answer(analysis)},
          {"next", what_next(analysis)},
          {"tables", tables_json(analysis)},
          {"options", std::move(options)},
          {"scenarios", std::move(scenarios)},
          {"figures", figures_of(study)},
          {"limits", what_this_cannot_tell(analysis)},
          {"how_money_is_counted", how_money_is_counted(analysis)},
          {"cashable_share", chance_text(cashable_share(analysis.costs))},
          {"areas", areas_in_words(study)},
          {"synthetic", wording("compared.synthetic")},
          {"uncertainty", about_ranges(study)}};
}

}  // namespace holloway
