#include "output/results/summary/json_values.hpp"

#include <algorithm>

#include "output/analysis/money_words.hpp"
#include "output/telling/telling.hpp"
#include "output/words/wording.hpp"

namespace holloway {

using Json = nlohmann::ordered_json;

namespace {

Json ratios_json(const Ratios& r) {
  return {{"mean", json_of(r.of_means)},
          {"q025", json_of(r.q025)},
          {"q50", json_of(r.q50)},
          {"q975", json_of(r.q975)}};
}

Json by_payer(const std::array<Distribution, count_of<Payer>>& spread, const StudyCosts& costs) {
  Json all = Json::object();
  for (std::size_t p = 0; p < spread.size(); ++p) {
    const auto payer = static_cast<Payer>(p);
    if (!not_modelled(payer, costs)) all[std::string(id_of(payer))] = json_of(spread[p]);
  }
  return all;
}

/// Payers without any event yet: nothing modelled is not nothing saved, so they have no figure.
Json payers_not_modelled(const StudyCosts& costs) {
  Json all = Json::array();
  for (std::size_t p = 0; p < count_of<Payer>; ++p)
    if (const auto payer = static_cast<Payer>(p); not_modelled(payer, costs)) all.push_back(id_of(payer));
  return all;
}

Json by_year(const std::vector<double>& values) {
  Json all = Json::array();
  for (const double value : values) all.push_back(json_of(value));
  return all;
}

Json by_payer(const Ledger& ledger, const StudyCosts& costs) {
  Json all = Json::object();
  for (std::size_t p = 0; p < ledger.size(); ++p) {
    const auto payer = static_cast<Payer>(p);
    if (!not_modelled(payer, costs)) all[std::string(id_of(payer))] = json_of(ledger[p]);
  }
  return all;
}

Json end_json(const AtEnd& end) {
  return {{"price", json_of(end.price)},
          {"net_present_value", json_of(end.net_present_value)},
          {"probability_benefits_exceed_costs", json_of(end.probability_benefits_exceed_costs)}};
}

Json effect_value_json(const EffectValue& value) {
  return {{"net_present_value", json_of(value.net_present_value)},
          {"probability_benefits_exceed_costs", json_of(value.probability_benefits_exceed_costs)}};
}

Json effect_values_json(const std::optional<EffectValues>& values) {
  if (!values) return nullptr;
  return {{"replications", values->weakest.net_present_value.count},
          {"weakest", effect_value_json(values->weakest)},
          {"as_taken", effect_value_json(values->as_taken)},
          {"strongest", effect_value_json(values->strongest)}};
}

Json price_ends_json(const std::vector<PriceEnds>& all) {
  Json list = Json::array();
  for (const auto& p : all)
    list.push_back({{"path", p.path},
                    {"title", p.title},
                    {"evidence", p.evidence},
                    {"price_year", p.price_year},
                    {"value", json_of(p.value)},
                    {"low", end_json(p.low)},
                    {"high", end_json(p.high)}});
  return list;
}

Json option_json(const OptionAnalysis& option, const StudyScenario& s, const Scenario& baseline,
                 const StudyCosts& costs) {
  const auto& e = option.economics;
  return {{"discount_rate", costs.discount_rate},
          {"price_year", study_price_year_begins},
          {"cost", json_of(e.cost)},
          {"benefit", json_of(e.benefit)},
          {"net_present_value", json_of(e.net_present_value)},
          {"benefit_cost_ratio", ratios_json(e.benefit_cost_ratio)},
          {"probability_benefits_exceed_costs", json_of(e.probability_benefits_exceed_costs)},
          {"benefit_by_payer", by_payer(e.benefit_by_payer, costs)},
          {"cost_by_payer", by_payer(e.cost_by_payer, costs)},
          {"payers_not_modelled", payers_not_modelled(costs)},
          {"fiscal_benefit", json_of(e.fiscal_benefit)},
          {"fiscal_benefit_cost_ratio", ratios_json(e.fiscal_benefit_cost_ratio)},
          {"probability_fiscal_benefits_exceed_costs", json_of(e.probability_fiscal_benefits_exceed_costs)},
          {"victims_and_society_benefit", json_of(e.social_benefit)},
          {"cashable_benefit", json_of(e.cashable_benefit)},
          {"not_cashable_benefit", json_of(e.not_cashable_benefit)},
          {"undiscounted_cost_by_year_then_tail", by_year(e.mean_cost_by_year)},
          {"undiscounted_benefit_by_year_then_tail", by_year(e.mean_benefit_by_year)},
          {"public_budgets", json_of(e.public_budgets)},
          {"other_costs_added_by_payer", by_payer(e.added_by_payer, costs)},
          {"other_costs_saved_by_payer", by_payer(e.saved_by_payer, costs)},
          {"effect_ends", effect_values_json(option.effect_values)},
          {"price_ends", price_ends_json(option.price_ends)},
          {"cashable_ratio", json_of(cashable_ratio(e))},
          {"why_no_ratio",
           programme_spending(e) == ProgrammeSpending::added ? Json(nullptr) : Json(why_no_ratio(e))},
          {"in_words", money_in_words(option, s.scenario, baseline, title_of(s))}};
}

Json unit_cost(std::string_view what, std::string_view event, Payer payer, const Price& price,
               const PriceIndex& index) {
  return {{"cost", what},
          {"event", event},
          {"payer", id_of(payer)},
          {"pounds_as_found", json_of(price.as_found)},
          {"price_year", price.price_year},
          {"pounds", json_of(price.pounds)},
          {"adjusted", price.adjusted},
          {"index_is_forecast", price.adjusted && index.is_forecast(study_price_year)}};
}

bool same_number(const ParameterRecord& a, const ParameterRecord& b) {
  return a.path == b.path && a.value == b.value && a.low == b.low && a.high == b.high &&
         a.evidence == b.evidence && a.source == b.source;
}

Json record_json(const ParameterRecord& r) {
  Json entry{{"path", r.path},
             {"meaning", r.meaning},
             {"unit", r.unit},
             {"value", json_of(r.value)},
             {"range", {json_of(r.low), json_of(r.high)}},
             {"evidence", r.evidence},
             {"source", r.source}};
  if (!r.price_year.empty()) entry["price_year"] = r.price_year;
  if (!r.payer.empty()) entry["payer"] = r.payer;
  if (!r.note.empty()) entry["note"] = r.note;
  return entry;
}

}  // namespace

Json area_ids_json(const Study& study) {
  Json ids = Json::array();
  for (const AreaIndex area : study.scenarios.front().scenario.areas)
    ids.push_back(study.data.areas.at(area).id);
  return ids;
}

Json economics_json(const Analysis& analysis) {
  Json all = Json::object();
  for (std::size_t o = 0; o < analysis.options.size(); ++o)
    all[analysis.study->scenarios[o + 1].scenario.name] =
        option_json(analysis.options[o], analysis.study->scenarios[o + 1],
                    analysis.study->scenarios.front().scenario, analysis.costs);
  return all;
}

Json unit_costs_json(const Analysis& analysis) {
  const auto& study = *analysis.study;
  Json all = Json::array();
  for (const auto& line : analysis.costs.lines)
    all.push_back(unit_cost(line.parameter, line.event, line.payer, line.price, study.price_index));
  for (std::size_t s = 0; s < study.scenarios.size(); ++s)
    for (const auto& line : analysis.costs.programmes[s]) {
      const auto& scenario = study.scenarios[s].scenario;
      const auto what = scenario.name + ": " + scenario.programmes[line.programme].id;
      all.push_back(unit_cost(what, "a woman's start", line.payer, line.per_start, study.price_index));
      all.push_back(unit_cost(what, "an appointment", line.payer, line.per_appointment, study.price_index));
      all.push_back(
          unit_cost(what, wording("costs.year_in_one_area"), line.payer, line.per_year, study.price_index));
      if (line.per_day.pounds > 0)
        all.push_back(unit_cost(what, wording("costs.day"), line.payer, line.per_day, study.price_index));
      if (line.per_year_in_all.pounds > 0)
        all.push_back(unit_cost(what, wording("costs.year_in_all"), line.payer, line.per_year_in_all,
                                study.price_index));
    }
  return all;
}

namespace {

/// All of the baseline's records; of an option's those that the baseline does not have.
Json records_beside_baseline(const Study& study, const std::vector<ParameterRecord> StudyScenario::*which) {
  Json all = Json::object();
  const auto& baseline = study.scenarios.front().*which;
  for (std::size_t s = 0; s < study.scenarios.size(); ++s) {
    Json list = Json::array();
    for (const auto& record : study.scenarios[s].*which) {
      const bool known = s > 0 && std::any_of(baseline.begin(), baseline.end(), [&record](const auto& other) {
                           return same_number(record, other);
                         });
      if (!known) list.push_back(record_json(record));
    }
    all[study.scenarios[s].scenario.name] = std::move(list);
  }
  return all;
}

}  // namespace

Json parameters_json(const Study& study) {
  return records_beside_baseline(study, &StudyScenario::parameters);
}

Json changed_parameters_json(const Study& study) {
  return records_beside_baseline(study, &StudyScenario::changed_parameters);
}

Json programme_parameters_json(const Study& study) {
  Json all = Json::object();
  for (const auto& s : study.scenarios) {
    Json list = Json::array();
    for (const auto& record : s.programme_parameters) list.push_back(record_json(record));
    all[s.scenario.name] = std::move(list);
  }
  return all;
}

Json conversions_json(const Study& study) {
  Json all = Json::object();
  for (const auto& s : study.scenarios) {
    Json list = Json::array();
    for (const auto& c : s.conversions)
      list.push_back({{"programme", c.programme},
                      {"effect", c.effect},
                      {"prevalence_change", json_of(c.prevalence_change)},
                      {"hazard_ratio", json_of(c.hazard_ratio)},
                      {"prevalence_before", json_of(c.prevalence_before)},
                      {"women", c.women}});
    all[s.scenario.name] = std::move(list);
  }
  return all;
}

}  // namespace holloway
