// Values of one parameter by date: each holds until the next, whatever their order in the list.

#include <catch2/catch.hpp>

#include "output/words/change_words.hpp"
#include "sim/experiment/parameter_change.hpp"
#include "tests/sim/pathway/small_world.hpp"

using namespace holloway;

namespace {

ParameterChange value(double size, const char* from, const char* to = nullptr) {
  ParameterChange one;
  one.path = "police.admission";
  one.size = size;
  one.from = parse_date(from);
  if (to != nullptr) one.to = parse_date(to);
  return one;
}

ParameterChange factor(double size, const char* from) {
  auto one = value(size, from);
  one.how = ChangeHow::multiply;
  return one;
}

double on(const std::vector<ParameterChange>& changes, const char* date, AreaIndex area = 0) {
  Parameters p;
  p.police.admission = Probability(0.65);
  return value_on(p, changes, "police.admission", area, *parse_date(date));
}

}  // namespace

TEST_CASE("a later value holds from its day on, listed before or after an earlier one") {
  const auto early = value(0.3, "2021-01-01"), late = value(0.9, "2023-01-01");
  for (const auto& list : {std::vector{late, early}, std::vector{early, late}}) {
    CHECK(on(list, "2020-12-31") == 0.65);
    CHECK(on(list, "2021-01-01") == 0.3);
    CHECK(on(list, "2022-12-31") == 0.3);
    CHECK(on(list, "2023-01-01") == 0.9);
  }
}

TEST_CASE("a value that ends gives way to the one before it") {
  const std::vector list{value(0.5, "2022-01-01", "2022-06-30"), value(0.3, "2021-01-01")};
  CHECK(on(list, "2021-12-31") == 0.3);
  CHECK(on(list, "2022-06-30") == 0.5);
  CHECK(on(list, "2022-07-01") == 0.3);
}

TEST_CASE("factors act on the value that holds, in the order of the list") {
  const std::vector list{factor(0.5, "2022-01-01"), value(0.4, "2023-01-01")};
  CHECK(on(list, "2022-06-01") == Approx(0.325));
  CHECK(on(list, "2023-06-01") == Approx(0.2));
}

TEST_CASE("a value for some areas is one among those of all areas, by its date") {
  auto here = value(0.8, "2022-01-01");
  here.areas = {3};
  const std::vector list{here, value(0.3, "2021-01-01")};
  CHECK(on(list, "2022-06-01", 3) == 0.8);
  CHECK(on(list, "2022-06-01", 4) == 0.3);
}

TEST_CASE("the words say what held the day before, and until when, in the order of the dates") {
  auto scenario = testing::baseline({"gwent"}, 5, 1);
  scenario.changes = {value(0.9, "2023-01-01"), value(0.3, "2021-01-01")};
  const auto sentences = changes_in_words(scenario, testing::reference_data());
  REQUIRE(sentences.size() == 2);
  CHECK(sentences[0].find("From 1 January 2021") == 0);
  CHECK(sentences[0].find(
            "police.admission is 0.3 instead of 0.65, until another value begins on 1 January 2023") !=
        std::string::npos);
  CHECK(sentences[1].find("police.admission is 0.9 instead of 0.3") != std::string::npos);
}

TEST_CASE("the words say when a value holds again, and what factors make of it") {
  auto scenario = testing::baseline({"gwent"}, 5, 1);
  scenario.changes = {factor(1.1, "2019-06-01"), value(0.3, "2019-06-01", "2021-12-31"),
                      value(0.9, "2020-01-01", "2020-12-31")};
  const auto sentences = changes_in_words(scenario, testing::reference_data());
  std::string all;
  for (const auto& sentence : sentences) all += sentence + "\n";
  INFO(all);
  CHECK(all.find("until another value begins on 1 January 2020, and again from 1 January 2021") !=
        std::string::npos);
  CHECK(all.find("is 0.3 (0.33 with what else acts on it) instead of") != std::string::npos);
}

TEST_CASE("the words say where another value begins, if only in some of the areas") {
  auto scenario = testing::baseline({"gwent", "kent"}, 5, 1);
  auto here = value(0.9, "2020-01-01");
  here.areas = {scenario.areas.front()};
  scenario.changes = {value(0.3, "2019-06-01"), here};
  const auto sentences = changes_in_words(scenario, testing::reference_data());
  const auto& name = testing::reference_data().areas.at(scenario.areas.front()).name;
  INFO(sentences.front());
  CHECK(sentences.front().find("until another value begins in " + name + " on 1 January 2020") !=
        std::string::npos);
  CHECK(sentences.front().find("again") == std::string::npos);
}
