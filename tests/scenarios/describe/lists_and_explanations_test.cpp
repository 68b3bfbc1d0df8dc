// Lists of what there is, and what scenarios mean in plain English.

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

#include "scenarios/describe/describe.hpp"
#include "scenarios/describe/listing.hpp"
#include "scenarios/describe/phrases/phrases.hpp"
#include "scenarios/describe/phrases/text_table.hpp"
#include "scenarios/reader/parameters/parameter_table.hpp"
#include "tests/scenarios/support.hpp"

namespace holloway {
namespace {

nlohmann::json listed_as_json(std::string_view what) {
  std::ostringstream out;
  CHECK(list(what, ListFormat::json, scenario_tests::published_data(), out).empty());
  return nlohmann::json::parse(out.str());
}

std::string listed_as_table(std::string_view what) {
  std::ostringstream out;
  CHECK(list(what, ListFormat::table, scenario_tests::published_data(), out).empty());
  return out.str();
}

/// With line breaks and indents as single spaces, so that sentences can be found.
std::string unwrapped(const std::string& text) {
  std::istringstream words(text);
  std::string all;
  for (std::string word; words >> word;) all += (all.empty() ? "" : " ") + word;
  return all;
}

TEST_CASE("every list is an array of objects with ids of their own", "[scenarios][list]") {
  for (const auto what : listable()) {
    const auto json = listed_as_json(what);
    const auto table = listed_as_table(what);
    REQUIRE(json.is_array());
    REQUIRE_FALSE(json.empty());
    std::set<std::string> ids;
    for (const auto& item : json) {
      const auto id = item.at("id").get<std::string>();
      INFO(id);
      CHECK(ids.insert(id).second);
      CHECK(table.find(id) != std::string::npos);
    }
  }
}

TEST_CASE("there is nothing else to list", "[scenarios][list]") {
  std::ostringstream out;
  CHECK_THROWS_AS(list("women", ListFormat::table, scenario_tests::published_data(), out),
                  std::invalid_argument);
}

TEST_CASE("areas and parameters are listed with their facts", "[scenarios][list]") {
  const auto areas = listed_as_json("areas");
  CHECK(areas.size() == 42);
  const auto parameters = listed_as_json("parameters");
  REQUIRE(parameters.size() == parameter_table().size());
  for (const auto& parameter : parameters)
    for (const auto key : {"meaning", "unit", "value", "range", "evidence", "source"})
      CHECK(parameter.contains(key));
  for (const auto& measure : listed_as_json("measures"))
    CHECK_FALSE(measure.at("definition").get<std::string>().empty());
}

TEST_CASE("tables line up", "[scenarios][list]") {
  TextTable table({"id", "what"});
  table.add({"a", "first"});
  table.add({"\xC2\xA3\xC2\xA3\xC2\xA3", "second"}, {"more about it"});
  std::ostringstream out;
  table.write(out);
  CHECK(out.str() == "id   what\na    first\n\xC2\xA3\xC2\xA3\xC2\xA3  second\n    more about it\n");
  CHECK_THROWS_AS(table.add({"one"}), std::invalid_argument);
  CHECK(with_thousands(22889123) == "22,889,123");
  CHECK(with_thousands(999) == "999");
  CHECK(wrapped("aa bb cc", 5, 0) == "aa bb\ncc\n");
  CHECK(wrapped("aaaaaaaa", 5, 2) == "  aaaaaaaa\n");
}

TEST_CASE("a scenario is explained in plain English", "[scenarios][describe]") {
  std::ostringstream out;
  CHECK(validate_file(scenarios_folder() / "west-midlands-new-chance.json", scenario_tests::published_data(),
                      out)
            .empty());
  const auto text = unwrapped(out.str());
  CHECK(text.find("Simulates women in West Midlands, from 1 January 2019 for 5 years, after ") !=
        std::string::npos);
  CHECK(
      text.find("From 1 January 2019, in West Midlands, women aged at least 18, whose offence has a "
                "gravity score of at most 2, who admit the offence, with at most 6 previous cautions or "
                "convictions and for whom the police would otherwise decide on no further action, "
                "community resolution, simple caution, conditional "
                "caution or charge are offered New Chance, when the police decide what to do "
                "or when the police take no further action, with probability 0.3 (assumed, 0.05 to 0.8).") !=
      std::string::npos);
  CHECK(text.find(
            "Effect on women who start: 16% fewer of them reoffend within a year (30% fewer to no change)") !=
        std::string::npos);
  CHECK(text.find("\xC2\xA3"
                  "2,674 (assumed, \xC2\xA3"
                  "730 to \xC2\xA3"
                  "4,125) for each woman who starts") != std::string::npos);
}

TEST_CASE("a neutral programme is said to be neutral", "[scenarios][describe]") {
  std::ostringstream out;
  describe(scenario_tests::scenario_with("\"programmes\": [{\"use\": \"new-chance\", \"effects\": []}], "
                                         "\"parameters\": {\"police\": {\"admission\": 0.25}}"),
           scenario_tests::published_data(), out);
  const auto text = unwrapped(out.str());
  CHECK(text.find("It has no effects") != std::string::npos);
  CHECK(text.find("Accepting brings") == std::string::npos);
  CHECK(text.find("goes back to the police") == std::string::npos);
  CHECK(text.find("police.admission is 0.25 (set by mine.json).") != std::string::npos);
  // The kinds of evidence add up to all the parameters.
  CHECK(text.find(" and 1 set by this scenario.") != std::string::npos);
  const std::string heading = " parameters, by kind of evidence: ";
  const auto begin = text.find(heading);
  REQUIRE(begin != std::string::npos);
  std::istringstream words(
      text.substr(begin + heading.size(), text.find('.', begin) - begin - heading.size()));
  std::size_t sum = 0;
  for (std::string word; words >> word;)
    if (word.find_first_not_of("0123456789") == word.npos) sum += std::stoul(word);
  CHECK(sum == parameter_table().size());
}

TEST_CASE("programme files are known by where they stand or what they hold", "[scenarios][describe]") {
  std::ostringstream out;
  CHECK(validate_file(scenarios_folder() / "programmes" / "new-chance.json", scenario_tests::published_data(),
                      out)
            .empty());
  CHECK(out.str().find("New Chance (new-chance).") != std::string::npos);
  const scenario_tests::TemporaryFolder folder;
  const auto problems =
      validate_file(folder.write("other.json", "{\"id\": \"other\"}"), scenario_tests::published_data(), out);
  REQUIRE_FALSE(problems.empty());
  CHECK(problems[0].pointer == "/acts_at");
}

TEST_CASE("a file that is wrong is not explained", "[scenarios][describe]") {
  const scenario_tests::TemporaryFolder folder;
  std::ostringstream out;
  const auto problems = validate_file(folder.write("mine.json", "{"), scenario_tests::published_data(), out);
  CHECK(problems.size() == 1);
  CHECK(out.str().empty());
}

TEST_CASE("an effect of no size is said plainly", "[scenarios][describe]") {
  Effect effect;
  effect.scale = EffectScale::one_year_prevalence_change;
  effect.size = 0.0;
  effect.low = -0.3;
  effect.high = 0.0;
  CHECK(in_words(effect) == "no change in how many reoffend within a year (30% fewer to no change)");
}

TEST_CASE("every condition and point has words", "[scenarios][describe]") {
  for (std::size_t i = 0; i < count_of<Fact>; ++i) {
    const auto words =
        in_words(Condition{.fact = static_cast<Fact>(i), .at_least = 1, .at_most = 1, .one_of = 1});
    INFO(words);
    CHECK(words.size() > 8);
    CHECK(words.find('_') == std::string::npos);
  }
  for (std::size_t i = 0; i < count_of<ActsAt>; ++i) CHECK_FALSE(in_words(static_cast<ActsAt>(i)).empty());
  CHECK(in_words(*parse_date("2019-01-01")) == "1 January 2019");
  CHECK(listed({"a", "b", "c"}) == "a, b and c");
  CHECK(listed({"a"}) == "a");
  CHECK(in_pounds(2674) ==
        "\xC2\xA3"
        "2,674");
  CHECK(in_pounds(2.5) ==
        "\xC2\xA3"
        "2.50");
}

}  // namespace
}  // namespace holloway
