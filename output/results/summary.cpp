#include "output/results/summary.hpp"

#include <map>
#include <nlohmann/json.hpp>

#include "output/analysis/figure_years.hpp"
#include "output/measures/headline_measures.hpp"
#include "output/money/costs.hpp"
#include "output/results/summary/json_values.hpp"
#include "output/sweep/response.hpp"
#include "output/sweep/sweep_json.hpp"
#include "output/telling/telling.hpp"
#include "sim/pathway/counting/counter_names.hpp"

namespace holloway {

namespace {

using Json = nlohmann::ordered_json;

/// Which years the figures are of; `far_from_start` is null where the start is near them.
Json figures_json(const Scenario& scenario) {
  const auto& years = scenario.data_years;
  const auto far = far_from_figures(scenario);
  return {{"disposals", {years.disposals_from, years.disposals_to}},
          {"custody_by_area", years.custody_by_area},
          {"adult_women", residents_of_year},
          {"price_year", study_price_year_begins},
          {"far_from_start", far.empty() ? Json(nullptr) : Json(far)}};
}

Json scenarios_of(const Study& study) {
  Json list = Json::array();
  for (const auto& s : study.scenarios) {
    Json programmes = Json::array();
    for (const auto& p : s.scenario.programmes) programmes.push_back(p.id);
    Json scenario{{"name", s.scenario.name},
                  {"file", s.file},
                  {"sha256", s.sha256},
                  {"title", s.title},
                  {"start", to_text(s.scenario.horizon.start)},
                  {"scale", s.scenario.scale},
                  {"figures", figures_json(s.scenario)},
                  {"programmes", programmes}};
    if (!s.sweep.empty()) scenario["sweep"] = swept_json(s);
    list.push_back(std::move(scenario));
  }
  return list;
}

/// The indices that later prices were brought to the study's with, where scenarios give one.
Json own_price_index_of(const Study& study) {
  Json all = Json::array();
  for (const auto& own : study.price_index.extended_by())
    all.push_back({{"source", own.source}, {"by_year", own.by_year}});
  return all;
}

Json measures_of(const Analysis& analysis) {
  Json all = Json::object();
  const auto table = measures();
  for (std::size_t m = 0; m < table.size(); ++m) {
    Json entry{{"unit", table[m].unit}, {"definition", table[m].definition}};
    for (std::size_t s = 0; s < analysis.scenarios.size(); ++s) {
      const auto& result = analysis.scenarios[s].measures[m];
      Json spread = json_of(result.whole);
      spread["by_year"] = Json::array();
      for (const auto& year : result.by_year) spread["by_year"].push_back(json_of(year.mean));
      entry[analysis.study->scenarios[s].scenario.name] = std::move(spread);
    }
    all[std::string(table[m].id)] = std::move(entry);
  }
  return all;
}

Json differences_of(const Analysis& analysis) {
  Json all = Json::object();
  const auto table = measures();
  for (std::size_t o = 0; o < analysis.options.size(); ++o) {
    Json option = Json::object();
    for (std::size_t m = 0; m < table.size(); ++m) {
      const auto& d = analysis.options[o].differences[m];
      Json entry = json_of(d.whole);
      entry["probability_below_zero"] = json_of(d.probability_below_zero);
      entry["probability_above_zero"] = json_of(d.probability_above_zero);
      entry["by_year"] = Json::array();
      for (const auto& year : d.by_year) {
        Json of_year = short_json(year.whole);
        of_year["probability_below_zero"] = json_of(year.probability_below_zero);
        entry["by_year"].push_back(std::move(of_year));
      }
      option[std::string(table[m].id)] = std::move(entry);
    }
    all[analysis.study->scenarios[o + 1].scenario.name] = std::move(option);
  }
  return all;
}

/// Per measure: what it is divided by, and its heading. Beside "measures", where scenario names could
/// collide.
Json notes_of() {
  Json all = Json::object();
  for (const auto& m : measures())
    all[std::string(m.id)] = {{"title", m.title},
                              {"group", m.group},
                              {"denominator", m.denominator},
                              {"activity", m.kind == MeasureKind::programme_flow}};
  return all;
}

/// Yearly means of every measure counted by area.
Json areas_of(const Analysis& analysis) {
  const auto& study = *analysis.study;
  const auto table = measures();
  Json all = Json::object();
  for (std::size_t s = 0; s < analysis.scenarios.size(); ++s) {
    Json by_area = Json::object();
    for (std::size_t a = 0; a < study.scenarios[s].scenario.areas.size(); ++a) {
      Json means = Json::object();
      for (std::size_t m = 0; m < table.size(); ++m) {
        const auto& areas = analysis.scenarios[s].measures[m].by_area;
        if (!areas.empty()) means[std::string(table[m].id)] = json_of(areas[a].mean);
      }
      by_area[study.data.areas.at(study.scenarios[s].scenario.areas[a]).id] = std::move(means);
    }
    all[study.scenarios[s].scenario.name] = std::move(by_area);
  }
  return all;
}

/// Where 95% of runs lie, of every measure counted by area: beside "by_area", which has the means.
Json area_ranges_of(const Analysis& analysis) {
  const auto& study = *analysis.study;
  Json all = Json::object();
  for (std::size_t s = 0; s < analysis.scenarios.size(); ++s) {
    Json by_area = Json::object();
    for (std::size_t a = 0; a < study.scenarios[s].scenario.areas.size(); ++a) {
      Json low = Json::object();
      Json high = Json::object();
      for (std::size_t m = 0; m < measures().size(); ++m) {
        const auto& areas = analysis.scenarios[s].measures[m].by_area;
        if (areas.empty()) continue;
        low[std::string(measures()[m].id)] = json_of(areas[a].q025);
        high[std::string(measures()[m].id)] = json_of(areas[a].q975);
      }
      by_area[study.data.areas.at(study.scenarios[s].scenario.areas[a]).id] = {{"q025", std::move(low)},
                                                                               {"q975", std::move(high)}};
    }
    all[study.scenarios[s].scenario.name] = std::move(by_area);
  }
  return all;
}

Json flows_of(const Analysis& analysis) {
  Json all = Json::array();
  for (std::size_t i = 0; i < move_count; ++i) {
    Json per_year = Json::object();
    for (std::size_t s = 0; s < analysis.scenarios.size(); ++s)
      per_year[analysis.study->scenarios[s].scenario.name] =
          json_of(describe(analysis.scenarios[s].moves_per_year[i]).mean);
    all.push_back({{"process", id_of(moves[i].process)},
                   {"from", id_of(moves[i].from)},
                   {"to", id_of(moves[i].to)},
                   {"mean_per_year", std::move(per_year)}});
  }
  return all;
}

Json women_in_prison_of(const Analysis& analysis) {
  Json all = Json::object();
  const auto& horizon = analysis.study->scenarios[0].scenario.horizon;
  Json months = Json::array();
  for (int m = 0; m < horizon.months(); ++m) months.push_back(to_text(months_after(horizon.start, m)));
  all["month"] = std::move(months);
  Json by_scenario = Json::object();
  for (std::size_t s = 0; s < analysis.scenarios.size(); ++s)
    by_scenario[analysis.study->scenarios[s].scenario.name] =
        months_json(analysis.scenarios[s].women_in_prison);
  all["scenarios"] = std::move(by_scenario);
  return all;
}

Json area_names_of(const Study& study) {
  Json names = Json::object();
  for (const AreaIndex area : study.scenarios.front().scenario.areas)
    names[study.data.areas.at(area).id] = study.data.areas.at(area).name;
  return names;
}

/// How many of the baseline's numbers rest on each kind of evidence.
Json evidence_counts_of(const Study& study) {
  std::map<std::string, int> counts;
  for (const auto& record : study.scenarios.front().parameters)
    ++counts[record.evidence.empty() ? "not stated" : record.evidence];
  return counts;
}

/// Identifiers of the measures that are shown first.
Json headline_of() {
  Json ids = Json::array();
  for (const auto m : headline_measures()) ids.push_back(measures()[m].id);
  return ids;
}

/// Names of the options, the best net present value first.
Json ranking_of(const Analysis& analysis) {
  Json names = Json::array();
  for (const auto option : ranked(analysis))
    names.push_back(analysis.study->scenarios[option + 1].scenario.name);
  return names;
}

}  // namespace

nlohmann::ordered_json summary_json(const Analysis& analysis) {
  const auto& study = *analysis.study;
  Json summary{{"format", 1},
               {"name", study.name},
               {"program", {{"version", study.version}, {"sha256", study.model_sha256}}},
               {"published_data", {{"sha256", study.published_sha256}}},
               {"seed", study.seed},
               {"replications", study.replications},
               {"in_words", in_words_json(analysis)},
               {"headline", headline_of()},
               {"ranking", ranking_of(analysis)},
               {"groups_compared", groups_compared_json(analysis)},
               {"areas", area_ids_json(study)},
               {"years", study.scenarios.front().scenario.horizon.years},
               {"uncertainty", Json::array({uncertainty_included})},
               {"reproduce", study.reproduce},
               {"scenarios", scenarios_of(study)},
               {"measures", measures_of(analysis)},
               {"differences", differences_of(analysis)},
               {"economics", economics_json(analysis)},
               {"unit_costs", unit_costs_json(analysis)},
               {"own_price_index", own_price_index_of(study)},
               {"measure_notes", notes_of()},
               {"programmes", programmes_json(analysis)},
               {"programme_counters", programme_counters_json()},
               {"programme_costs", programme_costs_json(analysis)},
               {"decisions", decisions_json(analysis)},
               {"area_names", area_names_of(study)},
               {"changed_parameters", changed_parameters_json(study)},
               {"evidence_counts", evidence_counts_of(study)},
               {"by_area", areas_of(analysis)},
               {"by_area_range", area_ranges_of(analysis)},
               {"groups", groups_json()},
               {"by_group", by_group_json(analysis)},
               {"group_gaps", group_gaps_json(analysis)},
               {"differences_by_group", differences_by_group_json(analysis)},
               {"by_month", custody_by_month_json(analysis)},
               {"women_in_prison_by_month", women_in_prison_of(analysis)},
               {"differences_by_month", differences_by_month_json(analysis)},
               {"moves", flows_of(analysis)},
               {"conversions", conversions_json(study)},
               {"parameters", parameters_json(study)},
               {"programme_parameters", programme_parameters_json(study)}};
  if (is_sweep(study)) summary["sweep"] = sweep_json(analysis);
  return summary;
}

std::string summary_text(const Analysis& analysis) {
  return summary_text(summary_json(analysis));
}

std::string summary_text(const nlohmann::ordered_json& summary) {
  return summary.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace holloway
