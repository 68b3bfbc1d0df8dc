#include "output/headline/headline_json.hpp"

#include "output/analysis/cohort_change.hpp"
#include "output/analysis/figure_years.hpp"
#include "output/analysis/late_start.hpp"
#include "output/measures/headline_measures.hpp"
#include "output/results/summary.hpp"
#include "output/results/summary/json_values.hpp"
#include "output/sweep/response.hpp"
#include "output/sweep/sweep_json.hpp"
#include "output/telling/telling.hpp"

namespace holloway {

namespace {

using Json = nlohmann::ordered_json;

/// What the terminal says of a figure: its average, how far off that may be, and where 95% of runs lie.
Json figure_json(const Distribution& spread) {
  return {{"mean", json_of(spread.mean)},
          {"standard_error", json_of(spread.standard_error)},
          {"q025", json_of(spread.q025)},
          {"q975", json_of(spread.q975)}};
}

Json measures_json(const Analysis& analysis, std::size_t scenario) {
  Json all = Json::object();
  for (const auto m : headline_measures()) {
    const auto& measure = measures()[m];
    Json entry{{"title", measure.title}, {"unit", measure.unit}};
    entry.update(figure_json(analysis.scenarios[scenario].measures[m].whole));
    if (scenario > 0) {
      const auto& difference = analysis.options[scenario - 1].differences[m];
      entry["difference"] = figure_json(difference.whole);
      entry["difference"]["probability_below_zero"] = json_of(difference.probability_below_zero);
    }
    all[measure.id] = std::move(entry);
  }
  return all;
}

/// From the same object as `summary.json`, so that they cannot disagree.
Json money_json(const Json& economics) {
  Json money = Json::object();
  for (const auto* key : {"discount_rate", "price_year"}) money[key] = economics.at(key);
  for (const auto* key : {"cost", "benefit", "net_present_value"})
    for (const auto* field : {"mean", "standard_error", "q025", "q975"})
      money[key][field] = economics.at(key).at(field);
  for (const auto* field : {"mean", "q025", "q975"})
    money["benefit_cost_ratio"][field] = economics.at("benefit_cost_ratio").at(field);
  for (const auto* key : {"probability_benefits_exceed_costs", "in_words"}) money[key] = economics.at(key);
  return money;
}

Json scenario_json(const Analysis& analysis, std::size_t scenario) {
  const auto& s = analysis.study->scenarios[scenario];
  return {{"name", s.scenario.name}, {"title", title_of(s)}, {"measures", measures_json(analysis, scenario)}};
}

Json options_json(const Analysis& analysis) {
  const Json economics = economics_json(analysis);
  Json all = Json::array();
  for (std::size_t o = 0; o < analysis.options.size(); ++o) {
    Json option = scenario_json(analysis, o + 1);
    if (const auto& s = analysis.study->scenarios[o + 1]; !s.sweep.empty()) option["sweep"] = swept_json(s);
    option["money"] = money_json(economics.at(option.at("name").get<std::string>()));
    option["notes"] = Json::array();
    for (auto& note : {different_women_counted(analysis, o), ran_for_part(*analysis.study, o),
                       last_year_in_prison(analysis, o)})
      if (!note.empty()) option["notes"].push_back(note);
    all.push_back(std::move(option));
  }
  return all;
}

Json figures_used(const Study& study) {
  std::vector<const Scenario*> scenarios;
  for (const auto& one : study.scenarios) scenarios.push_back(&one.scenario);
  return figures_of_all(scenarios);
}

}  // namespace

std::string headline_json(const Analysis& analysis) {
  const auto& study = *analysis.study;
  Json headline{{"format", 1},
                {"seed", study.seed},
                {"replications", study.replications},
                {"areas", area_ids_json(study)},
                {"years", study.scenarios.front().scenario.horizon.years},
                {"uncertainty", Json::array({uncertainty_included})}};
  if (analysis.options.empty()) {
    headline["scenario"] = scenario_json(analysis, 0);
  } else {
    headline["baseline"] = scenario_json(analysis, 0);
    headline["options"] = options_json(analysis);
  }
  if (is_sweep(study)) headline["sweep"] = sweep_json(analysis);
  headline["notes"] = figures_used(study);
  return headline.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace holloway
