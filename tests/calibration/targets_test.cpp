// Targets: what their file may hold, and how they are set beside results.

#include "calibration/targets.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <string>

#include "scenarios/data.hpp"
#include "scenarios/reader.hpp"

namespace holloway {
namespace {

const ReferenceData& published() {
  static const ReferenceData data = load_reference_data(scenarios_folder() / "data");
  return data;
}

/// A file of targets that is gone again afterwards.
class TargetsFile {
 public:
  explicit TargetsFile(const std::string& text)
      : path_(std::filesystem::temp_directory_path() /
              ("holloway-targets-" + std::to_string(++made) + ".json")) {
    std::ofstream(path_) << text;
  }
  ~TargetsFile() { std::filesystem::remove(path_); }
  TargetsFile(const TargetsFile&) = delete;
  TargetsFile& operator=(const TargetsFile&) = delete;
  [[nodiscard]] TargetsOutcome read() const { return read_targets(path_, published()); }

 private:
  static inline int made = 0;
  std::filesystem::path path_;
};

bool mentions(const std::vector<Problem>& problems, int line, const std::string& message) {
  return std::any_of(problems.begin(), problems.end(), [&](const Problem& problem) {
    return problem.line == line && problem.message.find(message) != std::string::npos;
  });
}

TEST_CASE("Targets of the product are good and name their source") {
  const auto read =
      read_targets(scenarios_folder().parent_path() / "calibration" / "targets-2019.json", published());
  for (const Problem& problem : read.problems) UNSCOPED_INFO(to_text(problem));
  REQUIRE(read.problems.empty());
  CHECK(read.targets.size() >= 8);
  for (const Target& target : read.targets) {
    INFO(target.id);
    CHECK(!target.source.empty());
    CHECK(target.tolerance > 0.0);
  }
}

TEST_CASE("A file of targets is checked, line by line") {
  const TargetsFile file(R"([
  { "id": "a", "measure": "arests", "value": 1, "tolerance": 0.2, "source": "s" },
  { "id": "a", "measure": "arrests", "value": -1, "tolerance": 0.2, "source": "s" },
  { "id": "b", "measure": "arrests", "area": "west-midland", "value": 1, "tolerance": -0.2, "source": "s" },
  { "id": "c", "measure": "arrests", "value": 1, "tolerence": 0.2 }
])");
  const auto read = file.read();
  CHECK(mentions(read.problems, 2, "no measure \"arests\"; did you mean \"arrests\"?"));
  CHECK(mentions(read.problems, 3, "\"a\" is given twice"));
  CHECK(mentions(read.problems, 3, "-1 is not a figure above 0"));
  CHECK(mentions(read.problems, 4, "no area \"west-midland\"; did you mean \"west-midlands\"?"));
  CHECK(mentions(read.problems, 4, "-0.2 is not a ratio"));
  CHECK(mentions(read.problems, 5, "unknown key \"tolerence\"; did you mean \"tolerance\"?"));
  CHECK(std::all_of(read.problems.begin(), read.problems.end(),
                    [](const Problem& p) { return p.line >= 2 && p.line <= 5; }));
}

TEST_CASE("A file that holds no targets is refused") {
  CHECK_FALSE(TargetsFile("[]").read().problems.empty());
  CHECK_FALSE(TargetsFile("{}").read().problems.empty());
  CHECK_FALSE(TargetsFile("[").read().problems.empty());
  CHECK_FALSE(read_targets("no-such-file.json", published()).problems.empty());
}

/// A baseline of two areas in which `counts[replication][area]` women are arrested in its one year.
Study study_of(const std::vector<std::vector<std::int64_t>>& counts) {
  Study study;
  study.name = "made";
  study.data = published();
  study.replications = static_cast<int>(counts.size());
  StudyScenario made;
  made.scenario.name = "made";
  made.scenario.areas = {0, 1};
  made.scenario.horizon = {.start = Date{std::chrono::year(2019), std::chrono::January, std::chrono::day(1)},
                           .warm_up_years = 0,
                           .years = 1};
  for (const auto& areas : counts) {
    ReplicationResult result(1, made.scenario.horizon.months(), 2, 0);
    for (std::size_t area = 0; area < 2; ++area) {
      result.yearly(area, Counter::arrests, 0) = areas[area];
      result.monthly(Counter::arrests, 0) += areas[area];
    }
    made.results.push_back(result);
  }
  study.scenarios.push_back(std::move(made));
  return study;
}

Target target(std::string id, std::string measure, std::optional<AreaIndex> area, double value,
              double tolerance) {
  Target made;
  made.id = std::move(id);
  made.measure = std::move(measure);
  made.area = area;
  made.value = value;
  made.tolerance = tolerance;
  return made;
}

TEST_CASE("A target is near within its tolerance and not beyond") {
  const Study study = study_of({{100, 20}, {110, 10}});
  Analysis analysis;
  analysis.study = &study;
  analysis.scenarios.resize(1);
  for (const Measure& measure : measures()) {
    MeasureResult result;
    for (const auto& replication : study.scenarios[0].results)
      result.sample.push_back(
          evaluate(measure, tally_reported(study.scenarios[0].scenario, study.data, replication)));
    result.whole = describe(result.sample);
    for (std::size_t area = 0; area < 2; ++area) {
      Sample sample;
      for (const auto& replication : study.scenarios[0].results)
        sample.push_back(
            evaluate(measure, tally_area(study.scenarios[0].scenario, study.data, replication, area)));
      result.by_area.push_back(describe(sample));
    }
    analysis.scenarios[0].measures.push_back(std::move(result));
  }
  const std::vector<Target> targets{
      target("in", "arrests", {}, 100.0, 0.2),
      target("out", "arrests", {}, 100.0, 0.1999),
      target("area", "arrests", 1, 15.0, 0.0),
      target("none", "proven_reoffending_rate", {}, 0.2, 1.0),
  };
  const auto results = set_beside(targets, analysis);
  REQUIRE(results.size() == 4);
  CHECK(results[0].mean == 120.0);
  CHECK(results[0].ratio == 1.2);
  CHECK(results[1].near == false);
  CHECK(results[2].mean == 15.0);
  CHECK(results[2].near);
  CHECK_FALSE(results[3].mean.has_value());
  CHECK_FALSE(results[3].near);
  CHECK_THROWS(set_beside({target("elsewhere", "arrests", 7, 1.0, 0.2)}, analysis));
}

}  // namespace
}  // namespace holloway
