// The file of targets: the one we ship says what the published data say, and wrong ones are told what is
// wrong.

#include "calibration/targets.hpp"

#include <catch2/catch.hpp>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <map>
#include <stdexcept>
#include <string>

#include "scenarios/reader/files/csv.hpp"
#include "scenarios/reader/published/data.hpp"
#include "scenarios/reader/scenario/reader.hpp"
#include "tests/temporary_folder.hpp"

namespace holloway {
namespace {

const ReferenceData& reference_data() {
  static const ReferenceData data = load_reference_data(scenarios_folder() / "data");
  return data;
}

Targets shipped() {
  auto outcome =
      read_targets(scenarios_folder().parent_path() / "calibration" / "targets-2019.json", reference_data());
  for (const Problem& problem : outcome.problems) UNSCOPED_INFO(to_text(problem));
  REQUIRE(outcome.targets);
  return std::move(*outcome.targets);
}

double value_of(const Targets& targets, const std::string& id) {
  for (const Target& target : targets.targets)
    if (target.id == id) return target.value;
  throw std::runtime_error("no target " + id);
}

/// Sums of a number column over the rows that `keep` lets through.
template <class Keep>
double sum(const char* file, std::vector<std::string_view> columns, std::string_view number, Keep&& keep) {
  std::vector<Problem> problems;
  columns.push_back(number);
  const CsvTable table(scenarios_folder() / "data" / file, columns, problems);
  double total = 0;
  for (const auto& row : table.rows())
    if (keep(table, row)) total += table.number(row, number, {0.0, 1e9}, problems).value();
  REQUIRE(problems.empty());
  return total;
}

/// Women cautioned or sentenced from 2017 to 2019, where a column has this value; all of them without one.
double disposals(std::string_view column = {}, std::string_view value = {}) {
  constexpr std::string_view band = "previous_cautions_or_convictions";
  return sum("women_disposals_by_record_2014_2024.csv", {"year", "disposal", band}, "women",
             [&](const CsvTable& table, const CsvTable::Row& row) {
               const std::string& year = table.text(row, "year");
               return year >= "2017" && year <= "2019" &&
                      (column.empty() || table.text(row, column) == value);
             });
}

/// Writes a file of targets, reads it, and gives what is wrong with it as the user sees it, without the
/// file's name.
std::vector<std::string> problems_of(const std::string& content) {
  const testing::TemporaryFolder made;
  const auto folder = made.path.string();
  const auto outcome = read_targets(made.write("targets.json", content), reference_data());
  CHECK(outcome.problems.empty() == outcome.targets.has_value());
  std::vector<std::string> texts;
  for (const Problem& problem : outcome.problems) {
    std::string text = to_text(problem);
    for (auto at = text.find(folder); at != text.npos; at = text.find(folder))
      text.erase(at, folder.size() + 1);
    texts.push_back(text);
  }
  return texts;
}

/// A right file, but for one target's members.
std::string with_target(const std::string& members) {
  return "{ \"name\": \"x\", \"scenario\": \"a.json\", \"targets\": [\n{ " + members + " }\n] }";
}

const std::string facts =
    R"("id": "a", "title": "A", "unit": "share", "period": "2019", "tolerance": 0.2, "used": true, "source": "S")";

}  // namespace

TEST_CASE("The targets we ship agree with the data we ship", "[calibration][targets]") {
  const Targets targets = shipped();
  const double all = disposals();
  const auto share = [&](std::string_view band) {
    return disposals("previous_cautions_or_convictions", band) / all;
  };
  // Shares are given to three decimals, yearly means to the nearest whole number.
  const auto third_decimal = [](double value) { return Approx(value).margin(0.0005).epsilon(0); };
  const auto whole = [](double value) { return Approx(value).margin(0.5).epsilon(0); };
  CHECK(value_of(targets, "recorded-none") == third_decimal(share("none")));
  CHECK(value_of(targets, "recorded-1-2") == third_decimal(share("1-2")));
  CHECK(value_of(targets, "recorded-3-6") == third_decimal(share("3-6")));
  CHECK(value_of(targets, "recorded-7-10") == third_decimal(share("7-10")));
  CHECK(value_of(targets, "recorded-11-14") == third_decimal(share("11-14")));
  CHECK(value_of(targets, "recorded-15-plus") == third_decimal(share("15+")));
  CHECK(value_of(targets, "cautions") == whole(disposals("disposal", "Caution") / 3));
  CHECK(value_of(targets, "discharges") ==
        whole((disposals("disposal", "Absolute discharge") + disposals("disposal", "Conditional discharge")) /
              3));
  CHECK(value_of(targets, "fines") == whole(disposals("disposal", "Fine") / 3));
  CHECK(value_of(targets, "community-orders") == whole(disposals("disposal", "Community sentence") / 3));
  CHECK(value_of(targets, "suspended-sentence-orders") ==
        whole(disposals("disposal", "Suspended sentence") / 3));
  CHECK(value_of(targets, "recorded") ==
        sum("women_disposals_by_record_2014_2024.csv", {"year"}, "women",
            [](const CsvTable& t, const CsvTable::Row& row) { return t.text(row, "year") == "2018"; }));
}

TEST_CASE("The targets for custody and prison agree with the data we ship", "[calibration][targets]") {
  const Targets targets = shipped();
  double custody = 0, women = 0, fridays = 0;
  for (const AreaFacts& area : reference_data().areas) {
    custody += area.immediate_custody_2019;
    women += area.adult_women;
    if (area.id == "west-midlands")
      CHECK(value_of(targets, "custody-rate-west-midlands") ==
            Approx(1e5 * area.immediate_custody_2019 / area.adult_women).margin(0.05).epsilon(0));
  }
  CHECK(value_of(targets, "custody") == custody);
  CHECK(value_of(targets, "custody-rate") == Approx(1e5 * custody / women).margin(0.05).epsilon(0));
  const double in_prison = sum("women_prison_population_weekly.csv", {"date"}, "women_in_prison",
                               [&](const CsvTable& t, const CsvTable::Row& row) {
                                 const bool is_2019 = t.text(row, "date").starts_with("2019");
                                 fridays += is_2019;
                                 return is_2019;
                               });
  CHECK(value_of(targets, "women-in-prison") == Approx(in_prison / fridays).margin(0.5).epsilon(0));
  const auto in_2019 = [](const CsvTable& t, const CsvTable::Row& row) {
    return t.text(row, "year") == "2019";
  };
  const char* const revised = "women_custody_by_area_2014_2024.csv";
  CHECK(value_of(targets, "custody-under-6-months") ==
        Approx(sum(revised, {"year"}, "of_which_under_6_months", in_2019) /
               sum(revised, {"year"}, "immediate_custody", in_2019))
            .margin(0.005)
            .epsilon(0));
}

TEST_CASE("The targets we ship say where they are from and whether they were used",
          "[calibration][targets]") {
  const Targets targets = shipped();
  CHECK(targets.areas.size() == 42);
  CHECK(targets.replications == 3);
  REQUIRE(read_scenario(targets.scenario, reference_data()).scenario);
  std::map<bool, int> how_many;
  for (const Target& target : targets.targets) {
    INFO(target.id);
    ++how_many[target.used];
    CHECK_FALSE(target.source.empty());
    CHECK_FALSE(target.period.empty());
    // A tolerance other than the usual one is explained.
    if (target.tolerance != 0.2) CHECK(target.caution.find("olerance") != std::string::npos);
  }
  CHECK(how_many[true] > 0);
  CHECK(how_many[false] > 0);
  REQUIRE(targets.by_area.size() == 1);
  for (AreaIndex i = 0; i < reference_data().areas.size(); ++i)
    CHECK(
        targets.by_area[0].published[i].value() ==
        Approx(1e5 * reference_data().areas[i].immediate_custody_2019 / reference_data().areas[i].adult_women)
            .margin(0.05)
            .epsilon(0));
}

TEST_CASE("The targets for 2024 agree with the data we ship and name a baseline of that year",
          "[calibration][targets]") {
  const auto outcome =
      read_targets(scenarios_folder().parent_path() / "calibration" / "targets-2024.json", reference_data());
  for (const Problem& problem : outcome.problems) UNSCOPED_INFO(to_text(problem));
  REQUIRE(outcome.targets);
  const Targets& targets = *outcome.targets;
  const auto women = [](std::string_view column, std::string_view value) {
    return sum("women_disposals_by_record_2014_2024.csv", {"year", column}, "women",
               [&](const CsvTable& t, const CsvTable::Row& row) {
                 return t.text(row, "year") == "2024" && t.text(row, column) == value;
               });
  };
  constexpr std::string_view band = "previous_cautions_or_convictions";
  const double recorded = women("year", "2024");
  CHECK(value_of(targets, "recorded") == recorded);
  CHECK(value_of(targets, "cautions") == women("disposal", "Caution"));
  CHECK(value_of(targets, "fines") == women("disposal", "Fine"));
  CHECK(value_of(targets, "community-orders") == women("disposal", "Community sentence"));
  CHECK(value_of(targets, "recorded-none") == Approx(women(band, "none") / recorded).margin(5e-4).epsilon(0));
  CHECK(value_of(targets, "recorded-15-plus") ==
        Approx(women(band, "15+") / recorded).margin(5e-4).epsilon(0));
  double custody = 0;
  REQUIRE(targets.by_area.size() == 1);
  for (AreaIndex i = 0; i < reference_data().areas.size(); ++i) {
    const AreaFacts& area = reference_data().areas[i];
    custody += area.custody_in(2024);
    CHECK(targets.by_area[0].published[i].value() ==
          Approx(1e5 * area.custody_in(2024) / area.adult_women).margin(0.05).epsilon(0));
  }
  CHECK(value_of(targets, "custody") == custody);
  const auto read = read_scenario(targets.scenario, reference_data()).scenario;
  REQUIRE(read);
  CHECK(read->scenario.data_years == DataYears{2024, 2024, 2024});
  for (const Target& target : targets.targets) {
    INFO(target.id);
    CHECK_FALSE(target.source.empty());
    if (target.tolerance != 0.2) CHECK(target.caution.find("olerance") != std::string::npos);
  }
}

TEST_CASE("A right file of targets is read", "[calibration][targets]") {
  CHECK(problems_of("// a comment\n" + with_target(facts + R"(, "measure": "arrests", "value": 3)")).empty());
  CHECK(
      problems_of(
          with_target(
              facts +
              R"(, "measure": ["arrests", "charges"], "share_of": "offences", "value": 0.5, "area": "west-midlands", "weight": 0)"))
          .empty());
}

TEST_CASE("Wrong files of targets, and what is said of them", "[calibration][targets]") {
  const std::vector<std::pair<std::string, std::vector<std::string>>> cases{
      {"[]", {"error: targets.json:1: /: an empty list is not a file of targets"}},
      {"{ \"name\": \"x\",\n\"name\": \"y\" }",
       {"error: targets.json:2: /name: the key \"name\" is given twice; the first is on line 1"}},
      {R"({ "name": "X Y", "scenario": "", "targets": [], "replications": 0, "years": 1.5, "areas": "every", "targts": 1 })",
       {"/areas: \"every\" is not \"all\" or a list of areas", "/name: \"X Y\" is not an identifier",
        "/replications: 0 is not a whole number of replications", "/scenario: \"\" is not a file",
        "/targets: an empty list is not a list of one or more targets",
        "/targts: unknown key \"targts\"; did you mean \"targets\"?",
        "/years: 1.5 is not a whole number of years"}},
      {R"({ "name": "x", "scenario": "a.json", "targets": [ 7 ], "areas": ["west-midland"] })",
       {"/areas/0: no area \"west-midland\"; did you mean \"west-midlands\"?",
        "/targets/0: 7 is not a target"}},
      {with_target(""),
       {":2: /targets/0/id: is missing", "/measure: is missing", "/period: is missing", "/source: is missing",
        "/title: is missing", "/tolerance: is missing", "/unit: is missing", "/used: is missing",
        "/value: is missing"}},
      {with_target(facts + R"(, "measure": "arests", "value": 0, "area": "nowhere")"),
       {":2: /targets/0/area: no area \"nowhere\"",
        "/targets/0/measure: no measure \"arests\"; did you mean \"arrests\"?",
        "/targets/0/value: 0 is not a figure above 0"}},
      {with_target(facts + R"(, "measure": ["arrests", "proven_reoffending_rate"], "value": 1)"),
       {"/targets/0/measure: only measures of so many a year"}},
      {with_target(facts + R"(, "measure": "programme_starts", "area": "kent", "value": 1)"),
       {"/targets/0/area: programme_starts is not counted by area"}},
      {with_target(facts + R"(, "measure": [], "value": 1)"),
       {"/targets/0/measure: an empty list is not the identifier of a measure, or a list of them"}},
      {with_target(facts + R"(, "measure": "arrests", "value": 1 }, { )" + facts +
                   R"(, "measure": "charges", "value": 1)"),
       {"/targets/1/id: \"a\" is also the id of another target"}},
      {with_target(
           R"("id": "a", "title": 1, "unit": "u", "period": "p", "tolerance": 1.4, "weight": -1, "used": "yes", "source": "S", "measure": "arrests", "value": 1)"),
       {"/title: 1 is not a text", "/tolerance: 1.4 is not a tolerance (more than 0, at most 1)",
        "/used: \"yes\" is not true or false", "/weight: -1 is not a weight"}},
      {R"({ "name": "x", "scenario": "a.json", "targets": [ { )" + facts +
           R"(, "measure": "arrests", "value": 1 } ], "by_area": [ { )" + facts +
           R"(, "measure": "arrests", "file": "nowhere.csv", "column": "n" } ] })",
       {"nowhere.csv", "/by_area/0/id: \"a\" is also the id of another target"}},
  };
  for (const auto& [content, expected] : cases) {
    INFO(content);
    const auto found = problems_of(content);
    std::string together;
    for (const auto& text : found) together += text + "\n";
    INFO(together);
    CHECK(found.size() == expected.size());
    for (const auto& part : expected) CHECK_THAT(together, Catch::Matchers::Contains(part));
  }
}

TEST_CASE("A missing file of targets", "[calibration][targets]") {
  const auto outcome = read_targets("/nowhere/targets.json", reference_data());
  REQUIRE(outcome.problems.size() == 1);
  CHECK(to_text(outcome.problems[0]) ==
        "error: /nowhere/targets.json:1: /: cannot be read: this file does not exist");
}

}  // namespace holloway
