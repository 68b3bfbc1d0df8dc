#include "scenarios/listing.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <ostream>
#include <stdexcept>
#include <utility>

#include "output/measures.hpp"
#include "scenarios/programme_facts.hpp"
#include "scenarios/programme_files.hpp"
#include "scenarios/reader.hpp"
#include "scenarios/text_table.hpp"

namespace holloway {

namespace {

using Json = nlohmann::ordered_json;

/// A list in both forms.
struct Listing {
  TextTable table;
  Json json = Json::array();
};

void add_problems(std::vector<Problem>& all, const std::vector<Problem>& more) {
  all.insert(all.end(), more.begin(), more.end());
}

Listing list_areas(const ReferenceData& data) {
  Listing list{TextTable({"area", "name", "adult women 2019", "sentenced to custody 2019", "per 100,000"})};
  for (const auto& area : data.areas) {
    const double rate = 1e5 * area.immediate_custody_2019 / area.adult_women;
    list.table.add({area.id, area.name, with_thousands(area.adult_women),
                    with_thousands(area.immediate_custody_2019), fmt::format("{:.1f}", rate)});
    list.json.push_back({{"id", area.id},
                         {"name", area.name},
                         {"adult_women_2019", area.adult_women},
                         {"immediate_custody_2019", area.immediate_custody_2019},
                         {"custody_rate_per_100k_women_2019", rate}});
  }
  return list;
}

Json record_as_json(const ParameterRecord& record) {
  Json json{{"id", record.path},           {"meaning", record.meaning}, {"unit", record.unit},
            {"value", record.value},       {"low", record.low},         {"high", record.high},
            {"evidence", record.evidence}, {"source", record.source}};
  if (!record.price_year.empty()) json["price_year"] = record.price_year;
  if (!record.payer.empty()) json["payer"] = record.payer;
  if (!record.note.empty()) json["note"] = record.note;
  return json;
}

Json ids_of(const std::vector<ActsAt>& points) {
  Json ids = Json::array();
  for (const auto point : points) ids.push_back(id_of(point));
  return ids;
}

Json area_ids(const std::vector<AreaIndex>& areas, const ReferenceData& data) {
  Json ids = Json::array();
  for (const auto area : areas) ids.push_back(data.areas[area].id);
  return ids;
}

Listing list_programmes(const ReferenceData& data, std::vector<Problem>& problems) {
  Listing list{TextTable({"programme", "title", "effect sizes"})};
  for (const auto& file : programme_files(scenarios_folder() / "programmes")) {
    const auto outcome = read_programme(file.path, data);
    add_problems(problems, outcome.problems);
    if (!outcome.programme) continue;
    const auto& programme = outcome.programme->programme;
    const auto effects = effects_in_words(programme);
    std::vector<std::string> below{
        programme.summary,
        fmt::format("Where: {}. For: {}.", stages_in_words(programme), eligibility_in_words(programme))};
    if (!effects.empty()) below.push_back(fmt::format("Effects: {}.", fmt::join(effects, "; ")));
    list.table.add({programme.id, programme.title, std::string(evidence_grade(programme))}, std::move(below));
    Json parameters = Json::array();
    for (const auto& record : outcome.programme->parameters) parameters.push_back(record_as_json(record));
    list.json.push_back({{"id", programme.id},
                         {"title", programme.title},
                         {"summary", programme.summary},
                         {"acts_at", ids_of(programme.acts_at)},
                         {"stage", stages_in_words(programme)},
                         {"eligible", eligibility_in_words(programme)},
                         {"evidence_grade", evidence_grade(programme)},
                         {"effects", effects},
                         {"home_areas", area_ids(programme.home_areas, data)},
                         {"in_baseline", programme.in_baseline},
                         {"evidence", programme.evidence},
                         {"parameters", std::move(parameters)}});
  }
  return list;
}

Listing list_scenarios(const ReferenceData& data, std::vector<Problem>& problems) {
  Listing list{TextTable({"scenario", "file", "title"})};
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(scenarios_folder()))
    if (entry.path().extension() == ".json") files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  for (const auto& file : files) {
    const auto outcome = read_scenario(file, data);
    add_problems(problems, outcome.problems);
    if (!outcome.scenario) continue;
    const auto& read = *outcome.scenario;
    const auto name = "scenarios/" + file.filename().string();
    list.table.add({read.scenario.name, name, read.title}, {read.description});
    Json programmes = Json::array();
    for (const auto& programme : read.scenario.programmes) programmes.push_back(programme.id);
    list.json.push_back({{"id", read.scenario.name},
                         {"file", name},
                         {"title", read.title},
                         {"description", read.description},
                         {"years", read.scenario.horizon.years},
                         {"programmes", std::move(programmes)}});
  }
  return list;
}

Listing list_parameters(const ReferenceData& data, std::vector<Problem>& problems) {
  Listing list{TextTable({"parameter", "value", "range", "unit", "evidence"})};
  const auto outcome = read_scenario(scenarios_folder() / "england-and-wales.json", data);
  add_problems(problems, outcome.problems);
  if (!outcome.scenario) return list;
  for (const auto& record : outcome.scenario->parameters) {
    std::vector<std::string> below{record.meaning};
    if (!record.price_year.empty())
      below.push_back(fmt::format("In prices of {}, paid by {}.", record.price_year, record.payer));
    if (!record.source.empty()) below.push_back("Source: " + record.source);
    list.table.add({record.path, fmt::format("{}", record.value),
                    fmt::format("{} to {}", record.low, record.high), record.unit, record.evidence},
                   std::move(below));
    list.json.push_back(record_as_json(record));
  }
  return list;
}

Listing list_measures() {
  Listing list{TextTable({"measure", "unit"})};
  for (const auto& measure : measures()) {
    list.table.add({std::string(measure.id), std::string(measure.unit)}, {std::string(measure.definition)});
    list.json.push_back({{"id", measure.id},
                         {"unit", measure.unit},
                         {"title", measure.title},
                         {"group", measure.group},
                         {"definition", measure.definition},
                         {"denominator", measure.denominator}});
  }
  return list;
}

Listing make_list(std::string_view what, const ReferenceData& data, std::vector<Problem>& problems) {
  if (what == "areas") return list_areas(data);
  if (what == "programmes") return list_programmes(data, problems);
  if (what == "scenarios") return list_scenarios(data, problems);
  if (what == "parameters") return list_parameters(data, problems);
  if (what == "measures") return list_measures();
  throw std::invalid_argument(fmt::format("there is no list of {}", what));
}

}  // namespace

const std::vector<std::string_view>& listable() {
  static const std::vector<std::string_view> all{"areas", "programmes", "scenarios", "parameters",
                                                 "measures"};
  return all;
}

std::vector<Problem> list(std::string_view what, ListFormat format, const ReferenceData& data,
                          std::ostream& out) {
  std::vector<Problem> problems;
  const auto listing = make_list(what, data, problems);
  if (format == ListFormat::json)
    out << listing.json.dump(2) << '\n';
  else
    listing.table.write(out);
  return in_order(std::move(problems));
}

}  // namespace holloway
