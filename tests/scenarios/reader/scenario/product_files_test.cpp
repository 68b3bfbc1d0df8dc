// The files that come with the product: right, complete, and in step with the program.

#include <algorithm>
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <set>

#include "output/money/payers.hpp"
#include "scenarios/describe/listing.hpp"
#include "scenarios/describe/phrases/fact_table.hpp"
#include "scenarios/reader/parameters/parameter_table.hpp"
#include "scenarios/reader/programme/programme_files.hpp"
#include "scenarios/reader/shape/structure.hpp"
#include "tests/scenarios/support.hpp"

namespace holloway {
namespace {

using Json = nlohmann::json;

std::string text_of(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  REQUIRE(in.is_open());
  return {std::istreambuf_iterator<char>(in), {}};
}

Json schema(const std::string& name) {
  return Json::parse(text_of(scenarios_folder() / "schema" / name));
}

std::vector<std::filesystem::path> scenario_files() {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(scenarios_folder()))
    if (entry.path().extension() == ".json") files.push_back(entry.path());
  return files;
}

TEST_CASE("every scenario of the product is right, and its name its own", "[scenarios][product]") {
  std::set<std::string> names;
  for (const auto& file : scenario_files()) {
    const auto outcome = read_scenario(file, scenario_tests::published_data());
    for (const auto& problem : outcome.problems) UNSCOPED_INFO(to_text(problem));
    REQUIRE(outcome.scenario.has_value());
    CHECK(names.insert(outcome.scenario->scenario.name).second);
    CHECK_FALSE(outcome.scenario->title.empty());
  }
  CHECK(names.contains("new-chance"));
}

TEST_CASE("every programme of the product is right", "[scenarios][product]") {
  const auto files = programme_files(scenarios_folder() / "programmes");
  REQUIRE_FALSE(files.empty());
  for (const auto& file : files) {
    const auto outcome = read_programme(file.path, scenario_tests::published_data());
    for (const auto& problem : outcome.problems) UNSCOPED_INFO(to_text(problem));
    REQUIRE(outcome.programme.has_value());
    CHECK(outcome.programme->programme.id == file.id);
  }
}

TEST_CASE("every number of the baseline has a range, a kind of evidence and a source",
          "[scenarios][product]") {
  const auto outcome =
      read_scenario(scenarios_folder() / "england-and-wales.json", scenario_tests::published_data());
  REQUIRE(outcome.scenario.has_value());
  const auto& records = outcome.scenario->parameters;
  CHECK(records.size() == parameter_table().size());
  CHECK(outcome.scenario->scenario.areas.size() == 42);
  for (const auto& record : records) {
    INFO(record.path);
    CHECK(record.evidence != "not stated");
    CHECK_FALSE(record.source.empty());
    CHECK(record.low <= record.value);
    CHECK(record.value <= record.high);
    // A number that nobody has published cannot be known exactly.
    if (record.evidence == "assumption")
      CHECK((record.low < record.high || record.value == 0.0 || !record.note.empty()));
  }
}

TEST_CASE("what differs between the two baselines is sourced, and listed in baselines.md",
          "[scenarios][product]") {
  const auto& data = scenario_tests::published_data();
  const auto first = read_scenario(scenarios_folder() / "england-and-wales.json", data).scenario;
  const auto second = read_scenario(scenarios_folder() / "england-and-wales-2024.json", data).scenario;
  REQUIRE((first && second));
  const auto listed = text_of(scenarios_folder() / "baselines.md");
  const auto names = [&](const std::string& path) { return listed.find("`" + path + "`") != listed.npos; };
  std::size_t differ = 0;
  for (std::size_t i = 0; i < first->parameters.size(); ++i) {
    const auto& record = second->parameters[i];
    REQUIRE(record.path == first->parameters[i].path);
    INFO(record.path);
    CHECK(record.evidence != "not stated");
    CHECK_FALSE(record.evidence.starts_with("set by"));
    if (record.value == first->parameters[i].value) continue;
    ++differ;
    CHECK((names(record.path) || names(record.path.substr(0, record.path.rfind('.')))));
    CHECK(record.low < record.high);
  }
  CHECK(differ > 10);
  REQUIRE_FALSE(second->changed_parameters.empty());
  for (const auto& record : second->changed_parameters) {
    INFO(record.path);
    CHECK(names(record.path.substr(std::string("changes.0.").size())));
    CHECK(record.evidence != "not stated");
    CHECK_FALSE(record.source.empty());
    // What a statute says is known exactly.
    CHECK((record.low < record.high || record.evidence == "found"));
  }
  CHECK(first->scenario.changes.empty());
}

TEST_CASE("every number of New Chance has a kind of evidence, a source and a range that admits doubt",
          "[scenarios][product]") {
  const auto outcome =
      read_programme(scenarios_folder() / "programmes" / "new-chance.json", scenario_tests::published_data());
  REQUIRE(outcome.programme.has_value());
  for (const auto& record : outcome.programme->parameters) {
    INFO(record.path);
    CHECK(record.evidence != "not stated");
    CHECK_FALSE(record.source.empty());
    CHECK(record.low < record.high);
  }
  // A single evaluation without a described comparator: no effect must be within the range.
  for (const auto& effect : outcome.programme->programme.effects) CHECK(effect.high == 0.0);
}

TEST_CASE("every number of every programme has a kind of evidence, a source and a range",
          "[scenarios][product]") {
  for (const auto& file : programme_files(scenarios_folder() / "programmes")) {
    const auto outcome = read_programme(file.path, scenario_tests::published_data());
    REQUIRE(outcome.programme.has_value());
    for (const auto& record : outcome.programme->parameters) {
      INFO(record.path);
      CHECK(record.evidence != "not stated");
      CHECK_FALSE(record.source.empty());
      if (record.evidence == "assumption") CHECK((record.low < record.high || !record.note.empty()));
    }
  }
}

TEST_CASE("the schemas that the program makes are the ones it would make now", "[scenarios][product]") {
  // To renew them: ./holloway document --schemas scenarios/schema
  for (const MadeSchema& made : made_schemas(scenario_tests::published_data())) {
    INFO(made.name);
    CHECK(text_of(scenarios_folder() / "schema" / made.name) == made.text);
  }
}

TEST_CASE("editors can complete every area, and every programme of the catalogue, by identifier and title",
          "[scenarios][product]") {
  CHECK(schema("area_ids.schema.json")["anyOf"][0]["enum"].size() ==
        scenario_tests::published_data().areas.size());
  const auto ids = schema("programme_ids.schema.json")["anyOf"][0];
  CHECK(ids["enum"].size() == programme_files(scenarios_folder() / "programmes").size());
  const auto at = std::find(ids["enum"].begin(), ids["enum"].end(), "childcare-provision");
  REQUIRE(at != ids["enum"].end());
  CHECK(ids["enumDescriptions"][static_cast<std::size_t>(at - ids["enum"].begin())] == "Childcare provision");
}

/// Every enumeration below, each with what its members mean.
void check_enumerations(const Json& json, int& count) {
  if (json.is_object() && json.contains("enum")) {
    ++count;
    INFO(json["enum"].dump());
    REQUIRE(json.contains("enumDescriptions"));
    CHECK(json["enumDescriptions"].size() == json["enum"].size());
    for (const auto& meaning : json["enumDescriptions"]) CHECK_FALSE(meaning.get<std::string>().empty());
  }
  if (json.is_structured())
    for (const auto& below : json) check_enumerations(below, count);
}

TEST_CASE("every enumeration of the schemas says what its members mean", "[scenarios][product]") {
  int count = 0;
  for (const auto name :
       {"programme.schema.json", "scenario.schema.json", "programme_ids.schema.json", "area_ids.schema.json"})
    check_enumerations(schema(name), count);
  CHECK(count > 10);
  const auto definitions = schema("programme.schema.json")["definitions"];
  for (const auto condition : {"condition", "plain_condition"})
    for (std::size_t i = 0; i < count_of<Fact>; ++i)
      CHECK(definitions[condition]["properties"]["fact"]["enumDescriptions"][i] ==
            meaning_of(static_cast<Fact>(i)));
}

template <class Enum>
std::vector<std::string> ids() {
  return {Names<Enum>::ids.begin(), Names<Enum>::ids.end()};
}

TEST_CASE("the schema of programmes names what the program knows", "[scenarios][product]") {
  const auto programme = schema("programme.schema.json");
  const auto& definitions = programme["definitions"];
  CHECK(definitions["condition"]["properties"]["fact"]["enum"].get<std::vector<std::string>>() ==
        ids<Fact>());
  CHECK(definitions["effect"]["properties"]["on"]["enum"].get<std::vector<std::string>>() == ids<Lever>());
  CHECK(definitions["effect"]["properties"]["need"]["enum"].get<std::vector<std::string>>() == ids<Need>());
  CHECK(definitions["effect"]["properties"]["scale"]["enum"].get<std::vector<std::string>>() ==
        ids<EffectScale>());
  CHECK(definitions["payer"]["enum"].get<std::vector<std::string>>() == ids<Payer>());
  CHECK(programme["properties"]["acts_at"]["items"]["enum"].get<std::vector<std::string>>() == ids<ActsAt>());
  CHECK(programme["properties"]["if_not_completed"]["enum"].get<std::vector<std::string>>() ==
        ids<IfNotCompleted>());
  CHECK(definitions["plain_condition"]["properties"]["fact"]["enum"] ==
        definitions["condition"]["properties"]["fact"]["enum"]);
  CHECK(definitions["effect"]["properties"]["if"]["enum"].get<std::vector<std::string>>() == ids<EffectIf>());
  CHECK(definitions["effect"]["properties"]["afterwards"]["enum"].get<std::vector<std::string>>() ==
        ids<Afterwards>());
  CHECK(definitions["practice_change"]["properties"]["scale"]["enum"].get<std::vector<std::string>>() ==
        ids<ChangeScale>());
  CHECK(programme["properties"]["when_it_ends"]["enum"].get<std::vector<std::string>>() == ids<WhenItEnds>());
  CHECK(programme["properties"]["informs"]["items"]["properties"]["agency"]["enum"]
            .get<std::vector<std::string>>() == ids<Agency>());
}

TEST_CASE("a scenario can override every field of a programme, or hold it whole with its id",
          "[scenarios][product]") {
  const auto programme = schema("programme.schema.json");
  const auto scenario = schema("scenario.schema.json");
  const auto& entry = scenario["properties"]["programmes"]["items"]["properties"];
  for (const auto& [field, ignored] : programme["properties"].items()) {
    INFO(field);
    CHECK(entry.contains(field) == (field != "$schema"));
  }
}

/// Messages are made from titles: whatever can be wrong must have one.
void check_titles(const Json& part, const std::string& where) {
  if (part.is_array())
    for (std::size_t i = 0; i < part.size(); ++i) check_titles(part[i], where + "/" + std::to_string(i));
  if (!part.is_object()) return;
  INFO(where);
  if (part.contains("type") && !part["type"].is_object()) CHECK(part.contains("title"));
  for (const auto& [key, below] : part.items()) check_titles(below, where + "/" + key);
}

TEST_CASE("every part of the schemas that can be wrong has a title", "[scenarios][product]") {
  for (const auto name : {"scenario.schema.json", "programme.schema.json", "parameters.schema.json",
                          "parameter_changes.schema.json"})
    check_titles(schema(name), name);
}

}  // namespace
}  // namespace holloway
