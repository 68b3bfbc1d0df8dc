// What --sweep and --journeys ask for, as it is read.

#include <catch2/catch.hpp>

#include "commands/study/journeys_request.hpp"
#include "commands/study/sweep_request.hpp"

namespace holloway {
namespace {

std::vector<std::string> texts_of(const std::vector<Problem>& problems) {
  std::vector<std::string> texts;
  for (const auto& problem : problems) texts.push_back(to_text(problem));
  return texts;
}

using Lines = std::vector<std::string>;

Lines problems_of_sweeps(const Lines& sweeps, const Lines& set = {}) {
  std::vector<Problem> problems;
  CHECK(points_of_sweeps(sweeps, set, problems).empty());
  return texts_of(problems);
}

Lines problems_of_condition(const std::string& text) {
  std::vector<Problem> problems;
  read_condition(text, problems);
  return texts_of(problems);
}

TEST_CASE("Two sweeps make a grid, the first path slowest", "[commands][sweep]") {
  std::vector<Problem> problems;
  const auto points = points_of_sweeps({"a.b=1,2", "c.d=0:1:3"}, {}, problems);
  CHECK(problems.empty());
  REQUIRE(points.size() == 6);
  CHECK(points[2][0].text == "1");
  CHECK(points[2][1].text == "1");
  CHECK(points[3][0].text == "2");
  CHECK(points[3][1].text == "0");
  CHECK(points_of_sweeps({}, {}, problems).empty());
}

TEST_CASE("Sweeps that cannot be say why, all of them at once", "[commands][sweep][errors]") {
  CHECK(problems_of_sweeps({"a.b", "c.d=1"}).size() == 2);
  CHECK(
      problems_of_sweeps({"years=1,2"}) ==
      Lines{"error: --sweep: years: must be the same in the baseline and every option, so that it cannot be "
            "swept"});
  CHECK(problems_of_sweeps({"a.b=1,2"}, {"a.b=3"}) ==
        Lines{"error: --sweep: a.b: is set more than once: by --set a.b=3 and by --sweep a.b=1,2"});
  CHECK(problems_of_sweeps({"a.b=1,2", "a.b=3:4:2"}).size() == 1);
  CHECK(problems_of_sweeps({"a.b=0:1:50", "c.d=0:1:3"}) ==
        Lines{"error: --sweep: 150 options would be run, more than the most, 100"});
}

TEST_CASE("A condition is read as it is said", "[commands][journeys]") {
  std::vector<Problem> problems;
  const auto condition = read_condition("recalled and not homeless and approved_premises", problems);
  CHECK(problems.empty());
  REQUIRE(condition.size() == 3);
  CHECK(std::get<Happening>(condition[0].what) == Happening::recalled);
  CHECK_FALSE(condition[0].is_not);
  CHECK(std::get<Happening>(condition[1].what) == Happening::homeless);
  CHECK(condition[1].is_not);
  CHECK(std::get<Stage>(condition[2].what) == Stage::approved_premises);
}

TEST_CASE("A condition that is none says why", "[commands][journeys][errors]") {
  CHECK(problems_of_condition("remandd") ==
        Lines{"error: --where: no condition \"remandd\"; did you mean \"remand\"?"});
  CHECK(problems_of_condition("happy and rich").size() == 2);
  CHECK(problems_of_condition("recalled homeless") ==
        Lines{"error: --where: \"and\" is needed before \"homeless\""});
  for (const auto* const text : {"", "not", "recalled and", "recalled and not"})
    CHECK(problems_of_condition(text) ==
          Lines{"error: --where: needs a condition, such as \"recalled and not homeless\""});
  CHECK(problems_of_condition("begin").size() == 1);
}

TEST_CASE("Journeys are so many women's, and a condition needs a number", "[commands][journeys]") {
  std::vector<Problem> problems;
  CHECK_FALSE(journeys_wanted({}, {}, problems));
  CHECK(problems.empty());
  CHECK(journeys_wanted("7", "died", problems)->women == 7);
  CHECK_FALSE(journeys_wanted({}, "died", problems));
  CHECK(journeys_wanted("100001", {}, problems));
  CHECK(journeys_wanted("0", "happy", problems));
  CHECK(texts_of(problems) ==
        Lines{"error: --where: says whose journeys are written, and --journeys N is needed",
              "error: --journeys: \"100001\" is not a whole number from 1 to 100000",
              "error: --where: no condition \"happy\" (--help lists them)",
              "error: --journeys: \"0\" is not a whole number from 1 to 100000"});
}

}  // namespace
}  // namespace holloway
