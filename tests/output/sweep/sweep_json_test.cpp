#include "output/sweep/sweep_json.hpp"

#include <catch2/catch.hpp>

#include "output/headline/headline.hpp"
#include "output/results/summary.hpp"
#include "output/sweep/response.hpp"
#include "output/sweep/sweep_words.hpp"
#include "tests/output/made_study.hpp"

using namespace holloway;
using holloway::testing::made_study;

namespace {

constexpr auto path = "programmes.made-up.effects.0.size";

/// The made-up option at three strengths of an effect: with each step 40 fewer days in prison every day of
/// the month, from so many more than the baseline that the weakest costs money and the strongest saves it.
Study made_sweep(int replications) {
  Study study = made_study(replications);
  const StudyScenario option = study.scenarios.back();
  study.scenarios.pop_back();
  const std::vector<std::pair<std::string, int>> sizes{{"-0.2", -1}, {"-0.1", 0}, {"0", 1}};
  for (const auto& [text, direction] : sizes) {
    StudyScenario one = option;
    one.scenario.name = "option-" + std::to_string(study.scenarios.size());
    one.sweep = {{path, text, std::stod(text)}};
    ParameterRecord record;
    record.path = path;
    record.meaning = "effect on offending";
    record.unit = "one-year prevalence change";
    one.programme_parameters.push_back(record);
    for (auto& run : one.results)
      for (int month = 0; month < run.months(); ++month)
        run.monthly(counts.sentenced_days, month) += 900 * direction + 20 * month;
    study.scenarios.push_back(std::move(one));
  }
  return study;
}

}  // namespace

TEST_CASE("A sweep says where each outcome changes its sign, in numbers and in words", "[sweep]") {
  const Study study = made_sweep(6);
  const Analysis analysis = analyse(study);
  const auto sweep = sweep_json(analysis);
  CHECK(sweep["paths"] == nlohmann::ordered_json{path});
  REQUIRE(sweep["points"].size() == 3);
  CHECK(sweep["points"][1]["option"] == "option-2");
  CHECK(sweep["points"][1]["values"][0] == -0.1);
  CHECK(sweep["points"][2]["values"][0] == 0);
  CHECK(sweep["meanings"][path]["unit"] == "one-year prevalence change");
  const auto& prison = sweep["crossings"]["custody_population"];
  REQUIRE(prison.size() == 1);
  CHECK(prison[0]["path"] == path);
  CHECK(prison[0]["positive"] == "above");
  CHECK(prison[0]["runs"] == 6);
  CHECK(prison[0]["held"].empty());
  CHECK(prison[0]["at"] > -0.2);
  CHECK(prison[0]["at"] < 0.0);
  CHECK(sweep["crossings"].contains("net_present_value"));
  // The average lies between neighbouring differences of the summary.
  const auto& differences = analysis.options;
  const auto m = static_cast<std::size_t>(find_measure("custody_population") - measures().data());
  CHECK(*differences[0].differences[m].whole.mean < 0.0);
  CHECK(*differences[2].differences[m].whole.mean > 0.0);
  const std::string all = sweep["in_words"].dump();
  CHECK(all.find("Women in prison") != std::string::npos);
  CHECK(all.find("Pays back") != std::string::npos);
}

TEST_CASE("The summary of a sweep has it and of each option its values, and no other summary does",
          "[sweep]") {
  const Study study = made_sweep(2);
  const auto summary = nlohmann::json::parse(summary_text(analyse(study)));
  CHECK(summary.contains("sweep"));
  CHECK_FALSE(summary["scenarios"][0].contains("sweep"));
  CHECK(summary["scenarios"][1]["sweep"] == nlohmann::json{{{"path", path}, {"value", -0.2}}});
  const auto without = nlohmann::json::parse(summary_text(analyse(made_study(2))));
  CHECK_FALSE(without.contains("sweep"));
  CHECK_FALSE(without["scenarios"][1].contains("sweep"));
}

TEST_CASE("The terminal has one line for each option", "[sweep]") {
  const Study study = made_sweep(5);
  const auto text = headline_text(analyse(study));
  CHECK(text.find("option at 3 values, against baseline") == 0);
  for (const auto* const row : {"\n-1 ", "\n-2 ", "\n-3 "}) CHECK(text.find(row) != std::string::npos);
  CHECK(text.find("-20%") != std::string::npos);
  CHECK(std::count(text.begin(), text.end(), '\n') < 30);
}

TEST_CASE("Values that are no numbers have a table, and nowhere to change sign", "[sweep]") {
  Study study = made_sweep(2);
  for (std::size_t s = 1; s < study.scenarios.size(); ++s)
    study.scenarios[s].sweep = {
        {"programmes.made-up.from", "2019-0" + std::to_string(s) + "-01", std::nullopt}};
  const Analysis analysis = analyse(study);
  const auto sweep = sweep_json(analysis);
  CHECK(sweep["points"][0]["values"][0] == "2019-01-01");
  for (const auto& [id, found] : sweep["crossings"].items()) CHECK(found.empty());
  CHECK(sweep_table(analysis).find("2019-02-01") != std::string::npos);
}

TEST_CASE("A grid changes sign along each path with the others held", "[sweep]") {
  Study study = made_sweep(3);
  const auto three = study.scenarios;
  study.scenarios.resize(1);
  for (const auto* const offered : {"0.2", "0.4"})
    for (std::size_t s = 1; s < three.size(); ++s) {
      study.scenarios.push_back(three[s]);
      study.scenarios.back().scenario.name = "option-" + std::to_string(study.scenarios.size() - 1);
      study.scenarios.back().sweep.insert(study.scenarios.back().sweep.begin(),
                                          {"programmes.made-up.offered", offered, std::stod(offered)});
    }
  const auto sweep = sweep_json(analyse(study));
  const auto& prison = sweep["crossings"]["custody_population"];
  REQUIRE(prison.size() == 2);  // along the effect, once for each share offered; along the share none
  CHECK(prison[0]["path"] == path);
  CHECK(prison[0]["held"]["programmes.made-up.offered"] == 0.2);
  CHECK(prison[1]["held"]["programmes.made-up.offered"] == 0.4);
}
