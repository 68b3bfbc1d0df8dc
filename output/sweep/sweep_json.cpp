#include "output/sweep/sweep_json.hpp"

#include "output/study/json_of.hpp"
#include "output/sweep/response.hpp"
#include "output/sweep/sweep_words.hpp"
#include "output/words/swept_words.hpp"

namespace holloway {

namespace {

using Json = nlohmann::ordered_json;

/// As it would stand in a scenario file; what is no JSON is a text.
Json value_json(const SweptValue& value) {
  auto json = Json::parse(value.text, nullptr, false);
  return json.is_discarded() ? Json(value.text) : json;
}

Json meanings_json(const Study& study, const std::vector<std::string>& paths) {
  Json all = Json::object();
  for (const auto& path : paths) {
    const auto* const record = record_of_path(study, path);
    all[path] = {{"title", swept_name(path, record)},
                 {"meaning", record == nullptr ? Json(nullptr) : Json(record->meaning)},
                 {"unit", record == nullptr ? Json(nullptr) : Json(record->unit)}};
  }
  return all;
}

Json points_json(const Study& study) {
  Json points = Json::array();
  for (std::size_t s = 1; s < study.scenarios.size(); ++s) {
    Json values = Json::array();
    for (const auto& value : study.scenarios[s].sweep) values.push_back(value_json(value));
    points.push_back({{"option", study.scenarios[s].scenario.name}, {"values", std::move(values)}});
  }
  return points;
}

Json switch_json(const Switch& one, const std::vector<std::string>& paths) {
  Json held = Json::object();
  for (const auto& value : one.held) held[value.path] = value_json(value);
  const auto& crossing = one.crossing;
  return {{"path", paths[one.path]},
          {"at", json_of(crossing.at)},
          {"q025", json_of(crossing.q025)},
          {"q975", json_of(crossing.q975)},
          {"standard_error", json_of(crossing.standard_error)},
          {"runs", crossing.runs},
          {"positive", crossing.positive_above ? "above" : "below"},
          {"held", std::move(held)}};
}

}  // namespace

Json swept_json(const StudyScenario& scenario) {
  Json all = Json::array();
  for (const auto& value : scenario.sweep)
    all.push_back({{"path", value.path}, {"value", value_json(value)}});
  return all;
}

Json sweep_json(const Analysis& analysis) {
  const Study& study = *analysis.study;
  const Response response = response_of(analysis);
  Json found = Json::object();
  for (const auto& outcome : response.outcomes) {
    Json switches = Json::array();
    for (const auto& one : outcome.switches) switches.push_back(switch_json(one, response.paths));
    found[outcome.id] = std::move(switches);
  }
  return {{"paths", response.paths},
          {"meanings", meanings_json(study, response.paths)},
          {"points", points_json(study)},
          {"crossings", std::move(found)},
          {"in_words", sweep_in_words(analysis, response)}};
}

}  // namespace holloway
