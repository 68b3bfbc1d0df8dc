// Makes the schemas of identifiers of programmes and areas from what there is, so that editors can complete
// them.

#include <memory>
#include <nlohmann/json.hpp>

#include "scenarios/reader/files/json_parser.hpp"
#include "scenarios/reader/files/scenarios_folder.hpp"
#include "scenarios/reader/programme/programme_files.hpp"
#include "scenarios/reader/shape/structure.hpp"

namespace holloway {

namespace {

using Json = nlohmann::ordered_json;

/// One of these, each with its title, or any other text: what is not known is said in a better message.
std::string ids_schema(const char* title, const char* description, const Json& ids, const Json& titles) {
  const Json schema{
      {"$schema", "http://json-schema.org/draft-07/schema#"},
      {"title", title},
      {"description", description},
      {"type", "string"},
      {"anyOf", {{{"enum", ids}, {"enumDescriptions", titles}}, {{"title", title}, {"type", "string"}}}}};
  return schema.dump(2) + "\n";
}

}  // namespace

std::string programme_ids_schema_text() {
  Json ids = Json::array(), titles = Json::array();
  for (const auto& file : programme_files(scenarios_folder() / "programmes")) {
    std::vector<Problem> ignored;
    const auto root = parse_json_file(file.path, std::make_shared<const SourceFile>(), ignored);
    const auto* const title = root ? root->find("title") : nullptr;
    ids.push_back(file.id);
    titles.push_back(title != nullptr ? title->text : file.id);
  }
  return ids_schema("the identifier of a programme",
                    "A programme of the catalogue, or one of your own. Made from the programmes' files.", ids,
                    titles);
}

std::string area_ids_schema_text(const ReferenceData& data) {
  Json ids = Json::array(), names = Json::array();
  for (const auto& area : data.areas) {
    ids.push_back(area.id);
    names.push_back(area.name);
  }
  return ids_schema("the identifier of an area", "A police force area. Made from the published data.", ids,
                    names);
}

std::vector<MadeSchema> made_schemas(const ReferenceData& data) {
  return {{"parameters.schema.json", parameters_schema_text()},
          {"parameter_changes.schema.json", parameter_changes_schema_text()},
          {"programme_ids.schema.json", programme_ids_schema_text()},
          {"area_ids.schema.json", area_ids_schema_text(data)}};
}

}  // namespace holloway
