// Makes the schema of a programme's identifier from the catalogue, so that editors can complete `use`.

#include <memory>
#include <nlohmann/json.hpp>

#include "scenarios/json_parser.hpp"
#include "scenarios/programme_files.hpp"
#include "scenarios/structure.hpp"

namespace holloway {

std::string programme_ids_schema_text() {
  using Json = nlohmann::ordered_json;
  Json ids = Json::array(), titles = Json::array();
  for (const auto& file : programme_files(scenarios_folder() / "programmes")) {
    std::vector<Problem> ignored;
    const auto root = parse_json_file(file.path, std::make_shared<const SourceFile>(), ignored);
    const auto* const title = root ? root->find("title") : nullptr;
    ids.push_back(file.id);
    titles.push_back(title != nullptr ? title->text : file.id);
  }
  // Any text may stand there too: a programme of one's own.
  const Json schema{
      {"$schema", "http://json-schema.org/draft-07/schema#"},
      {"title", "the identifier of a programme"},
      {"description", "A programme of the catalogue, or one of your own. Made from the programmes' files."},
      {"type", "string"},
      {"anyOf",
       {{{"enum", ids}, {"enumDescriptions", titles}},
        {{"title", "the identifier of a programme"}, {"type", "string"}}}}};
  return schema.dump(2) + "\n";
}

}  // namespace holloway
