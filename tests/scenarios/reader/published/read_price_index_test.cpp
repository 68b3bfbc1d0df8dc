// General prices: the published index, and the later years that a scenario brings for a current tender.

#include "scenarios/reader/published/read_price_index.hpp"

#include <catch2/catch.hpp>
#include <sstream>

#include "output/money/costs.hpp"
#include "scenarios/describe/describe.hpp"
#include "tests/scenarios/support.hpp"

namespace holloway {
namespace {

using scenario_tests::errors_with;
using scenario_tests::Lines;
using scenario_tests::scenario_with;

Lines errors_of_index(const std::string& text) {
  const scenario_tests::TemporaryFolder folder;
  std::vector<Problem> problems;
  read_price_index(folder.write("prices.csv", text), problems);
  return scenario_tests::as_lines(problems, folder);
}

const std::string two_years = "financial_year,index,status\n2018/19,100,outturn\n2019/20,102,outturn\n";

/// What is wrong with those two years where `from` is replaced by `to` once.
Lines errors_after(const std::string& from, const std::string& to) {
  auto text = two_years;
  return errors_of_index(text.replace(text.find(from), from.size(), to));
}

TEST_CASE("the published index is read whole", "[scenarios][data]") {
  const auto& index = published_prices();
  // 211.0747 / 161.739 in the file's own figures.
  CHECK(*index.factor("2006/07", "2019/20") == Approx(1.305033).epsilon(1e-6));
  CHECK_FALSE(index.is_forecast("2013/14"));
  CHECK(index.is_forecast("2019/20"));
  CHECK(index.first_year() == "1989/90");
  CHECK(index.last_year() == "2019/20");
}

TEST_CASE("a price index is finite, one for each year, and complete", "[scenarios][data]") {
  CHECK(errors_of_index(two_years).empty());
  for (const auto* number : {"inf", "nan", "1e308", "0", "-1", "abc", ""}) {
    INFO(number);
    CHECK(errors_after("102", number) == Lines{"error: prices.csv:3: /index: \"" + std::string(number) +
                                               "\" is not a number from 0.001 to 1000000"});
  }
  CHECK(errors_after("102", "1,020") == Lines{"error: prices.csv:3: /: has 4 fields where the header has 3"});
  CHECK(errors_after("102", "\"1,020\"") ==
        Lines{"error: prices.csv:3: /index: \"1,020\" is not a number from 0.001 to 1000000; write it with "
              "digits alone, without commas or spaces"});
  CHECK(
      errors_after("102", "1.02") ==
      Lines{"error: prices.csv:3: /index: 1.02 in 2019/20 after 100 in 2018/19: prices would have more than "
            "halved in a year"});
  CHECK(errors_after("2019/20", "2018/19") ==
        Lines{"error: prices.csv:3: /financial_year: 2018/19 is given twice"});
  CHECK(errors_after("2018/19", "2017/18") ==
        Lines{"error: prices.csv:3: /financial_year: 2019/20 does not follow 2017/18"});
  CHECK(errors_after("2018/19", "2018") ==
        Lines{"error: prices.csv:2: /financial_year: \"2018\" is not a financial year such as 2006/07"});
  CHECK(errors_after("2019/20,102,outturn\n", "") ==
        Lines{"error: prices.csv:1: /: does not hold 2019/20, the year that sums are brought to"});
  const Lines columns{
      "error: prices.csv:1: /: needs the columns financial_year, status and one whose name begins with "
      "\"index\", and no others"};
  CHECK(errors_of_index("financial_year,index,status,note\n2019/20,100,outturn,x\n") == columns);
  CHECK(errors_of_index("financial_year,index,index_2,status\n2019/20,100,1,outturn\n") == columns);
}

/// A scenario that pays £122 for each start in prices of 2024/25, and gives `rest`.
std::string with_a_tender(const std::string& rest) {
  return "\"programmes\": [ { \"use\": \"new-chance\", \"offered\": 0.5, \"costs\": [ { \"payer\": "
         "\"commissioner\", \"per_start\": 122, \"price_year\": \"2024/25\", \"source\": \"a tender\" } ] } "
         "]" +
         rest;
}

const std::string own_index =
    ",\n\"price_index\": { \"source\": \"a publisher, a title, 2025\", \"by_year\": { \"2019/20\": 100, "
    "\"2024/25\": 122 } }";

TEST_CASE("a price of this year's tender is taken with the scenario's own index", "[scenarios]") {
  const auto read = scenario_with(with_a_tender(own_index));
  REQUIRE(read.price_index);
  const auto prices = prices_with(read.price_index);
  const auto& cost = read.scenario.programmes.at(0).costs.at(0);
  CHECK(in_study_prices(cost.per_start.value(), cost.price_year, prices, "a tender").pounds == Approx(100.0));
  CHECK(in_study_prices(100.0, "2006/07", prices, "a cost").pounds ==
        in_study_prices(100.0, "2006/07", published_prices(), "a cost").pounds);
  std::ostringstream said;
  describe(read, scenario_tests::published_data(), said);
  CHECK_THAT(said.str(), Catch::Contains("Prices of 2024/25 are brought to 2019/20 with the scenario's own "
                                         "index (a publisher, a title,"));
}

TEST_CASE("without such an index a later price is refused, with what to do", "[scenarios]") {
  const auto errors = errors_with(with_a_tender(""));
  REQUIRE(errors.size() == 1);
  CHECK(errors[0] ==
        "error: mine.json:2: /programmes/0/costs/0/price_year: \"2024/25\" is not a financial year whose "
        "prices are known (1989/90 to 2019/20); give the index of later years in the scenario's "
        "\"price_index\", with its source (scenarios/README.md, Prices)");
  CHECK(errors_with(with_a_tender(",\n\"price_index\": { \"source\": \"s\", \"by_year\": { \"2019/20\": 100, "
                                  "\"2023/24\": 122 } }"))
            .size() == 1);
}

TEST_CASE("an own index that is wrong is refused", "[scenarios]") {
  const auto errors = [](const std::string& index) { return errors_with("\"price_index\": " + index); };
  const auto of_years = [&](const std::string& years) {
    return errors("{ \"source\": \"s\", \"by_year\": { " + years + " } }");
  };
  CHECK(of_years("\"2019/20\": 100, \"2020/21\": 105").empty());
  CHECK(errors("{ \"by_year\": { \"2019/20\": 100, \"2020/21\": 105 } }").size() == 1);  // no source
  CHECK(errors("{ \"source\": \"\", \"by_year\": { \"2019/20\": 100, \"2020/21\": 105 } }").size() == 1);
  CHECK(errors("{ \"source\": \"s\" }").size() == 1);
  const Lines needs{
      "error: mine.json:2: /price_index/by_year: needs 2019/20, where it goes on from the published index, "
      "and "
      "later years"};
  CHECK(of_years("\"2019/20\": 100") == needs);
  CHECK(of_years("\"2020/21\": 100, \"2021/22\": 100") == needs);
  CHECK(of_years("") == needs);
  CHECK(of_years("\"2019/20\": 100, \"2020/21\": 1e7").size() == 1);
  CHECK(of_years("\"2019/20\": 100, \"2020/21\": 0").size() == 1);
  CHECK(of_years("\"2019/20\": 100, \"2020-21\": 105").size() == 1);
  CHECK(
      of_years("\"2018/19\": 98, \"2019/20\": 100, \"2020/21\": 105") ==
      Lines{
          "error: mine.json:2: /price_index/by_year/2018~119: prices before 2019/20 come from the published "
          "index; leave 2018/19 out"});
  CHECK(
      of_years("\"2019/20\": 100, \"2021/22\": 401") ==
      Lines{"error: mine.json:2: /price_index/by_year/2021~122: 401 in 2021/22 after 100 in 2019/20: prices "
            "would have more than doubled in a year"});
}

TEST_CASE("figures of an inherited index are not changed under its source", "[scenarios]") {
  const scenario_tests::TemporaryFolder folder;
  folder.write("first.json",
               "{ \"name\": \"first\", " + scenario_tests::extends_west_midlands() + own_index + " }");
  const auto read = [&](const std::string& index) {
    const auto text = "{ \"name\": \"mine\", \"extends\": \"first.json\",\n\"price_index\": " + index + " }";
    const auto outcome = read_scenario(folder.write("mine.json", text), scenario_tests::published_data(), {});
    return scenario_tests::as_lines(outcome.problems, folder);
  };
  CHECK(read("{ \"by_year\": { \"2024/25\": 130 } }").size() == 1);
  CHECK(read("{ \"source\": \"another\", \"by_year\": { \"2024/25\": 130 } }").empty());
}

TEST_CASE("scenarios that are compared agree on the index if both give one", "[scenarios]") {
  const auto plain = scenario_with("");
  auto one = scenario_with(own_index.substr(2));
  auto other = one;
  one.scenario.name = "one";
  other.scenario.name = "other";
  CHECK(check_comparable(plain, one).empty());
  CHECK(check_comparable(one, other).empty());
  other.price_index->by_year["2024/25"] = 130.0;
  CHECK(check_comparable(one, other).size() == 1);
}

TEST_CASE("a programme's own file may have later prices, and says what its scenario needs", "[scenarios]") {
  auto text = [] {
    std::ifstream in(scenarios_folder() / "programmes" / "new-chance.json");
    return std::string(std::istreambuf_iterator<char>(in), {});
  }();
  const std::string from = "\"price_year\": \"";
  for (auto at = text.find(from); at != text.npos; at = text.find(from, at + 1))
    text.replace(at + from.size(), 7, "2024/25");
  const scenario_tests::TemporaryFolder folder;
  const auto outcome =
      read_programme(folder.write("programmes/new-chance.json", text), scenario_tests::published_data());
  for (const auto& problem : outcome.problems) INFO(to_text(problem));
  REQUIRE(outcome.programme);
  std::ostringstream said;
  describe(*outcome.programme, scenario_tests::published_data(), said);
  CHECK_THAT(said.str(), Catch::Contains("needs a \"price_index\" that holds 2024/25"));
}

}  // namespace
}  // namespace holloway
