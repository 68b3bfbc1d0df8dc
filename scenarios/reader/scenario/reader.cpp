#include "scenarios/reader/scenario/reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <string_view>
#include <utility>

#include "output/analysis/figure_years.hpp"
#include "output/words/swept_words.hpp"
#include "scenarios/reader/parameters/read_changes.hpp"
#include "scenarios/reader/parameters/read_parameters.hpp"
#include "scenarios/reader/programme/checks/programme_questions.hpp"
#include "scenarios/reader/programme/programme_files.hpp"
#include "scenarios/reader/programme/read_programme.hpp"
#include "scenarios/reader/published/read_areas.hpp"
#include "scenarios/reader/published/read_price_index.hpp"
#include "scenarios/reader/scenario/inheritance.hpp"
#include "scenarios/reader/scenario/overrides.hpp"
#include "scenarios/reader/scenario/read_resolved.hpp"
#include "scenarios/reader/scenario/resolved.hpp"
#include "scenarios/reader/scenario/scenario_name.hpp"
#include "scenarios/reader/shape/cursor.hpp"

namespace holloway {

namespace {

constexpr Unit women_stood_for{"women", "a number of women (0.000001 to 1000000)", 1e-6, 1e6};

std::string read_name(const Cursor& name) {
  const auto text = name.required().text();
  if (!text) return {};
  if (!is_scenario_name(*text)) name.is_not(scenario_name_article);
  if (text->size() > longest_name) name.problem(name_too_long());
  return *text;
}

/// A text, or several one below the other.
std::string read_texts(const Cursor& texts) {
  if (!texts.is(Node::Kind::list)) return texts.text().value_or("");
  std::string all;
  for (const auto& item : texts.items()) all += (all.empty() ? "" : "\n") + item.text().value_or("");
  return all;
}

/// Nothing if any of it is missing or wrong.
std::optional<Horizon> read_horizon(const Cursor& scenario) {
  Horizon horizon;
  const auto start = scenario["start"];
  const auto date = start.required().date();
  const std::chrono::year first(1900), last(2200);
  if (date && (date->year() < first || date->year() > last))
    start.is_not("a date between the years 1900 and 2200");
  else if (date)
    horizon.start = *date;
  const auto years = scenario["years"].required().whole_number(1, 100, "a whole number of years (1 to 100)");
  const auto warm_up =
      scenario["warm_up_years"].required().whole_number(0, 50, "a whole number of years (0 to 50)");
  if (!horizon.start.ok() || !years || !warm_up) return std::nullopt;
  horizon.years = *years;
  horizon.warm_up_years = *warm_up;
  return horizon;
}

/// A year of a published series, or nothing and a problem.
template <class Value>
std::optional<int> read_year(const Cursor& year, const std::map<int, Value>& series) {
  if (series.empty()) return std::nullopt;
  const int first = series.begin()->first, last = series.rbegin()->first;
  return year.whole_number(first, last,
                           fmt::format("a year of the published series ({} to {})", first, last));
}

DataYears read_data_years(const Cursor& years, const ReferenceData& data) {
  DataYears read;
  const auto disposals = years["disposals"].items();
  if (disposals.size() == 2) {
    const auto first = read_year(disposals[0], data.surfaces);
    const auto last = read_year(disposals[1], data.surfaces);
    if (first && last && *first > *last)
      disposals[1].problem(fmt::format("{} is before the first year, {}", *last, *first));
    else if (first && last)
      read.disposals_from = *first, read.disposals_to = *last;
  }
  if (const auto year = read_year(years["custody_by_area"], data.areas.front().custody_as_revised))
    read.custody_by_area = *year;
  return read;
}

/// Whether the file is what a run wrote of a scenario, which may have been cut on the command line.
bool was_run(const Cursor& scenario) {
  return scenario["resolved"].yes_or_no().value_or(false);
}

/// Whether the file itself says which time is simulated, so that a change outside it is a mistake.
bool time_is_the_files_own(const Cursor& scenario) {
  if (was_run(scenario)) return false;
  for (const auto key : {"start", "years", "warm_up_years"})
    if (const auto given = scenario[key]; given.exists() && given.node().file->layer == layer::command_line)
      return false;
  return true;
}

ReadOutcome outcome(std::optional<ReadScenario> scenario, Findings& findings) {
  auto problems = in_order(std::move(findings.problems));
  if (!problems.empty()) scenario.reset();
  return {std::move(scenario), std::move(problems), in_order(std::move(findings.warnings)), {}};
}

/// Where each of the scenario's own keys was said.
void note_places(const Cursor& scenario, ReadScenario& read) {
  for (const auto key : {"name", "areas", "start", "years", "warm_up_years", "scale", "data", "price_index"})
    if (const auto given = scenario[key]; given.exists())
      read.places[key] = {given.node().file->name, given.node().line};
}

void read_what_it_is_called(const Cursor& cursor, ReadScenario& read) {
  read.scenario.name = read_name(cursor["name"]);
  read.title = cursor["title"].text().value_or(read.scenario.name);
  read.description = cursor["description"].text().value_or("");
  read.notes = read_texts(cursor["notes"]);
}

/// "West Midlands, 2019 (Kent only)": what the command line makes of the areas stands with the name of the
/// scenario.
std::string title_with_areas(const std::string& title, const Scenario& scenario, const ReferenceData& data) {
  constexpr std::size_t few = 3;
  std::vector<std::string> names;
  for (const AreaIndex area : scenario.areas) names.push_back(data.areas.at(area).name);
  return names.size() > few ? fmt::format("{} ({} areas only)", title, names.size())
                            : fmt::format("{} ({} only)", title, fmt::join(names, ", "));
}

/// "New Chance in West Midlands: offered 30%": one option of a sweep says its values.
std::string title_with_swept(const std::string& title, const ReadScenario& read) {
  std::vector<std::string> values;
  for (const auto& value : read.swept) {
    const auto* const record = record_of(value.path, read.parameters, read.programme_parameters);
    values.push_back(fmt::format("{} {}", swept_name(value.path, record), swept_value_text(value, record)));
  }
  return fmt::format("{}: {}", title, fmt::join(values, ", "));
}

/// The scenario as it was run is called as it was then.
void say_what_was_asked(Node& root, const ReadOptions& options, ReadScenario& read) {
  read.swept = options.swept;
  if (!read.swept.empty()) read.title = title_with_swept(read.title, read);
  if (options.areas.empty() && read.swept.empty()) return;
  Node& node = root.at_or_new("title");
  node.kind = Node::Kind::text;
  node.text = read.title;
}

/// Asks about a scale at which hardly anybody is simulated.
void ask_about_scale(const Cursor& scale, const Scenario& scenario, const ReferenceData& data) {
  double women = 0;
  for (const AreaIndex area : scenario.areas) women += data.areas.at(area).adult_women;
  const double new_a_year =
      women / scenario.scale / 1e5 * scenario.parameters.population.entrants_per_100k_women.value();
  if (scenario.scale > 1.0 && new_a_year < 1.0)
    scale.warn(
        fmt::format("at this scale less than one woman a year is new to the system in all areas together: "
                    "results are those of hardly anybody; one of {:.3g} or less gives a hundred a year",
                    std::max(1.0, scenario.scale * new_a_year / 100.0)));
}

}  // namespace

ReadOutcome read_scenario(const std::filesystem::path& file, const ReferenceData& data,
                          const ReadOptions& options) {
  Findings findings;
  auto root = read_with_inheritance(file, scenarios_folder() / "schema", findings);
  if (!root) return outcome(std::nullopt, findings);
  return read_resolved_scenario(std::move(*root), file, data, options, findings);
}

ReadOutcome read_resolved_scenario(Node root, const std::filesystem::path& file, const ReferenceData& data,
                                   const ReadOptions& options, Findings& findings) {
  const auto settings = lay_over_options(root, options, findings);
  const Cursor cursor(root, findings);
  ReadScenario read;
  auto& scenario = read.scenario;
  read.file = file.string();
  read_what_it_is_called(cursor, read);
  scenario.areas = read_areas(cursor["areas"].required(), data);
  if (!options.areas.empty()) read.title = title_with_areas(read.title, scenario, data);
  const auto horizon = read_horizon(cursor);
  scenario.horizon = horizon.value_or(Horizon{});
  scenario.data_years = read_data_years(cursor["data"], data);
  if (const auto far = far_from_figures(scenario); horizon && !far.empty()) cursor["start"].warn(far);
  if (const auto scale = cursor["scale"].number(women_stood_for)) scenario.scale = *scale;
  read.price_index = read_own_price_index(cursor["price_index"]);
  // An index that is wrong is told once, and not again for every price that would need it.
  if (read.price_index || !cursor["price_index"].exists())
    findings.prices = std::make_shared<const PriceIndex>(prices_with(read.price_index));
  cursor["parameters"].required();
  const auto problems_before = findings.problems.size();
  scenario.parameters = read_parameters(cursor["parameters"], read.parameters);
  if (cursor["scale"].exists()) ask_about_scale(cursor["scale"], scenario, data);
  const bool parameters_right = findings.problems.size() == problems_before && findings.complete;
  const Simulated simulated{.data = data,
                            .areas = scenario.areas,
                            .areas_are_the_files_own = options.areas.empty() && !was_run(cursor),
                            .horizon = horizon,
                            .time_is_the_files_own = time_is_the_files_own(cursor)};
  auto changes = read_changes(cursor["changes"], simulated);
  auto in_use = read_programmes(cursor["programmes"], file, simulated, settings.fields, findings);
  scenario.programmes = std::move(in_use.programmes);
  ask_about_parts_of_places(cursor["programmes"], scenario, data);
  ask_about_missing_prices(cursor["programmes"], scenario);
  read.programme_parameters = std::move(in_use.records);
  read.programme_ends = std::move(in_use.ends);
  changes.changes.insert(changes.changes.end(), in_use.changes.begin(), in_use.changes.end());
  if (horizon && parameters_right)
    scenario.changes = checked_changes(changes.changes, scenario, cursor["parameters"], findings);
  read.changed_parameters = std::move(changes.records);
  note_places(cursor, read);
  name_programmes(findings.problems, root);
  name_programmes(findings.warnings, root);
  say_what_was_asked(root, options, read);
  if (findings.problems.empty() && findings.complete)
    read.canonical = resolved_text(std::move(root), std::move(in_use.resolved), read);
  auto read_or_wrong = outcome(std::move(read), findings);
  for (const auto& assignment : settings.unused)
    read_or_wrong.unused.push_back({assignment.option, assignment.path, programme_named(assignment).id});
  return read_or_wrong;
}

ReadProgrammeOutcome read_programme(const std::filesystem::path& file, const ReferenceData& data) {
  Findings findings;
  findings.whole_file = file.string();
  std::optional<ReadProgramme> read;
  if (const auto root = read_programme_file(file, scenarios_folder() / "schema", findings)) {
    read.emplace();
    read->file = file.string();
    const Cursor cursor(*root, findings);
    read->programme = read_resolved_programme(cursor, read->parameters);
    read->programme.home_areas = read_areas(cursor["home_areas"], data);
    read->notes = read_texts(cursor["notes"]);
  }
  auto problems = in_order(std::move(findings.problems));
  if (!problems.empty()) read.reset();
  return {std::move(read), std::move(problems), in_order(std::move(findings.warnings))};
}

std::vector<Problem> check_comparable(const ReadScenario& baseline, const ReadScenario& option) {
  std::vector<Problem> problems;
  const auto& a = baseline.scenario;
  const auto& b = option.scenario;
  const auto& a_prices = baseline.price_index;
  const auto& b_prices = option.price_index;
  const auto add = [&](const std::string& key, std::string message) {
    const auto said = option.places.find(key);
    const auto place = said != option.places.end() ? said->second : Place{option.file, 1};
    problems.push_back({place.file, place.line, "/" + key, std::move(message)});
  };
  const auto must_equal = [&](bool equal, const std::string& key) {
    if (!equal)
      add(key, fmt::format("is not the same in {} and {}, which are compared", baseline.file, option.file));
  };
  if (a.areas != b.areas)
    add("areas", fmt::format("is not the same in {} and {}, which are compared; give both the same areas, or "
                             "say on the command line which to simulate (--area NAME)",
                             baseline.file, option.file));
  must_equal(a.horizon.start == b.horizon.start, "start");
  must_equal(a.horizon.years == b.horizon.years, "years");
  must_equal(a.horizon.warm_up_years == b.horizon.warm_up_years, "warm_up_years");
  must_equal(a.scale == b.scale, "scale");
  must_equal(a.data_years.custody_by_area == b.data_years.custody_by_area, "data");
  if (a_prices && b_prices) must_equal(*a_prices == *b_prices, "price_index");
  if (a.name == b.name)
    add("name",
        fmt::format("\"{}\" is also the name of {}; scenarios that are compared need names of their own",
                    b.name, baseline.file));
  return problems;
}

}  // namespace holloway
