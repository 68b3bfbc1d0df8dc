#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <set>
#include <string_view>

#include "calibration/targets.hpp"
#include "scenarios/reader/files/csv.hpp"
#include "scenarios/reader/files/json_parser.hpp"
#include "scenarios/reader/problems/suggestion.hpp"
#include "scenarios/reader/published/data.hpp"
#include "scenarios/reader/published/places.hpp"
#include "scenarios/reader/scenario/reader.hpp"
#include "scenarios/reader/shape/cursor.hpp"
#include "scenarios/reader/shape/structure.hpp"

namespace holloway {

namespace {

// Kinds and limits of values are the schema's to check: what it has found wrong is passed over here.

std::string text_at(const Cursor& at) {
  return at.is(Node::Kind::text) ? at.node().text : std::string();
}

double number_at(const Cursor& at, double otherwise) {
  return at.is(Node::Kind::number) ? at.node().number : otherwise;
}

std::vector<Cursor> items_at(const Cursor& at) {
  return at.is(Node::Kind::list) ? at.items() : std::vector<Cursor>();
}

TargetFacts read_facts(const Cursor& at) {
  TargetFacts facts;
  facts.id = text_at(at["id"]);
  facts.title = text_at(at["title"]);
  facts.unit = text_at(at["unit"]);
  facts.period = text_at(at["period"]);
  facts.tolerance = number_at(at["tolerance"], 0.0);
  facts.weight = number_at(at["weight"], 1.0);
  facts.used = at["used"].is(Node::Kind::boolean) && at["used"].node().truth;
  facts.source = text_at(at["source"]);
  facts.caution = text_at(at["caution"]);
  return facts;
}

const Measure* read_measure(const Cursor& at) {
  if (!at.is(Node::Kind::text)) return nullptr;
  const std::string& id = at.node().text;
  const Measure* const measure = find_measure(id);
  if (measure == nullptr) {
    std::vector<std::string_view> ids;
    for (const Measure& m : measures()) ids.push_back(m.id);
    at.problem(fmt::format("no measure \"{}\"{}", id, did_you_mean(id, ids)));
  }
  return measure;
}

/// One identifier, or a list of those to be added up.
std::vector<const Measure*> read_measures(const Cursor& at) {
  std::vector<const Measure*> all;
  if (!at.is(Node::Kind::list)) {
    if (const Measure* const measure = read_measure(at)) all.push_back(measure);
    return all;
  }
  for (const Cursor& item : at.items())
    if (const Measure* const measure = read_measure(item)) all.push_back(measure);
  return all;
}

bool can_be_added(const Measure* measure) {
  return measure->kind == MeasureKind::flow || measure->kind == MeasureKind::stock;
}

std::optional<AreaIndex> area_of(const std::string& id, const ReferenceData& data) {
  for (AreaIndex i = 0; i < data.areas.size(); ++i)
    if (data.areas[i].id == id) return i;
  return std::nullopt;
}

/// Adds a problem unless there is an area of that identifier.
std::optional<AreaIndex> read_area(const Cursor& at, const ReferenceData& data) {
  if (!at.is(Node::Kind::text)) return std::nullopt;
  const std::string& id = at.node().text;
  const auto area = area_of(id, data);
  if (!area) at.problem(fmt::format("no area \"{}\"{}", id, area_suggestion(id, data)));
  return area;
}

Target read_target(const Cursor& at, const ReferenceData& data) {
  Target target;
  static_cast<TargetFacts&>(target) = read_facts(at);
  target.measures = read_measures(at["measure"]);
  if (at["share_of"].exists()) target.share_of = read_measure(at["share_of"]);
  std::vector<const Measure*> combined = target.measures;
  if (target.share_of != nullptr) combined.push_back(target.share_of);
  if (combined.size() > 1 && !std::all_of(combined.begin(), combined.end(), can_be_added))
    at["measure"].problem(
        "only measures of so many a year, or of women on an average day, can be added up or divided");
  target.value = number_at(at["value"], 1.0);
  if (const auto area = at["area"]; area.exists()) {
    target.area = read_area(area, data);
    for (const Measure* measure : combined)
      if (measure->programme_counter) area.problem(fmt::format("{} is not counted by area", measure->id));
    target.place = {area.node().file->name, area.node().line, "", ""};
  }
  return target;
}

// Above any figure published for an area; what is more is a slip.
constexpr NumberLimits published_figures{0.0, 1e9};

/// The column of a file with one line for each of the areas simulated, and perhaps for others.
void read_published(AreaTargets& targets, const std::filesystem::path& file, const std::string& column,
                    const std::vector<std::string>& simulated, const ReferenceData& data,
                    std::vector<Problem>& problems) {
  constexpr std::string_view area_column = "police_force_area";
  const auto before = problems.size();
  targets.published.resize(data.areas.size());
  const CsvTable table(file, {area_column, column}, problems);
  for (const auto& row : table.rows()) {
    const auto area = area_of(identifier_of(table.text(row, area_column)), data);
    if (!area)
      problems.push_back(
          table.problem(row, area_column, fmt::format("no area \"{}\"", table.text(row, area_column))));
    else if (targets.published[*area])
      problems.push_back(table.problem(row, area_column, "this area is given twice"));
    else if (const auto value = table.number(row, column, published_figures, problems))
      targets.published[*area] = *value;
  }
  if (problems.size() != before) return;
  for (AreaIndex i = 0; i < data.areas.size(); ++i)
    if (!targets.published[i] && std::count(simulated.begin(), simulated.end(), data.areas[i].id) > 0)
      problems.push_back(
          {table.file(), 1, "", fmt::format("has no line for {}, which is simulated", data.areas[i].name)});
}

AreaTargets read_area_targets(const Cursor& at, const std::filesystem::path& folder,
                              const std::vector<std::string>& simulated, const ReferenceData& data,
                              std::vector<Problem>& problems_in_data) {
  AreaTargets targets;
  static_cast<TargetFacts&>(targets) = read_facts(at);
  targets.measure = read_measure(at["measure"]);
  if (targets.measure != nullptr && targets.measure->programme_counter)
    at["measure"].problem(fmt::format("{} is not counted by area", targets.measure->id));
  const auto file = text_at(at["file"]);
  const auto column = text_at(at["column"]);
  if (!file.empty() && !column.empty())
    read_published(targets, (folder / file).lexically_normal(), column, simulated, data, problems_in_data);
  return targets;
}

/// "all", or a list of identifiers.
std::vector<std::string> read_areas_to_simulate(const Cursor& at, const ReferenceData& data) {
  std::vector<std::string> areas;
  if (at.is(Node::Kind::text)) {
    if (at.node().text == "all")
      for (const AreaFacts& area : data.areas) areas.push_back(area.id);
    else
      at.is_not("\"all\" or a list of areas");
    return areas;
  }
  for (const Cursor& item : items_at(at))
    if (read_area(item, data)) areas.push_back(item.node().text);
  return areas;
}

/// Adds a problem for every identifier given before.
void check_ids(const Cursor& root) {
  std::set<std::string> ids;
  for (const std::string_view list : {"targets", "by_area"})
    for (const Cursor& item : items_at(root[list])) {
      const auto id = item["id"];
      if (id.is(Node::Kind::text) && !ids.insert(id.node().text).second)
        id.problem(fmt::format("\"{}\" is also the id of another target", id.node().text));
    }
}

Targets read_meaning(const Cursor& root, const std::filesystem::path& folder, const ReferenceData& data,
                     std::vector<Problem>& problems_in_data) {
  Targets targets;
  targets.name = text_at(root["name"]);
  targets.title = root["title"].exists() ? text_at(root["title"]) : targets.name;
  targets.scenario = (folder / text_at(root["scenario"])).lexically_normal();
  targets.areas = read_areas_to_simulate(root["areas"], data);
  targets.replications = static_cast<int>(number_at(root["replications"], targets.replications));
  if (root["years"].exists()) targets.years = static_cast<int>(number_at(root["years"], 1.0));
  for (const Cursor& item : items_at(root["targets"])) targets.targets.push_back(read_target(item, data));
  for (const Cursor& item : items_at(root["by_area"]))
    targets.by_area.push_back(read_area_targets(item, folder, targets.areas, data, problems_in_data));
  check_ids(root);
  return targets;
}

}  // namespace

TargetsOutcome read_targets(const std::filesystem::path& file, const ReferenceData& data) {
  TargetsOutcome outcome;
  const auto source = std::make_shared<const SourceFile>(SourceFile{.name = file.string(), .layer = 0});
  const auto root = parse_json_file(file, source, outcome.problems);
  if (!root) return outcome;
  Findings findings;
  check_structure(*root, "targets.schema.json", scenarios_folder().parent_path() / "calibration", findings);
  std::vector<Problem> in_data;
  if (root->kind == Node::Kind::object)
    outcome.targets = read_meaning(Cursor(*root, findings), file.parent_path(), data, in_data);
  findings.problems.insert(findings.problems.end(), in_data.begin(), in_data.end());
  outcome.problems = in_order(std::move(findings.problems));
  if (!outcome.problems.empty()) outcome.targets.reset();
  return outcome;
}

std::vector<Problem> check_areas(const Targets& targets, const Scenario& scenario,
                                 const ReferenceData& data) {
  std::vector<Problem> problems;
  for (std::size_t i = 0; i < targets.targets.size(); ++i) {
    const Target& target = targets.targets[i];
    if (!target.area || std::binary_search(scenario.areas.begin(), scenario.areas.end(), *target.area))
      continue;
    problems.push_back({target.place.file, target.place.line, fmt::format("/targets/{}/area", i),
                        fmt::format("{} is not one of the areas simulated", data.areas[*target.area].id)});
  }
  return problems;
}

}  // namespace holloway
