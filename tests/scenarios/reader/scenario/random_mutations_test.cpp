// Whatever is done to a file, reading it ends with a scenario or with at least one problem, and never in any
// other way.

#include <rapidcheck.h>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "tests/scenarios/support.hpp"

namespace holloway {
namespace {

using Json = nlohmann::json;

/// A scenario that uses every kind of thing a scenario file can hold.
Json rich_scenario() {
  auto json = Json::parse(R"({
    "name": "rich", "title": "T", "description": "D", "areas": ["west-midlands", "kent"], "start": "2019-01-01", "years": 2,
    "warm_up_years": 1, "scale": 1, "notes": ["one", "two"],
    "parameters": {
      "police": { "admission": 0.5, "cps_decides": { "value": 0.5, "range": [0.4, 0.6], "evidence": "found", "source": "s", "note": "n" } },
      "population": { "career_share": { "single": 0.6, "occasional": 0.36, "prolific": 0.04 } },
      "costs": { "prison_year": { "value": 50000, "price_year": "2018/19", "payer": "prisons" } } },
    "changes": [
      { "title": "t", "from": "2019-03-01", "to": "2020-01-31", "areas": ["kent"], "source": "s", "note": "n",
        "parameters": { "police": { "admission": { "multiply": 1.1, "range": [1, 1.2], "evidence": "assumption" } },
                        "court": { "remand": { "odds_ratio": 0.8 } } } },
      { "parameters": { "custody": { "released_after_share": 0.4 } } }],
    "programmes": [
      { "use": "new-chance", "from": "2019-01-01", "to": "2020-01-01", "areas": ["kent"], "offered": 0.5, "support": { "days": 30 },
        "awareness": null, "capacity": { "caseload": 10 }, "assumptions": { "offered": { "range": [0, 1], "source": "s" } } },
      { "use": "new-chance", "areas": ["west-midlands"], "acts_at": ["sentence"], "disposal": null, "if_not_completed": "nothing",
        "eligible": [{ "fact": "age", "at_least": 18, "at_most": 25 }, { "fact": "pregnant", "is": false }, { "fact": "offence_group", "one_of": ["theft"] }],
        "effects": [{ "on": "need", "need": "drugs", "scale": "severity_change", "size": -1, "range": [-2, 0], "lasts_days": 9,
                      "for": [{ "fact": "known_drugs", "is": true }], "evidence": "assumption", "source": "s" }],
        "costs": [{ "payer": "nhs", "per_start": 1, "per_appointment": 2, "per_year": 3, "price_year": "2010/11", "source": "s" }] }]
  })");
  json["extends"] = std::filesystem::absolute(scenarios_folder() / "west-midlands.json").string();
  return json;
}

/// Every place in a JSON value.
void collect(const Json& json, const Json::json_pointer& at, std::vector<Json::json_pointer>& all) {
  all.push_back(at);
  if (json.is_object())
    for (const auto& [key, value] : json.items()) collect(value, at / key, all);
  if (json.is_array())
    for (std::size_t i = 0; i < json.size(); ++i) collect(json[i], at / i, all);
}

rc::Gen<Json> any_value() {
  return rc::gen::oneOf(
      rc::gen::just(Json(nullptr)), rc::gen::map(rc::gen::arbitrary<bool>(), [](bool b) { return Json(b); }),
      rc::gen::map(rc::gen::arbitrary<int>(), [](int i) { return Json(i); }),
      rc::gen::map(rc::gen::arbitrary<double>(), [](double d) { return Json(d); }),
      rc::gen::just(Json::array()), rc::gen::just(Json::object()),
      rc::gen::element<Json>("", "unit", "west-midlands", "new-chance", "offending", "2019-13-41", "1e999",
                             "\xC3\xA9", "../x", -1, 1.4, 1e300, Json{{"value", 0.5}},
                             Json{{"range", {1, 0}}}, Json::array({1, 2, 3}), Json::array({nullptr})));
}

/// Replaces, removes or adds something somewhere.
Json mutated(Json json) {
  std::vector<Json::json_pointer> places;
  collect(json, Json::json_pointer(), places);
  const auto place = *rc::gen::elementOf(places);
  switch (*rc::gen::inRange(0, 3)) {
    case 0:
      json[place] = *any_value();
      break;
    case 1:
      if (!place.empty() && json[place.parent_pointer()].is_object())
        json[place.parent_pointer()].erase(place.back());
      break;
    default:
      if (json[place].is_object())
        json[place][*rc::gen::element<std::string>("use", "value", "offered", "x", "", "a/b~c", "extends",
                                                   "range")] = *any_value();
      if (json[place].is_array()) json[place].push_back(*any_value());
  }
  return json;
}

void check_reading(const std::string& text) {
  const scenario_tests::TemporaryFolder folder;
  const auto outcome = read_scenario(folder.write("mine.json", text), scenario_tests::published_data());
  RC_ASSERT(outcome.scenario.has_value() == outcome.problems.empty());
  for (const auto& problem : outcome.problems) {
    const auto line = to_text(problem);
    RC_ASSERT(line.starts_with("error: "));
    RC_ASSERT(line.find('\n') == std::string::npos);
    RC_ASSERT(problem.line > 0);
    RC_ASSERT(!problem.message.empty());
  }
  if (outcome.scenario) RC_ASSERT(Json::accept(outcome.scenario->canonical));
}

TEST_CASE("the scenario that is mutated here is right to begin with", "[scenarios][mutations]") {
  const scenario_tests::TemporaryFolder folder;
  const auto outcome =
      read_scenario(folder.write("mine.json", rich_scenario().dump()), scenario_tests::published_data());
  CHECK(scenario_tests::as_lines(outcome.problems, folder) == scenario_tests::Lines{});
}

TEST_CASE("files with values changed, removed and added are read or refused", "[scenarios][mutations]") {
  CHECK(rc::check("mutated values", [] {
    auto json = rich_scenario();
    const int mutations = *rc::gen::inRange(1, 5);
    for (int i = 0; i < mutations; ++i) json = mutated(std::move(json));
    check_reading(json.dump(1, ' ', false, Json::error_handler_t::replace));
  }));
}

TEST_CASE("files with bytes changed, removed and added are read or refused", "[scenarios][mutations]") {
  CHECK(rc::check("mutated bytes", [] {
    auto text = rich_scenario().dump(1);
    const int mutations = *rc::gen::inRange(1, 8);
    for (int i = 0; i < mutations && !text.empty(); ++i) {
      const auto at = *rc::gen::inRange<std::size_t>(0, text.size());
      const auto byte = *rc::gen::arbitrary<char>();
      switch (*rc::gen::inRange(0, 4)) {
        case 0:
          text[at] = byte;
          break;
        case 1:
          text.erase(at, *rc::gen::inRange<std::size_t>(1, 20));
          break;
        case 2:
          text.insert(at, 1, byte);
          break;
        default:
          text.insert(at, text.substr(*rc::gen::inRange<std::size_t>(0, text.size()), 30));
      }
    }
    check_reading(text);
  }));
}

}  // namespace
}  // namespace holloway
