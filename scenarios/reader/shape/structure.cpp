#include "scenarios/reader/shape/structure.hpp"

#include <fmt/format.h>

#include <map>
#include <memory>
#include <mutex>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string_view>
#include <tuple>
#include <utility>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>
#include <vector>

#include "output/files/regular_file.hpp"
#include "scenarios/reader/files/node_json.hpp"
#include "scenarios/reader/problems/suggestion.hpp"
#include "scenarios/reader/shape/key_suggestion.hpp"

namespace holloway {

namespace {

using Json = nlohmann::json;
using Adapter = valijson::adapters::NlohmannJsonAdapter;

/// The schema files of a folder, with every reference replaced by what it refers to.
class SchemaFolder {
 public:
  explicit SchemaFolder(std::filesystem::path folder) : folder_(std::move(folder)) {}

  Json without_references(const std::string& file) { return replaced(document(file), file); }

 private:
  const Json& document(const std::string& file) {
    auto [at, is_new] = documents_.try_emplace(file);
    // These two files are for editors and may lag behind the table.
    if (is_new && file == "parameters.schema.json") {
      at->second = Json::parse(parameters_schema_text());
    } else if (is_new && file == "parameter_changes.schema.json") {
      at->second = Json::parse(parameter_changes_schema_text());
    } else if (is_new) {
      at->second = Json::parse(read_file_or_throw(folder_ / file));
    }
    return at->second;
  }

  Json replaced(const Json& schema, const std::string& file) {
    if (schema.is_array()) {
      Json list = Json::array();
      for (const auto& item : schema) list.push_back(replaced(item, file));
      return list;
    }
    if (!schema.is_object()) return schema;
    Json object = Json::object();
    if (const auto reference = schema.find("$ref"); reference != schema.end()) {
      const auto text = reference->get<std::string>();
      const auto hash = text.find('#');
      const auto target = hash == 0 ? file : text.substr(0, hash);
      object = replaced(document(target).at(Json::json_pointer(text.substr(hash + 1))), target);
    }
    for (const auto& [key, value] : schema.items())
      if (key != "$ref" && key != "definitions" && key != "$schema") object[key] = replaced(value, file);
    // "$schema" is a keyword of schemas and a key of our files.
    if (schema.contains("$schema") && schema["$schema"].is_object())
      object["$schema"] = replaced(schema["$schema"], file);
    return object;
  }

  std::filesystem::path folder_;
  std::map<std::string, Json> documents_;
};

/// valijson does not look at every allocation that fails. More than it needs (some megabytes) is asked for
/// first, and std::bad_alloc thrown if it is not to be had.
void ask_for_memory() {
  constexpr std::size_t enough = std::size_t{24} << 20;
  const std::vector<char> room(enough);
  static_cast<void>(room.data());
}

/// A schema, as JSON to make messages from and as the validator has it.
struct LoadedSchema {
  Json json;
  valijson::Schema schema;

  LoadedSchema(const std::filesystem::path& folder, const std::string& file)
      : json(SchemaFolder(folder).without_references(file)) {
    ask_for_memory();
    valijson::SchemaParser(valijson::SchemaParser::kDraft7).populateSchema(Adapter(json), schema);
  }
};

const LoadedSchema& loaded_schema(const std::filesystem::path& folder, const std::string& file) {
  static std::mutex mutex;
  static std::map<std::pair<std::filesystem::path, std::string>, std::unique_ptr<LoadedSchema>> schemas;
  const std::lock_guard lock(mutex);
  auto& schema = schemas[{folder, file}];
  if (!schema) schema = std::make_unique<LoadedSchema>(folder, file);
  return *schema;
}

/// The list of a programme that a pointer into a scenario leads into: "/programmes/0/effects"; else empty.
std::string_view list_replaced(std::string_view pointer) {
  if (!pointer.starts_with("/programmes/")) return {};
  for (const std::string_view list : {"/effects/", "/costs/", "/eligible/"})
    if (const auto at = pointer.find(list); at != pointer.npos)
      return pointer.substr(0, at + list.size() - 1);
  return {};
}

/// To the first thing missing in each list that replaces an inherited one, adds why it has to be there.
void explain_replaced_lists(std::vector<Problem>& problems, std::size_t first) {
  std::map<std::string, Problem*> first_missing;
  for (auto i = first; i < problems.size(); ++i) {
    const auto list = list_replaced(problems[i].pointer);
    if (list.empty() || problems[i].message != "is missing") continue;
    auto& earliest = first_missing.try_emplace(std::string(list), &problems[i]).first->second;
    if (std::tie(problems[i].line, problems[i].pointer) < std::tie(earliest->line, earliest->pointer))
      earliest = &problems[i];
  }
  for (const auto& [list, problem] : first_missing)
    problem->message += "; a list replaces the inherited one whole, so each of its entries must be complete";
}

/// For a bare value where a group of parameters belongs, how its members are changed, all or one: `; write {
/// "multiply": 0.7 } or { "odds_ratio": 0.7 } for all of them, or name one: { "theft": 0.7 }`.
std::string members_instead(const Json& schema, const Cursor& at) {
  const auto properties = schema.find("properties");
  if (properties == schema.end() || schema.value("title", "") != "an object with parameters") return {};
  if (at.is(Node::Kind::object) || at.is(Node::Kind::list)) return {};
  const auto value = at.is(Node::Kind::number) ? shown(at.node()) : std::string("...");
  const auto is_parameter = [](const Json& one) { return one.contains("type") && one["type"].is_array(); };
  std::vector<std::string_view> sections;
  for (const auto& [name, below] : properties->items()) {
    const auto one = fmt::format("{{ \"{}\": {} }}", name, value);
    if (is_parameter(below) && properties->contains("multiply"))
      return fmt::format(
          "; write {{ \"multiply\": {} }} or {{ \"odds_ratio\": {} }} for all of them, or name one: {}",
          value, value, one);
    if (is_parameter(below)) return fmt::format("; name those you set, such as {}", one);
    sections.push_back(name);
  }
  return sections.empty() ? std::string()
                          : fmt::format("; name one of its members: {}", alternatives(sections));
}

/// Says in our words what the validator found.
class Translator {
 public:
  Translator(const Json& schema, const Cursor& root) : schema_(schema), root_(root) {}

  void translate(const valijson::ValidationResults::Error& error) const {
    const std::string_view what = error.description;
    if (what.starts_with("Failed to validate")) return;  // the part that failed is reported by itself
    const Json* schema = &schema_;
    Cursor at = root_;
    for (std::size_t i = 1; i < error.context.size(); ++i) {  // context[0] is "<root>", then "[key]" each
      const auto key = error.context[i].substr(1, error.context[i].size() - 2);
      at = step(at, key);
      schema = below(*schema, key, at);
    }
    if (what.starts_with("Object contains a property"))
      report_unknown_keys(*schema, at);
    else if (what.starts_with("Missing required property"))
      report_missing_keys(*schema, at);
    else
      report_value(*schema, at);
  }

 private:
  static Cursor step(const Cursor& at, const std::string& key) {
    return at.is(Node::Kind::list) ? at.items().at(std::stoul(key)) : at[key];
  }

  static const Json* below(const Json& schema, const std::string& key, const Cursor&) {
    if (const auto properties = schema.find("properties");
        properties != schema.end() && properties->contains(key))
      return &properties->at(key);
    if (const auto items = schema.find("items"); items != schema.end()) return &*items;
    return &schema.at("additionalProperties");
  }

  void report_unknown_keys(const Json& schema, const Cursor& at) const {
    const auto& properties = schema.at("properties");
    for (const auto& [key, member] : at.members()) {
      if (properties.contains(key)) continue;
      member.problem(
          fmt::format("unknown key {}{}", in_quotes(key), suggestion_for_key(key, member, schema, schema_)));
    }
  }

  static void report_missing_keys(const Json& schema, const Cursor& at) {
    for (const auto& key : schema.at("required")) at[key.get<std::string>()].required();
  }

  /// For a text that is near none of a long enumeration, the few whose meanings have its words.
  static std::string by_what_it_means(const Json& schema, const std::string& text) {
    constexpr std::size_t few = 3;
    std::vector<std::string_view> similar;
    const auto meanings = schema.find("enumDescriptions");
    constexpr std::size_t short_enough_to_list = 20;
    if (meanings == schema.end() || meanings->size() <= short_enough_to_list) return {};
    for (std::size_t i = 0; i < meanings->size(); ++i)
      if (schema.at("enum").at(i).is_string() &&
          !with_the_words(text, {meanings->at(i).get_ref<const std::string&>()}).empty())
        similar.push_back(schema.at("enum").at(i).get_ref<const std::string&>());
    if (similar.empty() || similar.size() > few) return {};
    return fmt::format("; did you mean {}?", alternatives(similar));
  }

  static void report_value(const Json& schema, const Cursor& at) {
    std::vector<std::string_view> allowed;
    if (const auto values = schema.find("enum"); values != schema.end())
      for (const auto& value : *values)
        if (value.is_string()) allowed.push_back(value.get_ref<const std::string&>());
    auto suggestion = members_instead(schema, at);
    if (at.is(Node::Kind::text) && !allowed.empty()) {
      suggestion = did_you_mean(at.node().text, allowed);
      if (suggestion.empty()) suggestion = by_what_it_means(schema, at.node().text);
      if (suggestion.empty()) suggestion = did_you_mean_or_list(at.node().text, allowed);
    }
    at.is_not(schema.value("title", "allowed here"), suggestion);
  }

  const Json& schema_;
  Cursor root_;
};

constexpr auto scenario_schema = "scenario.schema.json";

// Long texts are cut: the validator's pattern matching recurses once for every character.
constexpr std::size_t long_enough_to_judge = 1000;

/// `json`: the file's own, or as good as that for its schema.
void check(const Node& root, const Json& json, const std::string& schema_file,
           const std::filesystem::path& schemas, Findings& findings) {
  const auto& schema = loaded_schema(schemas, schema_file);
  valijson::Validator validator;
  valijson::ValidationResults results;
  if (validator.validate(schema.schema, Adapter(json), &results)) return;
  const auto before = findings.problems.size();
  const Translator translator(schema.json, Cursor(root, findings));
  for (const auto& error : results) translator.translate(error);
  if (schema_file == scenario_schema) explain_replaced_lists(findings.problems, before);
  if (findings.problems.size() == before)
    Cursor(root, findings).problem("does not have the shape its schema asks for");
}

}  // namespace

void check_structure(const Node& root, FileKind kind, const std::filesystem::path& schemas,
                     Findings& findings) {
  auto json = to_json(root, long_enough_to_judge);
  if (kind == FileKind::extended_scenario && json.is_object() && !json.contains("name"))
    json["name"] = "inherited";
  check(root, json, kind == FileKind::programme ? "programme.schema.json" : scenario_schema, schemas,
        findings);
}

void check_structure(const Node& root, const std::string& schema_file, const std::filesystem::path& schemas,
                     Findings& findings) {
  check(root, to_json(root, long_enough_to_judge), schema_file, schemas, findings);
}

}  // namespace holloway
