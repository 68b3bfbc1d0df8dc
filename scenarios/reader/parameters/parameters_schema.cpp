// Makes the schemas of `parameters`, and of parameters that change on a date, from the table of parameters,
// so that editors know every path and its meaning.

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "scenarios/reader/parameters/parameter_table.hpp"
#include "scenarios/reader/shape/structure.hpp"

namespace holloway {

namespace {

using Json = nlohmann::ordered_json;

Json text_schema(std::string_view description) {
  return {{"description", description}, {"$ref", "programme.schema.json#/definitions/text"}};
}

/// A number of one unit.
Json number_schema(const Unit& unit) {
  Json schema{{"title", unit.article}, {"type", unit.whole ? "integer" : "number"}, {"minimum", unit.lowest}};
  if (unit.highest < unit::most) schema["maximum"] = unit.highest;
  return schema;
}

/// A parameter that is stated once, or one that changes on a date.
enum class Stated { once, as_change };

/// How a change is stated in relation to the value without it.
void add_relative_keys(Json& properties) {
  properties["multiply"] = number_schema(unit::ratio);
  properties["multiply"]["description"] = "The value without the change is multiplied by this.";
  properties["odds_ratio"] = number_schema(unit::ratio);
  properties["odds_ratio"]["description"] = "The odds without the change are multiplied by this.";
}

void add_evidence_keys(Json& properties) {
  const std::string definitions = "programme.schema.json#/definitions/";
  properties["range"] = {{"$ref", definitions + "range"}};
  properties["evidence"] = {{"$ref", definitions + "evidence"}};
  properties["source"] = text_schema("Where the value was read, or how it was worked out.");
  properties["note"] = text_schema("Anything else worth knowing.");
}

/// A parameter: a bare number, or an object with what is known of it.
Json leaf_schema(const Unit& unit, Stated stated) {
  Json schema = number_schema(unit);
  schema["type"] = {schema["type"], "object"};
  schema["additionalProperties"] = false;
  Json& properties = schema["properties"];
  properties["value"] = number_schema(unit);
  if (stated == Stated::as_change) add_relative_keys(properties);
  add_evidence_keys(properties);
  if (stated == Stated::as_change) return schema;
  const std::string definitions = "programme.schema.json#/definitions/";
  properties["set_by"] = {{"$ref", definitions + "set_by"}};
  properties["price_year"] = {{"$ref", definitions + "price_year"}};
  properties["payer"] = {{"$ref", definitions + "payer"}};
  return schema;
}

Json& group(Json& parent, std::string_view key) {
  auto& schema = parent["properties"][std::string(key)];
  if (schema.is_null())
    schema = {{"title", "an object with parameters"}, {"type", "object"}, {"additionalProperties", false}};
  return schema;
}

/// Where a path stands within a schema; its groups are made if need be.
Json& at_path(Json& root, std::string_view path) {
  Json* place = &root;
  for (auto dot = path.find('.'); dot != path.npos; dot = path.find('.')) {
    place = &group(*place, path.substr(0, dot));
    path.remove_prefix(dot + 1);
  }
  return group(*place, path);
}

std::string schema_text(Stated stated, std::string_view description) {
  Json root{{"$schema", "http://json-schema.org/draft-07/schema#"},
            {"title", "an object with parameters"},
            {"description", description},
            {"type", "object"},
            {"additionalProperties", false}};
  Json definitions;
  for (const auto& entry : parameter_table()) {
    definitions[std::string(entry.unit->id)] = leaf_schema(*entry.unit, stated);
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
  if (stated == Stated::as_change)
    for (const auto& of_group : parameter_groups()) {
      Json& properties = at_path(root, of_group.path)["properties"];
      add_relative_keys(properties);
      add_evidence_keys(properties);
    }
  root["definitions"] = std::move(definitions);
  return root.dump(2) + "\n";
}

}  // namespace

std::string parameters_schema_text() {
  return schema_text(
      Stated::once,
      "Every number the pathway is driven by. Made from the program's own table of parameters.");
}

std::string parameter_changes_schema_text() {
  return schema_text(Stated::as_change,
                     "Numbers that are different for some time: a value, or a change to the value there "
                     "would be without it. Made from the program's own table of parameters.");
}

}  // namespace holloway
