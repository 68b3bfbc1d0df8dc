// Makes the schema of `parameters` from the table of parameters, so that editors know every path and its
// meaning.

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "scenarios/parameter_table.hpp"
#include "scenarios/structure.hpp"

namespace holloway {

namespace {

using Json = nlohmann::ordered_json;

Json text_schema(std::string_view description) {
  return {{"description", description}, {"$ref", "programme.schema.json#/definitions/text"}};
}

/// A number of one unit.
Json number_schema(const Unit& unit) {
  Json schema{{"title", unit.article}, {"type", "number"}, {"minimum", unit.lowest}};
  if (unit.highest < unit::most) schema["maximum"] = unit.highest;
  return schema;
}

/// A parameter: a bare number, or an object with what is known of it.
Json leaf_schema(const Unit& unit) {
  Json schema = number_schema(unit);
  schema["type"] = {"number", "object"};
  schema["additionalProperties"] = false;
  const std::string definitions = "programme.schema.json#/definitions/";
  schema["properties"] = {{"value", number_schema(unit)},
                          {"range", {{"$ref", definitions + "range"}}},
                          {"evidence", {{"$ref", definitions + "evidence"}}},
                          {"source", text_schema("Where the value was read, or how it was worked out.")},
                          {"price_year", {{"$ref", definitions + "price_year"}}},
                          {"payer", {{"$ref", definitions + "payer"}}},
                          {"note", text_schema("Anything else worth knowing.")}};
  return schema;
}

Json& group(Json& parent, std::string_view key) {
  auto& schema = parent["properties"][std::string(key)];
  if (schema.is_null())
    schema = {{"title", "an object with parameters"}, {"type", "object"}, {"additionalProperties", false}};
  return schema;
}

}  // namespace

std::string parameters_schema_text() {
  Json root{{"$schema", "http://json-schema.org/draft-07/schema#"},
            {"title", "an object with parameters"},
            {"description",
             "Every number the pathway is driven by. Made from the program's own table of parameters."},
            {"type", "object"},
            {"additionalProperties", false}};
  Json definitions;
  for (const auto& entry : parameter_table()) {
    definitions[std::string(entry.unit->id)] = leaf_schema(*entry.unit);
    Json* place = &root;
    std::string_view rest = entry.path;
    for (auto dot = rest.find('.'); dot != rest.npos; dot = rest.find('.')) {
      place = &group(*place, rest.substr(0, dot));
      rest.remove_prefix(dot + 1);
    }
    (*place)["properties"][std::string(rest)] = {
        {"description", std::string(entry.meaning) + " (" + std::string(entry.unit->id) + ")"},
        {"$ref", "#/definitions/" + std::string(entry.unit->id)}};
  }
  root["definitions"] = std::move(definitions);
  return root.dump(2) + "\n";
}

}  // namespace holloway
