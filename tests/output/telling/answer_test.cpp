// The first screen: the answer, what to do next, and which groups an option touches.
#include <algorithm>
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "output/telling/telling.hpp"
#include "tests/output/made_study.hpp"

using namespace holloway;
using holloway::testing::made_study;

namespace {

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

bool any_holds(const Sentences& sentences, std::string_view part) {
  return std::any_of(sentences.begin(), sentences.end(), [part](const auto& s) { return holds(s, part); });
}

/// A made study with its option twice, under another name.
Study with_the_option_twice(int replications) {
  auto study = made_study(replications);
  study.scenarios.push_back(study.scenarios[1]);
  study.scenarios[2].scenario.name = "again";
  study.scenarios[2].title = "The option again";
  return study;
}

}  // namespace

TEST_CASE("The answer is three sentences: women in prison, offending, money") {
  for (const auto& study : {made_study(20), with_the_option_twice(20)}) {
    const auto sentences = answer(analyse(study));
    REQUIRE(sentences.size() == 3);
    CHECK(holds(sentences[0], "Women in prison"));
    CHECK(holds(sentences[0], "in 95% of runs"));
    CHECK(holds(sentences[1], "ffen"));
    CHECK(holds(sentences[2], "net present value"));
  }
  const auto alone = answer(analyse(made_study(20, false)));
  REQUIRE(alone.size() == 3);
  CHECK(holds(alone[0], "women in prison"));
  CHECK_FALSE(any_holds(alone, "fewer"));
}

TEST_CASE("The answer says when runs are too few for its ranges") {
  CHECK(any_holds(answer(analyse(made_study(1))), "one run: nothing says how much of this is chance"));
  CHECK(any_holds(answer(analyse(made_study(3))), "do not rely on it"));
  CHECK_FALSE(any_holds(answer(analyse(made_study(5))), "do not rely on it"));
  CHECK(any_holds(what_next(analyse(made_study(5))), "Make more runs before using any figure"));
  CHECK_FALSE(any_holds(what_next(analyse(made_study(20))), "Make more runs before using any figure"));
}

TEST_CASE("Options are ranked by net present value, and those that no run tells apart are named together") {
  auto study = with_the_option_twice(20);
  auto next = what_next(analyse(study));
  CHECK(any_holds(next, "“Scenario option” and “The option again”"));
  for (auto& result : study.scenarios[2].results)
    for (int month = 0; month < result.months(); ++month) result.monthly(counts.order_days, month) += 36'525;
  const auto analysis = analyse(study);
  CHECK(ranked(analysis) == std::vector<std::size_t>{0, 1});  // orders cost: the second is the worse
  CHECK_FALSE(any_holds(what_next(analysis), "do not separate"));
}

TEST_CASE("An option that changes nothing is said to change nothing") {
  auto study = made_study(20);
  study.scenarios[1].scenario = study.scenarios[0].scenario;
  study.scenarios[1].scenario.name = "option";
  study.scenarios[1].results = study.scenarios[0].results;
  study.scenarios[1].conversions.clear();
  const auto analysis = analyse(study);
  CHECK(what_next(analysis).size() == 1);
  CHECK(any_holds(what_next(analysis), "Nothing differs between these scenarios"));
  CHECK(any_holds(answer(analysis), "as many as before"));
  const auto compared = groups_compared_json(analysis).at("option");
  CHECK(compared.at("comparisons") == 64);
  CHECK(compared.at("lower") == 0);
  CHECK(compared.at("higher") == 0);
}

TEST_CASE("Of groups nothing is said from few runs, and every comparison is counted from many") {
  CHECK(groups_compared_json(analyse(made_study(19))).is_null());
  CHECK(any_holds(who_is_affected(analyse(made_study(19)), 0), "make more"));
  const auto analysis = analyse(made_study(20));
  const auto compared = groups_compared_json(analysis).at("option");
  CHECK(compared.at("comparisons") == 64);
  CHECK(compared.at("by_chance") == 3);
  CHECK(any_holds(who_is_affected(analysis, 0), "64 comparisons were made"));
}
