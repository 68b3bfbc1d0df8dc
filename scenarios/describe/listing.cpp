#include "scenarios/describe/listing.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <ostream>
#include <stdexcept>
#include <utility>

#include "output/measures/measures.hpp"
#include "output/words/wording.hpp"
#include "scenarios/describe/list_rows.hpp"
#include "scenarios/describe/phrases/text_table.hpp"
#include "scenarios/reader/parameters/acts_when.hpp"
#include "scenarios/reader/published/places.hpp"
#include "scenarios/reader/scenario/reader.hpp"

namespace holloway {

namespace {

using Json = Listing::Json;

void add_problems(std::vector<Problem>& all, const std::vector<Problem>& more) {
  all.insert(all.end(), more.begin(), more.end());
}

Listing list_areas(const ReferenceData& data, const ListFilter& filter) {
  Listing list(filter.words,
               TextTable({"area", "name", "adult women 2019", "sentenced to custody 2019", "per 100,000"}));
  for (const auto& area : data.areas) {
    const double rate = 1e5 * area.immediate_custody_2019 / area.adult_women;
    const auto places = places_in(area.id);
    std::vector<std::string> below;
    if (!filter.wants_everything()) below.push_back(fmt::format("With {}.", fmt::join(places, ", ")));
    list.add({area.id, area.name, with_thousands(area.adult_women),
              with_thousands(area.immediate_custody_2019), fmt::format("{:.1f}", rate)},
             std::move(below),
             {{"id", area.id},
              {"name", area.name},
              {"adult_women_2019", area.adult_women},
              {"immediate_custody_2019", area.immediate_custody_2019},
              {"custody_rate_per_100k_women_2019", rate},
              {"places", places}});
  }
  return list;
}

Listing list_scenarios(const ReferenceData& data, const ListFilter& filter, std::vector<Problem>& problems) {
  Listing list(filter.words, TextTable({"scenario", "file", "title"}));
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
    Json programmes = Json::array();
    for (const auto& programme : read.scenario.programmes) programmes.push_back(programme.id);
    list.add({read.scenario.name, name, read.title}, {read.description},
             {{"id", read.scenario.name},
              {"file", name},
              {"title", read.title},
              {"description", read.description},
              {"years", read.scenario.horizon.years},
              {"programmes", std::move(programmes)}});
  }
  return list;
}

std::string when_it_acts(ActsWhen when) {
  switch (when) {
    case ActsWhen::at_once:
      return wording("saying.acts_at_once");
    case ActsWhen::next_decision:
      return wording("saying.acts_next_decision");
    case ActsWhen::on_entrants:
      return wording("saying.acts_on_entrants");
    case ActsWhen::at_the_start:
      break;
  }
  return wording("saying.acts_at_the_start");
}

Listing list_parameters(const ReferenceData& data, const ListFilter& filter, std::vector<Problem>& problems) {
  Listing list(filter.words, TextTable({"parameter", "value", "range", "unit", "evidence"}));
  const auto outcome = read_scenario(scenarios_folder() / "england-and-wales.json", data);
  add_problems(problems, outcome.problems);
  if (!outcome.scenario) return list;
  for (const auto& record : outcome.scenario->parameters) {
    std::vector<std::string> below{record.meaning};
    if (!record.price_year.empty())
      below.push_back(wording("saying.prices_of", {{"year", record.price_year}, {"payer", record.payer}}));
    const auto when = acts_when(record.path);
    below.push_back(when_it_acts(when));
    if (!record.source.empty()) below.push_back("Source: " + record.source);
    auto json = record_as_json(record);
    json["acts"] = id_of(when);
    list.add({record.path, fmt::format("{}", record.value), fmt::format("{} to {}", record.low, record.high),
              record.unit, record.evidence},
             std::move(below), std::move(json));
  }
  return list;
}

Listing list_measures(const ListFilter& filter) {
  Listing list(filter.words, TextTable({"measure", "unit"}));
  for (const auto& measure : measures()) {
    list.add({std::string(measure.id), std::string(measure.unit)}, {std::string(measure.definition)},
             {{"id", measure.id},
              {"unit", measure.unit},
              {"title", measure.title},
              {"group", measure.group},
              {"definition", measure.definition},
              {"denominator", measure.denominator}});
  }
  return list;
}

Listing make_list(std::string_view what, const ReferenceData& data, const ListFilter& filter,
                  std::vector<Problem>& problems) {
  if (what == "areas") return list_areas(data, filter);
  if (what == "programmes") return list_programmes(data, filter, problems);
  if (what == "scenarios") return list_scenarios(data, filter, problems);
  if (what == "parameters") return list_parameters(data, filter, problems);
  if (what == "measures") return list_measures(filter);
  throw std::invalid_argument(fmt::format("there is no list of {}", what));
}

std::string in_small_letters(std::string_view text) {
  std::string copy(text);
  std::transform(copy.begin(), copy.end(), copy.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return copy;
}

}  // namespace

bool occurs(std::string_view word, std::string_view text) {
  return in_small_letters(text).find(in_small_letters(word)) != std::string::npos;
}

void Listing::add(std::vector<std::string> cells, std::vector<std::string> below, Json item) {
  const auto text = fmt::format("{}\n{}", fmt::join(cells, "\n"), fmt::join(below, "\n"));
  const auto missing = [&](const std::string& word) { return !occurs(word, text); };
  ++looked_at_;
  if (std::any_of(words_.begin(), words_.end(), missing)) return;
  table_.add(std::move(cells), std::move(below));
  json_.push_back(std::move(item));
}

void Listing::write(ListFormat format, std::ostream& out) const {
  if (format == ListFormat::json) {
    out << json_.dump(2) << '\n';
    return;
  }
  if (!json_.empty()) table_.write(out);
  if (json_.size() < looked_at_) out << fmt::format("{} of {} match.\n", json_.size(), looked_at_);
  if (!last_line_.empty()) out << last_line_ << '\n';
}

nlohmann::ordered_json record_as_json(const ParameterRecord& record) {
  nlohmann::ordered_json json{
      {"id", record.path},      {"meaning", record.meaning},          {"unit", record.unit},
      {"value", record.value},  {"range", {record.low, record.high}}, {"evidence", record.evidence},
      {"source", record.source}};
  if (!record.price_year.empty()) json["price_year"] = record.price_year;
  if (!record.payer.empty()) json["payer"] = record.payer;
  if (!record.note.empty()) json["note"] = record.note;
  return json;
}

const std::vector<std::string_view>& listable() {
  static const std::vector<std::string_view> all{"areas", "programmes", "scenarios", "parameters",
                                                 "measures"};
  return all;
}

std::vector<Problem> list(std::string_view what, ListFormat format, const ReferenceData& data,
                          std::ostream& out, const ListFilter& filter) {
  std::vector<Problem> problems;
  make_list(what, data, filter, problems).write(format, out);
  return in_order(std::move(problems));
}

}  // namespace holloway
