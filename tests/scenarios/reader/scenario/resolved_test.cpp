// A scenario as it was run is a scenario file that gives it again.

#include <catch2/catch.hpp>
#include <tuple>

#include "tests/scenarios/support.hpp"

namespace holloway {
namespace {

using scenario_tests::published_data;
using scenario_tests::record_of;
using scenario_tests::scenario_with;

ReadScenario read_right(const std::filesystem::path& file, const ReadOptions& options = {}) {
  auto outcome = read_scenario(file, published_data(), options);
  for (const auto& problem : outcome.problems) throw std::runtime_error(to_text(problem));
  return std::move(*outcome.scenario);
}

/// A scenario read from its resolved text, in a folder where nothing else is.
ReadScenario again(const ReadScenario& read) {
  const scenario_tests::TemporaryFolder folder;
  return read_right(folder.write(read.scenario.name + ".json", read.canonical));
}

void check_same(const std::vector<ParameterRecord>& one, const std::vector<ParameterRecord>& other) {
  const auto all = [](const ParameterRecord& r) {
    return std::tie(r.path, r.meaning, r.unit, r.value, r.low, r.high, r.evidence, r.source, r.price_year,
                    r.payer, r.note);
  };
  REQUIRE(one.size() == other.size());
  for (std::size_t i = 0; i < one.size(); ++i) {
    INFO(one[i].path << " " << other[i].path);
    CHECK(all(one[i]) == all(other[i]));
  }
}

void check_same(const ReadScenario& one, const ReadScenario& other) {
  CHECK(one.canonical == other.canonical);
  CHECK(one.title == other.title);
  CHECK(one.scenario.areas == other.scenario.areas);
  CHECK(one.scenario.horizon.start == other.scenario.horizon.start);
  CHECK(one.scenario.horizon.years == other.scenario.horizon.years);
  CHECK(one.scenario.changes.size() == other.scenario.changes.size());
  CHECK(one.scenario.programmes.size() == other.scenario.programmes.size());
  check_same(one.parameters, other.parameters);
  check_same(one.changed_parameters, other.changed_parameters);
  check_same(one.programme_parameters, other.programme_parameters);
}

TEST_CASE("every shipped scenario is the same when its resolved file is read", "[scenarios][resolved]") {
  std::size_t files = 0;
  for (const auto& entry : std::filesystem::directory_iterator(scenarios_folder())) {
    if (entry.path().extension() != ".json") continue;
    INFO(entry.path().string());
    ++files;
    const auto read = read_right(entry.path());
    CHECK(read.canonical.find("\"extends\"") == std::string::npos);
    CHECK(read.canonical.find("\"use\"") == std::string::npos);
    check_same(read, again(read));
  }
  CHECK(files >= 20);
}

TEST_CASE("what was said over a programme's file is resolved with it", "[scenarios][resolved]") {
  const auto check = [](const std::string& fields, const ReadOptions& options = {}) {
    INFO(fields);
    const auto read = scenario_with("\"programmes\": [{\"use\": \"new-chance\"" + fields + "}]", options);
    check_same(read, again(read));
  };
  check(", \"offered\": 0.9");
  check(", \"capacity\": {\"places_per_area\": 10}");
  check(", \"support\": {\"phases\": [{\"days\": 30, \"appointments_per_week\": 2}]}");
  check(", \"disposal\": null");
  check(", \"effects\": []");
  check(", \"costs\": []");
  check(", \"from\": \"2020-01-01\", \"home_areas\": [\"west-midlands\"], \"in_home_areas\": true");
  check(", \"areas\": [\"west-midlands\"]",
        {.set = {"programmes.new-chance.offered=0.95", "programmes.new-chance.costs.0.per_start=9999",
                 "programmes.new-chance.effects.0.size=-0.5", "police.admission=0.1"},
         .areas = {},
         .years = 2});
}

TEST_CASE("what the command line cut off is let stand", "[scenarios][resolved]") {
  const auto read = scenario_with(
      "\"areas\": [\"west-midlands\", \"kent\"], \"programmes\": [{\"use\": \"new-chance\", \"areas\": "
      "[\"west-midlands\", \"kent\"]}], \"changes\": [{\"from\": \"2022-01-01\", \"areas\": "
      "[\"west-midlands\"], "
      "\"parameters\": {\"police\": {\"admission\": 0.5}}}]",
      {.set = {}, .areas = {"kent"}, .years = 1});
  check_same(read, again(read));
  CHECK(again(read).scenario.programmes[0].areas.size() == 2);
}

TEST_CASE("a parameter that was set goes before its dated value in the resolved file too",
          "[scenarios][resolved]") {
  const auto read = scenario_with(
      "\"changes\": [{\"from\": \"2020-01-01\", \"parameters\": {\"police\": {\"admission\": 0.5}}}]",
      {.set = {"police.admission=0.1"}, .areas = {}, .years = {}});
  CHECK(read.scenario.changes.empty());
  CHECK(again(read).scenario.changes.empty());
  CHECK(record_of(again(read).parameters, "police.admission").evidence == "set by --set");
}

TEST_CASE("a resolved scenario can be extended", "[scenarios][resolved]") {
  const auto read = scenario_with("\"parameters\": {\"police\": {\"admission\": 0.1}}");
  const scenario_tests::TemporaryFolder folder;
  folder.write("base.json", read.canonical);
  const auto more = read_right(
      folder.write("more.json",
                   "{\"name\": \"more\", \"extends\": \"base.json\", \"parameters\": {\"police\": "
                   "{\"admission\": {\"value\": 0.3, \"range\": [0.2, 0.4], \"evidence\": \"assumption\", "
                   "\"source\": \"s\"}}}}"));
  CHECK(record_of(more.parameters, "police.admission").evidence == "assumption");
  check_same(more, again(more));
}

}  // namespace
}  // namespace holloway
