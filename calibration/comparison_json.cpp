#include <nlohmann/json.hpp>

#include "calibration/comparison_text.hpp"

namespace holloway {

namespace {

using Json = nlohmann::ordered_json;

Json number(std::optional<double> value) {
  return value ? Json(*value) : Json();
}

void add_spread(Json& json, const Distribution& spread) {
  json["mean"] = number(spread.mean);
  json["q025"] = spread.count < 2 ? Json() : number(spread.q025);
  json["q975"] = spread.count < 2 ? Json() : number(spread.q975);
}

void add_facts(Json& json, const TargetFacts& facts) {
  json["unit"] = facts.unit;
  json["period"] = facts.period;
  json["tolerance"] = facts.tolerance;
  json["weight"] = facts.weight;
  json["used"] = facts.used;
  json["source"] = facts.source;
  if (!facts.caution.empty()) json["caution"] = facts.caution;
}

Json as_json(const TargetResult& result, const ReferenceData& data) {
  const Target& target = *result.target;
  Json measures = Json::array();
  for (const Measure* measure : target.measures) measures.push_back(measure->id);
  Json json{{"id", target.id}, {"title", target.title}, {"measures", std::move(measures)}};
  if (target.share_of != nullptr) json["share_of"] = target.share_of->id;
  if (target.area) json["area"] = data.areas.at(*target.area).id;
  json["published"] = target.value;
  add_spread(json, result.spread);
  json["first_year"] = number(result.first_year);
  json["last_year"] = number(result.last_year);
  json["ratio"] = number(result.ratio);
  json["within"] = result.within;
  add_facts(json, target);
  return json;
}

Json as_json(const AreaTargetsResult& result, const ReferenceData& data) {
  const AreaTargets& targets = *result.targets;
  Json json{{"id", targets.id}, {"title", targets.title}, {"measure", targets.measure->id}};
  json["correlation"] = number(result.correlation);
  json["within"] = result.within;
  add_facts(json, targets);
  json["areas"] = Json::array();
  for (const AreaResult& area : result.areas) {
    Json row{{"id", data.areas.at(area.area).id}, {"published", area.published}};
    add_spread(row, area.spread);
    row["ratio"] = number(area.ratio);
    row["within"] = area.within;
    json["areas"].push_back(std::move(row));
  }
  return json;
}

Json as_json(const Nearness& near) {
  return {{"targets", near.targets}, {"within", near.within}, {"typical_miss", number(near.typical_miss)}};
}

}  // namespace

std::string comparison_json(const Comparison& comparison, const ComparisonFacts& facts) {
  Json json{{"format", 1},
            {"name", facts.targets->name},
            {"file", facts.file},
            {"scenario", facts.scenario_name},
            {"scenario_file", facts.scenario_file},
            {"seed", facts.seed},
            {"replications", facts.replications},
            {"years", facts.years},
            {"uncertainty", Json::array({"chance"})},
            {"fitting", no_fitting_yet}};
  json["targets"] = Json::array();
  for (const TargetResult& result : comparison.targets)
    json["targets"].push_back(as_json(result, *facts.data));
  json["by_area"] = Json::array();
  for (const AreaTargetsResult& result : comparison.by_area)
    json["by_area"].push_back(as_json(result, *facts.data));
  json["used"] = as_json(comparison.used);
  json["held_out"] = as_json(comparison.held_out);
  return json.dump(2);
}

}  // namespace holloway
